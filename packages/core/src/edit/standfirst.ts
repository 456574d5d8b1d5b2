import { joinsBack } from "./anaphora.ts";
import type { Grounded } from "./article.ts";
import { originOfAll } from "./origin.ts";
import type { Unit } from "./units.ts";

/** Words a standfirst has at most. House. */
const MAX_WORDS = 90;
const MIN_WORDS = 12;

/** Who or what a sentence is about is named in the one before it. */
const PRONOUN = /^(?:Ils?|Elles?|Ce|C’|Cet|Cette|Ces|Celui|Celle|Ceux|Son|Sa|Ses|Leurs?|Là|Ici)(?![\p{L}-])/u;

/**
 * The opening paragraph is the standfirst when it can be one: one to three sentences that stand by themselves. It moves
 * up, it is not repeated.
 *
 * @returns the standfirst and the blocks that remain.
 */
export function liftStandfirst(lead: readonly Unit[]): { standfirst?: Grounded; rest: readonly Unit[] } {
  const at = lead.findIndex((unit) => !isBeforeText(unit));
  const first = lead[at];
  const rest = [...lead.slice(0, Math.max(at, 0)), ...lead.slice(at + 1)];
  // "… Mais pour quel résultat ?": an opening of several sentences that ends on a question is no question of an interview.
  const isText = first?.kind === "paragraph" || (first?.kind === "question" && first.statements.length > 1);
  if (!first || !isText || first.length < MIN_WORDS || /:\s*$/u.test(textOf(first))) return { rest: lead };
  const sentences = first.statements.slice(0, 3);
  if (/^[«“]/u.test(sentences[0]?.text ?? "")) return { rest: lead };
  while (sentences.length > 1 && sentences.reduce((words, sentence) => words + sentence.length, 0) > MAX_WORDS)
    sentences.pop();
  // What stays below must not begin with what leans on what went up.
  while (sentences.length > 1 && leans(first.statements[sentences.length]?.text ?? "")) sentences.pop();
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
  return { standfirst, rest: [...lead.slice(0, at), remainder, ...lead.slice(at + 1)] };
}

function leans(text: string): boolean {
  return joinsBack(text) || PRONOUN.test(text);
}

/** A picture, or a line that is no sentence ("Agriculture"): the opening paragraph comes after it. */
function isBeforeText(unit: Unit): boolean {
  if (unit.kind === "image") return true;
  return (
    unit.kind === "paragraph" &&
    unit.length < MIN_WORDS &&
    !unit.statements.some(({ words }) => words.some(({ morph }) => morph.VerbForm === "Fin"))
  );
}

function textOf(unit: Unit): string {
  return unit.statements.map((statement) => statement.text).join(" ");
}
