import type { Span } from "@titraille/french";
import type { Discrepancy, DiscrepancyKind } from "./discrepancy.ts";
import { DENIES } from "./outlook.ts";
import { plainFact } from "./plain-fact.ts";
import { lemmaOf, type Reading } from "./reading.ts";

interface Edit {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Index of the first word of `before` in the source sentence. */
  readonly from: number;
  /** Index of the first word of `after` in the statement. */
  readonly at: number;
}

/** What makes a negation of "ne"; alone it may deny nothing ("à moins qu’il ne parte"). */
const SECOND = /^(?:pas|jamais|guère|aucune?|rien)$/u;
const NEGATION = /^(?:ne|n|pas|jamais|guère|aucun|aucune|rien)$/u;
const WEAK =
  /^(?:pourra(?:it|ient)|devra(?:it|ient)|\p{L}+(?:rait|raient)|peut|peuvent|semblent?|paraît|peut-être|risque(?:nt)?|probablement|éventuellement|possible)$/u;
/** "doit rouvrir" and "devrait rouvrir" are both plans. */
const PLANNED = /^(?:doi(?:t|vent)|devrai(?:t|ent))$/u;
/** Words of which one for the other turns the meaning over. */
const OPPOSED: readonly (readonly [one: RegExp, other: RegExp, kind: DiscrepancyKind])[] = [
  [/^contre$/u, /^(?:pour|avec)$/u, "direction"],
  [/^plus$/u, /^moins$/u, "direction"],
  [/^avant$/u, /^après$/u, "direction"],
  [/^premi(?:er|ère)s?$/u, /^derni(?:er|ère)s?$/u, "direction"],
  [/^sans$/u, /^avec$/u, "negation"],
  [/^jamais$/u, /^(?:toujours|souvent)$/u, "negation"],
  [/^ils?$/u, /^elles?$/u, "speaker"],
];
/** Words of one kind that name different times or quantities. */
const VALUES: readonly (readonly [word: RegExp, kind: DiscrepancyKind])[] = [
  [/^\d+$/u, "number"],
  [
    /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)$/u,
    "number",
  ],
  [/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u, "date"],
  [/^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/u, "date"],
];
/** Share of a sentence's words that must be as in the source before its edits are looked at one by one. */
const NEAR = 0.7;
/** Words on either side of an edit that are shown with it. */
const AROUND = 3;

/**
 * What a nearly verbatim sentence changes in the words that turn its meaning: "ne … pas" alone put in or left out, a
 * conditional made an indicative or the other way round. It needs no parse, and so no parse can mislead it.
 */
export function compareEdits(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  for (const source of evidence) {
    const [ownWords, theirWords] = [wordsOf(statement), wordsOf(source)];
    const own = ownWords.map(({ plain }) => plain);
    const theirs = theirWords.map(({ plain }) => plain);
    const { edits, common } = editsBetween(theirs, own);
    if (common < NEAR * own.length || common < NEAR * theirs.length || own.length < 5) continue;
    // "a refusé de signer" is "n’a pas signé": words that deny are weighed by the trees.
    const isExpletive = !edits.some(({ before, after }) => [...before, ...after].some((word) => SECOND.test(word)));
    const turns = isExpletive || denialsOf(statement) !== denialsOf(source);
    const negated = edits.filter(({ before }) => before.some(isNegation)).length;
    const added = edits.filter(({ after }) => after.some(isNegation)).length;
    const kinds = edits.flatMap((edit): { kind: DiscrepancyKind; edit: Edit }[] => {
      if (edit.before.length > 3 || edit.after.length > 3) return [];
      if (!turns && negated !== added && isOnlyNegation(edit)) return [{ kind: "negation", edit }];
      if (changesCertainty(edit)) return [{ kind: "modality", edit }];
      const kind = exchange(edit);
      return kind ? [{ kind, edit }] : [];
    });
    const first = kinds[0];
    if (!first) return [];
    const { edit, kind } = first;
    return [
      {
        kind,
        range: spanOf(ownWords, edit.at, Math.max(1, edit.after.length), 0),
        found: shown(statement, spanOf(ownWords, edit.at, edit.after.length, AROUND)),
        expected: shown(source, spanOf(theirWords, edit.from, edit.before.length, AROUND)),
      },
    ];
  }
  return [];
}

const denialsOf = ({ words }: Reading): number => words.filter((word) => DENIES.has(lemmaOf(word))).length;

interface PlainWord extends Span {
  readonly plain: string;
}

/** The words of `plainFact`, with their places in the text. */
function wordsOf({ text }: Reading): PlainWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    plain: plainFact(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where words stand, with some on either side; at the end of a text the last one. */
function spanOf(words: readonly PlainWord[], from: number, count: number, around: number): Span {
  const first = Math.min(Math.max(0, from - around), words.length - 1);
  const last = Math.min(Math.max(first, from + count + around - 1), words.length - 1);
  return { start: words[first]!.start, end: words[last]!.end };
}

const shown = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end);

const isNegation = (word: string): boolean => NEGATION.test(word);

/** The edit is nothing but a negation more or less: "a" → "n a pas" comes as two insertions. */
function isOnlyNegation({ before, after }: Edit): boolean {
  const less = before.filter((word) => !isNegation(word));
  const more = after.filter((word) => !isNegation(word));
  return before.some(isNegation) !== after.some(isNegation) && less.length <= 1 && more.length <= 1;
}

/** One word for its opposite, or one value for another. */
function exchange({ before, after }: Edit): DiscrepancyKind | undefined {
  const [one, other] = [before[0], after[0]];
  if (before.length !== 1 || after.length !== 1 || one === undefined || other === undefined) return undefined;
  const opposed = OPPOSED.find(
    ([left, right]) => (left.test(one) && right.test(other)) || (left.test(other) && right.test(one)),
  );
  return opposed?.[2] ?? VALUES.find(([word]) => word.test(one) && word.test(other))?.[1];
}

/** "aurait" → "a", "va" → "pourrait": one verb for one verb. */
function changesCertainty({ before, after }: Edit): boolean {
  if (before.length === 0 || after.length === 0 || before.length > 2 || after.length > 2) return false;
  if (before.some((word) => PLANNED.test(word)) && after.some((word) => PLANNED.test(word))) return false;
  return before.some((word) => WEAK.test(word)) !== after.some((word) => WEAK.test(word));
}

/** The edits that lead from one list of words to the other, and how many words both have, in order (LCS). */
function editsBetween(before: readonly string[], after: readonly string[]): { edits: Edit[]; common: number } {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      table[i * width + j] =
        before[i] === after[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const from = { i, j };
    while (i < before.length || j < after.length) {
      if (i < before.length && j < after.length && before[i] === after[j]) break;
      if (j >= after.length || (i < before.length && table[(i + 1) * width + j]! >= table[i * width + j + 1]!)) i++;
      else j++;
    }
    edits.push({ before: before.slice(from.i, i), after: after.slice(from.j, j), from: from.i, at: from.j });
  }
  return { edits, common: table[0]! };
}
