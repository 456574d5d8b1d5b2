import { againstCourse, compareCourse } from "./courses.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { OPPOSITES } from "./opposites.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { isRelated } from "./word-families.ts";

/** Phrases and forms that no lemma tells. */
const PHRASES: readonly (readonly [axis: string, sign: 1 | -1, pattern: RegExp])[] = [
  [
    "degree",
    1,
    /(?<!\p{L})(?:plus d[e’']|plus qu[e’']|davantage|de plus(?=\s|[.,;]|$)|mieux|fois plus|au-dessus)(?!\p{L})/giu,
  ],
  [
    "degree",
    -1,
    /(?<!\p{L})(?:moins d[e’']|moins qu[e’']|de moins(?=\s|[.,;]|$)|moins bien|fois moins|moitié moins|au-dessous)(?!\p{L})/giu,
  ],
  [
    "degree",
    1,
    /(?<!\p{L})plus (?=(?:longtemps|souvent|haut|vite|cher|fort|tard|loin|grand|important|élevé|nombreu|rapide)\p{L}*)/giu,
  ],
  [
    "degree",
    -1,
    /(?<!\p{L})moins (?=(?:longtemps|souvent|haut|vite|cher|fort|tard|loin|grand|important|élevé|nombreu|rapide)\p{L}*)/giu,
  ],
  ["height", 1, /(?<!\p{L})(?:plus haut|plus élevée?s?|plus grande?s?)(?!\p{L})/giu],
  ["height", -1, /(?<!\p{L})(?:plus bas|plus basse?s?|plus faibles?|plus petite?s?)(?!\p{L})/giu],
  ["time", 1, /(?<![\p{L}’-])(?:après)(?!\p{L})(?!-)/giu],
  ["time", -1, /(?<![\p{L}-])avant(?!\p{L})(?!-)/giu],
  ["for", 1, /(?<!\p{L})(?:en faveur d[eu]|voté pour|favorables?)(?!\p{L})/giu],
  ["for", -1, /(?<!\p{L})(?:opposée?s?|voté contre|défavorables?|hostiles?)(?!\p{L})/giu],
  [
    "exception",
    1,
    /(?<!\p{L})(?:y compris|inclus|(?<!(?:l[ea]|les|une?|des|aux?|du|de|ce|cette|quand) )même (?=l[ea]s? |l’|en |aux? |pour ))/giu,
  ],
  [
    "exception",
    -1,
    /(?<!\p{L})(?:sauf|excepté|hormis|à l’exception|hors)(?= l[ea]s? | l’| d[ue]s? | aux? | en | pour )/giu,
  ],
  ["blame", 1, /(?<!\p{L})(?:mise?s? en cause|mett\p{L}+ en cause)(?!\p{L})/giu],
  ["blame", -1, /(?<!\p{L})hors de cause(?!\p{L})/giu],
  ["vote", 1, /(?<!\p{L})(?:unanim\p{L}+|d’une seule voix)/giu],
  ["vote", -1, /(?<!\p{L})(?:voix|votes?) contre(?= [\p{L}\d])/giu],
  ["place", 1, /(?<![\p{L}-])nord(?!\p{L})/giu],
  ["place", -1, /(?<![\p{L}-])sud(?!\p{L})/giu],
  ["order", 1, /(?<!\p{L})(?:premier|première)s?(?!\p{L})/giu],
  ["order", -1, /(?<!\p{L})(?:dernier|dernière)s?(?!\p{L})/giu],
];

interface Way {
  readonly axis: string;
  readonly sign: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly around: readonly string[];
  /** Lemma and verb form: the same word in the same form says the same. */
  readonly form: string;
  /** What goes that way: the subject of the verb, what the noun is of. */
  readonly of: readonly string[];
}

/** Ways of the statement (up or down, before or after, for or against) that its evidence goes the other way. */
export function compareDirection(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap(waysOf);
  const wrong = waysOf(statement).flatMap((way): Discrepancy[] => {
    const same = known.filter(({ axis }) => axis === way.axis);
    if (same.length === 0) return againstCourse(way, statement, evidence);
    if (same.some((other) => other.sign === way.sign && isAlone(other) && other.form === way.form)) return [];
    const nearest = nearestTo(way, same);
    // The same word, denied in one of the two, is a matter of negation.
    if (nearest.some(({ sign, form }) => sign === way.sign || isSameWord(form, way.form))) return [];
    return [
      { kind: "direction", range: { start: way.start, end: way.end }, found: way.text, expected: nearest[0]!.text },
    ];
  });
  return [...wrong, ...compareCourse(statement, evidence), ...compareMoves(statement, evidence)];
}

/** The same lemma, in whatever form. */
function isSameWord(one: string, other: string): boolean {
  return one !== "" && one.split(" ")[0] === other.split(" ")[0];
}

