import type { Word } from "@titraille/french";
import type { ReadSentence } from "../reading.ts";
import type { Rule } from "../rule.ts";

/** Few sentences are in the passive. */
export const passiveVoice: Rule<{ maxShare: number; minSentences: number }> = {
  id: "passive-voice",
  category: "readability",
  basis: "convention",
  severity: "note",
  options: { maxShare: 0.1, minSentences: 5 },
  *check({ reading }, { maxShare, minSentences }) {
    const { sentences } = reading;
    if (sentences.length < minSentences) return;
    const passive = sentences.flatMap((sentence) => {
      const found = passiveIn(sentence);
      return found ? [{ sentence, ...found }] : [];
    });
    // One alone says nothing of a short text.
    if (passive.length <= Math.max(1, sentences.length * maxShare)) return;
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
  "situer composer lier perdre casser bleuter convaincre habituer persuader déterminer fonder baser doter équiper dédier réputer censer supposer obliger destiner intéresser compliquer opposer impliquer couvrir recouvrir entourer décevoir satisfaire parfaire".split(
    " ",
  ),
);
/** Verbs that take être in the compound tenses of the active voice. */
const OF_MOTION = new Set(
  "advenir aller apparaître arriver décéder demeurer descendre devenir disparaître échoir éclore entrer intervenir monter mourir naître obvenir partir parvenir passer provenir redescendre redevenir remonter rentrer repartir réapparaître ressortir rester retomber retourner revenir sortir survenir tomber venir".split(
    " ",
  ),
);
/** Words between the auxiliary and its participle: "n’a pas encore été", "sera par la suite". */
const MAX_BETWEEN = 6;
/** A pronoun after its verb ("est-elle votée"), and the marks around a word set off ("est « écrite »"). */
const MAY_STAND_BETWEEN = /^(?:-.+|[«“"(])$/u;
/** Adverbs of several words. */
const LOCUTION =
  /(?:par (?:la suite|ailleurs|exemple|conséquent|contre)|en (?:effet|outre|partie|fait|revanche|général|réalité|particulier|même temps)|à (?:nouveau|présent|terme|tort|jamais)|de (?:nouveau|fait|plus|même|ce fait)|tout (?:de même|d’abord|à fait)|d’(?:ailleurs|abord)|du (?:coup|moins|reste)|au (?:moins|total|final|contraire)|sans (?:doute|cesse|délai)|pour (?:l’instant|l’heure|le moment)|peu à peu|entre autres|(?:de|pour) (?:sa|son|leur) (?:part|côté))$/iu;

/** A form of être with the participle of a transitive verb; no state, compound tense or reflexive verb. */
export function passiveIn({ words }: Pick<ReadSentence, "words">): { start: number; end: number } | undefined {
  for (const [index, word] of words.entries()) {
    if (word.morph.VerbForm !== "Part" || word.morph.Tense === "Pres" || !isParticiple(word)) continue;
    // "plus touchée par le gel": who does it is there.
    if (isGraded(words, index) && words[index + 1]?.lemma !== "par") continue;
    for (let at = index - 1; at >= 0 && at >= index - 1 - MAX_BETWEEN; at--) {
      const before = words[at]!;
      if (isBe(before)) {
        const isState =
          before.text.toLowerCase() !== "été" && (STATES.has(word.lemma) || isOfThings(words, at, words[index + 1]));
        if (!isState && !isReflexive(words, at)) return { start: before.start, end: word.end };
        break;
      }
      const locution = locutionBefore(words, at);
      if (locution > 0) at -= locution - 1;
      else if (before.upos !== "ADV" && !MAY_STAND_BETWEEN.test(before.text)) break;
    }
  }
  return undefined;
}

/** Number of words of the adverb in several words that ends at `at`; 0 when there is none. */
function locutionBefore(words: readonly Word[], at: number): number {
  const from = Math.max(0, at - 3);
  const text = words
    .slice(from, at + 1)
    .map((word) => word.text.replace("'", "’"))
    .join(" ")
    .replace(/’ /g, "’");
  const found = LOCUTION.exec(text)?.[0];
  return found === undefined ? 0 : found.split(/[ ’]/).length;
}

/** "très compliqué", "plus aplatie": what has degrees is an adjective; "n’est plus appliquée" has none. */
function isGraded(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text.toLowerCase() ?? "";
  if (before === "plus") return !words.slice(Math.max(0, index - 6), index).some(({ lemma }) => lemma === "ne");
  return /^(?:très|trop|tout|assez|si)$/.test(before);
}

/** "Cela va être compliqué", "c’est interdit": what is said of "this" describes it, unless somebody does it. */
function isOfThings(words: readonly Word[], be: number, next: Word | undefined): boolean {
  if (next?.lemma === "par") return false;
  const before = words.slice(Math.max(0, be - 4), be).map(({ text }) => text.toLowerCase());
  return before.some((text) => /^(?:cela|ça|ceci|ce|c[’'])$/.test(text)) && !before.includes(",");
}

function isParticiple({ upos, lemma, form }: Word): boolean {
  return upos === "VERB" && !OF_MOTION.has(lemma) && /[éiutsx]e?s?$/u.test(form);
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
