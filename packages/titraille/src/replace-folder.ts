import { renameSync, rmSync } from "node:fs";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/*
 * Node cannot swap two folders in one step: between the two renames of `replaceFolder` neither is in place. The name that
 * the old folder has meanwhile says where it belongs, so that the next run can put it back (`recover`).
 */

const PREFIX = ".titraille-";
const ASIDE = /^\.titraille-\w{6}-old-(?<place>.+)$/;
const TEMPORARY = /^\.titraille-\w{6}$/;

/** What `mkdtemp` makes a temporary folder of, inside `folder`. */
export function temporaryPrefix(folder: string): string {
  return join(folder, PREFIX);
}

/** Age from which a temporary folder is nobody’s work any more, in milliseconds; writing a result takes a fraction of a second. */
const ABANDONED = 3_600_000;

/** Tries before giving up when another run puts the same folder in place. */
const TRIES = 5;

/**
 * Puts `temporary` in the place of `target`, in the same folder: the old one steps aside, the new one takes its place; if
 * that fails, the old one comes back. In one go, so that an interruption cannot be handled while neither is in place. What
 * is replaced is gone when this returns, and all is on disk.
 */
export async function replaceFolder(temporary: string, target: string): Promise<void> {
  const folder = dirname(target);
  await syncTree(temporary);
  const old = `${temporary}-old-${basename(target)}`;
  swap(temporary, target, old);
  await syncFolder(folder);
  await rm(old, { recursive: true, force: true });
}

function swap(temporary: string, target: string, old: string): void {
  for (let attempt = 1; ; attempt++) {
    const had = stepAside(target, old);
    try {
      renameSync(temporary, target);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if ((code === "ENOTEMPTY" || code === "EEXIST") && attempt < TRIES) {
        // Another run of the same inputs was quicker: what it wrote steps aside in turn.
        rmSync(old, { recursive: true, force: true });
        continue;
      }
      if (had) renameSync(old, target);
      throw error;
    }
  }
}

function stepAside(target: string, old: string): boolean {
  try {
    renameSync(target, old);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

/**
 * Clears up after runs that were killed: an old result that had stepped aside goes back where nothing has taken its place,
 * and what was never finished goes.
 */
export async function recover(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) {
    const path = join(folder, name);
    const place = ASIDE.exec(name)?.groups?.place;
    if (place !== undefined) {
      if (names.includes(place)) await rm(path, { recursive: true, force: true });
      else await rename(path, join(folder, place)).catch(ignoreGone);
    } else if (TEMPORARY.test(name) && (await age(path)) > ABANDONED) await rm(path, { recursive: true, force: true });
  }
}

/** Another run may have cleared it up at the same time. */
function ignoreGone(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

async function age(path: string): Promise<number> {
  const found = await stat(path).catch(ignoreGone);
  return found ? Date.now() - found.mtimeMs : 0;
}

/** Everything in a folder is on disk when this returns: files first, then the folders that name them. */
async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncTree(path);
    else if (entry.isFile()) await sync(path);
  }
  await syncFolder(folder);
}

async function sync(path: string): Promise<void> {
  // Windows flushes what is open for writing only.
  const handle = await open(path, process.platform === "win32" ? "r+" : "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows cannot open folders; there the file system looks after their order by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== "win32") await sync(folder);
}
