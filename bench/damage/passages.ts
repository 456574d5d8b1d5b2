import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { typeset } from "@titraille/french";
import type { Paragraph, Passage } from "./kind.ts";

/** Paragraphs and words of a passage: what is taken from a longer text at a time. */
const MAX_PARAGRAPHS = 12;
/** What some expected texts still hold of the page: links to other articles, captions with their credit. */
const OF_THE_PAGE = /^(?:Lire|Voir) aussi\b|[^.] © ?\S{1,20}$/;
const MIN_WORDS = 120;

/** The passages of our own texts. */
export function ownPassages(): Passage[] {
  const folder = new URL("texts/", import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => cut(name.replace(".txt", ""), readFileSync(new URL(name, folder), "utf8"), true));
}

/**
 * The passages of the French documents with an expected text in the corpus folders; a document that stands in several is
 * taken once. The texts are set by the rules of typography of `@titraille/french` first: pages are not, and what is asked
 * here is whether damage is undone.
 */
export function corpusPassages(folders: readonly string[]): Passage[] {
  const documents = new Map<string, string>();
  for (const folder of folders.filter((each) => existsSync(each)))
    for (const id of readdirSync(folder).sort()) {
      const [expected, meta] = ["expected.txt", "meta.json"].map((file) => join(folder, id, file));
      if (documents.has(id) || !existsSync(expected!) || !existsSync(meta!)) continue;
      const { language } = JSON.parse(readFileSync(meta!, "utf8")) as { language?: string };
      if (language?.startsWith("fr")) documents.set(id, expected!);
    }
  return [...documents].flatMap(([id, file]) => cut(id, readFileSync(file, "utf8"), false));
}

/** Cuts a text ("## " opens a subheading, "- " a list item) into passages that begin with a paragraph. */
function cut(name: string, text: string, own: boolean): Passage[] {
  const paragraphs: Paragraph[] = text
    .normalize("NFC")
    .replace(/\r\n/g, "\n")
    .split(/\n\s*\n|\n(?=- )/)
    .map((block) => block.trim().replace(/\s*\n\s*/g, " "))
    .filter((block) => block !== "" && !OF_THE_PAGE.test(block))
    .map((block) => {
      const plain = block.replace(/^(?:## |- )/, "");
      return { text: own ? plain : typeset(plain.replace(/[\u00a0\u202f]/g, " ")), heading: block.startsWith("## ") };
    });
  const passages: Passage[] = [];
  for (let start = 0; start < paragraphs.length; ) {
    let end = Math.min(start + MAX_PARAGRAPHS, paragraphs.length);
    while (end > start + 1 && paragraphs[end - 1]!.heading) end--;
    const taken = paragraphs.slice(start, end);
    while (taken[0]?.heading) taken.shift();
    const words = taken.reduce((sum, paragraph) => sum + paragraph.text.split(/\s+/).length, 0);
    if (words >= MIN_WORDS) passages.push({ name: `${name}:${start}`, own, paragraphs: taken });
    start = end;
  }
  return passages;
}
