import assert from "node:assert/strict";
import { readSource } from "../source/read-source.ts";
import { clean } from "./clean.ts";
import type { Copy } from "./copy.ts";
import { undo } from "./tracked-text.ts";

/** The clean copy of a pasted text. Whatever is cleaned, its records must give back the source and its blocks hold it all. */
export async function cleanText(text: string): Promise<Copy> {
  const source = await readSource(new TextEncoder().encode(text), { name: "test.txt" });
  const copy = clean(source);
  assert.equal(undo(copy.text, copy.records), source.text);
  let at = 0;
  for (const { start, end } of copy.blocks) {
    // The mark of an item that came out of a line stands before its block, as in a list that was typed.
    assert.match(copy.text.slice(at, start).trim(), /^•?$/u, "text between two blocks");
    at = end;
  }
  assert.equal(copy.text.slice(at).trim(), "", "text after the last block");
  return copy;
}

/** The blocks of a pasted text once it is clean, as Markdown has them, without no-break spaces. */
export async function cleanBlocks(text: string): Promise<string[]> {
  const copy = await cleanText(text);
  return copy.blocks.map(
    ({ start, end, type }) =>
      `${type === "heading" ? "## " : ""}${copy.text.slice(start, end).replaceAll("\u00a0", " ")}`,
  );
}

/** Paragraphs around a line, so that it stands in a copy of the usual length. */
export function amid(line: string): string {
  return [BEFORE, line, AFTER].join("\n\n");
}

export const BEFORE =
  "Le conseil municipal de Valmorin a voté lundi soir la rénovation de la halle, fermée depuis trois ans après un incendie.";
export const AFTER =
  "Les travaux commenceront au printemps et dureront quatorze mois, selon l’architecte, qui a présenté les plans aux habitants.";
