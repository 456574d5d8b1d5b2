import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Puts a text in the place of a file in one step: whoever reads it, and whatever interrupts the writing, there is the old file
 * or the new one, whole and on disk. Links stay links, and the file keeps its permissions.
 *
 * @throws the file system's error; then the file is as it was.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const temporary = join(dirname(target), `.titraille-${randomUUID()}`);
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      // What the process masks out of new files was allowed for the old one.
      await handle.chmod(mode);
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
