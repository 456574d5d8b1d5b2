import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

const CHECKED = /\.(?:md|markdown|html?|txt|docx)$/i;
const RESULT = "article.json";
/** What `titraille` writes beside the article and its page: the same text again, and reports. */
const COPIES = /^(?:article\.(?:md|fragment\.html)|report\.(?:html|json))$/;

/** The files to check, each once, and the folders that hold none. */
export interface Listed {
  readonly files: readonly string[];
  readonly empty: readonly string[];
}

/**
 * The files to check: those named, and those inside folders, in alphabetical order. Of a result folder the article and its
 * page; elsewhere Markdown, HTML, text and .docx. A file that is named twice, or by a link too, is checked once. A path that
 * does not exist is left for the reader to refuse.
 */
export async function listFiles(operands: readonly string[]): Promise<Listed> {
  const files = new Map<string, string>();
  const empty: string[] = [];
  for (const operand of operands) {
    const stats = operand === "-" ? undefined : await stat(operand).catch(() => undefined);
    const found = stats?.isDirectory() ? await filesIn(operand) : [operand];
    if (found.length === 0) empty.push(operand);
    for (const file of found) {
      const real = file === "-" ? file : await realpath(file).catch(() => file);
      if (!files.has(real)) files.set(real, file);
    }
  }
  return { files: [...files.values()], empty };
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
