import { splitSentences } from "@titraille/french";
import type { Copy } from "../clean/copy.ts";

/** What facts are looked up in: the clean copy, its captions, its metadata, and the source as it stood. */
export function sourceText(copy: Copy): string {
  const { title, description, standfirst, author, publisher } = copy.source.metadata;
  const captions = copy.figures.flatMap(({ caption, credit }) => [caption, credit]);
  return [
    copy.text,
    ...captions,
    title,
    description,
    standfirst,
    author,
    publisher,
    copy.dateline?.place,
    copy.source.text,
  ]
    .filter((part) => part !== undefined)
    .join("\n");
}

const plainSources = new WeakMap<Copy, string>();

/** `sourceText` as `plainFact` writes it, a space at either end; worked out once for each copy. */
export function plainSource(copy: Copy): string {
  let plain = plainSources.get(copy);
  if (plain === undefined) {
    plain = ` ${plainFact(sourceText(copy))} `;
    plainSources.set(copy, plain);
  }
  return plain;
}

/** The sentences of a text as `plainFact` writes them: what is printed as it stood is found without searching the text. */
export function plainSentences(text: string): Set<string> {
  return new Set(splitSentences(text).map(({ start, end }) => plainFact(text.slice(start, end))));
}

/** A text with only its letters and digits, in lower case: typography, spaces and punctuation do not tell facts apart. */
export function plainFact(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Numbers in digits, as values: "1 200", "1.200" and "1200" are one, "12,5" is "12.5". */
export function numbersOf(text: string): string[] {
  return [...text.matchAll(/\d{1,3}(?:[ .\u00a0\u202f'’]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/gu)].map(([number]) =>
    number.replace(/(?<=\d)[ .\u00a0\u202f'’](?=\d{3}(?!\d))/gu, "").replace(",", "."),
  );
}

/** Names: runs of capitalised words that do not only begin a sentence; addresses and tags are none. */
export function namesOf(text: string): string[] {
  const names: string[] = [];
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end);
    for (const match of sentence.matchAll(
      /(?<![\p{L}\d/@#_.])\p{Lu}[\p{L}’-]*\p{L}(?:[ \u00a0]\p{Lu}[\p{L}’-]*\p{L})*/gu,
    )) {
      const before = sentence.slice(0, match.index).trimEnd();
      if (before !== "" && !/[«“"(:.!?…–—-]$/u.test(before)) names.push(match[0]);
    }
  }
  return names;
}

/** What stands between guillemets, outermost pairs. */
export function quotationsOf(text: string): string[] {
  const found: string[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "«" && open < 0) open = at + 1;
    else if (text[at] === "»" && open >= 0) {
      found.push(text.slice(open, at).trim());
      open = -1;
    } else if (text[at] === "\n") open = -1;
  }
  return found;
}
