/** Share of a sentence’s words from which a text says all of it. House. */
const SAME = 0.7;

/** Whether a sentence opens word for word with what a text says: "« Le port a rouvert »" over "« Le port a rouvert et … »". */
export function opensWith(text: string, sentence: string): boolean {
  return plain(sentence).startsWith(`${plain(text)} `);
}

/** Whether a text says a candidate word for word, alone or as a part of it. */
export function says(text: string, candidate: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(candidate)} `);
}

/** Whether the words of a sentence are those of a text, but for a few ("Sur ce plan, …", "également"). */
export function echoes(text: string, sentence: string): boolean {
  const own = new Set(wordsOf(text));
  const said = wordsOf(sentence);
  return said.length > 0 && said.filter((word) => own.has(word)).length >= SAME * said.length;
}

function plain(text: string): string {
  return wordsOf(text).join(" ");
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
