import type { ParsedWord } from "../words/word.ts";

const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd’hui|matin|midi|soir)$/iu;
const ETRE = /^(?:être)$/u;

type Draft = { -readonly [Key in keyof ParsedWord]: ParsedWord[Key] };

/**
 * Puts right what a greedy parser gets wrong again and again and grammar alone can tell: a bare weekday is no object, a
 * verb has one subject, "était" before a "finite" verb makes that verb an adjective ("était prête"), a name that follows
 * a title without preposition is in apposition to it.
 */
export function mendParse(words: readonly ParsedWord[]): ParsedWord[] {
  const mended = words.map((word): Draft => ({ ...word }));
  const hasCase = (index: number): boolean =>
    words.some((word) => word.head === index && /^(?:case|mark)/.test(word.deprel));
  const hasDeterminer = (index: number): boolean =>
    words.some((word) => word.head === index && word.deprel.startsWith("det"));
  for (const [index, word] of words.entries()) {
    const head = words[word.head];
    if (!head) continue;
    if (
      WEEKDAY.test(word.form) &&
      /^(?:obj|nsubj|xcomp|nmod|appos)/.test(word.deprel) &&
      !hasCase(index) &&
      !hasDeterminer(index)
    ) {
      mended[index]!.deprel = "obl:mod";
      if (!/^(?:VERB|AUX)$/.test(head.upos)) mended[index]!.head = head.head >= 0 ? head.head : word.head;
    } else if (
      word.upos === "AUX" &&
      ETRE.test(word.lemma) &&
      head.morph.VerbForm === "Fin" &&
      head.upos === "VERB" &&
      word.head > index
    ) {
      mended[index]!.deprel = "cop";
      const { VerbForm: _form, Mood: _mood, Tense: _tense, Person: _person, ...morph } = head.morph;
      mended[word.head]!.upos = "ADJ";
      mended[word.head]!.morph = morph;
    } else if (
      /^nmod/.test(word.deprel) &&
      word.upos === "PROPN" &&
      head.upos === "NOUN" &&
      index > word.head &&
      !hasCase(index) &&
      !hasDeterminer(index)
    ) {
      mended[index]!.deprel = "appos";
    }
  }
  for (const [index, word] of mended.entries()) {
    // "Blinken a rencontré lundi le président": a second subject, after the verb, is its object.
    if (!word.deprel.startsWith("nsubj") || index < word.head) continue;
    const earlier = mended.some(
      (other, at) => at < word.head && other.head === word.head && other.deprel.startsWith("nsubj"),
    );
    const object = mended.some((other) => other.head === word.head && other.deprel === "obj");
    if (earlier && !object) word.deprel = "obj";
  }
  return mended;
}
