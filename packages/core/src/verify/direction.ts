import type { Discrepancy } from "./discrepancy.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { isRelated } from "./word-families.ts";

/** Pairs of opposite ways: what stands before the bar against what stands behind it. Lemmas; ours. */
const OPPOSITES: Readonly<Record<string, string>> = {
  level:
    "hausse augmentation augmenter progresser progression croître croissance grimper bondir bond doubler tripler quadrupler accroître relever relèvement | baisse baisser diminuer diminution reculer recul chuter chute réduire réduction décroître plonger",
  approval:
    "adopter adoption approuver approbation valider validation accepter acceptation autoriser autorisation confirmer confirmation permettre | rejeter rejet refuser refus annuler annulation interdire interdiction infirmer",
  opening: "ouvrir ouverture rouvrir réouverture | fermer fermeture refermer",
  result: "gagner victoire remporter gain succès réussir réussite | perdre défaite perte échec échouer",
  hiring: "embaucher embauche recruter recrutement | licencier licenciement",
  going:
    "poursuivre poursuite continuer reprendre reprise | arrêter arrêt cesser interrompre interruption suspendre suspension",
  rank: "supérieur supérieure dépasser | inférieur inférieure",
  quality: "meilleur meilleure améliorer amélioration | pire aggraver aggravation dégrader dégradation",
  share: "majorité majoritaire | minorité minoritaire",
  side: "partisan soutenir soutien défendre | opposant combattre critiquer",
  sign: "positif | négatif",
  size: "large grand important fort | faible petit",
  moving: "entrer entrée arriver arrivée | sortir sortie partir départ",
  end: "début commencer commencement débuter | fin terminer achever",
};

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
}

const signs = new Map<string, { axis: string; sign: 1 | -1 }>();
for (const [axis, lemmas] of Object.entries(OPPOSITES))
  for (const [side, list] of lemmas.split(" | ").entries())
    for (const lemma of list.split(" ")) signs.set(lemma, { axis, sign: side === 0 ? 1 : -1 });

/** Ways of the statement (up or down, before or after, for or against) that its evidence goes the other way. */
export function compareDirection(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap(waysOf);
  const wrong = waysOf(statement).flatMap((way): Discrepancy[] => {
    const same = known.filter(({ axis }) => axis === way.axis);
    if (same.length === 0) return againstCourse(way, evidence);
    const nearest = nearestTo(way, same);
    if (nearest.some(({ sign }) => sign === way.sign)) return [];
    return [
      { kind: "direction", range: { start: way.start, end: way.end }, found: way.text, expected: nearest[0]!.text },
    ];
  });
  return [...wrong, ...compareCourse(statement, evidence)];
}

/** "la baisse du prix" where the source has it go from 2,40 to 3,10. */
function againstCourse({ axis, sign, start, end, text }: Way, evidence: readonly Reading[]): Discrepancy[] {
  const courses =
    axis === "level" ? evidence.flatMap((reading) => coursesOf(reading).map((course) => ({ ...course, reading }))) : [];
  const [course] = courses;
  if (!course || courses.some(({ from, to }) => Math.sign(to - from) === sign)) return [];
  return [
    {
      kind: "direction",
      range: { start, end },
      found: text,
      expected: course.reading.text.slice(course.start, course.end),
    },
  ];
}

function nearestTo(way: Way, same: readonly Way[]): Way[] {
  const scores = same.map(
    ({ around }) => way.around.filter((lemma) => around.some((each) => isRelated(each, lemma))).length,
  );
  const best = Math.max(...scores);
  return same.filter((_, index) => scores[index] === best);
}

const waysByReading = new WeakMap<Reading, readonly Way[]>();

function waysOf(reading: Reading): readonly Way[] {
  let ways = waysByReading.get(reading);
  if (!ways) {
    const { words, outlooks, text } = reading;
    const byLemma = words.flatMap((word, index): Way[] => {
      const known = signs.get(lemmaOf(word));
      if (!known || !/^(?:NOUN|VERB|ADJ)$/.test(word.upos)) return [];
      return [
        {
          ...known,
          sign: outlooks[index]!.negated ? -known.sign : known.sign,
          start: word.start,
          end: word.end,
          text: word.text,
          around: reading.clauseWords(word),
        },
      ];
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
          }),
        ),
    );
    ways = [...byLemma, ...byPhrase];
    waysByReading.set(reading, ways);
  }
  return ways;
}

/** "n’a plus de": no comparison. */
function isNegativePlus(text: string, at: number): boolean {
  return /(?<!\p{L})(?:ne |n’)[^.,;:]{1,25}$/iu.test(text.slice(0, at));
}

/** "de 800 à 1 250" is not "de 1 250 à 800". */
function compareCourse(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap(coursesOf);
  return coursesOf(statement).flatMap(({ from, to, start, end }): Discrepancy[] =>
    from !== to && known.some((other) => other.from === to && other.to === from)
      ? [{ kind: "direction", range: { start, end }, found: statement.text.slice(start, end) }]
      : [],
  );
}

function coursesOf({ figures, text }: Reading): { from: number; to: number; start: number; end: number }[] {
  return figures.slice(1).flatMap((second, index) => {
    const first = figures[index]!;
    const between = text.slice(first.end, second.start);
    const before = text.slice(Math.max(0, first.start - 12), first.start);
    const span = { start: first.start, end: second.end };
    if (/(?:^|[\s(])de[ \u00a0]$/iu.test(before) && /^[^.;]{0,14}[ \u00a0]à[ \u00a0]$/iu.test(between))
      return [{ ...span, from: first.value, to: second.value }];
    if (
      /^[^.;]{0,30},? contre[ \u00a0](?:les |environ |près de )?$/iu.test(between) &&
      /(?:il y a|en [12]\d{3}|un an|avant|auparavant|l’an|précéd)/iu.test(text.slice(second.end, second.end + 40))
    )
      return [{ ...span, from: second.value, to: first.value }];
    return [];
  });
}
