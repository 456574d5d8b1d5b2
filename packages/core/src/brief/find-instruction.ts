import type { Span } from "@titraille/french";
import { type FoundDemand, findDemands } from "./demands/find-demands.ts";
import { asksForWork, weightyWords } from "./filler.ts";
import { plainText } from "./plain.ts";

/** Characters at either end of a text in which an instruction is looked for. */
const ZONE = 900;
/** Words that must be left of the article. */
const MIN_ARTICLE_WORDS = 20;

/**
 * Finds an instruction glued to the front or the end of an article, or standing on lines of its own there.
 *
 * @returns its span, UTF-16 offsets, from its first to its last character; undefined when the text is an article alone.
 */
export function findInstruction(text: string): Span | undefined {
  return atFront(text) ?? atEnd(text);
}

/** The longest beginning, up to a line end, a sentence end or a glued capital, that reads as an instruction. */
function atFront(text: string): Span | undefined {
  const start = /^\s*/u.exec(text)![0].length;
  const zone = text.slice(0, start + ZONE);
  let best: Span | undefined;
  for (const border of zone.matchAll(
    /\n|[.!?:]["»”)]?\s+(?=[«“"\p{Lu}])|(?<=[\p{Ll}\d+.!?,;:»”)])(?=[«“\p{Lu}])|(?<=[\p{Ll}\d+])(?=[#<*•[("'])|\s(?=\p{Lu}{3,})|\s[-–—_=]{2,}\s/gu,
  )) {
    const end = border.index + (/^[.!?]/u.test(border[0]) ? 1 : 0);
    if (end <= start) continue;
    const span = trimmedEnd(text, { start, end });
    if (readsAsInstruction(text.slice(span.start, span.end), separation(text, end)) && enoughLeft(text.slice(end)))
      best = span;
  }
  return best;
}

/** The longest end, from a line start or a sentence start, that reads as an instruction. */
function atEnd(text: string): Span | undefined {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - ZONE);
  const zone = text.slice(from, end);
  for (const border of zone.matchAll(
    /\n\s*|[.!?…]["»”)]?\s*(?=\p{Lu})|\s(?=(?:please|make|write|rewrite|create|seo|rédige|réécri|optimise|transforme|merci de)[\p{Ll}]*\s)/giu,
  )) {
    const start = from + border.index + border[0].length;
    if (start >= end || !enoughLeft(text.slice(0, start))) continue;
    const lineStart = /\n/.test(border[0]) ? "line" : "sentence";
    if (readsAsInstruction(text.slice(start, end), lineStart)) return { start, end };
  }
  return undefined;
}

type Separation = "line" | "glued" | "sentence";

function separation(text: string, end: number): Separation {
  if (/^\s*\n/u.test(text.slice(end))) return "line";
  return /^\s/u.test(text.slice(end)) ? "sentence" : "glued";
}

/**
 * Whether a piece of text asks for work on an article and does nothing else: it makes at least two different demands, or
 * one with a request; nearly all its other words are those of requests; and it does not tell anything.
 */
function readsAsInstruction(piece: string, separated: Separation): boolean {
  const plain = plainText(piece);
  const demands = findDemands(piece, plain);
  const kinds = new Set(demands.map(({ demand }) => demand.kind));
  if (kinds.size === 0) return false;
  if (!closelyFramed(piece, plain, demands, separated)) return false;
  const outside = demands.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, plain);
  const words = plain.match(/[a-z]+/gi)?.length ?? 0;
  const unknown = weightyWords(outside).length;
  const asks = asksForWork(plain);
  const labelled = /^\s*(?:brief|instructions?|consignes?|demande|request|prompt)\s*[:：]/i.test(plain);
  if (!asks && !labelled && (separated === "sentence" || kinds.size < 2)) return false;
  if (unknown > (asks || labelled ? 0.34 : 0.15) * words) return false;
  if (
    kinds.size === 1 &&
    !labelled &&
    (separated !== "line" ||
      words > 25 ||
      !/(?<![a-z])(?:article|text[e]?|seo|words?|mots?|intertitres?|sub-?headings?)(?![a-z])/.test(plain))
  )
    return false;
  return !/[«“"][^»”"]{40,}[»”"]/u.test(piece);
}

/** Before its first and after its last demand an instruction has only the words of requests; what says more is article. */
function closelyFramed(piece: string, plain: string, demands: readonly FoundDemand[], separated: Separation): boolean {
  const head = plain.slice(0, demands[0]!.start);
  const tail = plain.slice(demands.at(-1)!.end);
  const tailAsWritten = piece.slice(demands.at(-1)!.end);
  if (
    weightyWords(head).length > 3 ||
    /\S\s*\n/.test(head.replace(/^\s*(?:brief|instructions?|consignes?|demande|request|prompt)\s*:?\s*/i, ""))
  )
    return false;
  const ownLine = separated === "line" && !/[\n\p{Lu}]/u.test(tailAsWritten.trim());
  return weightyWords(tail).length === 0 || (ownLine && weightyWords(tail).length <= 6);
}

function enoughLeft(rest: string): boolean {
  return (rest.match(/[\p{L}\d]+/gu)?.length ?? 0) >= MIN_ARTICLE_WORDS;
}

function trimmedEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[\s=_–—-]+$/u, "").length };
}
