import { splitWords } from "@titraille/french";

/** Words in a row that no sentence says twice unless it was written by somebody who lost the thread. */
const RUN = 4;
/** "Nous nous levons", "vous vous taisez". */
const DOUBLED = /^(?:nous|vous)$/u;

/**
 * What a sentence stammers: a word twice in a row, or four words that come back. A weak model goes round in circles, and
 * what it then says has only words of the source, in no order of the source.
 *
 * @returns the words; undefined where nothing comes back, or came back in a cited sentence too.
 */
export function repetitionIn(text: string, cited: readonly string[]): string | undefined {
  const found = repeated(text);
  return found !== undefined && !cited.some((each) => repeated(each) !== undefined) ? found : undefined;
}

function repeated(text: string): string | undefined {
  const words = splitWords(text)
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const seen = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (word === words[at + 1] && !DOUBLED.test(word)) return `${word} ${word}`;
    const run = words.slice(at, at + RUN);
    if (run.length < RUN) continue;
    const key = run.join(" ");
    if (seen.has(key)) return key;
    seen.add(key);
  }
  return undefined;
}
