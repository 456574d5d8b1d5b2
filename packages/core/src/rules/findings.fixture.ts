import { loadFrench } from "@titraille/french/node";
import { clean } from "../clean/clean.ts";
import { readArticle } from "../foreign/read-article.ts";
import { readSource } from "../source/read-source.ts";
import { check } from "./check.ts";
import type { Finding } from "./rule.ts";

const TITLE = "---\ntitle: La ville rénove douze écoles\n---\n\n";

/** What one rule says of a body in Markdown, or of a page; with the source that it was made from, in plain text. */
export async function findingsOf(
  rule: string,
  text: string,
  format: "markdown" | "html" = "markdown",
  source?: string,
): Promise<Finding[]> {
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
  const read = await readArticle(bytes(format === "html" ? text : `${TITLE}${text}\n`), { name: "article", format });
  const copies = source === undefined ? undefined : [clean(await readSource(bytes(source), { name: "source.txt" }))];
  const { findings } = check(
    { ...read, ...(copies ? { source: copies } : {}) },
    { french: loadFrench(), only: [rule] },
  );
  return [...findings];
}
