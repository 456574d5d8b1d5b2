import { contract } from "@titraille/french";
import type { Candidate } from "../engines/engine.ts";
import type { Article, Grounded } from "./article.ts";
import { analysisOf, type Desk } from "./desk.ts";
import type { Passage, Statement } from "./material.ts";
import { originIn, originOfAll } from "./origin.ts";
import type { Outline } from "./outline.ts";

const NNBSP = "\u202f";
/** Words an answer has at most. House. */
const ANSWER_WORDS = 70;

/**
 * Questions a reader asks, answered by the article’s own sentences: those that the text asks, in a paragraph or as a
 * subheading of its own, and one for each subheading that names a subject ("Que sait-on du refus de … ?").
 */
export function faqOf({ sections }: Outline, headings: readonly (Candidate | undefined)[], desk: Desk): Article["faq"] {
  const faq: { question: Grounded; answer: Grounded }[] = [];
  for (const [index, section] of sections.entries()) {
    const asked = section.units.findIndex((unit) => unit.kind === "question");
    const answerUnit = section.units.slice(asked + 1).find((unit) => unit.kind === "paragraph");
    const answer = answerUnit && answerOf(answerUnit.statements);
    if (!answer || !/[.!…»”]$/u.test(answer.text)) continue;
    const titled = section.own && /\?\s*$/u.test(section.own.text) ? titleOf(section.own, desk) : undefined;
    const own = asked >= 0 ? section.units[asked]!.statements.at(-1) : titled;
    const heading = headings[index];
    if (own) faq.push({ question: { text: own.text, origin: own.origin, sources: own.sources }, answer });
    else if (heading?.form === "noun-phrase" && /^(?:Le|La|Les|L’)/u.test(heading.text)) {
      const subject = heading.text.charAt(0).toLowerCase() + heading.text.slice(1);
      faq.push({
        question: {
          text: `Que sait-on ${contract("de", subject)}${NNBSP}?`,
          origin: "generated",
          sources: heading.sources,
        },
        answer,
      });
    }
  }
  return faq;
}

/** A subheading of the source, with its place there. */
function titleOf({ text, source, block }: Passage, desk: Desk): Grounded {
  const { copy } = analysisOf(desk, source);
  const span = copy.tracked.toSource(block);
  return { text, origin: originIn(copy, span, text), sources: [{ source, ...span }] };
}

function answerOf(statements: readonly Statement[]): Grounded | undefined {
  const chosen: Statement[] = [];
  let words = 0;
  for (const statement of statements) {
    if (chosen.length > 0 && words + statement.length > ANSWER_WORDS) break;
    chosen.push(statement);
    words += statement.length;
  }
  if (chosen.length === 0) return undefined;
  return {
    text: chosen.map((statement) => statement.text).join(" "),
    origin: originOfAll(chosen),
    sources: chosen.flatMap((statement) => statement.sources),
  };
}
