import { contract } from "@titraille/french";
import { demandOf } from "../brief/brief.ts";
import type { Candidate } from "../engines/engine.ts";
import type { Article, Grounded } from "./article.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { questionsOfNames } from "./faq-names.ts";
import type { Layout } from "./layout.ts";
import type { Passage, Statement } from "./material.ts";
import { originIn, originOfAll } from "./origin.ts";
import type { Outline, Section } from "./outline.ts";
import { rankSubheadings } from "./rank-subheadings.ts";

const NNBSP = "\u202f";
/** Words an answer has at most. House. */
const ANSWER_WORDS = 70;
/** Log-odds from which a noun phrase says what its section is about; to be printed over it takes more. House. */
const NAMES_IT = -0.7;
/** Questions up to which those that names raise are asked too. House. */
const ENOUGH = 4;

/**
 * Questions a reader asks, answered by the article’s own sentences: those that the text asks, in a paragraph or as a
 * subheading of its own, and one for each subheading that names a subject ("Que sait-on du refus de … ?"); where they are
 * few, who and what the names in it are.
 */
export function faqOf(
  { sections }: Outline,
  { headings, proposals }: Pick<Layout, "headings" | "proposals">,
  desk: Desk,
): Article["faq"] {
  const faq: { question: Grounded; answer: Grounded }[] = [];
  for (const [index, section] of sections.entries()) {
    const asked = section.units.findIndex((unit) => unit.kind === "question");
    const paragraphs = section.units.slice(asked + 1).filter((unit) => unit.kind === "paragraph");
    const titled = section.own && /\?\s*$/u.test(section.own.text) ? titleOf(section.own, desk) : undefined;
    const own = asked >= 0 ? section.units[asked]!.statements.at(-1) : titled;
    const named = own ? undefined : subjectOf(section, headings[index], proposals[index] ?? [], desk);
    // What names a subject is answered where the text names it, and not by what somebody says of it.
    const from = named?.sources[0]?.start;
    const answerUnit = named
      ? paragraphs.find(({ statements }) =>
          statements.some(({ sources }) => sources.some(({ start, end }) => start <= from! && end > from!)),
        )
      : paragraphs[0];
    const answer = answerUnit && answerOf(answerUnit.statements);
    if (!answer || !/[.!…»”]$/u.test(answer.text) || (named && /^[«“]/u.test(answer.text))) continue;
    if (own) faq.push({ question: { text: own.text, origin: own.origin, sources: own.sources }, answer });
    else if (named) {
      const subject = named.text.charAt(0).toLowerCase() + named.text.slice(1);
      faq.push({
        question: {
          text: `Que sait-on ${contract("de", subject)}${NNBSP}?`,
          origin: "generated",
          sources: named.sources,
        },
        answer,
      });
    }
  }
  const asked = new Set(faq.flatMap(({ answer }) => answer.sources.map(({ start }) => start)));
  const more = questionsOfNames(desk).filter(({ answer }) => !asked.has(answer.sources[0]!.start));
  const count = demandOf(desk.brief, "faq")?.count;
  return [...faq, ...more.slice(0, Math.max(0, (count ?? ENOUGH) - faq.length))].slice(0, count);
}

/** What a section is about, named: its subheading, or the best of what was proposed for one. */
function subjectOf(
  section: Section,
  heading: Candidate | undefined,
  proposed: readonly Candidate[],
  desk: Desk,
): Candidate | undefined {
  if (heading && names(heading)) return heading;
  if (section.own) return undefined;
  return rankSubheadings(section, proposed.filter(names), desk, []).find(({ value }) => value >= NAMES_IT)?.candidate;
}

/** "Le refus de la Chine …": something definite, of which the text tells more. */
function names({ form, text }: Candidate): boolean {
  return form === "noun-phrase" && /^(?:L[ea]s?\s|L’)(?!.*(?:\d|\s(?:dès|depuis|passé)(?!\p{L})))/u.test(text);
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
