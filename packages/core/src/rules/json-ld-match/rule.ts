import { plainFact } from "../../verify/plain-fact.ts";
import { articleNode, isNode, pageData, textOf, typesOf } from "../json-ld.ts";
import { againstPage, sharesMost } from "../page-facts.ts";
import type { Rule } from "../rule.ts";
import { dataTexts } from "../stated-texts.ts";

/** Structured data say what the page shows, and nothing else. */
export const jsonLdMatch: Rule = {
  id: "json-ld-match",
  category: "structured-data",
  basis: "google",
  severity: "warning",
  needs: "page",
  options: {},
  *check(context) {
    const { page, article } = context;
    const node = articleNode(page!);
    const place = { field: "metadata", part: "jsonLd" } as const;
    const shown = ` ${plainFact(page!.text)} `;
    const isShown = (text: string): boolean => shown.includes(` ${plainFact(text)} `);
    const headline = textOf(node?.headline);
    const isOther = headline !== undefined && !isShown(headline) && !sharesMost(headline, article.headline.text);
    if (isOther)
      yield {
        place,
        message: {
          fr: `headline des données structurées (« ${headline} ») n’est pas le titre de la page (« ${article.headline.text} ») : donner le même.`,
          en: `headline of the structured data ("${headline}") is not the headline of the page ("${article.headline.text}"): give the same.`,
        },
      };
    for (const stated of dataTexts(context).filter(({ name }) => !(isOther && name === "headline")))
      for (const { found, expected } of againstPage(stated, context))
        yield {
          place,
          message: {
            fr: `${stated.name} des données structurées dit « ${found} », la page ${expected === undefined ? "ne le dit pas" : `« ${expected} »`} : mettre les deux d’accord.`,
            en: `${stated.name} of the structured data says "${found}", the page ${expected === undefined ? "does not" : `"${expected}"`}: make the two agree.`,
          },
        };
    for (const author of [node?.author ?? []].flat()) {
      const name = isNode(author) ? textOf(author.name) : textOf(author);
      if (name && !isShown(name.replace(/^(?:par|by)\s/iu, "")))
        yield {
          place,
          message: {
            fr: `Auteur « ${name} » des données structurées absent de la page : l’y signer, ou l’ôter des données.`,
            en: `Author "${name}" of the structured data not on the page: sign there, or take it out of the data.`,
          },
        };
    }
    for (const rating of pageData(page!).nodes.filter((each) => typesOf(each).includes("AggregateRating"))) {
      const value = String(rating.ratingValue ?? "");
      if (value !== "" && !page!.text.includes(value) && !page!.text.includes(value.replace(".", ",")))
        yield {
          place,
          severity: "error",
          message: {
            fr: `Note de ${value} dans les données structurées, absente de la page : la supprimer.`,
            en: `Rating of ${value} in the structured data, not on the page: remove it.`,
          },
        };
    }
  },
};
