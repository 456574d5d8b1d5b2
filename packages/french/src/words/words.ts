import { takesStop } from "./abbreviations.ts";
import { splitClitics } from "./clitics.ts";
import type { Token } from "./word.ts";

/* Sticky patterns, tried in order where a token begins. Repetitions that may fail late are bounded: linear time. */
const URL = /(?:(?:https?|ftp):\/\/|www\.)[^\s<>«»"“”]{0,2000}[\p{L}\p{N}/_=&#-]/iuy;
const EMAIL = /[\w.+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,8}/uy;
const DOMAIN =
  /[\p{L}\p{N}]{1,64}(?:[.-][\p{L}\p{N}]{1,64}){0,6}\.(?:com|org|net|info|edu|gouv|gov|fr|be|ch|ca|eu|uk|de|tv|io|html?|pdf|jpe?g|png|js|exe|zip)(?![\p{L}\p{N}])(?:\/[^\s<>«»"“”]{0,2000}[\p{L}\p{N}/])?/iuy;
const HANDLE = /[@#][\p{L}\p{N}_]+/uy;
/** "c’est-à-dire" and "l’on" begin like an elision and are one word all the same. */
const WHOLE = /(?:c['’]est[-‑]à[-‑]dire|l['’]on)(?![\p{L}\p{N}'’])/iuy;
const ELISION = /(?:[cdjlmnsty]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}«"“])/iuy;
const NUMERO = /n[°º](?![\p{L}])/iuy;
const DOTTED =
  /p\.ex\.|\p{L}\.(?:[-‑]?\p{L}\.){1,20}(?:[-‑]?\p{Lu}(?![\p{L}\p{N}.]))?|\p{Lu}\.(?=[ \u00a0\u202f]\p{Lu})/uy;
/** Digits in groups of three are one number; a group is not taken when more digits follow ("2 914571"). */
const NUMBER =
  /(?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}(?!\d))+|\d+)(?:[.,'’:/‑-]\d+)*(?:(?:er|e|re|nd|nde|ème|ers|es|res)(?!\p{L}))?(?![-‑]?[\p{L}\p{N}])/iuy;
/** The digits of "10h30", "160km", "5€": hour mark and unit are tokens of their own. */
const MEASURED = /\d+(?:[.,]\d+)?(?=(?:h(?:\d\d)?|[kcm]?m|kg|ans)(?![\p{L}\d]))/iuy;
const HOUR_MARK = /(?<=\d)h(?=\d\d(?![\p{L}\d]))/iuy;
const SIGNED = /(?<=^|[\s(«])[-−+]\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/uy;
/** "km/h" is one word; any other slash between letters stands alone. */
const SPEED = /km\/h(?!\p{L})/uy;
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad]|[-‑'’_&·](?=[\p{L}\p{N}]))*(?:\((?:e|s|es|ne|le|trice|euse|E|S|ES)\)(?:s(?!\p{L}))?)?/uy;
const MARKS = /\.{2,}|-{2,}|[!?]{2,}|°[CF](?!\p{L})|\+\/[-−]|<<|>>|,,|''|’’|``/uy;
const ANY = /\S/uy;

const LETTER_FIRST = [URL, EMAIL, DOMAIN, WHOLE, ELISION, NUMERO, SPEED, HOUR_MARK, DOTTED, WORD, ANY];
const DIGIT_FIRST = [EMAIL, DOMAIN, NUMBER, MEASURED, WORD, ANY];
const MARK_FIRST = [HANDLE, SIGNED, MARKS, ANY];

/**
 * Cuts a text into words, numbers and marks as the French Universal Dependencies treebanks do: "l’" | "homme",
 * "a" | "-t-il", "aujourd’hui", "1 200 000", "M.", "J.-C.", an address of the web whole. A contraction stays one token
 * (see `expandContraction`). White space is in no token.
 *
 * @param offset added to every `start` and `end` (UTF-16 units), for a text that is part of a larger one.
 */
export function splitWords(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const end = tokenEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    for (const [from, to] of splitClitics(text, at, end)) {
      tokens.push({ text: text.slice(from, to), start: from + offset, end: to + offset });
    }
    at = end;
  }
  return tokens;
}

/** Where the token that begins at `at` ends; `at` itself on white space. */
function tokenEnd(text: string, at: number): number {
  for (const pattern of candidates(text[at]!)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern === WORD ? withStop(text, at, pattern.lastIndex) : pattern.lastIndex;
  }
  return at;
}

function candidates(first: string): readonly RegExp[] {
  if (first >= "0" && first <= "9") return DIGIT_FIRST;
  return /[\p{L}\p{N}\p{Cs}]/u.test(first) ? LETTER_FIRST : MARK_FIRST;
}

/** The end of a word with the full stop that belongs to it ("M.", "etc."), if one does. */
function withStop(text: string, start: number, end: number): number {
  if (text[end] !== "." || text[end + 1] === ".") return end;
  return takesStop(text.slice(start, end), text.slice(end + 1, end + 9)) ? end + 1 : end;
}
