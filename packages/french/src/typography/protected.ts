import { addresses } from "../words/addresses.ts";

const CODE = new RegExp(
  [
    // A backtick behind a letter is an apostrophe that went wrong.
    String.raw`(?<!\p{L})\u0060[^\u0060\n]{1,400}\u0060`,
    String.raw`(?<!<)<\/?[a-z][^<>\n]{0,2000}>(?!>)`,
    // Templates (Liquid, Jinja, Handlebars).
    String.raw`\{\{[^{}\n]{1,400}\}\}|\{%[^%\n]{1,400}%\}`,
    // Formulas, as pandoc tells them from sums of dollars.
    String.raw`(?<![\p{L}\p{N}$\\])\$(?=[^\s$])[^$\n]{0,200}(?<=[^\s$])\$(?![\p{L}\p{N}$])`,
    // Paths of Windows, and short names of emoji.
    String.raw`(?<![\p{L}\p{N}])[a-z]:\\[^\s"«»<>|*?]{1,260}`,
    String.raw`(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]{1,40}:(?![\p{L}\p{N}:])`,
  ].join("|"),
  "giu",
);

/**
 * Where typography has nothing to change: addresses, @names, #tags, `code`, tags of HTML, templates, formulas, paths of
 * files, short names of emoji.
 *
 * @returns a test for offsets that must be asked in growing order.
 */
export function protectedPlaces(text: string): (offset: number) => boolean {
  const inAddress = addresses(text);
  const code = [...text.matchAll(CODE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  let next = 0;
  return (offset) => {
    while (next < code.length && code[next]!.end <= offset) next++;
    return inAddress(offset) || (next < code.length && code[next]!.start <= offset);
  };
}
