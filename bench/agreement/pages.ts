import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Articles in folders: files of text, and folders that hold one as `source.html`, `.md` or `.txt`. What stands in several
 * folders under one name is taken once.
 */
export function pagesOf(folders: readonly string[]): string[] {
  const pages = new Map<string, string>();
  for (const folder of folders)
    for (const id of readdirSync(folder).sort()) {
      const path = join(folder, id);
      const page = statSync(path).isDirectory()
        ? ["source.html", "source.md", "source.txt"].map((name) => join(path, name)).find((each) => existsSync(each))
        : path;
      if (page !== undefined && !pages.has(id)) pages.set(id, page);
    }
  return [...pages.values()];
}

/** The folder of a `source.*`, or the file. */
export function nameOf(page: string): string {
  return basename(page).startsWith("source.") ? basename(dirname(page)) : basename(page);
}
