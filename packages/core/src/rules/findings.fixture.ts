import { loadFrench } from "@titraille/french/node";
import { readArticle } from "../foreign/read-article.ts";
import { check } from "./check.ts";
import type { Finding } from "./rule.ts";

const TITLE = "---\ntitle: La ville rénove douze écoles\n---\n\n";

/** What one rule says of a body in Markdown, or of a page. */
export async function findingsOf(
  rule: string,
  text: string,
  format: "markdown" | "html" = "markdown",
): Promise<Finding[]> {
  const bytes = new TextEncoder().encode(format === "html" ? text : `${TITLE}${text}\n`);
  const read = await readArticle(bytes, { name: "article", format });
  return [...check(read, { french: loadFrench(), only: [rule] }).findings];
}
