import type { Rule } from "../rule.ts";

/** Of the subheadings, a part has the keyphrase: not none, not all. */
export const keyphraseSubheadings: Rule<{ min: number; max: number; minHeadings: number }> = {
  id: "keyphrase-subheadings",
  category: "keyphrase",
  basis: "convention",
  severity: "note",
  needs: "keyphrase",
  options: { min: 0.3, max: 0.75, minHeadings: 2 },
  *check({ article, reading }, { min, max, minHeadings }) {
    const titles = reading.sections.flatMap(({ heading }) => heading ?? []);
    if (titles.length < minHeadings) return;
    const having = titles.filter(({ text }) => reading.keyphraseIn(text).length > 0).length;
    const share = having / titles.length;
    const percent = (part: number): string => `${Math.round(100 * part)}`;
    if (share < min)
      yield {
        place: titles[0]!.place,
        message: {
          fr: `Mot-clé principal (« ${article.keyphrase!.text} ») dans ${having} ${having < 2 ? "intertitre" : "intertitres"} sur ${titles.length}, ${percent(min)} % au moins : l’employer là où la partie en parle.`,
          en: `Keyphrase ("${article.keyphrase!.text}") in ${having} of ${titles.length} subheadings, ${percent(min)}% at least: use it where the section is about it.`,
        },
      };
    else if (share > max)
      yield {
        place: titles[0]!.place,
        message: {
          fr: `Mot-clé principal (« ${article.keyphrase!.text} ») dans ${having} ${having < 2 ? "intertitre" : "intertitres"} sur ${titles.length}, ${percent(max)} % au plus : varier.`,
          en: `Keyphrase ("${article.keyphrase!.text}") in ${having} of ${titles.length} subheadings, ${percent(max)}% at most: vary them.`,
        },
      };
  },
};
