import type { Grounded } from "../edit/article.ts";
import type { EntailmentOptions, EntailmentPair } from "../engines/entailment.ts";
import type { Objection } from "../engines/writing.ts";
import type { EntailmentReport } from "../verify/report.ts";
import type { SourceIndex } from "../verify/source-index.ts";
import { POINTS_BACK } from "./mend.ts";

/** What is as likely to follow as not is let pass. House. */
const THRESHOLD = 0.5;
/** Places of a score: what machines add up differently comes after them, and what is shown is what was decided by. */
const PLACES = 1000;
/** Sentences that may name what a pronoun stands for. */
const BEFORE = 2;

/** What a check of entailment says of sentences that nothing else speaks against. */
export interface SecondOpinion {
  /**
   * An objection to each of these that it refuses. Where it fails there is none: the sentences were accepted without it, and
   * the report tells that they were not judged.
   */
  objectionsTo(accepted: readonly Grounded[]): Promise<ReadonlyMap<Grounded, Objection>>;
  /** What it did so far. */
  report(): EntailmentReport;
}

/** @throws RangeError for a threshold that is no probability. */
export function secondOpinion({ check, threshold = THRESHOLD }: EntailmentOptions, source: SourceIndex): SecondOpinion {
  if (!(threshold >= 0 && threshold <= 1)) throw new RangeError(`no threshold between 0 and 1: ${threshold}`);
  const count = { judged: 0, refused: 0, unjudged: 0 };
  const failures = new Set<string>();
  return {
    async objectionsTo(accepted) {
      const objections = new Map<Grounded, Objection>();
      if (accepted.length === 0) return objections;
      const pairs = accepted.map((each) => ({ premise: premiseOf(each, source), hypothesis: each.text }));
      const scores = await scoresOf(check, pairs).catch((error: unknown) => {
        // Its message may hold a path or a key: the name of the error is all that is told.
        failures.add(error instanceof Error ? error.name : "unknown");
      });
      if (!scores) {
        count.unjudged += accepted.length;
        return objections;
      }
      count.judged += accepted.length;
      for (const [at, each] of accepted.entries()) {
        const score = Math.round(scores[at]! * PLACES) / PLACES;
        if (score < threshold) objections.set(each, { reason: "entailment", found: each.text, score });
      }
      count.refused += objections.size;
      return objections;
    },
    report: () => ({ check: check.id, threshold, ...count, failures: [...failures].sort() }),
  };
}

/** A check answered, and its answer is no list of as many probabilities as it was asked for. */
class UnusableScores extends Error {
  override readonly name = "UnusableScores";
}

async function scoresOf(
  check: EntailmentOptions["check"],
  pairs: readonly EntailmentPair[],
): Promise<readonly number[]> {
  const scores: unknown = await check.judge(pairs);
  const isUsable =
    Array.isArray(scores) &&
    scores.length === pairs.length &&
    scores.every((score) => typeof score === "number" && score >= 0 && score <= 1);
  // One that is wrong about one pair may be wrong about which pair is which.
  if (!isUsable) throw new UnusableScores();
  return scores;
}

function premiseOf({ sources }: Grounded, source: SourceIndex): string {
  const cited = source.at(sources);
  const needed = cited.flatMap((one) =>
    POINTS_BACK.test(one.reading.text) ? [...source.before([one], BEFORE), one] : [one],
  );
  return [...new Set(needed)]
    .sort((one, other) => one.index - other.index)
    .map(({ reading }) => reading.text)
    .join(" ");
}
