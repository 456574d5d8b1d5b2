import { briefContradiction } from "../errors/catalogue.ts";
import type { Brief, Clause } from "./brief.ts";

/**
 * Refuses a brief that asks for two things that cannot both be had.
 *
 * @throws TitrailleError BRIEF_CONTRADICTION naming both clauses.
 */
export function refuseContradictions(brief: Brief): void {
  for (const [index, one] of brief.clauses.entries()) {
    for (const other of brief.clauses.slice(index + 1)) {
      if (one.origin === other.origin && contradict(one, other)) throw briefContradiction(one.text, other.text);
    }
    if (one.demand.kind === "words" && (one.demand.min ?? 0) > (one.demand.max ?? Number.POSITIVE_INFINITY))
      throw briefContradiction(one.text, one.text);
  }
}

function contradict({ demand: one }: Clause, { demand: other }: Clause): boolean {
  if (one.kind === "words" && other.kind === "words")
    return (
      (one.min ?? 0) > (other.max ?? Number.POSITIVE_INFINITY) ||
      (other.min ?? 0) > (one.max ?? Number.POSITIVE_INFINITY)
    );
  if (one.kind === "language" && other.kind === "language") return one.language !== other.language;
  if (one.kind === "subheadings" && other.kind === "subheadings")
    return (
      one.wanted !== other.wanted ||
      (one.min ?? 0) > (other.max ?? Number.POSITIVE_INFINITY) ||
      (other.min ?? 0) > (one.max ?? Number.POSITIVE_INFINITY)
    );
  if ("wanted" in one && "wanted" in other && one.kind === other.kind) return one.wanted !== other.wanted;
  return false;
}
