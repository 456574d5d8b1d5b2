import type { SourceMetadata } from "./source.ts";

/** Letters of a word that says something by itself, and those that its relatives share with it. */
const WORD = 5;
const STEM = 6;
/** Words of title and description from which their absence says something, and those that a text of theirs has at least. */
const STATED = 4;
const SHARED = 2;

/**
 * Whether a text may be the one that its page’s title and description announce: some of their words stand in it. A page
 * that states too little announces nothing, and any text may be its.
 */
export function isAbout(text: string, { title = "", description = "", publisher = "" }: SourceMetadata): boolean {
  const own = new Set(wordsOf(publisher));
  const stated = [...new Set(wordsOf(`${title} ${description}`))].filter((word) => !own.has(word));
  if (stated.length < STATED) return true;
  const said = new Set(wordsOf(text));
  return stated.filter((word) => said.has(word)).length >= SHARED;
}

function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= WORD)
    .map((word) => word.slice(0, STEM).replace(/[sx]$/u, ""));
}
