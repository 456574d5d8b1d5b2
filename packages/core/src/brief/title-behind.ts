import { isStarter, type Span } from "@titraille/french";
import { findDemands } from "./demands/find-demands.ts";
import { plainText } from "./plain.ts";

/** Where a title may begin behind a request in English: at a capital or a quotation, glued to it or behind a space. */
const BORDER = /(?<=[\p{Ll}\d.!?:)])\s*(?=[«“"]?[ \u00a0]?\p{Lu})/gu;
/** What a title is given after: what follows is the request’s. */
const NAMES_TITLE =
  /(?<!\p{L})(?:titles?|titled|called|named|keywords?|keyphrase|about|topic|subject|h1|from|by|is|use|mention)\W*$/iu;
/** What only French writes: an accent, an apostrophe in a word, its small words. */
const FRENCH =
  /[àâçéèêëîïôùûœ]|\p{L}[’']\p{L}{2}|(?<!\p{L})(?:le|la|les|un|une|des|du|de|et|est|sont|en|dans|pour|sur|avec|par|qui|que|au|aux|pourquoi|comment|quand)(?!\p{L})/iu;
/** What only English writes. */
const ENGLISH =
  /(?<!\p{L})(?:the|this|these|and|with|of|for|to|at|least|words?|please|article|write|make|french|it|is|be|no|not|don|headings?|sub|thanks?)(?!\p{L})/iu;
/** Where a request in English may begin behind a title. */
const ASKS =
  /\s(?=(?:[Pp]lease|[Kk]indly|Make|Write|Rewrite|Create|Turn|Optimi[sz]e|Can you|Could you|I (?:want|need)|Let)\s)/gu;
/** Characters of what may be a title that are read. */
const READ = 70;

/**
 * A request in English without the French title that stands behind it in its line, or the first word of the article
 * ("… 600 words minimum Le"): it asks for nothing. Nor does a title that stands before it.
 *
 * @returns the part of the span that is English.
 */
export function withoutTitle(text: string, found: Span): Span {
  const span = behindTitle(text, found);
  const piece = text.slice(span.start, span.end);
  for (const { index, 0: space } of piece.matchAll(BORDER)) {
    const before = piece.slice(0, index);
    const rest = piece.slice(index + space.length);
    const opening = /^[^\n]{0,70}(?!\p{L})/u.exec(rest)![0];
    const word = /^[«“"]?[ \u00a0]?(\p{L}*)/u.exec(rest)![1]!;
    // Behind a space a capital may be a name: only what sentences begin with parts the two.
    if (space !== "" && !/[.!?:]$/u.test(before) && !isStarter(word)) continue;
    if (!ENGLISH.test(before) || NAMES_TITLE.test(before) || findDemands(before).length === 0) continue;
    const plain = plainText(opening.slice(0, READ));
    if (FRENCH.test(opening) && !ENGLISH.test(opening) && findDemands(opening, plain).length === 0)
      return { start: span.start, end: span.start + index };
  }
  return span;
}

/** "La halle de Valmorin rouvre Make this article SEO …": what is French before it stays. */
function behindTitle(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  for (const { index } of piece.matchAll(ASKS)) {
    const before = piece.slice(0, index);
    if (FRENCH.test(before) && !ENGLISH.test(before) && findDemands(before).length === 0)
      return { start: start + index + 1, end };
  }
  return { start, end };
}
