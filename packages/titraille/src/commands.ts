import {
  clean,
  describeClause,
  findInstruction,
  type InterfaceLanguage,
  parseBrief,
  readSource,
  reasonText,
} from "@titraille/core";
import type { Arguments } from "./arguments.ts";
import { explainFolder, printExplained } from "./explain.ts";
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
    const instruction = findInstruction(source.text);
    const copy = clean(instruction ? { ...source, instruction } : source);
    if (json) {
      const { text, figures, dateline, byline, records, suggestions } = copy;
      process.stdout.write(
        `${JSON.stringify({ source: name, text, figures, dateline, byline, records, suggestions }, null, 2)}\n`,
      );
      continue;
    }
    process.stdout.write(`${copy.text}\n`);
    if (quiet) continue;
    const lines = copy.records.map(
      ({ action, reason, before, after }) =>
        `${action === "removal" ? "−" : "~"} ${reasonText(reason, language)}\u00a0: ${show(before)}${action === "removal" && after === "" ? "" : ` → ${show(after)}`}`,
    );
    const open = copy.suggestions.map(
      ({ reason, before, after }) => `? ${reasonText(reason, language)}\u00a0: ${show(before)} → ${show(after)}`,
    );
    process.stderr.write(`\n${[...lines, ...open].join("\n")}\n`);
  }
  return 0;
}

function show(text: string): string {
  return text === "" ? "∅" : JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

/** `titraille explain FOLDER` */
export async function runExplain({ operands, json }: Arguments): Promise<number> {
  const explained = await explainFolder(operands[0]!);
  process.stdout.write(json ? `${JSON.stringify(explained, null, 2)}\n` : printExplained(explained));
  return 0;
}
