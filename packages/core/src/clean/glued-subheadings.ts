import { isStarter } from "@titraille/french";
import { linesOf, type Pass, repair } from "./pass.ts";

const SHOUTED_WORD = "\\p{Lu}[\\p{Lu}\\d’'-]*\\.?";
const SHOUTED_WORDS = `${SHOUTED_WORD}(?:,? (?:${SHOUTED_WORD}|\\d+)){0,11}`;
/** "… et ses enjeux :UN QUAI À RENDREElle tient …": words in capitals without a space before or behind them. */
const SHOUTED = new RegExp(
  `(?<=^|[.!?…:»”")])(?<words>${SHOUTED_WORDS})(?<=[\\p{Lu}\\d])(?=(?<next>\\p{Lu}\\p{Ll}+|\\p{Lu}(?=[’']\\p{Ll})|["«“](?=[ \\u00a0\\u202f]?\\p{Lu})))`,
  "gmu",
);
/** "… du quai.QUI TIENT LA CRIÉE ?", up to the end of its line. */
const SHOUTED_TAIL = new RegExp(
  `(?<=[\\p{L}\\d»”)][ \\u00a0\\u202f]?[.!?…:»”")])(?=${SHOUTED_WORD}(?:,? (?:${SHOUTED_WORD}|\\d+)){2,11}(?:[ \\u00a0\\u202f]?[?!])?$)`,
  "gmu",
);
/** Letters of a single word in capitals that is no acronym. */
const ONE_WORD = 5;

/** Words, and the apostrophes of elisions in them. */
const QUOTED = "(?:[^'‘’«»\\n]|(?<=\\p{L})[’'](?=\\p{L}))";
/** A letter that no elided word ends with its apostrophe behind. */
const WORD_END = "(?<!(?<!\\p{L})(?:[cdjlmnstCDJLMNST]|\\p{L}{0,7}[Qq]u|[Aa]ujourd|[Ee]ntr|[Gg]rand|[OD]))";
/** "… d’effet.'Il m’a laissé sur le quai’Le port …": a quotation in single marks as a subheading. */
const SINGLE_QUOTED = new RegExp(
  `(?<=(?<before>^|[ \\u00a0(.!?…»”"]))['‘](?=\\p{L})${QUOTED}{3,140}?[\\p{L}!?.…]${WORD_END}[’'](?=(?<next>\\p{Lu}\\p{Ll}*)[ ’',])`,
  "gmu",
);

