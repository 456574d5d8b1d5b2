import { numberOf } from "./numbers.ts";
import { N, type Pattern, yesOrNo } from "./pattern.ts";

const ARTICLE = "(?:an? |une? |the |la |les? |des |l')?";

/** Standfirst, FAQ, key points, lists, bold: wanted or not. In `yesOrNo` the first group is ours to skip. */
export const EXTRAS: readonly Pattern[] = [
  yesOrNo(
    `${ARTICLE}(?:chapos?|chapeau(?: introductif)?|accroche|standfirst|lead paragraph|sub-?headline|intro(?:duction)?s?)(?: (?:accrocheu[rs]e?|captivante?|engageante?|percutante?))?`,
    (wanted) => ({ kind: "standfirst", wanted }),
  ),
  yesOrNo(`${ARTICLE}conclusions?`, (wanted) => ({ kind: "conclusion", wanted })),
  yesOrNo(
    `${ARTICLE}(?:faqs?(?: section)?|frequently asked questions|foire aux questions|questions frequentes|questions[- ]reponses)(?: ?\\(?(?:de |avec |with |of )?${N} questions?\\)?)?`,
    (wanted, m) => ({ kind: "faq", wanted, ...(m[2] ? { count: numberOf(m[2]) } : {}) }),
  ),
  yesOrNo(
    `${ARTICLE}(?:${N} )?(?:key (?:points?|takeaways?|facts)|takeaways|points? (?:cles?|essentiels?|a retenir)|(?<=l')essentiel(?: en ${N} points?)?|(?:section |encadre )?a retenir|tl;?dr|encadre (?:l'essentiel|resume)|bullet summary)`,
    (wanted, m) => {
      const count = m[2] ?? m[3];
      return { kind: "key-points", wanted, ...(count ? { count: numberOf(count) } : {}) };
    },
  ),
  yesOrNo(
    `${ARTICLE}(?:(?:comparison |comparatif )?tables?(?! of contents)(?: (?:of|with) (?:the )?[a-z]+(?:(?: and| &|,)? [a-z]+)?)?|tableaux?(?: (?:comparatifs?|recapitulatifs?))?)`,
    (wanted) => ({ kind: "tables", wanted }),
  ),
  yesOrNo(`${ARTICLE}(?:bullet(?:ed)?[- ](?:points?|lists?)|bullets|lists|listes?(?: a puces)?|puces)`, (wanted) => ({
    kind: "lists",
    wanted,
  })),
  yesOrNo(
    `(?:le |the )?(?:bold(?:ed)?(?: (?:text|keywords|(?:the )?key ?(?:terms|words)|(?:the )?important (?:words|terms)))?|(?:(?:les )?(?:mots[- ]cles|mots importants|termes cles|passages importants) )?en gras|gras|(?:(?:important|key) ?(?:words|terms) )?in bold)`,
    (wanted) => ({ kind: "bold", wanted }),
  ),
];
