import type { Word } from "@titraille/french";
import type { ReadSentence } from "../reading.ts";
import type { Rule } from "../rule.ts";

/** Few sentences are in the passive. */
export const passiveVoice: Rule<{ maxShare: number; minSentences: number }> = {
  id: "passive-voice",
  category: "readability",
  basis: "convention",
  severity: "note",
  options: { maxShare: 0.1, minSentences: 10 },
  *check({ reading }, { maxShare, minSentences }) {
    const { sentences } = reading;
    if (sentences.length < minSentences) return;
    const passive = sentences.flatMap((sentence) => {
      const found = passiveIn(sentence);
      return found ? [{ sentence, ...found }] : [];
    });
    if (passive.length <= sentences.length * maxShare) return;
    const percent = (share: number): number => Math.round(100 * share);
    const { sentence, start, end } = passive[0]!;
    const from = sentence.place.start ?? 0;
    yield {
      place: { ...sentence.place, start: from + start, end: from + end },
      message: {
        fr: `${percent(passive.length / sentences.length)} % des phrases au passif, ${percent(maxShare)} % au plus : dire qui fait quoi (première : « ${sentence.text.slice(start, end)} »).`,
        en: `${percent(passive.length / sentences.length)}% of the sentences are in the passive, ${percent(maxShare)}% at most: say who does what (the first: "${sentence.text.slice(start, end)}").`,
      },
    };
  },
};

/** Participles that describe a state with être: nobody does anything. House list. */
const STATES = new Set(
  "situer composer destiner lier convaincre habituer persuader déterminer fonder baser doter équiper dédier prévoir concerner disposer vêtir inquiéter réputer censer supposer".split(
    " ",
  ),
);
/** Words between the auxiliary and its participle: "n’a pas encore été". */
const MAX_BETWEEN = 3;

/** A form of être with a participle in the passive, as the tagger reads it; not a state, an agreement or a reflexive verb. */
export function passiveIn({ words }: Pick<ReadSentence, "words">): { start: number; end: number } | undefined {
  for (const [index, word] of words.entries()) {
    if (word.morph.Voice !== "Pass" || word.morph.VerbForm !== "Part" || STATES.has(word.lemma)) continue;
    for (let at = index - 1; at >= 0 && at >= index - 1 - MAX_BETWEEN; at--) {
      if (isBe(words[at]!)) return { start: words[at]!.start, end: word.end };
      if (!/^(?:ADV|PUNCT)$/.test(words[at]!.upos)) break;
    }
  }
  return undefined;
}

function isBe({ lemma, upos }: Word): boolean {
  return lemma === "être" && (upos === "AUX" || upos === "VERB");
}
