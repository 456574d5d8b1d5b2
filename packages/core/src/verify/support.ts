import type { Discrepancy } from "./discrepancy.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { isRelated } from "./word-families.ts";

/** Under this share of its content words, a statement is not borne by its evidence. */
const BORNE = 0.5;
/** The same where its main verb is not in the evidence, or no single sentence of it bears half. */
const BORNE_LOOSELY = 0.6;
const CONNECTOR =
  /^(?:mais|et|or|donc|car|ainsi|cependant|toutefois|pourtant|néanmoins|par|ailleurs|de|plus|en|outre|enfin|pour|finir|aussi|également|puis|alors|effet|d|l)$/u;

/**
 * Share, 0–1, of the statement's content words and values that the evidence has, in any related form. A statement without
 * any is borne when it stands there as it is.
 */
export function supportOf(statement: Reading, evidence: readonly Reading[]): number {
  const known = new Set(evidence.flatMap(({ content }) => content.map(({ lemma }) => lemma)));
  const plain = ` ${evidence.map((each) => each.plain).join(" ")} `;
  const lemmas = [...new Set(statement.content.map(({ lemma }) => lemma))];
  const borne = lemmas.filter(
    (lemma) => known.has(lemma) || plain.includes(` ${lemma} `) || [...known].some((other) => isRelated(lemma, other)),
  ).length;
  const values = new Set(evidence.flatMap(({ figures }) => figures.map(({ value }) => value)));
  const figures = statement.figures.filter(({ value }) => values.has(value)).length;
  // "Ils étaient 3 200 il y a dix ans": its numbers are all it says.
  if (lemmas.length === 0 && figures > 0) return figures / statement.figures.length;
  if (lemmas.length === 0)
    return statement.plain.split(" ").every((word) => plain.includes(` ${word} `) || CONNECTOR.test(word)) ? 1 : 0;
  return (borne + figures) / (lemmas.length + figures);
}

/** A statement whose content the evidence does not bear. */
export function compareSupport(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const needed = isLoose(statement, evidence) ? BORNE_LOOSELY : BORNE;
  if (supportOf(statement, evidence) >= needed) return [];
  return [
    {
      kind: "unsupported",
      range: { start: 0, end: statement.text.length },
      found: statement.text,
      ...(evidence[0] ? { expected: evidence[0].text } : {}),
    },
  ];
}

function isLoose(statement: Reading, evidence: readonly Reading[]): boolean {
  const root = statement.words.find(({ head }) => head === -1);
  const verbIsThere =
    root?.upos !== "VERB" ||
    evidence.some(({ words }) => words.some((word) => isRelated(lemmaOf(word), lemmaOf(root))));
  return !verbIsThere || (evidence.length > 1 && evidence.every((each) => supportOf(statement, [each]) < BORNE));
}
