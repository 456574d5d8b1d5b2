import type { Span } from "@titraille/french";
import type { CleaningRecord } from "./record.ts";

/** A change asked for, in offsets of the text before the whole pass. */
export interface TrackedEdit extends Span {
  readonly kind: string;
  readonly action: CleaningRecord["action"];
  readonly reason: string;
  readonly after: string;
}

/** A run of characters that stand unchanged in both texts. */
interface Run {
  readonly now: number;
  readonly source: number;
  readonly length: number;
}

/**
 * A text that remembers where each of its characters stood in the source. Values never change: `edit` gives a new one.
 * One pass of edits costs time linear in the text, whatever their number.
 */
export class TrackedText {
  readonly text: string;
  readonly records: readonly CleaningRecord[];
  private readonly runs: readonly Run[];
  private readonly sourceLength: number;
  /** Beginnings of repaired source spans by their ends. */
  private repaired: Map<number, number> | undefined;

  private constructor(text: string, runs: readonly Run[], records: readonly CleaningRecord[], sourceLength: number) {
    this.text = text;
    this.runs = runs;
    this.records = records;
    this.sourceLength = sourceLength;
  }

  static of(source: string): TrackedText {
    const runs = source.length > 0 ? [{ now: 0, source: 0, length: source.length }] : [];
    return new TrackedText(source, runs, [], source.length);
  }

  /**
   * Applies one pass of edits and puts each on record.
   *
   * @param edits in text order, not overlapping.
   * @throws RangeError when they overlap or leave the text.
   */
  edit(edits: readonly TrackedEdit[]): TrackedText {
    if (edits.length === 0) return this;
    const records: CleaningRecord[] = [];
    const runs: Run[] = [];
    let text = "";
    let at = 0;
    let next = 0;
    const keep = (end: number): void => {
      while (next < this.runs.length && this.runs[next]!.now < end) {
        const run = this.runs[next]!;
        const from = Math.max(run.now, at);
        const to = Math.min(run.now + run.length, end);
        if (to > from) {
          runs.push({ now: text.length + from - at, source: run.source + from - run.now, length: to - from });
        }
        if (run.now + run.length > end) break;
        next++;
      }
      text += this.text.slice(at, end);
    };
    for (const edit of edits) {
      if (edit.start < at || edit.end < edit.start || edit.end > this.text.length) {
        throw new RangeError(`${edit.kind} at ${edit.start}–${edit.end} overlaps another edit or leaves the text`);
      }
      keep(edit.start);
      records.push({
        kind: edit.kind,
        action: edit.action,
        span: this.toSource(edit),
        at: text.length,
        before: this.text.slice(edit.start, edit.end),
        after: edit.after,
        reason: edit.reason,
      });
      text += edit.after;
      at = edit.end;
      while (next < this.runs.length && this.runs[next]!.now + this.runs[next]!.length <= at) next++;
    }
    keep(this.text.length);
    return new TrackedText(text, runs, [...this.records, ...records], this.sourceLength);
  }

  /** Where a span of this text stood in the source; text that was written in gives the place it was written at. */
  toSource(span: Span): Span {
    const start = this.sourceStart(span.start);
    return { start, end: Math.max(start, span.end > span.start ? this.sourceEnd(span.end) : start) };
  }

  /** Where a source offset is in this text; inside a removal, the place where the removed text stood. */
  fromSource(offset: number): number {
    const run = this.runs[this.lastRun((candidate) => candidate.source <= offset)];
    if (!run) return 0;
    return run.now + Math.min(offset - run.source, run.length);
  }

  /** From the first to the last character of a source span that still stands; undefined when none does. */
  standing(span: Span): Span | undefined {
    const first = this.lastRun((run) => run.source + run.length <= span.start) + 1;
    const last = this.lastRun((run) => run.source < span.end);
    const from = this.runs[first];
    const to = this.runs[last];
    if (!from || !to || last < first) return undefined;
    return {
      start: from.now + Math.max(0, span.start - from.source),
      end: to.now + Math.min(to.length, span.end - to.source),
    };
  }

  private sourceStart(offset: number): number {
    const index = this.lastRun((run) => run.now <= offset);
    const run = this.runs[index];
    if (run && offset < run.now + run.length) return run.source + offset - run.now;
    const before = run ? run.source + run.length : 0;
    const next = this.runs[index + 1]?.source;
    return next === undefined ? before : this.writtenFrom(next, before);
  }

  /** Where in the source what was written right before `next` stands for begins: behind what was removed in front of it. */
  private writtenFrom(next: number, before: number): number {
    this.repaired ??= new Map(
      this.records
        .filter(({ action, span }) => action === "repair" && span.end > span.start)
        .map(({ span }) => [span.end, span.start]),
    );
    let start = next;
    for (let from = this.repaired.get(start); from !== undefined && from >= before; from = this.repaired.get(start))
      start = from;
    return start === next ? before : start;
  }

  private sourceEnd(offset: number): number {
    const index = this.lastRun((run) => run.now < offset);
    const run = this.runs[index];
    if (run && offset <= run.now + run.length) return run.source + offset - run.now;
    return this.runs[index + 1]?.source ?? this.sourceLength;
  }

  /** Index of the last run for which `test` holds (it holds for a prefix of the runs), or -1. */
  private lastRun(test: (run: Run) => boolean): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(this.runs[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Undoes records, last first: gives back the text they started from. */
export function undo(text: string, records: readonly CleaningRecord[]): string {
  let restored = text;
  for (let i = records.length - 1; i >= 0; i--) {
    const { at, before, after } = records[i]!;
    restored = restored.slice(0, at) + before + restored.slice(at + after.length);
  }
  return restored;
}
