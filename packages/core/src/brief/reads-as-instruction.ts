import type { FoundDemand } from "./demands/find-demands.ts";
import { findDemands } from "./demands/find-demands.ts";
import { asksForWork, mayAskForWork, weightyWords } from "./filler.ts";
import { plainText } from "./plain.ts";
import { tellsOfText } from "./tells-of-text.ts";

/** Share of the words of an instruction that need not be words of requests: its subject, its audience. */
export const MOST_UNKNOWN = 0.34;

/** What parts a piece of text from the article: a line end, nothing, or white space behind a sentence. */
export type Separation = "line" | "glued" | "sentence";

/**
 * Whether a piece of text asks for work on an article and does nothing else: it makes at least two different demands, or
 * one with a request; nearly all its other words are those of requests; and it does not tell anything. What begins inside
 * a line must begin with the request itself.
 */
export function readsAsInstruction(piece: string, separated: Separation, fromLine: boolean): boolean {
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
  if (unknown > (asks || labelled ? MOST_UNKNOWN * words : 0) || TELLS.test(plain) || tellsOfText(plain)) return false;
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
  /^\s*(?:[,.;]\s*)?(?:and |et |plus |puis |then |also )?(?:please )?(?:add|insert|include|use|put|make|avoid|mention|ajoute[rz]?|insere[rz]?|mets|mettez|inclus|evite[rz]?|utilise[rz]?) |^\s*(?:,\s*)?(?:and|et|with|avec|plus) (?:an?|une?|des) [a-z]+ ?[?.!]?(?: |$)/;
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
