/** Share of a sentence’s words from which a text says all of it. House. */
const SAME = 0.7;

/** Whether a sentence opens word for word with what a text says: "« Le port a rouvert »" over "« Le port a rouvert et … »". */
export function opensWith(text: string, sentence: string): boolean {
  const plain = (of: string): string =>
    of
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.join(" ") ?? "";
  return plain(sentence).startsWith(`${plain(text)} `);
}

/** Whether the words of a sentence are those of a text, but for a few ("Sur ce plan, …", "également"). */
export function echoes(text: string, sentence: string): boolean {
  const words = (of: string): string[] => of.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const own = new Set(words(text));
  const said = words(sentence);
  return said.length > 0 && said.filter((word) => own.has(word)).length >= SAME * said.length;
}
