import { isStarter, type Span } from "@titraille/french";
import { type FoundDemand, findDemands } from "./demands/find-demands.ts";
import { asksForWork, mayAskForWork, weightyWords } from "./filler.ts";
import { plainText } from "./plain.ts";
import { findPlainRequest, goesOnAsking } from "./plain-request.ts";
import { withoutTitle } from "./title-behind.ts";

/** Characters at either end of a text in which an instruction is looked for. */
const ZONE = 900;
/** Share of the words of an instruction that need not be words of requests: its subject, its audience. */
const MOST_UNKNOWN = 0.34;
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
    /\n|[.!?:]["»”)]?\s+(?=[«“"(]?\p{Lu}|[«“"{<[])|(?<=[\p{Ll}\d+.!?,;:»”")])(?=[«“\p{Lu}])|(?<=(?:FAQ|SEO|H[23]))(?=[«“\p{Lu}])|(?<=[\p{Ll}\d+])(?=[#<*•[("'])|(?<=(?:\p{Ll}{2}|FAQ|SEO|\+)\s?[.!?)"»”]?)\s*(?=\d)|\s(?=\p{Lu}{3,})|\s[-–—_=]{2,}\s|(?<space>[ \u00a0](?=(?:[«“"][ \u00a0\u202f]?)?\p{Lu}))/gu,
  )) {
    if (border.groups?.space && !beginsBehind(zone, border.index, demands)) continue;
    const end = border.index + (/^[.!?]/u.test(border[0]) ? 1 : 0);
    if (end <= first.start) continue;
    const span = trimmedEnd(text, { start, end });
    if (
      readsAsInstruction(text.slice(span.start, span.end), separation(text, end), true) &&
      (!best || goesOn(text.slice(span.start, span.end), best.end - span.start)) &&
      enoughLeft(text.slice(end, end + 2 * ZONE))
    )
      best = span;
  }
  return best;
}

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
  if (/^(?:\s*\n\s*)?[\p{Lu}\d]/u.test(piece.slice(from)) && !demands.some(({ end }) => end > from)) return false;
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

type Separation = "line" | "glued" | "sentence";

function separation(text: string, end: number): Separation {
  if (/^\s*\n/u.test(text.slice(end))) return "line";
  return /^\s/u.test(text.slice(end)) ? "sentence" : "glued";
}

/**
 * Whether a piece of text asks for work on an article and does nothing else: it makes at least two different demands, or
 * one with a request; nearly all its other words are those of requests; and it does not tell anything. What begins inside
 * a line must begin with the request itself.
 */
function readsAsInstruction(piece: string, separated: Separation, fromLine: boolean): boolean {
  const plain = plainText(piece);
  const demands = findDemands(piece, plain);
  const kinds = new Set(demands.map(({ demand }) => demand.kind));
  if (kinds.size === 0) return false;
  if (!closelyFramed(piece, plain, demands, separated, fromLine)) return false;
  const outside = demands.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, plain);
  const words = plain.match(/[a-z]+/gi)?.length ?? 0;
  const unknown = weightyWords(outside).length;
  const asks = asksForWork(plain) || (mayAskForWork(plain) && (kinds.size > 2 || THIS_TEXT.test(plain)));
  const labelled = LABEL.test(plain);
  // "SEO, en français" and "Article SEO en français" on a line of its own: nothing but demands, one after the other.
  const listed = separated === "line" && kinds.size > 1 && (/[,;+&]/u.test(piece) || NAMES_WORK.test(plain));
  const terse =
    ((kinds.size > 2 || listed || (separated === "line" && isOneDemand(demands, plain))) && unknown === 0) ||
    // "résumé seo 400 mots avec H2, titre max 60 caractères"
    (kinds.size > SURE && separated === "line" && unknown <= 1);
  if (
    !asks &&
    !labelled &&
    !terse &&
    (separated === "sentence" ||
      kinds.size < 2 ||
      !(kinds.has("words") || kinds.has("subheadings")) ||
      mayAskForWork(plain))
  )
    return false;
  if (unknown > (asks || labelled ? MOST_UNKNOWN * words : 0) || TELLS.test(plain)) return false;
  if (/©|droits reserves|all rights reserved/.test(plain)) return false;
  if (
    kinds.size === 1 &&
    !labelled &&
    !terse &&
    !(asks && THIS_TEXT.test(plain)) &&
    !(separated === "line" && namesText(plain))
  )
    return false;
  return balancedQuotes(piece) && !/[«“"][^»”"]{40,}[»”"]/u.test(piece);
}

/** A piece that opens a quotation without closing it was cut out of an article. */
function balancedQuotes(piece: string): boolean {
  const count = (mark: RegExp): number => piece.match(mark)?.length ?? 0;
  return count(/«/g) === count(/»/g) && count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}

/** Characters of a request that is a few demands. */
const SHORT = 120;
/** Different demands from which nobody tells a story, and words that such a request may have besides. */
const SURE = 3;
const UNKNOWN = 3;
/** Characters in which it asks. */
const OPENING = 16;

