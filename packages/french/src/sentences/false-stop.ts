import { callsForMore, takesStop } from "../words/abbreviations.ts";
import { isMarkOfName } from "../words/names-with-mark.ts";
import { isStarter, wordAt } from "./starters.ts";

const BEFORE = /(?:^|[\s(«»"“”'’[\u00a0\u202f!?…])([^\s(«»"“”'’[\u00a0\u202f!?…]{1,24})$/u;

/**
 * Whether the mark at `stop`–`stopEnd`, though white space and a capital or a digit follow, is part of a word: "M. Dupont",
 * "J. Dupont", "p. 12", "1. Les faits". After an initial or "J.-C.", a word that only sentences begin with is a border.
 *
 * @param start where the sentence begins.
 * @param next offset of the first letter or digit after the mark.
 */
export function isFalseStop(text: string, start: number, stop: number, stopEnd: number, next: number): boolean {
  if (isMarkOfName(text, stop)) return !isStarter(wordAt(text, next));
  if (text.slice(stop, stopEnd) !== ".") return false;
  const before = text.slice(Math.max(start, stop - 26), stop);
  if (/^\s*(?:\d{1,3}|[IVX]{1,5}|[A-Z])$/u.test(text.slice(start, stop)) && stop - start < 8) return true;
  const word = (BEFORE.exec(before)?.[1] ?? before.trim()).replace(/^.*[\p{Ll}\d)»”]\.(?=\p{Lu})/u, "");
  const after = text.slice(stopEnd, stopEnd + 8);
  if (/^(?:\p{L}\.)?[-‑]?\p{Lu}$/u.test(word) && word !== "M") return !isStarter(wordAt(text, next));
  if (!takesStop(word, after)) return false;
  if (callsForMore(word)) return !(word === "St" || word === "Me") || !isStarter(wordAt(text, next));
  return /\./.test(word) && !isStarter(wordAt(text, next));
}
