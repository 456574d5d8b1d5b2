import { addresses } from "../words/addresses.ts";
import { isGluedCapital, isGluedStop } from "./glued-border.ts";

const EVENT = /[«»"\n]|[.!?…]+|(?<=[\p{Ll}\p{N})]|\p{Lu}{2})\p{Lu}/gu;
const CLOSERS = /[”’)\]]*/uy;
const NEXT_MARK = /[«»\n]/gu;
const CAPITAL = /^\p{Lu}/u;

/**
 * Finds sentences that follow each other without white space ("militaires.Après", "contrastéesMais", "via APEt",
 * `travailler. »Les`): in pasted pages, mostly where a paragraph border was lost. Names and codes written like that
 * ("GoogleDocs", "L.A.", "McConnell", "iPhone", "S.A.R.L.", addresses, #tags) are left alone.
 *
 * A » that stands before a capital with no quotation open, and has its own » later, opens one there ("militaires. »Il est
 * vital », dit-il"): the border is before it, and after a » that closes.
 *
 * @returns in order, the offset of the first character of each sentence that is glued to the one before. Linear time.
 */
export function findGluedSentences(text: string): number[] {
  const borders: number[] = [];
  const outside = addresses(text);
  let open = false;
  let straightOpen = false;
  let swapped = false;
  for (const { 0: mark, index } of text.matchAll(EVENT)) {
    if (outside(index)) continue;
    const end = index + mark.length;
    if (mark === "\n") {
      open = straightOpen = swapped = false;
    } else if (mark === "«" && swapped && open) {
      open = false;
      if (isBorderAfterQuote(text, index, end)) borders.push(end);
    } else if (mark === "»" && startsLine(text, index) && closesNext(text, end)) {
      open = swapped = true;
    } else if (mark === "«") {
      open = !/^[ \u00a0\u202f]?[,;.]/u.test(text.slice(end, end + 2));
    } else if (mark === "»") {
      if (!open && opensApart(text, index)) {
        open = true;
        continue;
      }
      const opens: boolean = !open && opensQuotation(text, index);
      if (opens ? followsStop(text, index) : isBorderAfterQuote(text, index, end)) borders.push(opens ? index : end);
      open = opens;
    } else if (mark === '"') {
      straightOpen = opensStraight(text, index) ?? !straightOpen;
    } else if (CAPITAL.test(mark)) {
      if (isGluedCapital(text, index)) borders.push(index);
    } else {
      if (swapped && open && text[end] === "«") continue;
      const border = borderAfterStop(text, index, end, straightOpen || open);
      if (border !== undefined) borders.push(border);
    }
  }
  return [...new Set(borders)].sort((a, b) => a - b);
}

/** The border after a mark, when a letter, digit or opening mark follows at once; guillemets that close are seen apart. */
function borderAfterStop(text: string, stop: number, stopEnd: number, straightOpen: boolean): number | undefined {
  CLOSERS.lastIndex = stopEnd;
  CLOSERS.test(text);
  const next = CLOSERS.lastIndex;
  if (text[next] === "“" && isGermanOpen(text.slice(Math.max(0, stop - GERMAN), stop))) return undefined;
  if (text[next] === "«" || text[next] === "“") return next;
  if (text[next] === "(" && text[stop] === ".") return /^\(\p{Lu}/u.test(text.slice(next, next + 3)) ? next : undefined;
  if (text[next] === '"') {
    if (!CAPITAL.test(text.slice(next + 1, next + 3))) return undefined;
    return straightOpen ? next + 1 : next;
  }
  return isGluedStop(text, stop, stopEnd, next) ? next : undefined;
}

/** Characters of a quotation in German marks, at most. */
const GERMAN = 600;

/** Whether a quotation „ … is open at the end of a text: the “ behind it closes. */
function isGermanOpen(before: string): boolean {
  return before.lastIndexOf("„") > Math.max(before.lastIndexOf("“"), before.lastIndexOf("\n"));
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|\n)[ \t\u00a0]*$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Whether the next guillemet of the line is «: behind a » that begins the line, it closes what that one opened. */
function closesNext(text: string, from: number): boolean {
  NEXT_MARK.lastIndex = from;
  return NEXT_MARK.exec(text)?.[0] === "«";
}

/** Whether » at `at` stands where only an opening mark can: tight before a letter, and closed by a later », or by « where one closes. */
function opensQuotation(text: string, at: number): boolean {
  if (!/[\p{L}“]/u.test(text[at + 1] ?? "") || !/[\s.!?…»]/u.test(text[at - 1] ?? " ")) return false;
  NEXT_MARK.lastIndex = at + 1;
  const next = NEXT_MARK.exec(text);
  if (next?.[0] !== "«") return next?.[0] === "»";
  // »Swapped both«, dit-elle
  return /[\p{L}\d.!?…]/u.test(text.charAt(next.index - 1)) && /[,.;]/u.test(text.charAt(next.index + 1));
}

/** "… a dit la maire. » Nous partons. »Le préfet …": with nothing to close, a » between two spaces opens what the next one closes. */
function opensApart(text: string, at: number): boolean {
  if (!/^[ \u00a0\u202f]»[ \u00a0\u202f]\p{L}/u.test(text.slice(at - 1, at + 4))) return false;
  NEXT_MARK.lastIndex = at + 1;
  return NEXT_MARK.exec(text)?.[0] === "»";
}

/** What the spacing around a straight quotation mark says; undefined when it says nothing. */
function opensStraight(text: string, at: number): boolean | undefined {
  const spaceBefore = /[\s(]/.test(text[at - 1] ?? " ");
  const spaceAfter = /[\s,;:)]/.test(text[at + 1] ?? " ");
  return spaceBefore === spaceAfter ? undefined : spaceBefore;
}

function followsStop(text: string, at: number): boolean {
  return /[.!?…»”)][ \u00a0\u202f]*$/u.test(text.slice(Math.max(0, at - 4), at));
}

function isBorderAfterQuote(text: string, at: number, end: number): boolean {
  // At the beginning of a line there is nothing that what follows could be glued to.
  if (startsLine(text, at)) return false;
  const next = text.slice(end, end + 3);
  if (/[.!?…][ \u00a0\u202f]*$/u.test(text.slice(Math.max(0, at - 3), at))) return /^(?:[\p{Lu}«“]|\d)/u.test(next);
  return CAPITAL.test(next) && isGluedCapital(text, end);
}
