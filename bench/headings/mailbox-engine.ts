import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Engine, offline, type ProposedTitles } from "@titraille/core";
import { TITLING_SYSTEM, titlingPrompt } from "../../packages/llm/src/title-prompt.ts";

/** An engine whose titles come from files, and how many answers it waits for. */
export interface MailboxEngine {
  readonly engine: Engine;
  readonly waiting: () => number;
}

const NOTHING: ProposedTitles = { headlines: [], headings: [], summaries: [] };

/**
 * The offline engine with the titles of whatever model answers by file: what it would be asked is written to
 * FOLDER/KEY.prompt.txt (and system.txt), its answer is read from FOLDER/KEY.answer.json when it is there. Run twice for
 * answers to the first round and to what it refuses.
 */
export function mailboxEngine(folder: string): MailboxEngine {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "system.txt"), TITLING_SYSTEM);
  let waiting = 0;
  return {
    waiting: () => waiting,
    engine: {
      ...offline,
      id: "mailbox",
      title: (task) => {
        const prompt = titlingPrompt(task);
        const key = createHash("sha256").update(prompt).digest("hex").slice(0, 12);
        const answer = join(folder, `${key}.answer.json`);
        if (existsSync(answer))
          return Promise.resolve({ ...NOTHING, ...(JSON.parse(readFileSync(answer, "utf8")) as ProposedTitles) });
        writeFileSync(join(folder, `${key}.prompt.txt`), prompt);
        waiting++;
        return Promise.resolve(NOTHING);
      },
    },
  };
}
