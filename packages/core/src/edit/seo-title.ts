import { demandOf } from "../brief/brief.ts";
import type { Candidate } from "../engines/engine.ts";
import type { Grounded } from "./article.ts";
import type { Desk } from "./desk.ts";
import { measureKeyphrase } from "./keyphrase.ts";
import { overlap } from "./overlap.ts";
import { pixelWidth } from "./pixel-width.ts";

/** Widest title that Google shows whole on a desktop, in pixels at 20 px Arial. Convention of SEO tools. */
export const SEO_TITLE_PIXELS = 600;

/**
 * The SEO title says what the headline says, in 600 px, the keyphrase early: the headline itself when it fits, else the
 * proposed headline nearest to it that does, else the headline up to a border of sense.
 */
export function chooseSeoTitle(headline: Grounded, ranked: readonly Candidate[], desk: Desk): Grounded {
  const max = demandOf(desk.brief, "seo-title")?.maxCharacters ?? Number.POSITIVE_INFINITY;
  const fits = (text: string): boolean => pixelWidth(text) <= SEO_TITLE_PIXELS && text.length <= max;
  if (fits(headline.text)) return headline;
  const shorter = ranked
    .filter(({ text, form }) => fits(text) && text.length >= 30 && form !== "quote")
    .map((candidate) => ({ candidate, value: titleValue(candidate, headline, desk) }))
    .sort((a, b) => b.value - a.value)[0];
  const cut = cutAtSense(headline, fits);
  if (shorter && (!cut || shorter.value > 0.5 + overlap(cut.text, headline.text)))
    return { text: shorter.candidate.text, origin: shorter.candidate.origin, sources: shorter.candidate.sources };
  return cut ?? { text: desk.keyphrase?.text ?? headline.text, origin: "compressed", sources: headline.sources };
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
    // ", selon …" is who says it: without it the claim would be ours.
    if (/^[\s,\u00a0]*(?:selon|d’après)\s/u.test(headline.text.slice(border))) continue;
    const text = headline.text
      .slice(0, border + (/^[\s\u00a0\u202f]*[?!]/u.test(headline.text.slice(border)) ? 2 : 0))
      .trim();
    if (text.length >= 25 && fits(text) && balanced(text))
      return { text, origin: "compressed", sources: headline.sources };
  }
  return undefined;
}

function balanced(text: string): boolean {
  return text.split("«").length === text.split("»").length && text.split("(").length === text.split(")").length;
}
