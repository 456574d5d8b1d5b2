import { countWords } from "@titraille/french";
import { imagesOf, isOwn, type PlacedImage } from "../article-text.ts";
import type { Rule, RuleFinding } from "../rule.ts";

/** Every image has an alternative text that describes it: no file name, no list of keywords, no essay. */
export const imageAlt: Rule<{ maxCharacters: number }> = {
  id: "image-alt",
  category: "accessibility",
  basis: "standard",
  severity: "warning",
  options: { maxCharacters: 150 },
  *check(context, { maxCharacters }) {
    const { article, page } = context;
    const placed = imagesOf(article);
    if (!page) {
      // An image that came with its source has no text to take: a person has to describe it.
      for (const image of placed)
        for (const finding of judge(image, maxCharacters))
          yield isOwn(context, image.place) ? { ...finding, severity: "note" } : finding;
      return;
    }
    for (const { url, alt } of page.images) {
      const place = placed.find((image) => url !== "" && image.url.endsWith(url.replace(/^\.*\//, "")))?.place;
      // alt="" says that the image is decorative, which only a person can judge.
      if (alt !== "")
        yield* judge({ place: place ?? { field: "figures" }, url, ...(alt ? { alt } : {}) }, maxCharacters);
    }
  },
};

function* judge({ place, url, alt }: PlacedImage, maxCharacters: number): Iterable<RuleFinding> {
  const name = url.split(/[/?#]/).findLast((part) => /\.\w{3,4}$/.test(part)) ?? url.slice(0, 60);
  if (alt === undefined)
    yield {
      place,
      message: {
        fr: `Image « ${name} » sans texte de remplacement : dire en quelques mots ce qu’elle montre.`,
        en: `Image "${name}" without alternative text: say in a few words what it shows.`,
      },
    };
  else if (/\.(?:jpe?g|png|webp|gif|avif)$/i.test(alt) || /^(?:image|photo|img|dsc|illustration)[\s_-]*\d*$/i.test(alt))
    yield {
      place,
      message: {
        fr: `Texte de remplacement « ${alt} », une description attendue : dire ce que montre l’image.`,
        en: `Alternative text "${alt}", a description expected: say what the image shows.`,
      },
    };
  else if (alt.length > maxCharacters)
    yield {
      place,
      severity: "note",
      message: {
        fr: `Texte de remplacement de ${alt.length} signes, ${maxCharacters} au plus : l’abréger, le détail va dans la légende.`,
        en: `Alternative text of ${alt.length} characters, ${maxCharacters} at most: shorten it, details belong in the caption.`,
      },
    };
  else if (isStuffed(alt))
    yield {
      place,
      message: {
        fr: `Texte de remplacement fait de mots-clés (« ${alt} ») : décrire l’image par une phrase.`,
        en: `Alternative text made of keywords ("${alt}"): describe the image in a sentence.`,
      },
    };
}

/** A word three times, or a row of short items between commas. */
function isStuffed(alt: string): boolean {
  const words = alt.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  if (words.some((word) => words.filter((other) => other === word).length >= 3)) return true;
  const items = alt.split(/[,;|]/);
  return items.length >= 5 && items.every((item) => countWords(item) <= 3);
}
