import type { Place, Rule } from "../rule.ts";

/** House list: promises instead of news. */
const BAIT =
  /\b(?:vous n[’']allez pas (?:en )?(?:croire|revenir)|vous ne devinerez jamais|vous ne croirez (?:pas|jamais)|la suite va vous|ce qui (?:s[’']est passé|arrive) ensuite|(?:le numéro|la n°|le n°) \d+ va vous|cette astuce|l[’']astuce (?:ultime|secrète)|le secret (?:que|dont|enfin)|(?:que )?(?:personne|nul) ne (?:vous )?(?:dit|veut que)|à couper le souffle|va changer (?:votre|la) vie|incroyable mais vrai|ce que l[’']on vous cache|on vous dit tout|choquant|hallucinant)(?!\p{L})/iu;

/** Titles say the news; they do not tease, shout or spell in capitals. */
export const clickbait: Rule = {
  id: "clickbait",
  category: "metadata",
  basis: "google",
  severity: "warning",
  options: {},
  *check({ article }) {
    const titles: [Place, string][] = [
      [{ field: "headline" }, article.headline.text],
      ...(article.seoTitle.text === article.headline.text
        ? []
        : ([[{ field: "seoTitle" }, article.seoTitle.text]] as [Place, string][])),
      [{ field: "description" }, article.description.text],
    ];
    for (const [place, text] of titles) {
      const bait = BAIT.exec(text.replaceAll("\u00a0", " "));
      if (bait)
        yield {
          place: { ...place, start: bait.index, end: bait.index + bait[0].length },
          message: {
            fr: `« ${bait[0]} » fait attendre au lieu de dire : donner l’information.`,
            en: `"${bait[0]}" teases instead of telling: give the news.`,
          },
        };
      const marks = /[!?][\s\u00a0\u202f]*[!?]|[!?][\s\S]*!/u.exec(text);
      if (marks && place.field !== "description")
        yield {
          place: { ...place, start: marks.index, end: marks.index + marks[0].length },
          message: {
            fr: "Points d’exclamation en série dans un titre : n’en garder aucun ou un seul.",
            en: "Several exclamation marks in a title: keep none or one.",
          },
        };
      const capitals = text.match(/(?<!\p{L})\p{Lu}{4,}(?:[\s\u00a0’-]+\p{Lu}{2,}){1,}(?!\p{L})/u);
      if (capitals)
        yield {
          place: { ...place, start: capitals.index!, end: capitals.index! + capitals[0].length },
          message: {
            fr: `« ${capitals[0]} » en capitales : l’écrire en minuscules.`,
            en: `"${capitals[0]}" in capitals: write it in lower case.`,
          },
        };
    }
  },
};
