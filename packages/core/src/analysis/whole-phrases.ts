import type { Keyphrase } from "@titraille/french";

/** Characters of a phrase that people search for, and what a longer one is worth, which stays cut. House. */
const LONGEST = 40;
const CUT = 0.35;
/** Share of its places where the same follows, from which that belongs to it. House. */
const MOSTLY = 0.6;
/** The rest of a name, or what a noun is about: "Le Pen", "des autres", "contre le bruit". */
const FOLLOWS =
  /^(?: (?:de |le |la |Le |La )?\p{Lu}[\p{L}’-]+(?: (?:de |le |la )?\p{Lu}[\p{L}’-]+)?| (?:des |contre (?:l[ea]s? |l’)|entre (?:l[ea]s? |l’))[\p{L}\d’-]+)(?![\p{L}-])/u;

/**
 * Keyphrases with what nearly always follows them in the text: "parti de Marine" → "parti de Marine Le Pen", "peur du regard" →
 * "peur du regard des autres". One that would be too long is worth less as it is.
 *
 * @param text what the spans of the phrases point into; they stay those of the shorter phrase.
 */
export function wholePhrases(phrases: readonly Keyphrase[], text: string): Keyphrase[] {
  const whole = phrases.map((phrase): Keyphrase => {
    const behind = phrase.spans.map(({ end }) => FOLLOWS.exec(text.slice(end, end + LONGEST))?.[0]);
    const more = behind.find((each) => each !== undefined);
    const share = behind.filter((each) => each === more).length / behind.length;
    if (!phrase.text.includes(" ") || more === undefined || share < MOSTLY) return phrase;
    const longer = phrase.text + more;
    if (longer.length > LONGEST) return { ...phrase, score: phrase.score * CUT };
    return { ...phrase, text: longer, variants: [longer, ...phrase.variants] };
  });
  const told = new Set<string>();
  return whole
    .filter(({ text: one }) => !told.has(one) && told.add(one))
    .toSorted((one, other) => other.score - one.score);
}
