import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Article, errors, type Report, render, renderReport } from "@titraille/core";
import type { Format } from "./arguments.ts";
import { recover, replaceFolder, temporaryPrefix } from "./replace-folder.ts";

/** Holds the identity of the inputs of a result: a folder without it was not made by this command. */
const IDENTITY_FILE = ".titraille-source";
const RESULT_FILES: ReadonlySet<string> = new Set([
  IDENTITY_FILE,
  "article.html",
  "article.fragment.html",
  "article.md",
  "article.json",
  "report.html",
  "report.json",
]);

/** How a system says that this folder cannot be written to, and that the disk is full. */
const REFUSED: ReadonlySet<string> = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "EEXIST",
  "ENOTDIR",
  "ENOENT",
  "ENAMETOOLONG",
  "ELOOP",
]);
const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** Temporary folders of results that are being written: taken away when the command is interrupted. */
export const unfinished = new Set<string>();

/**
 * Writes a result into `folder/<slug>/`, whole or not at all: everything goes into a folder beside it, which then takes its
 * place. A folder of that name that holds anything but a result of the same inputs is left alone: this one gets "-2",
 * "-3" … What the user has added to a result stays in it.
 *
 * @param identity of the inputs (`inputIdentity`); asked for once `folder` exists.
 * @returns the folder written.
 * @throws TitrailleError NO_PERMISSION, DISK_FULL.
 */
export async function writeResult(
  folder: string,
  article: Article,
  report: Report,
  formats: readonly Format[],
  identity: () => Promise<string>,
): Promise<string> {
  const files = filesOf(article, report, formats);
  let temporary: string | undefined;
  try {
    await mkdir(folder, { recursive: true });
    await recover(folder);
    const source = await identity();
    files.push([IDENTITY_FILE, `${source}\n`]);
    const target = await placeFor(folder, article.slug, source);
    temporary = await mkdtemp(temporaryPrefix(folder));
    unfinished.add(temporary);
    for (const [name, content] of files) await writeFile(join(temporary, name), content);
    // mkdtemp makes private folders; a result is as readable as any other file of the user.
    await chmod(temporary, 0o777 & ~process.umask());
    await keepAdditions(target, temporary);
    await replaceFolder(temporary, target);
    return target;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (REFUSED.has(code)) throw errors.noPermission(folder);
    if (FULL.has(code)) throw errors.diskFull(folder);
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

/** The slug’s folder, unless it is there already and is not a result of the same inputs. */
async function placeFor(folder: string, slug: string, identity: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  for (let number = 1; ; number++) {
    const name = number === 1 ? slug : `${slug}-${number}`;
    const target = join(folder, name);
    if (!taken.has(name)) return target;
    const there = await readFile(join(target, IDENTITY_FILE), "utf8").catch(() => undefined);
    if (there?.trim() === identity) return target;
  }
}

/** Notes, images … that the user has put beside the result move on with it. */
async function keepAdditions(target: string, temporary: string): Promise<void> {
  const there = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  for (const name of there)
    if (!RESULT_FILES.has(name))
      await cp(join(target, name), join(temporary, name), { recursive: true, preserveTimestamps: true });
}
