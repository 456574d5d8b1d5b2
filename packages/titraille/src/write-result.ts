import { chmod, mkdir, mkdtemp, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Article, errors, type Report, render, renderReport } from "@titraille/core";
import type { Format } from "./arguments.ts";

/** Temporary folders of results that are being written: taken away when the command is interrupted. */
export const unfinished = new Set<string>();

/**
 * Writes a result into `folder/<slug>/`, whole or not at all: everything goes into a folder beside it, which then takes its
 * place. Another article with the same slug is left alone: this one gets "-2", "-3" …
 *
 * @returns the folder written.
 * @throws TitrailleError NO_PERMISSION, DISK_FULL.
 */
export async function writeResult(
  folder: string,
  article: Article,
  report: Report,
  formats: readonly Format[],
): Promise<string> {
  const files = filesOf(article, report, formats);
  let temporary: string | undefined;
  try {
    await mkdir(folder, { recursive: true });
    const target = await placeFor(folder, article);
    temporary = await mkdtemp(join(folder, ".titraille-"));
    unfinished.add(temporary);
    for (const [name, content] of files) {
      const file = await open(join(temporary, name), "w");
      await file.writeFile(content);
      await file.sync();
      await file.close();
    }
    // mkdtemp makes private folders; a result is as readable as any other file of the user.
    await chmod(temporary, 0o777 & ~process.umask());
    await replaceFolder(temporary, target);
    return target;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "EEXIST" || code === "ENOTDIR")
      throw errors.noPermission(folder);
    if (code === "ENOSPC" || code === "EDQUOT") throw errors.diskFull(folder);
    throw error;
  } finally {
    if (temporary) {
      await rm(temporary, { recursive: true, force: true });
      unfinished.delete(temporary);
    }
  }
}

function filesOf(article: Article, report: Report, formats: readonly Format[]): [string, string][] {
  const files: [string, string][] = [];
  if (formats.includes("html"))
    files.push(["article.html", render(article, "html")], ["article.fragment.html", render(article, "fragment")]);
  if (formats.includes("md")) files.push(["article.md", render(article, "md")]);
  // article.json is what `titraille explain` reads: it is always there.
  files.push(
    ["article.json", render(article, "json")],
    ["report.json", `${JSON.stringify(report, null, 2)}\n`],
    ["report.html", renderReport(article, report)],
  );
  return files;
}

/** The slug's folder, unless it holds the article of another source. */
async function placeFor(folder: string, article: Article): Promise<string> {
  for (let number = 1; ; number++) {
    const target = join(folder, number === 1 ? article.slug : `${article.slug}-${number}`);
    const there = await readFile(join(target, "article.json"), "utf8").catch(() => undefined);
    if (there === undefined) return target;
    const names = (JSON.parse(there) as Article).sources?.map(({ name }) => name).join("\n");
    if (names === article.sources.map(({ name }) => name).join("\n")) return target;
  }
}

/** The old folder steps aside, the new one takes its place; if that fails, the old one comes back. */
async function replaceFolder(temporary: string, target: string): Promise<void> {
  const old = `${temporary}-old`;
  const had = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  try {
    await rename(temporary, target);
  } catch (error) {
    if (had) await rename(old, target);
    throw error;
  }
  if (had) await rm(old, { recursive: true, force: true });
}
