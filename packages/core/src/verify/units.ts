import type { ParsedWord } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import type { Reading } from "./reading.ts";

/** Units of one dimension, in the singular. */
const DIMENSIONS = [
  ["kilomètre", "mètre", "centimètre"],
  ["seconde", "minute", "heure", "jour", "semaine", "mois", "an", "siècle"],
  ["euro", "dollar", "livre", "yuan", "franc", "yen"],
  ["gramme", "kilo", "tonne"],
  ["millier", "million", "milliard"],
];

/** By its form: taggers take "kilomètres" for a verb. */
function unitOf({ form }: ParsedWord): string {
  const plain = form.toLowerCase();
  if (plain === "mois") return plain;
  const singular = plain.replace(/s$/u, "");
  return singular === "année" ? "an" : singular;
}

/** Units without a number ("quelques kilomètres") that the evidence does not have, where it has another one of the kind. */
export function compareUnits(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  return DIMENSIONS.flatMap((units) => {
    const there = evidence.flatMap(({ words }) => words.map(unitOf).filter((lemma) => units.includes(lemma)));
    if (there.length === 0) return [];
    return statement.words.flatMap((word): Discrepancy[] =>
      units.includes(unitOf(word)) &&
      !there.includes(unitOf(word)) &&
      !statement.figures.some(({ start, end }) => start <= word.start && word.end <= end)
        ? [{ kind: "unit", range: { start: word.start, end: word.end }, found: word.text, expected: there[0]! }]
        : [],
    );
  });
}
