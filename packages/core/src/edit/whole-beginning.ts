import { grammarRefusal, type ParsedWord } from "@titraille/french";

/**
 * Whether the beginning of a parsed clause is a complete clause by itself: it is held to what every compression is.
 *
 * @param text the beginning; offsets of `words` point into the whole clause.
 */
export function isWholeBeginning(text: string, words: readonly ParsedWord[]): boolean {
  const kept = words.flatMap(({ end }, index) => (end <= text.length ? [index] : []));
  const head = words.findIndex((word) => word.head === -1);
  return (
    kept.includes(head) && !grammarRefusal({ form: "clause", text, kept, head, retensed: false, prominence: 1 }, words)
  );
}
