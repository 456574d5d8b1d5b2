import type { ParsedWord } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import { bareFact } from "./plain-fact.ts";
import type { Reading } from "./reading.ts";

/** Adjectives of peoples that news copy has often, without accents. */
const PEOPLES: ReadonlySet<string> = new Set(
  "francais anglais britannique ecossais irlandais allemand espagnol portugais italien belge suisse neerlandais autrichien polonais tcheque hongrois roumain bulgare grec turc russe ukrainien suedois norvegien danois finlandais americain canadien quebecois mexicain bresilien argentin chilien colombien cubain venezuelien chinois japonais coreen indien pakistanais afghan iranien irakien syrien libanais israelien palestinien egyptien libyen tunisien algerien marocain senegalais malien ivoirien nigerian camerounais congolais rwandais kenyan ethiopien australien vietnamien thailandais indonesien europeen africain asiatique".split(
    " ",
  ),
);
/** Endings of adjectives of peoples and places, without accents. */
const DEMONYM =
  /(?:ais|aise|ois|oise|ien|ienne|een|eenne|ain|aine|ol|ole|and|ande|on|onne|ote|ard|arde|ec|eque|que|iote|in|ine)s?$/u;

/** "japonais" for "coréen": an adjective of a people that the evidence does not have, where it has another one. */
export function comparePeoples(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const peoples = ({ words }: Reading): ParsedWord[] =>
    words.filter(({ upos, form }) => upos === "ADJ" && PEOPLES.has(adjectiveOf(form)));
  const there = evidence.flatMap(peoples);
  if (there.length === 0) return [];
  return peoples(statement).flatMap((word): Discrepancy[] =>
    there.some(({ form }) => adjectiveOf(form) === adjectiveOf(word.form)) ||
    evidence.some((reading) => isInhabitant(bareFact(word.form), reading))
      ? []
      : [{ kind: "name", range: { start: word.start, end: word.end }, found: word.text, expected: there[0]!.text }],
  );
}

/** "coréennes" → "coréen": masculine singular, roughly. */
function adjectiveOf(form: string): string {
  const bare = bareFact(form).replace(/s$/u, "");
  return bare
    .replace(/(?:enne|onne)$/u, (end) => end.slice(0, 2))
    .replace(/(ais|ois|ain|in|and|ol|ard)e$/u, "$1")
    .replace(/(?<=a|o)i$/u, "is");
}

/** "Espagnols" where the source has "l’Espagne", "français" where the statement has "la France": one is a common word. */
export function isInhabitant(word: string, reading: Reading): boolean {
  const isAdjective = (form: string): boolean =>
    DEMONYM.test(form) && (PEOPLES.has(adjectiveOf(form)) || reading.isAdjective(form));
  return reading.bare.split(" ").some((other) => {
    const shortest = Math.min(word.length, other.length);
    let common = 0;
    while (common < shortest && word[common] === other[common]) common++;
    return (
      common >= 4 && common >= 0.5 * Math.max(word.length, other.length) && (isAdjective(word) || isAdjective(other))
    );
  });
}
