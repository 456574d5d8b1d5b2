import { hashString } from "../model/hash.ts";
import type { Word } from "../words/word.ts";

/** What the parser sees of a sentence: one number per word and kind, and the artificial root after the last word. */
export interface ParseCodes {
  /** Number of words; the root's index. */
  readonly length: number;
  /** Lower-case form, digits as 0. */
  readonly form: Uint32Array;
  readonly lemma: Uint32Array;
  /** Part of speech with the verb form. */
  readonly tag: Uint32Array;
  /** Gender, number, person, mood and the like. */
  readonly morph: Uint32Array;
  /** 1 for a comma, 2 for a conjunction, 4 for a finite verb, 8 for other marks. */
  readonly mark: Uint8Array;
}

const ROOT = 3;

export function parseCodes(words: readonly Word[]): ParseCodes {
  const length = words.length;
  const codes = {
    length,
    form: new Uint32Array(length + 1).fill(ROOT),
    lemma: new Uint32Array(length + 1).fill(ROOT),
    tag: new Uint32Array(length + 1).fill(ROOT),
    morph: new Uint32Array(length + 1).fill(ROOT),
    mark: new Uint8Array(length + 1),
  };
  for (const [i, word] of words.entries()) {
    const { morph } = word;
    const verbForm = morph.VerbForm ?? "";
    codes.form[i] = hashString(word.form.toLowerCase().replaceAll("’", "'").replace(/\d/g, "0"));
    codes.lemma[i] = hashString(word.lemma.toLowerCase());
    codes.tag[i] = hashString(`${word.upos}${verbForm}${verbForm === "Part" ? morph.Tense : ""}`);
    codes.morph[i] = hashString(
      [morph.Gender, morph.Number, morph.Person, morph.Mood, morph.Voice, morph.PronType].join(""),
    );
    codes.mark[i] = markOf(word, verbForm);
  }
  return codes;
}

/** The sentence read from its end, for the parser that works from right to left; the root stays last. */
export function mirroredCodes({ length, form, lemma, tag, morph, mark }: ParseCodes): ParseCodes {
  const turned = <Values extends Uint32Array | Uint8Array>(values: Values): Values => {
    const copy = values.slice() as Values;
    copy.subarray(0, length).reverse();
    return copy;
  };
  return {
    length,
    form: turned(form),
    lemma: turned(lemma),
    tag: turned(tag),
    morph: turned(morph),
    mark: turned(mark),
  };
}

function markOf(word: Word, verbForm: string): number {
  if (word.form === ",") return 1;
  if (word.upos === "CCONJ") return 2;
  if (verbForm === "Fin") return 4;
  return word.upos === "PUNCT" ? 8 : 0;
}

/** How many commas (up to 2), and whether conjunctions, finite verbs and other marks stand between two places. Looks at 40 words at most. */
export function marksBetween(codes: ParseCodes, from: number, to: number): number {
  let commas = 0;
  let others = 0;
  const end = Math.min(to, from + 40);
  for (let i = from + 1; i < end; i++) {
    if (codes.mark[i] === 1) commas++;
    else others |= codes.mark[i]!;
  }
  return Math.min(commas, 2) * 16 + others;
}
