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

/** Participles that describe a state with the present or imperfect of être: nobody does anything. House list. */
const STATES = new Set(
  "situer composer lier perdre casser bleuter convaincre habituer persuader déterminer fonder baser doter équiper dédier réputer censer supposer".split(
    " ",
  ),
);
/** Verbs that take être in the compound tenses of the active voice. */
const OF_MOTION = new Set(
  "advenir aller apparaître arriver décéder demeurer descendre devenir disparaître échoir éclore entrer intervenir monter mourir naître obvenir partir parvenir passer provenir redescendre redevenir remonter rentrer repartir réapparaître ressortir rester retomber retourner revenir sortir survenir tomber venir".split(
    " ",
  ),
);
/** Words between the auxiliary and its participle: "n’a pas encore été". */
const MAX_BETWEEN = 4;

/** A form of être with the participle of a transitive verb; no state, compound tense or reflexive verb. */
export function passiveIn({ words }: Pick<ReadSentence, "words">): { start: number; end: number } | undefined {
  for (const [index, word] of words.entries()) {
    if (word.morph.VerbForm !== "Part" || word.morph.Tense === "Pres" || !isParticiple(word)) continue;
    if (isGraded(words, index)) continue;
    for (let at = index - 1; at >= 0 && at >= index - 1 - MAX_BETWEEN; at--) {
      const before = words[at]!;
      if (isBe(before)) {
        const isState = STATES.has(word.lemma) && before.text.toLowerCase() !== "été";
        if (!isState && !isReflexive(words, at)) return { start: before.start, end: word.end };
        break;
      }
      if (before.upos !== "ADV" && !/^-/.test(before.text)) break;
    }
  }
  return undefined;
}

/** "très compliqué", "plus aplatie": what has degrees is an adjective; "n’est plus appliquée" has none. */
function isGraded(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text.toLowerCase() ?? "";
  if (before === "plus") return !words.slice(Math.max(0, index - 6), index).some(({ lemma }) => lemma === "ne");
  return /^(?:très|trop|tout|assez|si)$/.test(before);
}

function isParticiple({ upos, lemma, form }: Word): boolean {
  return upos === "VERB" && !OF_MOTION.has(lemma) && /(?:[éiutsx]|é?e|[éiuts]e?s)$/u.test(form);
}

/** "s’est rendu", "nous nous sommes séparés": the pronoun stands before être, or before "a été". */
function isReflexive(words: readonly Word[], be: number): boolean {
  const before = words.slice(Math.max(0, be - 4), be).filter(({ text }) => !/^(?:en|y|n[’']|ne|a|ont)$/iu.test(text));
  const last = before.at(-1)?.text.toLowerCase() ?? "";
  return /^s[’'e]$/.test(last) || (/^(?:nous|vous)$/.test(last) && before.at(-2)?.text.toLowerCase() === last);
}

function isBe({ lemma, upos }: Word): boolean {
  return lemma === "être" && (upos === "AUX" || upos === "VERB");
}
