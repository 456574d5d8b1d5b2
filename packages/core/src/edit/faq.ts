import { contract } from "@titraille/french";
import { demandOf } from "../brief/brief.ts";
import type { Candidate } from "../engines/engine.ts";
import { questionsOf } from "./answered-questions.ts";
import type { Article, Grounded } from "./article.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { questionsOfNames } from "./faq-names.ts";
import { questionsOfSpeakers } from "./faq-speakers.ts";
import type { Layout } from "./layout.ts";
import { indexOfCited, type Passage, type Statement } from "./material.ts";
import { originIn, originOfAll } from "./origin.ts";
import type { Outline, Section } from "./outline.ts";
import { rankSubheadings } from "./rank-subheadings.ts";
import { inSentenceCase } from "./sentence-case.ts";
import type { Unit } from "./units.ts";

const NNBSP = "\u202f";
/** Words an answer has at most. House. */
const ANSWER_WORDS = 70;
/** Log-odds from which a noun phrase says what its section is about; to be printed over it takes more. House. */
const NAMES_IT = -0.7;
/** Paragraphs at the top that tell what the article is about. House. */
const OPENING = 2;
/** Questions up to which those that names raise are asked too. House. */
const ENOUGH = 4;

/**
 * Questions a reader asks, answered by the article’s own sentences: those that the text asks, in a paragraph or as a
 * subheading of its own, those that a sentence answers ("Comment soulager une entorse ?"), and one for each subheading that
 * names a subject ("Que sait-on du refus de … ?"); where they are few, who and what the names in it are, and what those say
 * whom it quotes.
 */
export function faqOf(
  { sections }: Outline,
  { headings, proposals }: Pick<Layout, "headings" | "proposals">,
  desk: Desk,
): Article["faq"] {
  // What the first paragraphs answer, also where they are the standfirst.
  const opening = desk.material.passages.filter(({ block }) => block.type === "paragraph").slice(0, OPENING);
  const first = answeredIn(
    opening,
    opening.flatMap(({ statements }) => questionsOf(statements, desk)),
  );
  const faq: { question: Grounded; answer: Grounded }[] = first ? [first] : [];
  for (const [index, section] of sections.entries()) {
    const asked = section.units.findIndex((unit) => unit.kind === "question");
    const paragraphs = section.units.slice(asked + 1).filter((unit) => unit.kind === "paragraph");
    const titled = section.own && /\?\s*$/u.test(section.own.text) ? titleOf(section.own, desk) : undefined;
    const own = asked >= 0 ? section.units[asked]!.statements.at(-1) : titled;
    const answered = own ? undefined : answeredIn(paragraphs, [headings[index], ...(proposals[index] ?? [])]);
    if (answered) {
      faq.push(answered);
      continue;
    }
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
  const texts = faq.map(({ question }) => question.text);
  const unlike = faq.filter(({ question }, index) => texts.indexOf(question.text) === index);
  const asked = new Set(unlike.flatMap(({ answer }) => answer.sources.map(({ start }) => start)));
  const more: { question: Grounded; answer: Grounded }[] = [];
  for (const each of [...questionsOfNames(desk), ...questionsOfSpeakers(desk)]) {
    const { start } = each.answer.sources[0]!;
    if (asked.has(start) || texts.includes(each.question.text)) continue;
    asked.add(start);
    more.push(each);
  }
  const count = demandOf(desk.brief, "faq")?.count;
  return [...unlike, ...more.slice(0, Math.max(0, (count ?? ENOUGH) - unlike.length))].slice(0, count);
}

/** The first of the questions that a paragraph answers in its own words, with what it says from there on. */
function answeredIn(
  paragraphs: readonly Pick<Unit, "statements">[],
  candidates: readonly (Candidate | undefined)[],
): Article["faq"][number] | undefined {
  for (const candidate of candidates) {
    if (!candidate?.isAnswered) continue;
    for (const { statements } of paragraphs) {
      const at = indexOfCited(candidate, statements);
      const answer = at < 0 ? undefined : answerOf(statements.slice(at));
      const { text, origin, sources } = candidate;
      if (answer && /[.!…»”]$/u.test(answer.text)) return { question: { text, origin, sources }, answer };
    }
  }
  return undefined;
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
  return (
    form === "noun-phrase" &&
    /^(?:L[ea]s?\s|L’)(?!.*(?:\d|\s(?:dès|depuis|passé|(?:et|ou)\s(?:l[ea]s?|une?|des))(?!\p{L})|\s(?:et|ou)\sl’))/u.test(
      text,
    )
  );
}

/** A subheading of the source, with its place there. */
function titleOf({ text: written, source, block }: Passage, desk: Desk): Grounded {
  const { copy } = analysisOf(desk, source);
  const span = copy.tracked.toSource(block);
  const text = inSentenceCase(written, source, desk) ?? written;
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
