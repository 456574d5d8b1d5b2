import { addresses } from "../words/addresses.ts";

/** A backtick behind a letter is an apostrophe that went wrong. */
const CODE = /(?<!\p{L})`[^`\n]{1,400}`|(?<!<)<\/?[a-z][^<>\n]{0,2000}>(?!>)/giu;

/**
 * Where typography has nothing to change: addresses, @names, #tags, `code` and tags of HTML.
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
