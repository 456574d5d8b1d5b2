import { isFullSentence, splitSentences } from "@titraille/french";
import { demandOf } from "../brief/brief.ts";
import { hasBalancedQuotes } from "../clean/balanced-quotes.ts";
import type { Copy } from "../clean/copy.ts";
import { kickerLength } from "../clean/kickers.ts";
import type { Grounded } from "./article.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { overlap } from "./overlap.ts";

/** Characters of a description that a source states: beside these it is a label, or a text that search engines cut. */
const LENGTH = { min: 70, max: 200 };
/** Share of its words that the article has: the slogan of a site has few of them. */
const OF_ARTICLE = 0.5;
/** Sentences beyond which it is an opening, not a description. */
const SENTENCES = 2;

/**
 * What the main source states as its description, when it is one or two whole sentences about this article: written by a
 * person, it is better than what is cut from the text. Of a longer one its first sentences, where they fit.
 *
 * @param max characters that a description may have.
 */
export function statedDescription(max: number, headline: Grounded, desk: Desk): Grounded | undefined {
  const { copy } = analysisOf(desk, 0);
  const asked = demandOf(desk.brief, "description")?.maxCharacters;
  const whole = plain(copy.source.metadata.description ?? "");
  const stated = whole.slice(kickerLength(whole));
  const all = splitSentences(stated).map(({ start, end }) => stated.slice(start, end).trim());
  for (let count = Math.min(all.length, SENTENCES); count > 0; count--) {
    const sentences = all.slice(0, count);
    const text = sentences.join(" ");
    const most = count === all.length && asked === undefined ? LENGTH.max : max;
    if (text.length < LENGTH.min || text.length > most) continue;
    if (!sentences.every((sentence) => isWhole(sentence, desk))) continue;
    if (overlap(text, `${headline.text} ${copy.text}`) < OF_ARTICLE) return undefined;
    return { text, origin: copy.translatedFrom ? "translated" : "verbatim", sources: sourcesOf(text, copy) };
  }
  return undefined;
}

function isWhole(sentence: string, { french }: Desk): boolean {
  return (
    /^[\p{Lu}\d«“"]/u.test(sentence) &&
    /[.!?][»”"]?$/u.test(sentence) &&
    !/(?:\.{3}|…|\(\.\.\.\))[»”"]?$/u.test(sentence) &&
    hasBalancedQuotes(sentence) &&
    isFullSentence(french.parse(sentence.replaceAll("'", "’")))
  );
}

/** Without markup and the hashtags at its end. */
function plain(stated: string): string {
  return stated
    .replace(/<[^>]*>/gu, " ")
    .replace(/(?:\s*#[\p{L}\d_]+)+\s*$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Where the text says it too; a text that only the metadata have has no place in it. */
function sourcesOf(text: string, { source }: Copy): Grounded["sources"] {
  const start = source.text.indexOf(text);
  return [start < 0 ? { source: 0, start: 0, end: 0 } : { source: 0, start, end: start + text.length }];
}
