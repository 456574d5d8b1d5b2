import type { Compression } from "../compress.ts";
import { finiteVerb } from "../tense.ts";
import type { Tree } from "../tree.ts";

/** "« n’a rien compris », a condamné le port": what is quoted keeps its tense. */
export function changesQuotation(tree: Tree, { retensed, head, form }: Compression): boolean {
  const verb = retensed && form === "clause" ? finiteVerb(tree, head) : undefined;
  return verb !== undefined && isQuoted(tree, verb);
}

/** Whether a word stands in a quotation that is open before it. */
export function isQuoted(tree: Tree, index: number): boolean {
  const before = tree.words.slice(0, index);
  return before.findLastIndex(({ text }) => text === "«") > before.findLastIndex(({ text }) => text === "»");
}

/**
 * A quotation is kept whole, word for word, or not at all.
 *
 * @param retensed index of the predicate that was put in another tense.
 */
export function wholeQuotes(tree: Tree, kept: ReadonlySet<number>, retensed: number | undefined): boolean {
  const open: { mark: string; at: number }[] = [];
  for (const [index, { text }] of tree.words.entries()) {
    if (text === "«" || text === "“") open.push({ mark: text, at: index });
    else if (text === "»" || text === "”") {
      const opening = open.findLastIndex(({ mark }) => mark === (text === "»" ? "«" : "“"));
      if (opening < 0) return ![...kept].some((each) => each < index);
      if (!keptWhole(tree, kept, open[opening]!.at, index, retensed)) return false;
      open.length = opening;
    }
  }
  return open.length === 0 || ![...kept].some((each) => each > open[0]!.at);
}

function keptWhole(
  tree: Tree,
  kept: ReadonlySet<number>,
  from: number,
  to: number,
  retensed: number | undefined,
): boolean {
  let stays = 0;
  let words = 0;
  for (let index = from + 1; index < to; index++) {
    const word = tree.word(index);
    if (word.upos === "PUNCT") continue;
    words++;
    if (kept.has(index)) stays++;
  }
  // "a « déploré »" is written "déplore": the marks went with the word.
  const isRetensed = retensed !== undefined && retensed > from && retensed < to;
  if (isRetensed && words === 1 && !kept.has(from) && !kept.has(to)) return true;
  return stays === 0 || (stays === words && kept.has(from) && kept.has(to) && !isRetensed);
}

export function balanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count("«") === count("»") && count("“") === count("”") && count("(") === count(")") && !text.includes('"');
}
