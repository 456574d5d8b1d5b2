import { briefContradiction } from "../errors/catalogue.ts";
import { type Brief, type Clause, type Demand, demandOf } from "./brief.ts";

/**
 * Refuses a brief that asks for two things that cannot both be had. Where a stronger origin says the same kind of thing
 * it simply wins; bounds from two origins that are both in force must leave room.
 *
 * @throws TitrailleError BRIEF_CONTRADICTION naming both clauses.
 */
export function refuseContradictions(brief: Brief): void {
  for (const [index, one] of brief.clauses.entries()) {
    for (const other of brief.clauses.slice(index + 1))
      if (one.origin === other.origin && contradict(one.demand, other.demand))
        throw briefContradiction(one.text, other.text);
    if (one.demand.kind === "words" && isEmpty(one.demand)) throw briefContradiction(one.text);
  }
  const words = demandOf(brief, "words");
  if (!words || !isEmpty(words)) return;
  const last = (bound: "min" | "max"): Clause =>
    brief.clauses.findLast(({ demand }) => demand.kind === "words" && demand[bound] === words[bound])!;
  throw briefContradiction(last("min").text, last("max").text);
}

function contradict(one: Demand, other: Demand): boolean {
  if (one.kind === "words" && other.kind === "words") return apart(one, other);
  if (one.kind === "language" && other.kind === "language") return one.language !== other.language;
  if (one.kind === "subheadings" && other.kind === "subheadings")
    return one.wanted !== other.wanted || apart(one, other);
  if ("wanted" in one && "wanted" in other && one.kind === other.kind) return one.wanted !== other.wanted;
  return false;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function apart(one: Bounds, other: Bounds): boolean {
  return (
    isEmpty({ min: one.min ?? 0, max: other.max ?? Number.POSITIVE_INFINITY }) ||
    isEmpty({ min: other.min ?? 0, max: one.max ?? Number.POSITIVE_INFINITY })
  );
}

function isEmpty({ min = 0, max = Number.POSITIVE_INFINITY }: Bounds): boolean {
  return min > max;
}
