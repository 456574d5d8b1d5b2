import {
  type Copy,
  clean,
  describeClause,
  findInstructions,
  type InterfaceLanguage,
  parseBrief,
  readSource,
  reasonText,
  spaceInWords,
} from "@titraille/core";
import type { Arguments } from "./arguments.ts";
import { explainFolder, printExplained } from "./explain.ts";
import { folded } from "./folded.ts";
import { readInput } from "./read-input.ts";

/** `titraille brief "…"`: how an instruction is understood. Status 3 when part of it is not. */
export function runBrief({ operands, json }: Arguments, language: InterfaceLanguage): number {
  const brief = parseBrief(operands[0]!);
  if (json) process.stdout.write(`${JSON.stringify(brief, null, 2)}\n`);
  else {
    for (const clause of brief.clauses)
      process.stdout.write(`✓ ${clause.text}\n    ${describeClause(clause)[language]}\n`);
    for (const { text } of brief.notUnderstood)
      process.stdout.write(`? ${text}\n    ${language === "fr" ? "non compris" : "not understood"}\n`);
  }
  return brief.notUnderstood.length > 0 ? 3 : 0;
}

/** `titraille clean FILE`: the copy on standard output, what was done to it on standard error. */
export async function runClean({ operands, json, quiet }: Arguments, language: InterfaceLanguage): Promise<number> {
  for (const operand of operands) {
    const { name, bytes } = await readInput(operand);
    const source = await readSource(bytes, { name });
    const copy = clean({ ...source, instructions: findInstructions(source.text) });
    if (json) {
      const { text, figures, dateline, byline, records, suggestions } = copy;
      process.stdout.write(
        `${JSON.stringify({ source: name, text, figures, dateline, byline, records, suggestions }, null, 2)}\n`,
      );
      continue;
    }
    process.stdout.write(`${copy.text}\n`);
    if (quiet) continue;
    process.stderr.write(`\n${changes(copy, language).join("\n")}\n`);
  }
  return 0;
}

/** One line per change, equal ones counted: removals, repairs, what a person must decide. */
function changes({ records, suggestions }: Copy, language: InterfaceLanguage): string[] {
  const width = process.stderr.isTTY ? process.stderr.columns : undefined;
  const colon = language === "fr" ? "\u00a0:" : ":";
  const counts = new Map<string, number>();
  const add = (mark: string, reason: string, change: string): void => {
    const line = `${mark} ${reasonText(reason, language)}${colon} ${change}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  };
  const change = (before: string, after: string): string => `${shown(before, language)} → ${shown(after, language)}`;
  for (const { action, reason, before, after } of records)
    if (action === "removal") add("−", reason, after === "" ? shown(before, language) : change(before, after));
  for (const { action, reason, before, after } of records)
    if (action === "repair") add("~", reason, change(before, after));
  for (const { reason, before, after } of suggestions) add("?", reason, change(before, after));
  return [...counts].map(([line, count]) => folded(count > 1 ? `${line} (× ${count})` : line, width, 2));
}

/** Longest text of a change that is printed, in characters. */
const MAX_SHOWN = 200;

function shown(text: string, language: InterfaceLanguage): string {
  const seen = text.trim().replace(/\s*\n\s*/gu, " ");
  const cut = seen.length > MAX_SHOWN ? `${seen.slice(0, MAX_SHOWN)}…` : seen;
  return spaceInWords(text, language) ?? (language === "fr" ? `«\u00a0${cut}\u00a0»` : `"${cut}"`);
}

/** `titraille explain FOLDER` */
export async function runExplain({ operands, json }: Arguments, language: InterfaceLanguage): Promise<number> {
  const explained = await explainFolder(operands[0]!);
  process.stdout.write(json ? `${JSON.stringify(explained, null, 2)}\n` : printExplained(explained, language));
  return 0;
}
