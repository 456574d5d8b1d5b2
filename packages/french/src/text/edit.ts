import type { Span } from "./span.ts";

/** One replacement in a text; `start` and `end` are UTF-16 offsets in the text before any edit of the same list. */
export interface TextEdit extends Span {
  /** What stands there afterwards ("" removes). */
  readonly after: string;
  /** Stable name of the rule that asks for it, e.g. "guillemets-spacing". */
  readonly rule: string;
}

/**
 * Applies edits that do not overlap, given in text order.
 *
 * @throws RangeError when two edits overlap or are out of order: the caller mixed the edits of two passes.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = "";
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit "${edit.rule}" at ${edit.start}–${edit.end} overlaps or leaves the text`);
    }
    out += text.slice(at, edit.start) + edit.after;
    at = edit.end;
  }
  return out + text.slice(at);
}
