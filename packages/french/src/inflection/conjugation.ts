import { formsOf } from "./verb-classes.ts";

export type Person = 1 | 2 | 3;
export type GrammaticalNumber = "Sing" | "Plur";
export type Gender = "Masc" | "Fem";

const TENSES = {
  present: 0,
  subjunctive: 6,
  imperfect: 12,
  "past-simple": 18,
  "subjunctive-imperfect": 24,
  future: 30,
  conditional: 36,
  imperative: 42,
} as const;
const PRESENT_PARTICIPLE = 48;
const PAST_PARTICIPLE = 49;

/** A simple tense; "present", "imperfect", "past-simple" and "future" are those of the indicative. */
export type SimpleTense = keyof typeof TENSES;

/** Verbs whose compound tenses take être when they have no object; all pronominal verbs do too. */
const WITH_ETRE = new Set(
  "aller arriver décéder devenir échoir éclore entrer intervenir mourir naître parvenir partir provenir redevenir rentrer repartir rester retomber retourner revenir sortir survenir tomber venir advenir".split(
    " ",
  ),
);

/**
 * A form of a verb in a simple tense, without its pronoun.
 *
 * @param lemma infinitive in lower case ("refuser"), without "se". Verbs missing from Lefff are conjugated as regular
 *   when they end in -er.
 * @returns undefined for an unknown verb, or a form that the verb does not have ("falloir" in the first person).
 */
export function conjugate(
  lemma: string,
  tense: SimpleTense,
  person: Person,
  number: GrammaticalNumber,
): string | undefined {
  return formsOf(lemma)?.[TENSES[tense] + person - 1 + (number === "Plur" ? 3 : 0)];
}

/** Present indicative: ("refuser", 3, "Sing") → "refuse". See {@link conjugate}. */
export function presentOf(lemma: string, person: Person, number: GrammaticalNumber): string | undefined {
  return conjugate(lemma, "present", person, number);
}

/** "refusant"; undefined for an unknown verb. */
export function presentParticiple(lemma: string): string | undefined {
  return formsOf(lemma)?.[PRESENT_PARTICIPLE];
}

/** Past participle, agreed: ("rencontrer", "Fem", "Plur") → "rencontrées"; undefined for an unknown verb. */
export function pastParticiple(
  lemma: string,
  gender: Gender = "Masc",
  number: GrammaticalNumber = "Sing",
): string | undefined {
  return formsOf(lemma)?.[PAST_PARTICIPLE + (gender === "Fem" ? 2 : 0) + (number === "Plur" ? 1 : 0)];
}

/** The auxiliary of compound tenses; être for pronominal use ("se réunir"). Verbs that take both ("monter") give avoir. */
export function auxiliaryOf(lemma: string, pronominal = false): "avoir" | "être" {
  return pronominal || WITH_ETRE.has(lemma) ? "être" : "avoir";
}
