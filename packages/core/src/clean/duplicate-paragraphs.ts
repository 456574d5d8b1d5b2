import { linesOf, type Pass, removal } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** Characters under which a repeated line may be meant ("Oui.", a refrain). */
const LEAST = 60;

/** A paragraph that stands a second time, word for word. */
export const duplicateParagraphs: Pass = ({ text }) => {
  const seen = new Set<string>();
  const edits: TrackedEdit[] = [];
  for (const line of linesOf(text)) {
    const plain = line.text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim();
    if (plain.length < LEAST) continue;
    if (seen.has(plain)) edits.push(removal("duplicate-paragraphs", "said-before", line));
    seen.add(plain);
  }
  return { edits };
};
