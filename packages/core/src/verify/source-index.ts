import { type French, findNames, splitSentences } from "@titraille/french";
import type { Copy } from "../clean/copy.ts";
import type { SourceSpan } from "../edit/article.ts";
import { mentionsOf } from "./mentions.ts";
import type { KnownName, KnownNames } from "./names.ts";
import { bareFact, plainFact } from "./plain-fact.ts";
import { quotationsOf } from "./quotations.ts";
import { Reading } from "./reading.ts";
import { synonymsOf } from "./word-families.ts";

/** A sentence of a source, or a piece of what the source says about itself (its title, a caption). */
export interface SourceStatement {
  readonly reading: Reading;
  /** Where it stands in its source; absent for what is no part of the text. */
  readonly span?: SourceSpan;
  /** Running text that an article has to tell; titles, captions and metadata are only there to rest on. */
  readonly told: boolean;
  readonly index: number;
}

/** The sentences of the sources, to be found by what they say or by where they stand. Built once for each list of copies. */
export class SourceIndex {
  readonly statements: readonly SourceStatement[];
  /** Plain text of every quotation, a space at either end. */
  readonly quotations: readonly string[];
  /** Quotations of the running text, as they stand. */
  readonly toldQuotations: readonly { readonly text: string; readonly source: number }[];
  /** Plain text of everything, a space at either end. */
  readonly text: string;
  readonly french: French;
  private readonly blocks: readonly { readonly marked: string; readonly plain: string }[];
  /** The plain sentences of the blocks. */
  private readonly sentences: ReadonlySet<string>;
  /** The statements that have a span, in the order of their beginnings, and the furthest end so far. */
  private readonly spanned: readonly {
    readonly statement: SourceStatement;
    readonly span: SourceSpan;
    reach: number;
  }[];
  private readonly byStem = new Map<string, number[]>();
  private letters: string | undefined;
  private knownNames: KnownNames | undefined;
  private readonly copies: readonly Copy[];

  constructor(copies: readonly Copy[], french: French) {
    this.copies = copies;
    this.french = french;
    const statements: SourceStatement[] = [];
    const texts: string[] = [];
    const toldQuotations: { text: string; source: number }[] = [];
    const add = (text: string, told: boolean, span?: SourceSpan): void => {
      statements.push({
        reading: new Reading(text, french),
        told,
        index: statements.length,
        ...(span ? { span } : {}),
      });
    };
    for (const [source, copy] of copies.entries()) {
      for (const block of copy.blocks) {
        const text = copy.text.slice(block.start, block.end);
        texts.push(text);
        const told = /^(?:paragraph|list-item|quote)$/.test(block.type);
        if (told) toldQuotations.push(...quotationsOf(text).map((each) => ({ text: each.text, source })));
        for (const { start, end } of block.rows?.flat() ??
          splitSentences(text).map((each) => shifted(each, block.start)))
          if (end > start) add(copy.text.slice(start, end), told, { source, ...copy.tracked.toSource({ start, end }) });
      }
      for (const text of besides(copy)) {
        texts.push(text);
        for (const { start, end } of splitSentences(text)) add(text.slice(start, end), false);
      }
    }
    this.statements = statements;
    this.toldQuotations = toldQuotations;
    this.blocks = texts.map(sentenceMarks).map((marked) => ({ marked, plain: unmarked(marked) }));
    this.sentences = new Set(this.blocks.flatMap(({ marked }) => marked.split("|")));
    this.spanned = spannedOf(statements);
    this.text = ` ${texts.map(plainFact).join(" ")} `;
    this.quotations = texts.flatMap((text) => quotationsOf(text).map((each) => ` ${plainFact(each.text)} `));
    for (const { reading, index } of statements)
      for (const stem of new Set(stemsOf(reading.plain))) {
        const known = this.byStem.get(stem);
        if (known) known.push(index);
        else this.byStem.set(stem, [index]);
      }
  }

  isOf(copies: readonly Copy[]): boolean {
    return copies.length === this.copies.length && copies.every((copy, at) => copy === this.copies[at]);
  }

