import type { Tree } from "./tree.ts";

/** What becomes of the words of a sentence: which stay, and which are written otherwise. */
export interface Selection {
  readonly kept: ReadonlySet<number>;
  /** New text of a kept word, by index. */
  readonly rewritten: ReadonlyMap<number, string>;
}

const NO_SPACE_BEFORE = /^[,.)\]…]/u;
const ELIDES = /^(?:ne|se|me|te|de|que|le|la|je|jusque|lorsque|puisque)$/iu;
const ELIDED = /^(?:[dnstm]|qu|jusqu|lorsqu|puisqu)[’']$/iu;
/** Vowels; h is left as it stands, since only a dictionary knows which ones are silent. */
const VOWEL = /^[aàâæeéèêëiîïoôœuûù]/iu;

/**
 * Writes the kept words out, in the order of the sentence: spacing as it was where nothing was dropped in between, one
 * space elsewhere. A word that met a new neighbour is elided or written in full as that neighbour asks ("n’a pas voulu" →
 * "ne veut pas"), and half a contraction is written out ("du président Xi" → "de Xi").
 *
 * @param text the text that the offsets of the words point into.
 */
export function wordsToText(tree: Tree, text: string, selection: Selection): string {
  const units = tokensOf(tree, text, selection);
  let out = "";
  for (const [position, unit] of units.entries()) {
    const next = units[position + 1];
    const before = units[position - 1];
    const newNeighbour =
      next !== undefined &&
      (next.changed || unit.changed || text.slice(unit.end, next.start).trim() !== "" || next.start - unit.end > 2);
    const written = newNeighbour ? fitElision(unit.text, next.text) : unit.text;
    if (before) out += gap(out, text.slice(before.end, unit.start), written);
    out += written;
  }
  return out;
}

interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly changed: boolean;
}

/** The kept words as tokens of the page: "de" and "le" are one token again when both are kept. */
function tokensOf(tree: Tree, text: string, { kept, rewritten }: Selection): Unit[] {
  const units: Unit[] = [];
  for (const index of [...kept].sort((a, b) => a - b)) {
    const { start, end, form } = tree.word(index);
    const again = rewritten.get(index);
    const twin = [index - 1, index + 1].find(
      (other) => tree.words[other]?.start === start && tree.words[other]?.end === end,
    );
    if (again !== undefined) units.push({ text: again, start, end, changed: true });
    else if (twin !== undefined && !kept.has(twin)) units.push({ text: form, start, end, changed: true });
    else if (units.at(-1)?.start !== start) units.push({ text: text.slice(start, end), start, end, changed: false });
  }
  return units;
}

function gap(out: string, original: string, written: string): string {
  if (out.endsWith("’") || out.endsWith("'")) return "";
  if (original.trim() === "" && !original.includes("\n")) {
    return original === "" && /[\p{L}\d]$/u.test(out) && /^[\p{L}\d]/u.test(written) ? " " : original;
  }
  // A comma between two words that both stay is part of what they say.
  if (/^\s*,\s*$/u.test(original)) return ", ";
  return NO_SPACE_BEFORE.test(written) || /[(«\u00a0]$/u.test(out) ? "" : " ";
}

function fitElision(word: string, next: string): string {
  if (ELIDES.test(word) && VOWEL.test(next)) return `${word.slice(0, -1)}’`;
  if (ELIDED.test(word) && !VOWEL.test(next) && !/^h/iu.test(next)) return `${word.slice(0, -1)}e`;
  return word;
}

/** With a capital on its first letter, behind opening marks. */
export function capitalised(text: string): string {
  return text.replace(
    /^([«“(\s\u00a0\u202f]*)(\p{Ll})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
}
