import type { Objection } from "../engines/writing.ts";
import { lemmaOf, Reading } from "../verify/reading.ts";
import type { SourceIndex, SourceStatement } from "../verify/source-index.ts";
import { type Time, timeOf } from "../verify/times.ts";

/**
 * What has happened in the cited sentences and is still to come here, or the other way round: "a voté" for "votera". The
 * present may stand for both, as titles want it; what may be is compared by `verifyStatement`.
 */
export function changedTime(text: string, source: SourceIndex, cited: readonly SourceStatement[]): Objection[] {
  const statement = new Reading(text, source.french);
  const known = cited.flatMap(({ reading }) => timesOf(reading));
  for (const { act, time, form } of timesOf(statement)) {
    const same = known.filter((other) => other.act === act);
    if (same.length === 0 || same.some((other) => other.time === time)) continue;
    return [{ reason: "time", found: form, expected: same[0]!.form }];
  }
  return [];
}

/** Verbs that clearly tell of the past or of the future. */
function timesOf({ words }: Reading): { act: string; time: Time; form: string }[] {
  return words.flatMap((word, index) => {
    if (word.upos !== "VERB") return [];
    const time = timeOf(words, index);
    const auxiliaries = words.filter(({ head, upos }) => head === index && upos === "AUX");
    return time === undefined
      ? []
      : [{ act: lemmaOf(word), time, form: [...auxiliaries, word].map(({ form }) => form).join(" ") }];
  });
}
