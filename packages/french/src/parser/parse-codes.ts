import { hashString } from "../model/hash.ts";
import type { Morphology, Word } from "../words/word.ts";

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
  /** How many marks of each kind stand before each place, a byte a kind: differences of up to 255 are exact. */
  readonly marksBefore: Uint32Array;
}

/** A mark of each kind as it is counted in `marksBefore`. */
const COUNTED = [0, 1, 1 << 8, 0, 1 << 16, 0, 0, 0, 1 << 24];

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
  for (let i = 0; i < length; i++) {
    const word = words[i]!;
    const morph = morphCode(word.morph);
    codes.form[i] = formHash(word.form);
    codes.lemma[i] = lemmaHash(word.lemma);
    codes.tag[i] = tagHash(word.upos, morph);
    codes.morph[i] = morph.hash;
    codes.mark[i] = markOf(word, morph.verbForm);
  }
  return withMarksBefore(codes);
}

const CACHE_LIMIT = 20_000;

/** A function that keeps its last answers; emptied when it has grown to its limit, so memory stays bounded. */
function kept(compute: (text: string) => number): (text: string) => number {
  const answers = new Map<string, number>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= CACHE_LIMIT) answers.clear();
      answer = compute(text);
      answers.set(text, answer);
    }
    return answer;
  };
}

const formHash = kept((form) => hashString(form.toLowerCase().replaceAll("’", "'").replace(/\d/g, "0")));
const lemmaHash = kept((lemma) => hashString(lemma.toLowerCase()));

/** What the parser sees of a morphology. */
interface MorphCode {
  readonly hash: number;
  readonly verbForm: string;
  /** The verb form with the tense of participles. */
  readonly kind: string;
  /** Hash of part of speech and kind, by part of speech. */
  readonly tags: Map<string, number>;
}

/** Words share their morphologies, a few hundred in all. */
const morphCodes = new WeakMap<Morphology, MorphCode>();

function morphCode(morph: Morphology): MorphCode {
  let code = morphCodes.get(morph);
  if (code === undefined) {
    const verbForm = morph.VerbForm ?? "";
    const parts = [morph.Gender, morph.Number, morph.Person, morph.Mood, morph.Voice, morph.PronType];
    const kind = `${verbForm}${verbForm === "Part" ? morph.Tense : ""}`;
    code = { hash: hashString(parts.join("")), verbForm, kind, tags: new Map() };
    morphCodes.set(morph, code);
  }
  return code;
}

function tagHash(upos: string, { kind, tags }: MorphCode): number {
  let hash = tags.get(upos);
  if (hash === undefined) {
    hash = hashString(upos + kind);
    tags.set(upos, hash);
  }
  return hash;
}

/** The sentence read from its end, for the parser that works from right to left; the root stays last. */
export function mirroredCodes({ length, form, lemma, tag, morph, mark }: ParseCodes): ParseCodes {
  const turned = <Values extends Uint32Array | Uint8Array>(values: Values): Values => {
    const copy = values.slice() as Values;
    copy.subarray(0, length).reverse();
    return copy;
  };
  return withMarksBefore({
    length,
    form: turned(form),
    lemma: turned(lemma),
    tag: turned(tag),
    morph: turned(morph),
    mark: turned(mark),
  });
}

function withMarksBefore(codes: Omit<ParseCodes, "marksBefore">): ParseCodes {
  const marksBefore = new Uint32Array(codes.length + 2);
  for (let i = 0; i <= codes.length; i++) marksBefore[i + 1] = marksBefore[i]! + COUNTED[codes.mark[i]!]!;
  return { ...codes, marksBefore };
}

function markOf(word: Word, verbForm: string): number {
  if (word.form === ",") return 1;
  if (word.upos === "CCONJ") return 2;
  if (verbForm === "Fin") return 4;
  return word.upos === "PUNCT" ? 8 : 0;
}

/** How many commas (up to 2), and whether conjunctions, finite verbs and other marks stand between two places. Looks at 40 words at most. */
export function marksBetween(codes: ParseCodes, from: number, to: number): number {
  const end = Math.min(to, from + 40);
  if (end <= from + 1) return 0;
  const marks = (codes.marksBefore[end]! - codes.marksBefore[from + 1]!) | 0;
  const commas = marks & 255;
  const others = (marks & 0xff00 ? 2 : 0) | (marks & 0xff0000 ? 4 : 0) | (marks >>> 24 ? 8 : 0);
  return Math.min(commas, 2) * 16 + others;
}
