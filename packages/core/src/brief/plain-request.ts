import { isStarter, type Span, splitSentences } from "@titraille/french";
import { findDemands } from "./demands/find-demands.ts";
import { EDITING_VERBS, weightyWords } from "./filler.ts";
import { plainText } from "./plain.ts";
import { tellsOfText } from "./tells-of-text.ts";

/** Characters of a line, or of the sentences at either end of one, that may ask for work. */
const LONGEST = 900;

/** What is worked on, in either language, and what else only a request for a text names. */
const WORK =
  /(?<![a-z])(?:articles?|artical|textes?|text|story|news|(?:blog )?posts?|blog|content|contenu|papier|copy|seo|referencement|google|actu|depeche|communique|interview|listicle|guide|magazine|newsletter|wordpress|rewrite|reecri\p{L}*|reformul\p{L}*|paraphrase|rephrase)(?![a-z])/u;
const OF_TEXTS = /(?<![a-z])(?:h[1-3]|headings?|headers?|words?|mots|sous[- ]titres?|intertitres?|in french)(?![a-z])/;
/** Begins a request that names what is wanted and no verb: "article seo 700 mots", "need article FR". */
const NAMED =
  /^\W*(?:(?:un|une|an?|the|le|mon|my|need|want|besoin d[e'] ?|french|francais|seo|unique|long|short|full|court) ?){0,4}(?:articles?|artical|textes?|blog|content|contenu|seo|post|rediger|reformuler|reecrire|ecrire|creer|transformer|optimiser|redaction|reecriture|resume|summary|traduction|rewrite|adapt(?:er?|ez)|corrige[rz]?|simplifi(?:er?|ez)|tradui(?:re|s|sez)|ameliore[rz]?)(?![a-z])/;
/** How the next sentence of a request goes on: "No emojis.", "Ne change pas les dates.", "Title with number." */
const GOES_ON =
  /^\W*(?:no|not|without|avoid|keep|use|include|add|make|write|do|don'?t|dont|please|only|output|start|end|finish|put|mention|titl?es?|titel|intro(?:duction)?|conclusion|headings?|sub|h[1-6]|faq|meta|slug|rules?|length|min|max|minimum|keywords?|thanks?|thank you|regards|pas d|sans|ne|n'|evite|garde|conserve|respecte|utilise|ajoute|mets|met|titre|chapo|chapeau|sous|inter|mots?|le ton|ton|les? (?:titre|ton|style|mot|paragraphe|citation|propos)|vouvoiement|tutoiement|merci|cordialement|bonne journee|a la fin|francais|french|langue|termine|commence|style|langue|format|\d+ ?(?:words?|mots?|h2|titres?|sous|inter|sub))(?![a-z])/;
/** What tells, and does not ask. */
const TELLS =
  /(?<![a-z])(?:dit|disait|disent|expliquent|raconte(?:nt)?|rappelle(?:nt)?|conseille(?:nt)?|selon|c'etait|voila|say|says|said|told|according to(?! (?:the )?(?:seo|google|rules?|guidelines?|standards?|best))|a (?:declare|annonce|indique|demande|lance|repondu)|ont (?:declare|annonce))(?![a-z])|droits reserves|©/;
/** Asks for nothing but to write again: "réécris svp", "humanize this:". */
const BARE =
  /^\W*(?:(?:please|pls|plz|can (?:yo)?u|hi|hello|bonjour|merci de)[ ,]+)?(?:reecri(?:s|t|re|vez)|reformule[rz]?|corrige[rz]?|ameliore[rz]?|reprends|rewrite|reword|rephrase|paraphrase|humani[sz]e|proofread|re-?write)(?:[ -](?:this|that|it|ca|cela|moi|le|la|cet?|the|un peu|peu|vite|mieux|again|article|artical|text[e]?|news|story|post|copy|below|above|suivant|ci-dessous|ci-dessus|please|pls|plz|svp|stp|thanks?|merci|d'avance|s'il (?:te|vous) plait|pour (?:mon|notre|le|un) (?:blog|site|journal|magazine)|for (?:my|our|a) (?:blog|website|site))){0,6}[\s:.!,↓⬇>-]*$/u;
/** Nobody but who asks says "that" of the text. */
const OF_THIS =
  /(?<![a-z])(?:make|turn|rewrite|translate|rends?|mets?|fais?|adapte[rz]?|convert) (?:moi )?(?:ca|cela|sa|this|it)(?![a-z])/;
/** "How to write …", "Comment …": a title. */
const QUESTION = /^\W*(?:comment|how|pourquoi|why|combien|quand|when|qui|who|what|que|quels?|quelles?|ou)(?![a-z-])/;
/** A verb that asks, where a sentence or a part of it begins. */
const ASKS_FIRST = new RegExp(
  String.raw`(?:^|[.!?,;:\n]\s*|(?:^|[.!?,;]\s*)(?:hi|hello|hey|bonjour|bonsoir|salut|dear[a-z ]*|ok|please|pls|svp|stp|merci|and|et|puis|then)[ ,!.]+)(?:please|pls|kindly|make|create|write|rewrite|reword|rephrase|paraphrase|generate|turn|convert|transform|translate|adapt|optimi[sz]e|format|rework|add|${EDITING_VERBS}|using|give me|do an?|let (?:there|it|this)|i (?:want|need|would|will|am|have)|i'd|summari[sz]e|tu vas|vous allez|je (?:veux|voudrais|souhaite|need|cherche|te|vous)|j'(?:ai besoin|aimerais)|can (?:yo)?u|could (?:yo)?u|(?:yo)?u (?:can|could|should)|you are|act as|agis|tu (?:es|dois|peux)|vous (?:etes|devez|pouvez)|peux[- ]tu|pouvez[- ]vous|pourrais|pourriez|il (?:me|nous|faut)|on veut|merci de|reecri(?:s|t|re|vez)|reformuler|redige[sz]?(?!-nous)|ecri(?:s|t|vez)(?!-nous)|reformule[sz]?|rends?(?!-)|rendez(?!-)|transforme[sz]?|optimise[sz]?|traduis|traduisez|adapte[sz]?|resume[sz]?|developpe[sz]?|fai(?:s|tes)|fait(?= (?:moi |nous )?(?:une?|cet?|l[ea]) (?:article|texte|resume|post|blog|titre))|(?:re)?(?:mets|mettez)|ajoute[sz]?|ameliore[sz]?|corrige[sz]?|reprends|reprenez|cree[sz]?|genere[sz]?|propose[sz]?|prepare[sz]?|need|want|be in|stp|svp|in french)(?![a-z])`,
);

/** Words that only English, or only French, has in nearly every sentence. */
const ENGLISH =
  /(?<![a-z])(?:the|this|these|and|with|in|of|for|to|at|least|words?|please|article|write|rewrite|make|french|it|is|be|no|not|don'?t|dont|headings?|sub)(?![a-z])/g;
const FRENCH =
  /(?<![a-z])(?:le|la|les|un|une|des|du|de|et|est|sont|en|dans|pour|sur|avec|par|qui|que|au|aux|ce|cette|ses|son|sa|a|ont|il|elle)(?![a-z])/g;

/** Words that a request for one thing may have besides. */
const FEW = 3;
/** Shares of words that no request has by itself, up to which a piece is one: with a verb that asks, without. */
const MOST_UNKNOWN = { asked: 0.75, named: 0.5, single: 0.2 };

/**
 * A request at either end of a text, in whatever words: it makes several demands, and asks. On a line of its own, in whole
 * sentences, or up to a capital with which the article begins. Stricter readings find those that only their vocabulary tells
 * apart (`findInstructions`).
 *
 * @returns its span, UTF-16 offsets.
 */
export function findPlainRequest(text: string, end: "front" | "end"): Span | undefined {
  const line = end === "front" ? firstLine(text) : lastLine(text);
  if (!line) return undefined;
  if (line.end - line.start <= LONGEST && isRequest(text.slice(line.start, line.end))) return line;
  return end === "front" ? beforeArticle(text, line) : behindArticle(text, line);
}

function firstLine(text: string): Span | undefined {
  // "… ~600 mots   LE VAL  mardi 13 mai": behind a run of spaces another column of the page begins.
  const match = /[^\s](?:(?! {3}\p{Lu}{2})[^\n])*/u.exec(text);
  return match ? trimmed(text, { start: match.index, end: match.index + match[0].length }) : undefined;
}

function lastLine(text: string): Span | undefined {
  const end = text.trimEnd().length;
  return end === 0 ? undefined : trimmed(text, { start: text.lastIndexOf("\n", end - 1) + 1, end });
}

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end);
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
}

/** Before a capital or an opening mark, glued or behind a space. */
const BEGINNING = /(?<=[\p{L}\d+.!?:»”")])(?<!\p{Lu})(?=[«“"]?\p{Lu}\p{Ll}|«)|[ \u00a0]+(?=[«“"]?[ \u00a0]?\p{Lu}|«)/gu;
/** Where a sentence may begin behind the end of another, or glued to a small letter. */
const SENTENCE_BEGINNING = /(?<=[.!?…»”"])[ \u00a0]*(?=\p{L})|(?<=\p{Ll})(?=\p{Lu})/gu;

/** The shortest beginning of a line that is a request and behind which an article begins. */
function beforeArticle(text: string, { start, end }: Span): Span | undefined {
  const zone = text.slice(start, Math.min(end, start + LONGEST));
  const demands = findDemands(zone);
  for (const { index, 0: space } of zone.matchAll(BEGINNING)) {
    const piece = zone.slice(0, index);
    // "mots-clés : Maroc, Agadir": behind a space only a word that begins sentences, or a demand before it, parts the two.
    const word = /^[«“"]?[ \u00a0]?(\p{L}*[’']?)/u.exec(zone.slice(index + space.length))![1]!;
    const isBorder =
      space === "" ||
      /[.!?:]["»”)]?$/u.test(piece) ||
      isStarter(word) ||
      demands.some((demand) => demand.end === index);
    if (!isBorder || piece.split('"').length % 2 === 0) continue;
    if (isArticle(text.slice(start + index + space.length, start + index + LONGEST)) && isRequest(piece))
      return trimmed(text, { start, end: start + index });
  }
  return undefined;
}

/** The longest end of a line that is a request. */
function behindArticle(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(start, end - LONGEST);
  const zone = text.slice(from, end);
  for (const { index, 0: space } of zone.matchAll(SENTENCE_BEGINNING)) {
    const at = index + space.length;
    if (asks(zone.slice(at, at + OPENING)) && isRequest(zone.slice(at))) return { start: from + at, end };
  }
  return undefined;
}

/** Characters in which a request asks, and of a sentence of an article. */
const OPENING = 40;
const SENTENCE = 30;

/** Whether a text begins with a sentence that tells: French, of some length, and without a demand. */
function isArticle(text: string): boolean {
  const first = /^[^.!?…\n]*/u.exec(text)![0];
  const plain = plainText(first);
  return (
    first.length >= SENTENCE &&
    !isEnglish(plain) &&
    findDemands(first, plain).length === 0 &&
    !ASKS_FIRST.test(asWritten(first)) &&
    !GOES_ON.test(plain)
  );
}

/** Whether what follows a request in its line goes on with it: other sentences that ask, or a demand. */
export function goesOnAsking(rest: string): boolean {
  const said = rest.replace(/^[\s.,;:!?]+/u, "");
  return (
    said !== "" &&
    !tellsOfText(plainText(said)) &&
    (findDemands(said).length > 0 || isEnglish(plainText(said))
      ? splitSentences(said)
          .slice(0, -1)
          .every(({ start, end }) => asksFurther(said.slice(start, end), true))
      : splitSentences(said).every(({ start, end }) => asksFurther(said.slice(start, end), true)))
  );
}

/** Whether every sentence of a piece may be one of a request, and together they are one. */
function isRequest(piece: string): boolean {
  if (BARE.test(plainText(piece))) return true;
  return (
    reads(piece) &&
    splitSentences(piece).every(({ start, end }, index) => asksFurther(piece.slice(start, end), index > 0))
  );
}

function asksFurther(sentence: string, isBeside: boolean): boolean {
  const plain = plainText(sentence);
  if (TELLS.test(plain)) return false;
  return (
    isEnglish(plain) ||
    ASKS_FIRST.test(asWritten(sentence)) ||
    NAMED.test(plain) ||
    (isBeside && GOES_ON.test(plain)) ||
    (findDemands(sentence, plain).length > 0 && (isBeside || weightyWords(plain).length <= 3))
  );
}

function isEnglish(plain: string): boolean {
  const english = plain.match(ENGLISH)?.length ?? 0;
  return english > 1 && english > (plain.match(FRENCH)?.length ?? 0);
}

/** Without participles: "rédigé" is no "rédige" although both lose their accents. */
function asWritten(piece: string): string {
  return plainText(piece.replace(/(?!cr[ée]e)\p{L}+é(?:e|s|es)?(?!\p{L})/giu, (word) => "#".repeat(word.length)));
}

function asks(piece: string): boolean {
  return ASKS_FIRST.test(asWritten(piece)) || NAMED.test(plainText(piece));
}

/** Whether a piece asks for work on an article: enough demands for the way in which it asks. */
function reads(piece: string): boolean {
  const plain = plainText(piece);
  if (/^\W*[«“"]|[«“"][^»”"]{40,}[»”"]/u.test(piece) || QUESTION.test(plain) || TELLS.test(plain)) return false;
  const demands = findDemands(piece, plain);
  const kinds = new Set(demands.map(({ demand }) => demand.kind)).size;
  if (kinds === 0) return false;
  const outside = demands.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, plain);
  const words = plain.match(/[a-z]+/gi)?.length ?? 1;
  const unknown = weightyWords(outside).length / words;
  const names = WORK.test(plain) || (kinds > 1 && OF_THIS.test(plain)) || (kinds > 2 && OF_TEXTS.test(plain));
  if (ASKS_FIRST.test(asWritten(piece)) && names && unknown <= MOST_UNKNOWN.asked)
    // "Rewrite this article in French", "fais un article, 600 mots": one demand, and next to nothing else.
    return (
      kinds > 1 ||
      unknown <= MOST_UNKNOWN.single ||
      (isEnglish(plain) && weightyWords(outside).length <= FEW && !outside.includes(":"))
    );
  return kinds > 2 && NAMED.test(plain) && unknown <= MOST_UNKNOWN.named && !/[?]|\s:\s/.test(outside);
}