/** "À propos de Vauze MarineVauze Marine arme …": the name that the subheading ends with, and the paragraph begins with. */
const ABOUT = /^À propos d(?:e(?:s| la| l[’'])? ?|u |[’'])(?<name>[\p{L}\d][^\n.,;:]{2,60}?)(?=\k<name>[ ,])/gmu;

/** "SursisRui Falcato a obtenu …": one word at the head of a line, glued to a name that the text has by itself. */
const OVER_NAME = /^[ \u00a0]*(?<word>\p{Lu}\p{Ll}{3,20})(?=(?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+))/gmu;
const NAME = /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

/** Characters of what a colon brings in when it is a paragraph, and of what stands before. */
const BROUGHT_IN = { before: 20, behind: 60 };
/** "… des artistes invités :Jeanne Morel expose …" */
const COLON = /(?<=\p{L}{2}[»”)]?[ \u00a0\u202f]?:)(?=\p{Lu}\p{Ll}*[ ’'])/gu;

/** "… du quai.Les clients sont aimables"Il n’y a …": the sentence before ends, and a quotation opens. */
const OVER_QUOTATION =
  /(?<=[\p{L}\d»)"][.!?…]|[»"\n])\p{Lu}[^.!?…:;"«»“”\n]{6,70}\p{Ll}(?=["«“][ \u00a0\u202f]?\p{Lu}[\p{L}’']* )/gu;
/** The next mark closes: one that opens stands behind a space. */
const CLOSES = /^"[^"\n]*[\p{L}\d,.!?…]"(?=[ ,.;:\n]|$)/u;

/** The end of such a subheading; its beginning is that of a glued sentence. */
function overQuotations(text: string): number[] {
  return [...text.matchAll(OVER_QUOTATION)]
    .map(({ index, 0: { length } }) => index + length)
    .filter((at) => text.charAt(at) !== '"' || CLOSES.test(text.slice(at, at + LONGEST)));
}

/** Characters of a quotation, at most. */
const LONGEST = 1500;

/**
 * Subheadings of a copy that lost its line breaks, glued to the paragraph below or above: the borders that what they are
 * written in tells, where the missing space alone would not ({@link gluedSentences}).
 */
export const gluedSubheadings: Pass = ({ text }) => ({
  edits: [
    ...new Set([
      ...shouted(text),
      ...singleQuoted(text),
      ...about(text),
      ...overNames(text),
      ...behindColons(text),
      ...overQuotations(text),
      ...aroundNumbered(text),
    ]),
  ]
    .sort((one, other) => one - other)
    .map((at) => repair("glued-sentences", "paragraph-border", { start: at, end: at }, "\n\n")),
});

/** Both ends of what is in capitals. */
function shouted(text: string): number[] {
  const found = [...text.matchAll(SHOUTED)];
  const alone: ReadonlySet<string> = new Set(found.length > 0 ? text.match(/[\p{L}\d]+/gu) : []);
  const glued = found.flatMap(({ index, groups }) => {
    const { words, next } = groups as { words: string; next: string };
    // "UN APPEL ÉTRANGE"Le quai …": a quotation opens, where none in capitals closes.
    const opens = /["«“]/u.test(next) && !/["»”]/u.test(text.charAt(index - 1));
    const isKnown = alone.has(next) || isStarter(next) || opens;
    const isWhole = isKnown || (/(?:\p{Lu}{2}|\d)$/u.test(words) && /^\p{Lu}/u.test(next));
    // "RÉSULTATSMarvila bat …": at the head of a line behind the first.
    const isLabel = words.length >= ONE_WORD && next.length > 2 && isKnown && index > 0 && startsLine(text, index);
    if (!(words.includes(" ") ? isWhole : isLabel)) return [];
    return [...(startsLine(text, index) ? [] : [index]), index + words.length];
  });
  return [...glued, ...[...text.matchAll(SHOUTED_TAIL)].map(({ index }) => index)];
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === "\n";
}

/** The end of such a quotation, and its beginning where that is glued as well. */
function singleQuoted(text: string): number[] {
  const found = [...text.matchAll(SINGLE_QUOTED)];
  const alone: ReadonlySet<string> = new Set(found.length > 0 ? text.match(/\p{L}+/gu) : []);
  return found.flatMap(({ index, 0: quoted, groups }) => {
    const { before, next } = groups as { before: string; next: string };
    // In capitals it is no word of a sentence that a name could go on.
    const isKnown = quoted === quoted.toUpperCase() && alone.has(next) && before.trim() === before && before !== "(";
    if (!isStarter(next) && !isKnown) return [];
    return [...(/[.!?…»”"]/u.test(before) ? [index] : []), index + quoted.length];
  });
}

function about(text: string): number[] {
  return [...text.matchAll(ABOUT)].map(({ index, 0: subheading }) => index + subheading.length);
}

function overNames(text: string): number[] {
  const found = [...text.matchAll(OVER_NAME)];
  const names: ReadonlySet<string> = new Set(found.length > 0 ? text.match(NAME) : []);
  return found.filter(({ groups }) => names.has(groups!.name!)).map(({ index, 0: { length } }) => index + length);
}

/** "… sont là.2. Posez votre verreOn boit …": a number glued to what stands before, and the paragraph glued to what it counts. */
const NUMBERED = /(?<=^|[\p{L}\d»)][ \u00a0\u202f]?[.!?…:»])(?<number>\d{1,2})\. (?=[\p{Lu}«])/gmu;
const COUNTED = /^\d{1,2}\. [^.!?…\n]{3,100}?(?:(?<![\p{L}])\p{Ll}{3,}|[»)])(?=\p{Lu}\p{Ll}*[ ’'])/u;
/** Numbers in order, at least. */
const IN_ORDER = 3;

/** Both ends of glued lines that count, when their numbers follow on each other. */
function aroundNumbered(text: string): number[] {
  const found = [...text.matchAll(NUMBERED)];
  const numbers = found.map(({ groups }) => Number(groups!.number));
  const isRun = numbers.every((number, at) => number === numbers[0]! + at);
  if (numbers.length < IN_ORDER || numbers[0]! > 2 || !isRun) return [];
  return found.flatMap(({ index }) => {
    const counted = COUNTED.exec(text.slice(index, index + COUNTED_LENGTH));
    return [...(startsLine(text, index) ? [] : [index]), ...(counted ? [index + counted[0].length] : [])];
  });
}

/** Characters of such a line and of the word behind it. */
const COUNTED_LENGTH = 150;

/** What introduces a paragraph, of some words on its line, and glued to it. */
function behindColons(text: string): number[] {
  return linesOf(text)
    .filter((line) => /[.!?…»”"]$/u.test(line.text))
    .flatMap(({ start, text: line }) =>
      [...line.matchAll(COLON)]
        .filter(({ index }) => index >= BROUGHT_IN.before && line.length - index >= BROUGHT_IN.behind)
        .map(({ index }) => start + index),
    );
}