/** ", suspendus depuis 2019": nothing around tells what goes that way. */
function isAlone({ form, around }: Way): boolean {
  return form !== "" && around.length <= 1;
}

/** How much more what goes that way counts than what only stands around. */
const OWN = 2;

function nearestTo(way: Way, same: readonly Way[]): Way[] {
  const shared = (own: readonly string[], others: readonly string[]): number =>
    own.filter((lemma) => others.some((other) => isRelated(lemma, other))).length;
  // Where it is not known of all what goes their way ("celles des modèles diesel ont chuté"), it counts for none.
  const own = same.every(({ of }) => of.length > 0) ? OWN : 0;
  const scores = same.map(({ around, of }) => shared(way.around, around) + own * shared(way.of, of));
  const best = Math.max(...scores);
  return same.filter((_, index) => scores[index] === best);
}

const waysByReading = new WeakMap<Reading, readonly Way[]>();

function waysOf(reading: Reading): readonly Way[] {
  let ways = waysByReading.get(reading);
  if (!ways) {
    const { words, outlooks, text } = reading;
    const byLemma = words.flatMap((word, index): Way[] => {
      // Taggers take a rare form for an auxiliary ("dément").
      if (!/^(?:NOUN|VERB|ADJ|ADV|AUX)$/.test(word.upos)) return [];
      if (isLocution(text, word)) return [];
      return (OPPOSITES.get(lemmaOf(word)) ?? []).map(({ axis, sign }) => ({
        axis,
        sign: outlooks[index]!.negated ? -sign : sign,
        start: word.start,
        end: word.end,
        text: word.text,
        around: reading.clauseWords(word),
        form: `${lemmaOf(word)} ${word.morph.VerbForm ?? ""}`,
        of: ofWhat(reading, index),
      }));
    });
    const byPhrase = PHRASES.flatMap(([axis, sign, pattern]) =>
      [...text.matchAll(pattern)]
        .filter((match) => !/^plus/iu.test(match[0]) || !isNegativePlus(text, match.index))
        .map(
          (match): Way => ({
            axis,
            sign,
            start: match.index,
            end: match.index + match[0].length,
            text: match[0],
            around: reading.clauseWords({ start: match.index, end: match.index + match[0].length }),
            form: "",
            of: [],
          }),
        ),
    );
    ways = [...byLemma, ...byPhrase];
    waysByReading.set(reading, ways);
  }
  return ways;
}

/** "à partir du 1er mars", "entrera en vigueur": nobody leaves or comes in. */
function isLocution(text: string, { start, end, lemma }: { start: number; end: number; lemma: string }): boolean {
  if (lemma === "partir") return /(?<!\p{L})à[ \u00a0]$/iu.test(text.slice(0, start));
  return lemma === "entrer" && /^[ \u00a0]en[ \u00a0](?:vigueur|service|fonction|application)/iu.test(text.slice(end));
}

function ofWhat({ words }: Reading, index: number): string[] {
  const relation = words[index]!.upos === "VERB" ? /^nsubj/ : /^(?:nmod|amod)/;
  return words.flatMap((word, at): string[] => {
    if (word.head !== index || !relation.test(word.deprel)) return [];
    if (word.upos !== "PRON") return [lemmaOf(word)];
    // "les ventes …, tandis que celles des modèles diesel …": the subject before.
    const before = words.findLast((each, other) => other < at && /^nsubj/.test(each.deprel) && each.upos === "NOUN");
    return /^cel|^ceu/u.test(word.form) && before ? [lemmaOf(before)] : [];
  });
}

/** "n’a plus de": no comparison. */
function isNegativePlus(text: string, at: number): boolean {
  return /(?<!\p{L})(?:ne |n’)[^.,;:]{1,25}$/iu.test(text.slice(0, at));
}

/** "a baissé de 7 %" where the source has "a progressé de 7 %" and something else that has fallen. */
function compareMoves(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const moves = (reading: Reading): { value: number; kind: string; sign: number; start: number; end: number }[] =>
    reading.figures.flatMap(({ value, kind, start, end }) => {
      const near = waysOf(reading).filter(
        (way) =>
          way.axis === "level" &&
          /^[^,;:.]{0,30}[ \u00a0]de[ \u00a0](?:près de |plus de )?$/u.test(reading.text.slice(way.end, start)),
      );
      const way = near.at(-1);
      return way ? [{ value, kind, sign: way.sign, start, end }] : [];
    });
  const known = evidence.flatMap(moves);
  return moves(statement).flatMap(({ value, kind, sign, start, end }): Discrepancy[] => {
    const same = known.filter((other) => other.value === value && other.kind === kind);
    return same.length > 0 && same.every((other) => other.sign !== sign)
      ? [{ kind: "direction", range: { start, end }, found: statement.text.slice(start, end) }]
      : [];
  });
}
