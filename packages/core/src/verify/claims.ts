import type { Discrepancy } from "./discrepancy.ts";
import type { Outlook } from "./outlook.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { isRelated } from "./word-families.ts";

/** Something said of somebody or something: a verb, an attribute, a noun that is denied or names an act. */
export interface Claim {
  readonly reading: Reading;
  /** Index in `reading.words`. */
  readonly index: number;
  readonly lemma: string;
  readonly outlook: Outlook;
  readonly isNoun: boolean;
}

/** Words around a claim that are looked at to tell which claim of the source it is. */
const AROUND = 7;

const known = new WeakMap<Reading, readonly Claim[]>();

/** Everything that a sentence claims, in text order. Auxiliaries claim nothing of their own. */
export function claimsOf(reading: Reading): readonly Claim[] {
  let claims = known.get(reading);
  if (!claims) {
    claims = reading.words.flatMap((word, index): Claim[] => {
      const outlook = reading.outlooks[index]!;
      const hasCopula = reading.words.some((each) => each.head === index && each.deprel === "cop");
      const isVerb = word.upos === "VERB" && !/^aux/.test(word.deprel);
      const isAttribute =
        (/^(?:ADJ|NOUN|PROPN|ADV)$/.test(word.upos) && hasCopula) ||
        (/^(?:ADJ|NOUN)$/.test(word.upos) && word.deprel === "xcomp");
      const isNoun = word.upos === "NOUN" && !hasCopula;
      if (!isVerb && !isAttribute && !(isNoun && (outlook.negated || namesAct(word.lemma)))) return [];
      return [{ reading, index, lemma: lemmaOf(word), outlook, isNoun }];
    });
    known.set(reading, claims);
  }
  return claims;
}

function namesAct(lemma: string): boolean {
  return /(?:[ts]ion|ement|ture|age)$/u.test(lemma);
}

/** Of the source's claims of one act, those that have the most around them in common with this one: "la hausse des loyers", not "celle des prix". */
export function nearestClaims(claim: Claim, same: readonly Claim[]): Claim[] {
  if (same.length <= 1) return [...same];
  const around = neighbours(claim);
  const scores = same.map((other) => {
    const words = neighbours(other);
    return around.filter((lemma) => words.some((each) => isRelated(each, lemma))).length;
  });
  const best = Math.max(...scores);
  return same.filter((_, index) => scores[index] === best);
}

/** Lemmas of the content words around a claim. */
function neighbours({ reading, index }: Claim): string[] {
  return reading.content
    .filter((word) => word.index !== index && Math.abs(word.index - index) <= AROUND)
    .map(({ lemma }) => lemma);
}

/** A few words around a claim, to show. */
export function wordsAround({ reading, index }: Claim): string {
  const from = reading.words[Math.max(0, index - 3)]!.start;
  return reading.text.slice(from, reading.words[Math.min(reading.words.length - 1, index + 1)]!.end);
}

/** A discrepancy at a claim, with the claim of the source that it goes against. */
export function discrepancyAt(kind: Discrepancy["kind"], claim: Claim, source?: Claim): Discrepancy {
  const { start, end } = claim.reading.words[claim.index]!;
  return {
    kind,
    range: { start, end },
    found: wordsAround(claim),
    ...(source ? { expected: wordsAround(source) } : {}),
  };
}

/** A discrepancy of a whole statement. */
export function discrepancyOfAll(kind: Discrepancy["kind"], { text }: Reading, expected: string): Discrepancy {
  return { kind, range: { start: 0, end: text.length }, found: text, expected };
}