  /** Names of the sources with their forms, by plain form. */
  get names(): KnownNames {
    if (!this.knownNames) {
      const map = new Map<string, KnownName[]>();
      for (const copy of this.copies) {
        const words = splitSentences(copy.text).map(({ start, end }) =>
          this.french.tag(copy.text.slice(start, end), start),
        );
        for (const { canonical, variants } of findNames(words, copy.text, this.french.lexicon)) {
          const name = { canonical, forms: new Set(variants.map(bareFact)) };
          for (const form of name.forms) map.set(form, [...(map.get(form) ?? []), name]);
        }
      }
      this.knownNames = map;
    }
    return this.knownNames;
  }

  /** Whether the text is one or several whole sentences of a source, one after the other; typography aside. */
  hasWhole(text: string): boolean {
    const marked = sentenceMarks(text);
    if (marked === "||") return false;
    // Most sentences of an article are a sentence of a source: the blocks are not searched for each of them.
    return this.sentences.has(marked.slice(1, -1)) || this.blocks.some((block) => isIn(block, marked));
  }

  /** Whether a phrase stands in the sources: what a headline puts before its colon. */
  hasPhrase(text: string): boolean {
    return this.text.includes(` ${plainFact(text)} `);
  }

  /**
   * Whether the letters of a text stand in a row in the sources (where it says, if it does), however they are spaced: enough
   * for a cell or an item.
   */
  hasLetters(text: string, cited?: readonly SourceSpan[]): boolean {
    this.letters ??= this.text.replaceAll(" ", "");
    const statements = cited ? this.at(cited) : [];
    const where = statements.length > 0 ? statements.map(({ reading }) => reading.plain).join(" ") : this.letters;
    return where.replaceAll(" ", "").includes(plainFact(text).replaceAll(" ", ""));
  }

  /** The statements at spans of the sources, in order. */
  at(spans: readonly SourceSpan[]): SourceStatement[] {
    const found = new Set<SourceStatement>();
    for (const other of spans) {
      for (let at = this.firstReaching(other); at < this.spanned.length; at++) {
        const { statement, span } = this.spanned[at]!;
        if (span.source !== other.source || span.start >= other.end) break;
        const common = Math.min(span.end, other.end) - Math.max(span.start, other.start);
        if (common > 0.3 * Math.min(span.end - span.start, other.end - other.start)) found.add(statement);
      }
    }
    return [...found].sort((a, b) => a.index - b.index);
  }

