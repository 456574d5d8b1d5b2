import { isStarter, type Span } from "@titraille/french";
import { type FoundDemand, findDemands } from "./demands/find-demands.ts";
import { weightyWords } from "./filler.ts";
import { plainText } from "./plain.ts";
import { findPlainRequest, goesOnAsking } from "./plain-request.ts";
import { MOST_UNKNOWN, readsAsInstruction, type Separation } from "./reads-as-instruction.ts";
import { withoutTitle } from "./title-behind.ts";

/** Characters at either end of a text in which an instruction is looked for. */
const ZONE = 900;
/** Data and markup of a page, behind which nobody asks for anything. */
const DATA = /\s*(?:\{\s*"@?\w+"\s*:|<(?:!doctype|html|head|body|article|section|div|script|h1|p)[\s>])/iu;
/** Words that must be left of the article. */
const MIN_ARTICLE_WORDS = 20;

/**
 * Finds the instruction glued to the front or the end of an article, or standing on lines of its own there; half of it may
 * stand at either end.
 *
 * @returns the spans of its parts in their order, UTF-16 offsets, each from its first to its last character; none when the
 * text is an article alone.
 */
export function findInstructions(text: string): Span[] {
  const first = findInstruction(text);
  if (!first) return [];
  const rest = text.slice(first.end);
  const second = enoughLeft(rest) ? (findInstruction(rest) ?? bareDemand(rest)) : undefined;
  // Between the two stands the article.
  return second && enoughLeft(rest.slice(0, second.start))
    ? [first, { start: first.end + second.start, end: first.end + second.end }]
    : [first];
}

/** What is left of a request at the end, when its beginning stands in front: "… classement create at least 700 words". */
const LEFT_OVER =
  /(?<=\s)(?:create|write|make|with|at least|min(?:imum)?|au moins|in french|en fran[çc]ais)(?!\p{L})[^.!?\n]{0,60}$/iu;

function bareDemand(text: string): Span | undefined {
  const end = text.trimEnd().length;
  const found = LEFT_OVER.exec(text.slice(Math.max(0, end - SHORT), end));
  if (!found) return undefined;
  const plain = plainText(found[0]);
  const demands = findDemands(found[0], plain);
  const outside = demands.reduceRight((rest, { start, end: to }) => rest.slice(0, start) + rest.slice(to), plain);
  return demands.length > 0 && weightyWords(outside).length === 0 ? { start: end - found[0].length, end } : undefined;
}

/** "… 700 words»Nous pensions …«": a mark that closes nothing opens what follows. */
function withoutMark(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  return piece.endsWith("»") && !piece.includes("«") ? { start, end: end - 1 } : { start, end };
}

/** A request that somebody put in quotation marks, on a line of its own. */
const QUOTED = /^\s*["“«][ \u00a0]?(?<inside>[^"“”«»\n]{20,600}?)[ \u00a0]?["”»](?=\s*\n)/u;

function findInstruction(text: string): Span | undefined {
  const quoted = QUOTED.exec(text);
  if (quoted && findPlainRequest(`${quoted.groups!.inside!}\n`, "front"))
    return { start: text.length - text.trimStart().length, end: quoted[0].length };
  const longest = longestInstruction(text);
  if (!longest) return undefined;
  const found = withoutMark(text, withoutTitle(text, longest));
  const data = text.slice(found.start, found.end).search(DATA);
  if (data > 0) return trimmedEnd(text, { ...found, end: found.start + data });
  // "… Title: Les secrets du port": what is named on the rest of the line is asked for too.
  const value = /(?<!\p{L})(?:titles?|titre|headline|h1|keywords?|mots?[ -]cl[ée]s?)$/iu.test(
    text.slice(found.start, found.end),
  )
    ? /^[ \u00a0]?[:=][ \u00a0]?(?=\S)[^\n]{3,140}(?=\n)/u.exec(text.slice(found.end))?.[0].length
    : undefined;
  if (value !== undefined) return trimmedEnd(text, { start: found.start, end: found.end + value });
  // "…, in french : {": what brings in the article is the request’s.
  const colon = /^[ \u00a0]?:(?=\s*[{<])/u.exec(text.slice(found.end))?.[0].length ?? 0;
  return { ...found, end: found.end + colon };
}

/** The head of a mail, behind which a request may stand. */
const MAIL_HEAD =
  /^\s*(?:(?:Objet|Subject|De|From|À|To|Cc|Date|Envoyé|Sent|Pièces? jointes?|Attachments?)[ \u00a0]?:[^\n]*\n+){2,}/u;

function longestInstruction(text: string): Span | undefined {
  const head = MAIL_HEAD.exec(text)?.[0].length ?? 0;
  if (head > 0) {
    const behind = longestInstruction(text.slice(head));
    return behind && { start: behind.start + head, end: behind.end + head };
  }
  const front = atFront(text);
  const plainFront = enough(text, findPlainRequest(text, "front"));
  // Of two readings the longer one holds when what it has more goes on asking.
  if (front && plainFront)
    return plainFront.end > front.end && goesOnAsking(text.slice(front.end, plainFront.end)) ? plainFront : front;
  if (front ?? plainFront) return front ?? plainFront;
  const end = atEnd(text);
  const plainEnd = enough(text, findPlainRequest(text, "end"));
  return end && plainEnd && end.start <= plainEnd.start ? end : (plainEnd ?? end);
}

/** A request beside which an article is left. */
function enough(text: string, span: Span | undefined): Span | undefined {
  return span &&
    enoughLeft(text.slice(Math.max(0, span.start - 2 * ZONE), span.start) + text.slice(span.end, span.end + 2 * ZONE))
    ? span
    : undefined;
}

/**
 * The longest beginning, up to a line end, a sentence end, a glued capital or a glued number, or up to a capital behind a
 * demand ("at least 800 words Le port …"), that reads as an instruction.
 */
function atFront(text: string): Span | undefined {
  const start = /^\s*/u.exec(text)![0].length;
  const zone = text.slice(0, start + ZONE);
  const demands = findDemands(zone);
  const first = demands[0];
  if (!first) return undefined;
  let best: Span | undefined;
  for (const border of zone.matchAll(
    /\n|[.!?:]["»”)]?\s+(?=[«“"(]?\p{Lu}|[«“"{<[])|(?<=[\p{Ll}\d+.!?,;:»”")])(?=[«“\p{Lu}])|(?<=(?:FAQ|SEO|H[23]))(?=[«“\p{Lu}])|(?<=[\p{Ll}\d+])(?=[#<*•[("])|(?<=[\p{Ll}\d+])(?<!(?<!\p{L})(?:[cdjlmnst]|qu))(?=')|(?<=(?:\p{Ll}{2}|FAQ|SEO|\+)\s?[.!?)"»”]?)\s*(?=\d)|\s(?=\p{Lu}{3,})|\s[-–—_=]{2,}\s|(?<space>[ \u00a0](?=(?:[«“"][ \u00a0\u202f]?)?\p{Lu}))/gu,
  )) {
    if (border.groups?.space && !beginsBehind(zone, border.index, demands)) continue;
    const end = border.index + (/^[.!?]/u.test(border[0]) ? 1 : 0);
    if (end <= first.start) continue;
    const span = trimmedEnd(text, { start, end });
    if (
      readsAsInstruction(text.slice(span.start, span.end), separation(text, end), true) &&
      (!best ||
        (goesOn(text.slice(span.start, span.end), best.end - span.start) &&
          !GOOGLE_DOES.test(zone.slice(best.end, best.end + SHORT)))) &&
      enoughLeft(text.slice(end, end + 2 * ZONE))
    )
      best = span;
  }
  return best;
}

/** "… 700 words⏎Google Valbrune ouvre demain": a sentence about the company asks for nothing. */
const GOOGLE_DOES = /^\s*Google (?!(?:friendly|seo|discover|news|actualités|compatible|ready)(?!\p{L}))\p{L}/iu;

/** Whether a capital behind a space begins the article: a demand ends before it, or only sentences begin with its word (or a quotation does). */
function beginsBehind(zone: string, space: number, demands: readonly FoundDemand[]): boolean {
  const word = /^\p{L}+/u.exec(zone.slice(space + 1, space + 30))?.[0] ?? "";
  const ends = ({ end }: FoundDemand): boolean => end <= space && /^["»”)]?$/u.test(zone.slice(end, space));
  return (
    word === "" ||
    isStarter(word) ||
    demands.some(ends) ||
    // "seo + sous titres + french Ligue 2 : …": a demand only where nothing follows.
    (space <= SHORT && findDemands(zone.slice(0, space)).some(ends))
  );
}

/**
 * Whether what an instruction is lengthened by (from `from` on) still belongs to it: a headline glued to it would otherwise
 * pass under its words, up to the next line of the page that looks like a request ("Recevez l’essentiel …").
 */
function goesOn(piece: string, from: number): boolean {
  const plain = plainText(piece);
  const demands = findDemands(piece, plain);
  if (/^(?:[^\S\n]*\n\s*)?[\p{Lu}\d]/u.test(piece.slice(from)) && !demands.some(({ end }) => end > from)) return false;
  // "700 words30 ans après": a number glued to a word that counts nothing we know begins the article.
  if (/\p{Ll}$/u.test(piece.slice(0, from)) && /^\d+ (?!words?|mots?|subh|sub-h|h2|intert)/iu.test(piece.slice(from)))
    return false;
  const outside = demands.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    plain,
  );
  const words = plain.slice(from).match(/[a-z]+/gi)?.length ?? 0;
  return weightyWords(outside.slice(from)).length <= MOST_UNKNOWN * words;
}

/** The longest end, from a line start or a sentence start, that reads as an instruction. */
function atEnd(text: string): Span | undefined {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - ZONE);
  const zone = text.slice(from, end);
  const last = findDemands(zone).at(-1);
  if (!last) return undefined;
  for (const border of zone.matchAll(END_BORDER)) {
    const start = from + border.index + border[0].length;
    if (start >= from + last.end) break;
    if (!enoughLeft(text.slice(Math.max(0, start - 2 * ZONE), start))) continue;
    const fromLine = border[0].includes("\n");
    if (readsAsInstruction(text.slice(start, end), fromLine ? "line" : "sentence", fromLine)) return { start, end };
  }
  return undefined;
}

/** Where an instruction at the end may begin: a line, a sentence, a glued capital, a capital that asks. */
const END_BORDER = new RegExp(
  '\\n\\s*|[.!?…]["»”)]*\\s*(?=\\p{L})|(?<=[\\p{Ll}\\d)»”"*])(?=\\p{Lu})|' +
    "\\s(?=(?:[Pp]lease|[Mm]ake|[Ww]rite|[Rr]ewrite|[Cc]reate|Turn|Optimi[sz]e|[Cc]an you|[Rr]édige|[Rr]éécri|Transforme|Mets|[Ff]ais moi|[Mm]erci de|Brief|Consigne)\\p{Ll}*[ ,:]|(?:[Aa]rticle (?:seo|SEO)|[Ss]eo article|SEO article) )|" +
    // "… sans accepterrédige un article SEO": glued without a capital.
    "(?<=\\p{Ll})(?=(?:rédige[rz]?|réécri(?:s|t|re|vez)|reformule[rz]?|optimise[rz]?|transforme[rz]?|please|make|write|rewrite|create|turn|fais|faites|mets|article seo|seo article)[ ,])",
  "gu",
);

function separation(text: string, end: number): Separation {
  if (/^\s*\n/u.test(text.slice(end))) return "line";
  return /^\s/u.test(text.slice(end)) ? "sentence" : "glued";
}

/** Characters of a request that is a few demands. */
const SHORT = 120;
function enoughLeft(rest: string): boolean {
  return (rest.match(/[\p{L}\d]+/gu)?.length ?? 0) >= MIN_ARTICLE_WORDS;
}

function trimmedEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[\s=_–—-]+$/u, "").length };
}
