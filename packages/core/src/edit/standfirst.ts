import type { Grounded } from "./article.ts";
import { originOfAll } from "./origin.ts";
import type { Unit } from "./units.ts";

/** Words a standfirst has at most. House. */
const MAX_WORDS = 90;
const MIN_WORDS = 12;

/**
 * The opening paragraph is the standfirst when it can be one: one to three sentences that stand by themselves. It moves
 * up, it is not repeated.
 *
 * @returns the standfirst and the blocks that remain.
 */
export function liftStandfirst(lead: readonly Unit[]): { standfirst?: Grounded; rest: readonly Unit[] } {
  const [first, ...rest] = lead;
  if (first?.kind !== "paragraph" || first.length < MIN_WORDS || /:\s*$/u.test(textOf(first))) return { rest: lead };
  const sentences = first.statements.slice(0, 3);
  if (/^[«“]/u.test(sentences[0]?.text ?? "")) return { rest: lead };
  while (sentences.length > 1 && sentences.reduce((words, sentence) => words + sentence.length, 0) > MAX_WORDS)
    sentences.pop();
  if (sentences.at(-1)?.insideQuote) return { rest: lead };
  const standfirst: Grounded = {
    text: sentences.map((sentence) => sentence.text).join(" "),
    origin: originOfAll(sentences),
    sources: sentences.flatMap((sentence) => sentence.sources),
  };
  const left = first.statements.slice(sentences.length);
  if (left.length === 0) return { standfirst, rest };
  const remainder: Unit = {
    ...first,
    statements: left,
    length: left.reduce((words, sentence) => words + sentence.length, 0),
  };
  return { standfirst, rest: [remainder, ...rest] };
}

function textOf(unit: Unit): string {
  return unit.statements.map((statement) => statement.text).join(" ");
}
