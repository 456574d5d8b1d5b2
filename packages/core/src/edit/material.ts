import { countWords, type ParsedWord, type Span } from "@titraille/french";
import type { Analysis } from "../analysis/analysis.ts";
import type { CopyBlock } from "../clean/copy.ts";
import type { Grounded, SourceSpan } from "./article.ts";
import { originIn } from "./origin.ts";

/** A sentence of a source, ready to be set in the article. */
export interface Statement extends Grounded {
  /** Where it stands in the clean copy, UTF-16 offsets. */
  readonly at: Span;
  readonly words: readonly ParsedWord[];
  /** Length in words, as `countWords` counts them. */
  readonly length: number;
  /** 0–1: how strongly a new topic starts here. */
  readonly border: number;
  /** Whether it lies inside a quotation that began before it or goes on after it. */
  readonly insideQuote: boolean;
}

/** A block of a clean copy with its sentences. */
export interface Passage {
  /** Index of the analysis (and source) it comes from. */
  readonly source: number;
  readonly block: CopyBlock;
  /** Index of the block in its copy. */
  readonly blockIndex: number;
  readonly statements: readonly Statement[];
  readonly text: string;
  /** Length in words. */
  readonly length: number;
}

/** Index of the statement that a text cites first; -1 when it is none of them. */
export function indexOfCited({ sources }: Pick<Grounded, "sources">, statements: readonly Statement[]): number {
  const { source, start, end } = sources[0]!;
  return statements.findIndex((statement) =>
    statement.sources.some((other) => other.source === source && other.start <= start && other.end >= end),
  );
}

/** All that editing works with, in the order it will be printed. */
export interface Material {
  readonly analyses: readonly Analysis[];
  readonly passages: readonly Passage[];
  /** Statements of later sources that say what an earlier one said, left out when several sources are merged. */
  readonly repeated: readonly Statement[];
}

/** Lays out the copies one after the other; what a later source repeats is set aside. */
export function gatherMaterial(analyses: readonly Analysis[]): Material {
  const passages: Passage[] = [];
  const repeated: Statement[] = [];
  const seen: ReadonlySet<string>[] = [];
  for (const [source, analysis] of analyses.entries()) {
    const fresh: ReadonlySet<string>[] = [];
    for (const [blockIndex, block] of analysis.copy.blocks.entries()) {
      const statements = statementsOf(analysis, source, blockIndex);
      const kept = statements.filter((statement) => {
        const words = contentOf(statement);
        if (source > 0 && seen.some((other) => saysTheSame(words, other))) {
          repeated.push(statement);
          return false;
        }
        fresh.push(words);
        return true;
      });
      if (statements.length > 0 && kept.length === 0) continue;
      const text = analysis.copy.text.slice(block.start, block.end);
      passages.push({ source, block, blockIndex, statements: kept, text, length: countWords(text) });
    }
    seen.push(...fresh);
  }
  return { analyses, passages, repeated };
}

function statementsOf(analysis: Analysis, source: number, blockIndex: number): Statement[] {
  const { copy } = analysis;
  return (analysis.sentencesByBlock[blockIndex] ?? []).map((index) => {
    const sentence = analysis.sentences[index]!;
    const span = copy.tracked.toSource(sentence);
    const sources: SourceSpan[] = [{ source, ...span }];
    return {
      text: sentence.text,
      origin: originIn(copy, span, sentence.text),
      sources,
      at: { start: sentence.start, end: sentence.end },
      words: sentence.words,
      length: countWords(sentence.text),
      border: analysis.borders[index] ?? 0,
      insideQuote: analysis.quotes.some(
        (quote) =>
          quote.start < sentence.end &&
          quote.end > sentence.start &&
          (quote.start < sentence.start || quote.end > sentence.end),
      ),
    };
  });
}

function contentOf(statement: Statement): ReadonlySet<string> {
  return new Set(
    statement.words
      .filter(({ upos }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(upos))
      .map(({ lemma }) => lemma.toLowerCase()),
  );
}

/** Two statements with four fifths of their content words in common say the same. */
function saysTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size < 4 || other.size < 4) return false;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common / Math.max(one.size, other.size) >= 0.8;
}
