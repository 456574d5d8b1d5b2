/** A text with a capital at its first character, or at the first one behind a mark that opens a quotation. */
export function capitalised(text: string): string {
  return text.replace(/^(?:[«“][\s\u00a0\u202f]?)?\p{Ll}/u, (start) => start.toUpperCase());
}
