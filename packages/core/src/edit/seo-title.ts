import { compressClauses, grammarRefusal, parseClause } from "@titraille/french";
import { demandOf } from "../brief/brief.ts";
import type { Candidate } from "../engines/engine.ts";
import type { Grounded } from "./article.ts";
import type { Desk } from "./desk.ts";
import { measureKeyphrase } from "./keyphrase.ts";
import { overlap } from "./overlap.ts";
import { pixelWidth } from "./pixel-width.ts";

/** Widest title that Google shows whole on a desktop, in pixels at 20 px Arial. Convention of SEO tools. */
const SEO_TITLE_PIXELS = 600;

/** A label before the title ("EXCLUSIF.", "VIDÉO -", "INFO FRANCEINFO.") is for readers of the page. */
const LABEL = /^(?:\p{Lu}{4,}(?:[\s/]\p{Lu}{3,}){0,3})\s?(?:[.:–—-]|\u00a0:)\s+/u;
const WHEN =
  /,?\s(?:ce(?:tte)?\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|nuit|semaine|week-end|année)(?:\s(?:matin|soir|prochaine?|dernière?))?$/u;

/**
 * The SEO title says what the headline says, in 600 px, the keyphrase early: the headline itself when it fits, else the
 * headline without its label or date, shortened on its parse or up to a border of sense, else another headline that was
 * proposed and says half the same. When nothing fits the headline stays: search engines cut it, we do not.
 */
export function chooseSeoTitle(headline: Grounded, ranked: readonly Candidate[], desk: Desk): Grounded {
  const max = demandOf(desk.brief, "seo-title")?.maxCharacters ?? Number.POSITIVE_INFINITY;
  const fits = (text: string): boolean => pixelWidth(text) <= SEO_TITLE_PIXELS && text.length <= max;
  if (fits(headline.text)) return headline;
  const plain = capitalised(headline.text.replace(LABEL, ""));
  const shorter = [
    plain,
    plain.replace(WHEN, ""),
    ...compressed(plain, desk),
    ...withoutTail(plain, desk),
    cutAtSense({ ...headline, text: plain }, fits)?.text,
  ].filter((text) => text !== undefined && text.length >= 25 && fits(text));
  const own = shorter.toSorted((a, b) => b!.length - a!.length)[0];
  if (own !== undefined) return { text: own, origin: "compressed", sources: headline.sources };
  const other = ranked
    .filter(
      ({ text, form }) => fits(text) && text.length >= 30 && form !== "quote" && overlap(text, headline.text) >= 0.5,
    )
    .map((candidate) => ({ candidate, value: titleValue(candidate, headline, desk) }))
    .sort((a, b) => b.value - a.value)[0]?.candidate;
  return other ? { text: other.text, origin: other.origin, sources: other.sources } : headline;
}

/** Clauses that the headline's own parse can be shortened to. */
function compressed(title: string, { french }: Desk): string[] {
  const words = parseClause(french, title);
  return compressClauses(words, title, "as-is")
    .filter(
      (compression) =>
        compression.form === "clause" && keepsSpeaker(compression.text, title) && !grammarRefusal(compression, words),
    )
    .map(({ text }) => text);
}

/** ", selon …" is who says it: without it the claim would be ours. */
function keepsSpeaker(text: string, title: string): boolean {
  return /\b(?:selon|d’après)\s/u.test(text) || !/\b(?:selon|d’après)\s/u.test(title);
}

/** The title without its last circumstance ("… à l’Assemblée"), where what is left ends on a noun or an adjective. */
function withoutTail(title: string, { french }: Desk): string[] {
  const words = french.parse(title);
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    const next = words[index + 1];
    if (
      !before ||
      !/^(?:contre|dans|sur|pour|en|lors|après|depuis|face|avec|à|chez|pendant|durant|sous|entre)$/iu.test(word.form) ||
      next?.morph.VerbForm === "Inf"
    )
      return [];
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(before.upos) && before.morph.VerbForm !== "Part") return [];
    const text = title.slice(0, word.start).trimEnd();
    return text.length >= title.length * 0.55 && balanced(text) && keepsSpeaker(text, title) ? [text] : [];
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function titleValue(candidate: Candidate, headline: Grounded, desk: Desk): number {
  const keyphrase = desk.keyphrase && measureKeyphrase(desk.keyphrase, candidate.text.slice(0, 40)) > 0 ? 0.4 : 0;
  return (
    overlap(candidate.text, headline.text) + keyphrase + (candidate.form === "clause" ? 0.3 : 0) - candidate.depth * 0.5
  );
}

/** The headline up to a colon, a comma or a preposition that closes a whole group, when what is left still says something. */
function cutAtSense(headline: Grounded, fits: (text: string) => boolean): Grounded | undefined {
  const borders = [...headline.text.matchAll(/[\s\u00a0\u202f]*(?:[:;?!–—]|,)[\s\u00a0]|[.?!]\s|\s\(/gu)]
    .map((match) => match.index)
    .reverse();
  for (const border of borders) {
    const text = headline.text
      .slice(0, border + (/^[\s\u00a0\u202f]*[?!]/u.test(headline.text.slice(border)) ? 2 : 0))
      .trim();
    if (text.length >= 25 && fits(text) && balanced(text) && keepsSpeaker(text, headline.text))
      return { text, origin: "compressed", sources: headline.sources };
  }
  return undefined;
}

function balanced(text: string): boolean {
  return text.split("«").length === text.split("»").length && text.split("(").length === text.split(")").length;
}