/** A request for one thing names the text it is about. */
const THIS_TEXT =
  /(?<![a-z])(?:this|the following|ce|cet|le) (?:article|text[e]?|story|copy|papier|contenu|content)(?![a-z])/;

/** "Hello!", "Bonjour Marie," and "Voici un article." may end before the request begins. */
const GREETING = /^\s*(?:bonjour|bonsoir|salut|hello|hi|dear|hey|voici|here is|here's)(?![a-z])/;

/** "Brief:" and the like, before the instruction itself. */
const LABEL = /^\s*(?:brief|instructions?|consignes?|demande|request|prompt)\s*[:：]/;

/** Words of somebody who tells what was said or what is; an instruction does not. */
const TELLS =
  /(?<![a-z])(?:dit|disait|disent|explique(?:nt)?|raconte(?:nt)?|rappelle(?:nt)?|conseille(?:nt)?|selon|c'est|c'etait|voila|say|says|said|told|according to(?! (?:the )?(?:seo|google|rules?|guidelines?|standards?|best))|it is)(?![a-z])/;

/** "700 mots", "Article SEO", "Un article en français": a line that nobody publishes. "En français" is a link of a site. */
function isOneDemand(demands: readonly FoundDemand[], plain: string): boolean {
  const words = plain.match(/[a-z0-9]+/gi)?.length ?? 0;
  const kinds = demands.map(({ demand }) => demand.kind);
  return (
    words > 1 &&
    words <= 6 &&
    !/\.\s*$|^\s*les /.test(plain) &&
    (kinds.every((kind) => kind === "words" || kind === "seo") ||
      (kinds.every((kind) => kind === "language") && POLITE.test(plain)))
  );
}

const POLITE = /^\s*une? (?:article|texte|contenu) |(?<![a-z])(?:svp|stp|s'il (?:te|vous) plait|please|pls)\W*$/;

/** What is to be made, named first. */
const NAMES_WORK = /^\s*(?:une? |an? )?(?:seo )?(?:articles?|texte?|contenu|content|blog ?post|post)(?![a-z])/;

/** "How to write an SEO article" is a title. */
const QUESTION = /^\s*(?:comment|how|pourquoi|why|combien|quand|when|qui|who|what|que|quels?|quelles?)(?![a-z-])/;

/** A last demand that we do not know, but that somebody makes: "and add a picture". */
const FURTHER_REQUEST =
  /^\s*[,.;]?\s*(?:and |et |plus |puis |then |also )?(?:please )?(?:add|insert|include|use|put|make|avoid|mention|ajoute[rz]?|insere[rz]?|mets|mettez|inclus|evite[rz]?|utilise[rz]?) |^\s*,?\s*(?:and|et|with|avec|plus) (?:an?|une?|des) [a-z]+ ?[?.!]?(?: |$)/;
/** How an instruction ends politely. */
const THANKS = /[?!. ]*(?:merci|thanks|thank you)[^\n]{0,40}$/iu;

function namesText(plain: string): boolean {
  return (
    (plain.match(/[a-z]+/gi)?.length ?? 0) <= 25 &&
    /(?<![a-z])(?:article|text[e]?|seo|words?|mots?|intertitres?|sub-?headings?)(?![a-z])/.test(plain)
  );
}

/** Before its first and after its last demand an instruction has only the words of requests; what says more is article. */
function closelyFramed(
  piece: string,
  plain: string,
  demands: readonly FoundDemand[],
  separated: Separation,
  fromLine: boolean,
): boolean {
  const head = plain.slice(0, demands[0]!.start).replace(LABEL, "");
  const tail = plain.slice(demands.at(-1)!.end);
  // Whoever asks for so much at once also asks for what we do not know.
  const kinds = new Set(demands.map(({ demand }) => demand.kind)).size;
  const isSure =
    (kinds >= SURE && asksForWork(plain.trimStart().slice(0, OPENING))) || (kinds > SURE && separated === "line");
  const unknown = (rest: string): number => (isSure && !/[.:!?…]/.test(rest) ? UNKNOWN : 0);
  const tailAsWritten = piece.slice(demands.at(-1)!.end);
  if (
    weightyWords(head).length > Math.max(unknown(head), fromLine && GREETING.test(head) ? 2 : 0) ||
    (!GREETING.test(head) && /[.!?…;)#][\s)"»”]*\S/.test(head)) ||
    /\S\s*\n/.test(head)
  )
    return false;
  if (QUESTION.test(head)) return false;
  const ownLine = separated === "line" && !/[\n\p{Lu}]/u.test(tailAsWritten.replace(THANKS, "").trim());
  return weightyWords(tail).length <= (ownLine ? unknown(tail) : 0) || (ownLine && FURTHER_REQUEST.test(tail));
}

function enoughLeft(rest: string): boolean {
  return (rest.match(/[\p{L}\d]+/gu)?.length ?? 0) >= MIN_ARTICLE_WORDS;
}

function trimmedEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[\s=_–—-]+$/u, "").length };
}
