import { isStarter } from "@titraille/french";
import { bordersInLongLines, VERB } from "./one-line-pages.ts";
import type { Pass } from "./pass.ts";

/** Characters and words that a subheading has at most, and at least where nothing else tells it. */
const SUBHEADING = { characters: 80, words: 8, least: 2 };
/** Share of sentence ends with two spaces from which they are how somebody types. House. */
const HABIT = 0.6;
const RUN = /(?<=\S)[ \t\u00a0\u202f]{2,}(?=[«"“\p{Lu}\d–—©])/gu;
const SENTENCE_END = /[.!?…]["»”)]{0,2}[ \u00a0]?["»”)]?$/u;
const CREDIT_END = /©[ \u00a0]?[\p{L} /.-]{2,60}$/u;
/** What comes after the last sentence of a segment. */
const LAST_WORDS = /(?<=[.!?…]["»”)]? )[^.!?…]+$/u;
/** The first words of a segment up to a word that begins a sentence: "Nuit sur les quais Des marins". */
const FIRST_WORDS =
  /^[^.!?…,:;«»]+?(?= (?:L[ea]s?|Des|Ces?|Cette|Une?|En|Dans|Pour|Selon|Après|Ils?|Elles?|On) \p{Ll})/u;

/**
 * Runs of spaces where a page had its line breaks: "… sa position.    Une saison courte  La pêche dure …". After a sentence
 * they are the border of a paragraph; a short segment without a stop beside one was a subheading.
 */
export const spaceRuns: Pass = ({ text }, source) => ({ edits: bordersInLongLines(text, source, bordersIn) });

function bordersIn(line: string): (readonly [number, number])[] {
  if (isTypedSo(line)) return [];
  const borders: [number, number][] = [];
  let border = 0;
  const part = (start: number, end: number): void => {
    borders.push([start, end]);
    border = end;
  };
  let [seen, marks] = [0, 0];
  for (const { index, 0: run } of line.matchAll(RUN)) {
    const segment = line.slice(border, index);
    for (; seen < index; seen++) if (line[seen] === '"') marks++;
    // "… pour Noël. "  On a vu …": the spaces are inside the quotation that the mark opens.
    if (marks % 2 === 1 && segment.endsWith(' "')) continue;
    const tail = LAST_WORDS.exec(segment);
    if (
      (border > 0 || index < SUBHEADING.characters) &&
      isSubheading(segment, 1) &&
      (border > 0 || segment.split(" ").length > 2)
    )
      part(index, index + run.length);
    else if (SENTENCE_END.test(segment) || CREDIT_END.test(segment)) part(index, index + run.length);
    else if (tail && isSubheading(tail[0], SUBHEADING.least)) {
      part(border + tail.index - 1, border + tail.index);
      part(index, index + run.length);
    } else continue;
    const first = FIRST_WORDS.exec(line.slice(border, border + SUBHEADING.characters + 1))?.[0];
    if (first && isSubheading(first, SUBHEADING.least)) part(border + first.length, border + first.length + 1);
  }
  return borders;
}

/** A few words that begin with a capital, as no sentence begins in French: with a bare noun, or a quotation. */
function isSubheading(text: string, least: number): boolean {
  const words = text.split(/\s+/u);
  const first = /^\p{L}+/u.exec(words[0]!)?.[0] ?? "";
  if (text.length > SUBHEADING.characters || words.length < least || words.length > SUBHEADING.words + 2) return false;
  if (/^[«"“]/u.test(text)) return /[»"”]$/u.test(text);
  return (
    /^[\p{Lu}\d]/u.test(text) && /[\p{L}\d?)]$/u.test(text) && !VERB.test(text) && (least === 1 || !isStarter(first))
  );
}

/** Two spaces after nearly every sentence are a habit; three, and two behind a word that ends no sentence, are none. */
function isTypedSo(line: string): boolean {
  if (/[\p{L}\d][ \u00a0]{2,}(?=[«"“\p{Lu}])/u.test(line)) return false;
  const gaps = [...line.matchAll(/[.!?…]["»”)]?([ \u00a0]+)(?=[«"“\p{Lu}])/gu)].map(([, gap]) => gap!.length);
  return gaps.filter((length) => length === 2).length > HABIT * gaps.length;
}
