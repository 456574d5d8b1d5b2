import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const CHECKED = /\.(?:md|markdown|html?|txt|docx)$/i;
const RESULT = "article.json";
/** What `titraille` writes beside the article and its page: the same text again, and reports. */
const COPIES = /^(?:article\.(?:md|fragment\.html)|report\.(?:html|json))$/;

/**
 * The files to check: those named, and those inside folders, in alphabetical order. Of a result folder the article and its
 * page; elsewhere Markdown, HTML, text and .docx. A path that does not exist is left for the reader to refuse.
 */
export async function listFiles(operands: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const operand of operands) {
    const found = operand === "-" ? undefined : await stat(operand).catch(() => undefined);
    if (found?.isDirectory()) files.push(...(await filesIn(operand)));
    else files.push(operand);
  }
  return files;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const isResult = entries.some(({ name }) => name === RESULT);
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!/^(?:\.|node_modules$)/.test(entry.name)) files.push(...(await filesIn(path)));
    } else if (isResult ? entry.name === RESULT || entry.name === "article.html" : CHECKED.test(entry.name))
      if (!(isResult && COPIES.test(entry.name))) files.push(path);
  }
  return files;
}
