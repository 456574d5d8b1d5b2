import { countWords } from "@titraille/french";
import { imagesOf } from "../article-text.ts";
import type { Place, Rule } from "../rule.ts";

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    "le la les l un une des du de d et en au aux est sont a ont dans pour par sur avec qui que qu ne pas plus ce cette ces se s son sa ses leur il elle ils elles y où mais ou selon après sans sous entre été à".split(
      " ",
    ),
  ),
  en: new Set(
    "the of and to in is are was were has have had for on with that this it its by from at as be been will would not but or his her their they he she an after over new says said how why what who".split(
      " ",
    ),
  ),
};

/** Title, description, alternative texts and body are in one language. */
export const languageConsistency: Rule<{ minWords: number }> = {
  id: "language-consistency",
  category: "metadata",
  basis: "google",
  severity: "warning",
  options: { minWords: 4 },
  *check({ article, page, reading }, { minWords }) {
    const body = languageOf(reading.paragraphs.map(({ text }) => text).join(" "), 20);
    const stated = (page?.language ?? article.language).slice(0, 2).toLowerCase();
    if (body !== undefined && stated !== "" && body !== stated)
      yield {
        place: { field: "metadata", part: "language" },
        severity: "error",
        message: {
          fr: `L’article est déclaré en « ${stated} », son texte est en « ${body} » : corriger l’attribut lang ou le texte.`,
          en: `The article is declared as "${stated}", its text is in "${body}": correct the lang attribute or the text.`,
        },
      };
    const expected = body ?? stated;
    const parts: [Place, string, string, string][] = [
      [{ field: "headline" }, "Titre", "Headline", article.headline.text],
      [{ field: "seoTitle" }, "Titre SEO", "SEO title", article.seoTitle.text],
      [{ field: "description" }, "Description", "Description", article.description.text],
      ...imagesOf(article).map(({ place, alt }): [Place, string, string, string] => [
        place,
        "Texte de remplacement",
        "Alternative text",
        alt ?? "",
      ]),
    ];
    for (const [place, fr, en, text] of parts) {
      const language = languageOf(text, minWords);
      if (language !== undefined && language !== expected)
        yield {
          place,
          message: {
            fr: `${fr} en « ${language} » (« ${text.slice(0, 60)} »), l’article est en « ${expected} » : traduire.`,
            en: `${en} in "${language}" ("${text.slice(0, 60)}"), the article is in "${expected}": translate it.`,
          },
        };
    }
  },
};

/** French or English by their commonest words, where one leaves no doubt; undefined otherwise. */
function languageOf(text: string, minWords: number): string | undefined {
  if (countWords(text) < minWords) return undefined;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: string): number => words.filter((word) => COMMON[language]!.has(word)).length;
  const [fr, en] = [count("fr"), count("en")];
  if (fr >= 2 * en + 2) return "fr";
  return en >= 2 * fr + 2 ? "en" : undefined;
}
