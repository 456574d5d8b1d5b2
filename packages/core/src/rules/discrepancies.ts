import type { DiscrepancyKind, Loss } from "../verify/discrepancy.ts";
import { type PlacedDiscrepancy, verifyArticle } from "../verify/verify-article.ts";
import type { RuleContext } from "./rule.ts";

/** What the article says otherwise than its sources, of the given kinds. */
export function discrepancies(
  { article, copies, french }: RuleContext,
  ...kinds: readonly DiscrepancyKind[]
): PlacedDiscrepancy[] {
  return copies ? verifyArticle(article, copies, french).discrepancies.filter(({ kind }) => kinds.includes(kind)) : [];
}

/** What the sources have and the article does not tell. */
export function losses({ article, copies, french }: RuleContext, kind: Loss["kind"]): Loss[] {
  return copies ? verifyArticle(article, copies, french).losses.filter((loss) => loss.kind === kind) : [];
}

/** What the source has in the place, for messages; nothing where that is not known. */
export function sourceHas(expected: string | undefined): { readonly fr: string; readonly en: string } {
  return expected === undefined
    ? { fr: "", en: "" }
    : { fr: ` (source : « ${expected} »)`, en: ` (source: "${expected}")` };
}
