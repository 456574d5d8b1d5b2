import { judgeClauses } from "../../verify/judge-clauses.ts";
import type { Rule } from "../rule.ts";

/** Clauses that other rules answer, or that only a person can judge. */
const ELSEWHERE = new Set(["words", "seo", "keep-quotes", "faithful"]);
/** Clauses about what a fragment leaves to the fields of its CMS. */
const OF_PAGE = new Set(["seo-title", "description", "headline", "slug", "tags"]);
const BY_PEOPLE = new Set(["tone", "audience", "proofread", "original"]);

/** What the brief asks for is there: subheadings, keyphrase, lengths of titles, key points, questions, lists. */
export const briefClauses: Rule = {
  id: "brief-clauses",
  category: "brief",
  basis: "contract",
  severity: "error",
  needs: "brief",
  options: {},
  *check({ article, brief, page }) {
    for (const { clause, status, message } of judgeClauses(brief!, article, [])) {
      const { kind } = clause.demand;
      if (status === "met" || ELSEWHERE.has(kind) || (page?.isFragment && OF_PAGE.has(kind))) continue;
      const isOpen = status === "not-understood" || BY_PEOPLE.has(kind);
      yield {
        ...(isOpen ? { severity: "note" as const } : {}),
        message: isOpen
          ? {
              fr: `« ${clause.text} » : une personne doit en juger.`,
              en: `"${clause.text}": a person has to judge it.`,
            }
          : { fr: `« ${clause.text} » : ${message.fr}`, en: `"${clause.text}": ${message.en}` },
      };
    }
  },
};
