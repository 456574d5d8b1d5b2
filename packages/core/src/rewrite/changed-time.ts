import type { ParsedWord } from "@titraille/french";
import type { Objection } from "../engines/writing.ts";
import { lemmaOf, Reading } from "../verify/reading.ts";
import type { SourceIndex, SourceStatement } from "../verify/source-index.ts";

type Time = "past" | "future";

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
    const auxiliaries = words.filter(({ head, upos }) => head === index && upos === "AUX");
    const time = timeOf(word, auxiliaries);
    return time === undefined
      ? []
      : [{ act: lemmaOf(word), time, form: [...auxiliaries, word].map(({ form }) => form).join(" ") }];
  });
}

function timeOf(verb: ParsedWord, auxiliaries: readonly ParsedWord[]): Time | undefined {
  const all = [verb, ...auxiliaries];
  if (all.some(({ morph }) => morph.Mood === "Cnd" || morph.Mood === "Sub")) return undefined;
  if (all.some(({ morph }) => morph.Tense === "Fut")) return "future";
  const isPerfect = verb.morph.VerbForm === "Part" && auxiliaries.some(({ deprel }) => deprel.startsWith("aux:tense"));
  const isPastForm = all.some(
    ({ morph }) => morph.VerbForm === "Fin" && (morph.Tense === "Past" || morph.Tense === "Imp"),
  );
  return isPerfect || isPastForm ? "past" : undefined;
}
