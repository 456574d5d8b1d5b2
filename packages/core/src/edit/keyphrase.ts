import type { Analysis } from "../analysis/analysis.ts";
import { type Brief, demandOf } from "../brief/brief.ts";
import type { Keyphrase } from "./desk.ts";

/** The client's keyphrase, or else the one the texts are most about; undefined when nothing stands out. */
export function chooseKeyphrase(brief: Brief, analyses: readonly Analysis[]): Keyphrase | undefined {
  const asked = demandOf(brief, "keyphrase")?.phrases[0];
  const known = analyses.flatMap((analysis) => analysis.keyphrases);
  if (asked !== undefined) {
    const same = known.find((keyphrase) => plainWords(keyphrase.text).join(" ") === plainWords(asked).join(" "));
    return { text: asked, variants: [...new Set([asked, ...(same?.variants ?? [])])] };
  }
  const best = known.toSorted((a, b) => b.score - a.score)[0];
  return best && { text: best.text, variants: [...new Set([best.text, ...best.variants])] };
}

/**
 * How often a keyphrase or one of its variants stands in a text. Accents, case, elisions, plural endings and the little
 * words between its words do not matter ("relations entre la Chine" counts for "relation Chine").
 */
export function measureKeyphrase(keyphrase: Keyphrase, text: string): number {
  const words = plainWords(text);
  let most = 0;
  for (const variant of keyphrase.variants) {
    const wanted = plainWords(variant).filter((word) => !LITTLE.has(word));
    if (wanted.length === 0) continue;
    let count = 0;
    for (let at = 0; at < words.length; at++) {
      if (words[at] !== wanted[0]) continue;
      let next = 1;
      for (let ahead = at + 1; next < wanted.length && ahead < words.length && ahead <= at + next + 3; ahead++) {
        if (words[ahead] === wanted[next]) next++;
      }
      if (next === wanted.length) count++;
    }
    most = Math.max(most, count);
  }
  return most;
}

const LITTLE = new Set("a au aux de du des d l le la les un une en et sur dans par pour".split(" "));

/** Words without case, accents and plural endings, elided articles apart. */
function plainWords(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae");
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length > 3 ? word.replace(/(?:aux|s|x)$/, (end) => (end === "aux" ? "al" : "")) : word,
  );
}
