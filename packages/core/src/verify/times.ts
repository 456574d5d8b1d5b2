import type { ParsedWord } from "@titraille/french";

/** "past": it has happened or was so; "future": it is still to come. The present may stand for both, as titles want it. */
export type Time = "past" | "future";

/** Verbs whose past is made with "être". */
const MOVES =
  /^(?:aller|(?:re|de|par|inter|sur|pro)?venir|arriver|partir|repartir|entrer|rentrer|sortir|naître|mourir|décéder|tomber|retourner|rester)$/;

/** The time that a verb clearly tells of; undefined for the present, the conditional and what is only thought of. */
export function timeOf(words: readonly ParsedWord[], index: number): Time | undefined {
  const verb = words[index]!;
  const auxiliaries = words.filter(({ head, upos }) => head === index && upos === "AUX");
  const all = [verb, ...auxiliaries];
  if (all.some(({ morph }) => morph.Mood === "Cnd" || morph.Mood === "Sub")) return undefined;
  if (all.some(({ morph }) => morph.Tense === "Fut") || isAwaited(words, verb)) return "future";
  const isPerfect = verb.morph.VerbForm === "Part" && auxiliaries.some(({ deprel }) => deprel.startsWith("aux:tense"));
  const isPastForm = all.some(
    ({ morph }) => morph.VerbForm === "Fin" && (morph.Tense === "Past" || morph.Tense === "Imp"),
  );
  // "est intervenue": parsers may take it for a passive.
  const isMove = verb.morph.VerbForm === "Part" && MOVES.test(verb.lemma) && auxiliaries.length > 0;
  return isPerfect || isPastForm || isMove ? "past" : undefined;
}

/** "va fermer", "doivent durer". */
function isAwaited(words: readonly ParsedWord[], { head, morph }: ParsedWord): boolean {
  const governor = words[head];
  return (
    morph.VerbForm === "Inf" &&
    governor !== undefined &&
    /^(?:aller|devoir)$/.test(governor.lemma) &&
    governor.morph.Tense === "Pres" &&
    governor.morph.Mood === "Ind"
  );
}
