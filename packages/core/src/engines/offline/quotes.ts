import { grammarRefusal, isNamingNoun, type ParsedWord, type Span } from "@titraille/french";
import { contentKeys } from "../../edit/content-words.ts";
import { analysisOf, type Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import type { Candidate } from "../engine.ts";
import { quoteParts } from "./quote-parts.ts";

const VAGUE_START =
  /^(?:cela|ça|ce(?! (?:n’est|sont|ne sont))|il(?! (?:n’y|y|ne faut|faut))|elle|ils|elles|celui|celle|oui|non|et|mais|or|car|puis|alors|ou|donc|y|en|à cela|là|cependant|pourtant)[\s’,]/iu;
/** Words that only the question before the quotation would explain, and who speaks, in its midst. */
const VAGUE =
  /(?<!\p{L})(?:le faire|cela|ça|celui-ci|celle-ci|ce dernier|l’autre)(?!\p{L})|,\s\p{L}+-(?:t-)?(?:il|elle|on|ils|elles)(?!\p{L})/iu;
/** "pour que les habitants s’en saisissent", "en mesurer l’impact": of what, only the sentence before tells. */
const OF_WHAT =
  /(?<!\p{L})(?:s’en (?!aller|va(?!\p{L})|vont|ira|iront|sort|prend|prenne|fout|fich|moqu|tir)\p{Ll}{3,}|en \p{Ll}{3,}(?:er|ir|re) (?:l’|les? |la ))/iu;
/** "le gouvernement britannique": who or what is named, and nothing said of it. */
const ONLY_NAMED = /^(?:l[ea]s?\s|l’|une?\s|des\s|nos\s|notre\s)(?<noun>\p{Ll}+)\s\p{Ll}+$/iu;
/** A small word at the end, whose rest is quoted inside the quotation: "a répondu qu’". */
const OPEN_END =
  /(?:^|[\s’])(?:(?:qu|[cdjlmnst])’?|que?|et|ou|ni|à|de|du|des|au|aux|le|la|les|une?|en|dans|par|pour|sur|avec|sans|tout ce|ceux|celles?)$/iu;
/** A quotation inside the quotation that lost its end: "de voir ce 'bouledogue". */
const LONE_MARK = /(?<!\p{L})['‘](?=\p{L})[^'’]*$/u;
/** Characters of a quotation, without its marks, that can be a subheading. */
const LONGEST = 66;
/** Characters under which the part of a sentence that is quoted names too little. */
const SHORTEST_PART = 20;
const NBSP = "\u00a0";

/**
 * Quotations of a section that are complete utterances, short enough to print as they stand: whole quotations, whole
 * sentences of longer ones, and parts of longer sentences.
 */
export function quotesOf(statements: readonly Statement[], desk: Desk): Candidate[] {
  return statements.flatMap((statement, index) =>
    quotedIn(statement, desk).flatMap(({ candidates }) =>
      candidates.map((candidate) => ({ ...candidate, depth: index / statements.length })),
    ),
  );
}

/**
 * Quotations of persons whose full name the text tells, for headlines: "Jeanne Morel : « Le port rouvrira »". A
 * quotation alone tells no reader of a headline who speaks.
 *
 * @param top how many statements the depth is counted in.
 */
export function quotesWithSpeakers(statements: readonly Statement[], desk: Desk, top: number): Candidate[] {
  return statements.flatMap((statement, index) => {
    const { quotes } = analysisOf(desk, statement.sources[0]!.source);
    return quotedIn(statement, desk).flatMap(({ span, candidates }) => {
      const speaker = quotes.find(({ start, end }) => start <= span.start && end >= span.end)?.speaker?.name;
      if (speaker?.type !== "person" || !speaker.canonical.includes(" ")) return [];
      return candidates
        .filter((candidate) => states(candidate, desk))
        .map((candidate) => ({
          ...candidate,
          depth: index / top,
          form: "reported" as const,
          origin: "compressed" as const,
          text: `${speaker.canonical}${NBSP}: ${candidate.text}`,
          sources: statement.sources,
        }));
    });
  });
}

/** "« Une présence française »" tells no news. */
function states({ text }: Candidate, { french }: Desk): boolean {
  return french.parse(text).some(({ morph }) => morph.VerbForm === "Fin" || morph.VerbForm === "Inf");
}

/** What a statement quotes, and what of it can be printed; where the statement stands is not yet told. */
interface Quoted {
  readonly span: Span;
  readonly candidates: readonly Candidate[];
}

/** Headlines and several outlines ask for the same statements. */
const known = new WeakMap<Statement, readonly Quoted[]>();

function quotedIn(statement: Statement, desk: Desk): readonly Quoted[] {
  let quoted = known.get(statement);
  if (!quoted) {
    quoted = spansOf(statement, desk).map((span) => ({ span, candidates: candidatesOf(span, statement, desk) }));
    known.set(statement, quoted);
  }
  return quoted;
}

/** What is quoted in a statement, without the marks. Offsets of the copy. */
function spansOf(statement: Statement, desk: Desk): Span[] {
  const { copy, quotes } = analysisOf(desk, statement.sources[0]!.source);
  const spans: Span[] = [];
  for (const quote of quotes) {
    if (quote.end <= statement.at.start || quote.start >= statement.at.end) continue;
    // Whose words those inside are, only a person can tell: the outer ones are not cut.
    if (/[«“]/u.test(copy.text.slice(quote.start, quote.end).replace(/^[«“\s\u00a0]+/u, ""))) continue;
    if (quote.start >= statement.at.start && quote.end <= statement.at.end) {
      spans.push(quote);
      continue;
    }
    // A sentence of a quotation of several: what of it is quoted ends with the sentence or with the quotation.
    const span = { start: Math.max(quote.start, statement.at.start), end: Math.min(quote.end, statement.at.end) };
    if (span.end === quote.end || /[.!?]\s*$/u.test(copy.text.slice(span.start, span.end))) spans.push(span);
  }
  return spans;
}

function candidateOf(span: Span, statement: Statement, desk: Desk): Candidate | undefined {
  const source = statement.sources[0]!.source;
  const { copy } = analysisOf(desk, source);
  const text = copy.text
    .slice(span.start, span.end)
    .replace(/^[«“\s\u00a0\u202f]+|[\s\u00a0\u202f»”]*(?:[.,;:…]+[\s\u00a0\u202f»”]*)?$/gu, "")
    .trim();
  if (
    text.length > LONGEST ||
    /[.!?…;:][\s\u00a0\u202f]/u.test(text) ||
    /[«»“”()[\]]/u.test(text) ||
    /\p{L}[?\ufffd]+\p{Ll}/u.test(text) ||
    LONE_MARK.test(text) ||
    OPEN_END.test(text) ||
    VAGUE_START.test(text) ||
    OF_WHAT.test(text) ||
    VAGUE.test(text) ||
    isNamingNoun(ONLY_NAMED.exec(text)?.groups?.noun?.toLowerCase() ?? "")
  )
    return undefined;
  const words = statement.words.filter((word) => word.start >= span.start && word.end <= span.end);
  const about = contentKeys(words);
  const isPart = !/^[\p{Lu}\d]/u.test(text);
  if (about.length < 2 || !((!isPart && isSentence(words)) || isCompletePart(text, desk))) return undefined;
  const capitalised = text.charAt(0).toUpperCase() + text.slice(1);
  return {
    text: `«${NBSP}${capitalised}${NBSP}»`,
    form: "quote",
    origin: copy.translatedFrom !== undefined ? "translated" : isPart ? "repaired" : "verbatim",
    sources: [{ source, ...copy.tracked.toSource(span) }],
    about,
    depth: 0,
  };
}

/** A quotation whole where it can be printed whole, else what of it can. */
function candidatesOf(span: Span, statement: Statement, desk: Desk): Candidate[] {
  const whole = candidateOf(span, statement, desk);
  return whole ? [whole] : partsOf(span, statement, desk);
}

/** The parts of a quotation that is too long, or says too much, to be printed whole. */
function partsOf(span: Span, statement: Statement, desk: Desk): Candidate[] {
  const { copy } = analysisOf(desk, statement.sources[0]!.source);
  return sentencesIn(span, copy.text).flatMap(({ start, end }) =>
    quoteParts(copy.text.slice(start, end), desk.french)
      .map((part) => ({ start: start + part.start, end: start + part.end }))
      .flatMap((part) => candidateOf(part, statement, desk) ?? []),
  );
}

/** The sentences inside a quotation, without its marks. */
function sentencesIn({ start, end }: Span, text: string): Span[] {
  return [...text.slice(start, end).matchAll(/[^«»“”.!?…]+[.!?…]*/gu)].map(({ index, 0: sentence }) => ({
    start: start + index + (sentence.length - sentence.trimStart().length),
    end: start + index + sentence.trimEnd().length,
  }));
}

/** "La guerre qui dure": with as many relative pronouns as verbs it is no sentence. */
function isSentence(words: readonly ParsedWord[]): boolean {
  const finite = words.filter(({ morph }) => morph.VerbForm === "Fin").length;
  const relatives = words.filter(
    ({ upos, form }) => upos === "PRON" && /^(?:qui|que|qu’|dont|où)$/iu.test(form),
  ).length;
  return finite > relatives;
}

/** Whether words that a sentence quotes are a clause with its subject or a noun phrase: held to what a compression is. */
function isCompletePart(text: string, { french }: Desk): boolean {
  if (text.length < SHORTEST_PART) return false;
  const written = text.charAt(0).toUpperCase() + text.slice(1);
  const words = french.parse(written);
  const head = words.findIndex((word) => word.head === -1);
  const root = words[head];
  if (!root) return false;
  const hasSubject = words.some((word) => word.head === head && /^(?:nsubj|expl:subj)/.test(word.deprel));
  const isClause = words.some(({ morph }) => morph.VerbForm === "Fin") && hasSubject;
  const isPhrase = root.upos === "NOUN" && words[0]!.upos === "DET";
  if (!isClause && !isPhrase) return false;
  const kept = words.map((_, index) => index);
  const form = isClause ? "clause" : "noun-phrase";
  return !grammarRefusal({ form, text: written, kept, head, retensed: false, prominence: 1 }, words, "quotation");
}
