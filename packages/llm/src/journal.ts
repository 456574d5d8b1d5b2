import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** An answer as it was paid for. */
export interface JournalEntry {
  readonly text: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Keeps answers, so that none is paid for twice. */
export interface Journal {
  /** @param digest of everything that was asked. */
  read(digest: string): JournalEntry | undefined;
  write(digest: string, entry: JournalEntry): void;
}

/**
 * A journal of one file per answer. A file is whole or is not there: a crash in the middle of writing leaves a ".part".
 *
 * @param folder made when the first answer is kept.
 */
export function folderJournal(folder: string): Journal {
  return {
    read(digest) {
      try {
        const entry = JSON.parse(readFileSync(join(folder, `${digest}.json`), "utf8")) as Partial<JournalEntry>;
        const { text, inputTokens = 0, outputTokens = 0 } = entry;
        return typeof text === "string" ? { text, inputTokens, outputTokens } : undefined;
      } catch {
        // Not there, or nothing of ours: the model is asked.
        return undefined;
      }
    },
    write(digest, entry) {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${digest}.json`);
      writeFileSync(`${file}.${process.pid}.part`, `${JSON.stringify(entry)}\n`);
      renameSync(`${file}.${process.pid}.part`, file);
    },
  };
}