  /** Place in `spanned` of the first statement of a source before whose end, or the end of one before it, a span begins. */
  private firstReaching({ source, start }: SourceSpan): number {
    let low = 0;
    let high = this.spanned.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { span, reach } = this.spanned[middle]!;
      if (span.source < source || (span.source === source && reach <= start)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The statements that say most of what a text says: the best one, then those that say more of it. At most three. */
  find(reading: Reading): SourceStatement[] {
    return this.search(reading, new Set(stemsOf(reading.plain)));
  }

  /** The statements that say most of it in synonyms of its words ("à l’hôpital" for "hospitalisé"). */
  findInOtherWords(reading: Reading): SourceStatement[] {
    const synonyms = reading.content.flatMap(({ lemma }) => [lemma, ...synonymsOf(lemma)]);
    return this.search(reading, new Set(synonyms.flatMap(stemsOf).filter((stem) => this.byStem.has(stem))));
  }

  private search(reading: Reading, stems: ReadonlySet<string>): SourceStatement[] {
    let open = stems;
    const total = this.weigh(open);
    const named = new Set(mentionsOf(reading).flatMap(({ text }) => stemsOf(plainFact(text))));
    const found: SourceStatement[] = [];
    while (found.length < 3 && open.size > 0) {
      const scores = new Map<number, number>();
      for (const stem of open)
        for (const index of this.byStem.get(stem) ?? [])
          scores.set(index, (scores.get(index) ?? 0) + this.weight(stem));
      let best: { index: number; score: number } | undefined;
      for (const [index, score] of scores) {
        // Of two that say as much, the shorter one says it.
        const own = score - 0.001 * this.statements[index]!.reading.plain.length;
        if (!best || own > best.score) best = { index, score: own };
      }
      if (!best || best.score < (found.length === 0 ? 0.1 : 0.25) * total) break;
      const statement = this.statements[best.index]!;
      found.push(statement);
      const stems = new Set(stemsOf(statement.reading.plain));
      // A value or a name is no reason to look further: it must stand with what is said of it.
      open = new Set([...open].filter((stem) => !stems.has(stem) && !/^\d/u.test(stem) && !named.has(stem)));
    }
    return found;
  }

  /** What stands right before statements of the running text: what their pronouns may stand for. */
  before(statements: readonly SourceStatement[], count = 3): SourceStatement[] {
    return statements.flatMap(({ index, span }) =>
      span === undefined
        ? []
        : this.statements.slice(Math.max(0, index - count), index).filter((each) => each.span?.source === span.source),
    );
  }

  /** The statements on either side of these, themselves included. */
  around(statements: readonly SourceStatement[]): SourceStatement[] {
    const indices = new Set(statements.flatMap(({ index }) => [index - 1, index, index + 1]));
    return [...indices].sort((a, b) => a - b).flatMap((index) => this.statements[index] ?? []);
  }

  private weight(stem: string): number {
    return Math.log(1 + this.statements.length / (this.byStem.get(stem)?.length ?? 1));
  }

  private weigh(stems: ReadonlySet<string>): number {
    let sum = 0;
    for (const stem of stems) sum += this.weight(stem);
    return sum;
  }
}

const indices = new WeakMap<Copy, SourceIndex[]>();

/** The index of these copies; asked again for the same ones it is the same one. */
export function indexOf(copies: readonly Copy[], french: French): SourceIndex {
  const first = copies[0];
  const known = first ? (indices.get(first) ?? []) : [];
  let index = known.find((each) => each.french === french && each.isOf(copies));
  if (!index) {
    index = new SourceIndex(copies, french);
    if (first) indices.set(first, [...known, index]);
  }
  return index;
}

/** What a source says besides its text: title, summary, captions, who signed it. */
function besides({ source, figures, dateline, byline }: Copy): string[] {
  const { title, description, standfirst, author, coAuthors = [], publisher, section } = source.metadata;
  return [
    title,
    description,
    standfirst,
    author,
    ...coAuthors,
    publisher,
    section,
    ...(byline ?? []),
    dateline?.place,
    dateline?.agency,
    dateline?.date,
    ...figures.flatMap(({ caption, credit, image }) => [caption, credit, image?.alt]),
  ].filter((text) => text !== undefined && text.trim() !== "") as string[];
}

function shifted({ start, end }: { start: number; end: number }, by: number): { start: number; end: number } {
  return { start: start + by, end: end + by };
}

/** The plain sentences of a text between bars: "|la ville rouvre|le port attend|". */
function sentenceMarks(text: string): string {
  return `|${splitSentences(text)
    .map(({ start, end }) => plainFact(text.slice(start, end)))
    .filter((plain) => plain !== "")
    .join("|")}|`;
}

const unmarked = (marks: string): string => marks.replaceAll("|", " ");

/** Whether a text stands in a block as sentences, or was split otherwise but begins and ends where sentences do. */
function isIn(block: { readonly marked: string; readonly plain: string }, marked: string): boolean {
  if (block.marked.includes(marked)) return true;
  const at = block.plain.indexOf(unmarked(marked));
  return at >= 0 && block.marked[at] === "|" && block.marked[at + marked.length - 1] === "|";
}

function spannedOf(
  statements: readonly SourceStatement[],
): { statement: SourceStatement; span: SourceSpan; reach: number }[] {
  const spanned = statements
    .flatMap((statement) => (statement.span ? [{ statement, span: statement.span, reach: statement.span.end }] : []))
    .sort((a, b) => a.span.source - b.span.source || a.span.start - b.span.start);
  for (let at = 1; at < spanned.length; at++) {
    const before = spanned[at - 1]!;
    if (before.span.source === spanned[at]!.span.source)
      spanned[at]!.reach = Math.max(before.reach, spanned[at]!.reach);
  }
  return spanned;
}

/** What statements are found by: words without their endings, no small words; figures as they stand. */
function stemsOf(plain: string): string[] {
  return plain.split(" ").flatMap((word) => (/^\d/u.test(word) ? [word] : word.length >= 4 ? [word.slice(0, 6)] : []));
}
