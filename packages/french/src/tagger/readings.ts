import type { Lexicon } from "../lexicon/lexicon.ts";

/** A choice of morphology and lemma for a word whose tag is known. */
export interface Reading {
  /** "Gender=Fem|Number=Sing" or "_". */
  readonly features: string;
  readonly lemma: string;
}

/** Readings that the treebanks have and the lexicon does not. Keys are "form tag", form in lower case. */
export type KnownReadings = ReadonlyMap<string, readonly Reading[]>;

const GENDERS = ["Gender=Masc", "Gender=Fem"];
const NUMBERS = ["Number=Sing", "Number=Plur"];

/**
 * The readings a word with this tag can have: from the treebanks, then from the lexicon, else guessed from its shape.
 * At least one; without repetition.
 */
export function readingsOf(form: string, tag: string, lexicon: Lexicon, known: KnownReadings): Reading[] {
  const lower = form.toLowerCase().replaceAll("’", "'");
  const found = known.get(`${lower} ${tag}`) ?? [];
  if (found.length > 0 && isClosed(tag)) return [...found];
  const readings = [...found, ...fromLexicon(form, tag, lexicon)];
  return unique(readings.length > 0 ? readings : guesses(form, tag));
}

/** Tags whose words the treebanks list in full better than any dictionary. */
function isClosed(tag: string): boolean {
  return /^(?:ADP|AUX|CCONJ|DET|PRON|SCONJ|PUNCT|SYM)/.test(tag);
}

function fromLexicon(form: string, tag: string, lexicon: Lexicon): Reading[] {
  const [upos, verbForm] = tag.split(".");
  return lexicon.lookup(form).flatMap((reading) => {
    if (reading.upos !== upos || verbFormOf(reading.morph) !== verbForm) return [];
    return variants(tag, reading.features).map((features) => ({ features, lemma: reading.lemma }));
  });
}

function verbFormOf(morph: { VerbForm?: string; Tense?: string }): string | undefined {
  return morph.VerbForm === "Part" && morph.Tense === "Pres" ? "Ger" : morph.VerbForm;
}

/** What the sentence may add: the gender and number of a form that has one for all, the passive of a participle. */
function variants(tag: string, features: string): string[] {
  if (tag === "VERB.Part") return [features, `${features}|Voice=Pass`];
  if (tag !== "NOUN" && tag !== "ADJ" && tag !== "PROPN") return [features];
  const genders = features.includes("Gender=") ? [] : GENDERS;
  const numbers = features.includes("Number=") ? [] : NUMBERS;
  const out = [features];
  for (const gender of genders) out.push(joined(gender, features));
  for (const number of numbers) out.push(joined(features, number));
  for (const gender of genders) for (const number of numbers) out.push(joined(gender, number));
  return out;
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== "_").join("|");
}

function guesses(form: string, tag: string): Reading[] {
  const lower = form.toLowerCase().replace(/^-(?:t-)?(?=\p{L})/u, "");
  switch (tag) {
    case "NOUN":
    case "ADJ":
      return variants(tag, "_").map((features) => ({
        features,
        lemma: features.includes("Number=Plur") ? lower.replace(/(?<=..)[sx]$/, "") : lower,
      }));
    case "PROPN":
      return variants(tag, "_").map((features) => ({ features, lemma: form }));
    case "VERB.Part":
      return participleGuesses(lower);
    case "VERB.Ger":
      return [{ features: "Tense=Pres|VerbForm=Part", lemma: lower.replace(/ant$/, "er") }];
    case "VERB.Inf":
      return [{ features: "VerbForm=Inf", lemma: lower }];
    case "VERB.Fin":
      return [{ features: finiteGuess(lower), lemma: lower.replace(/(?:e|es|ent|ons|ez|a|ait|aient)$/, "er") }];
    case "NUM":
      return [{ features: "NumType=Card", lemma: form }];
    default:
      return [{ features: "_", lemma: /^(?:X|SYM|PUNCT)$/.test(tag) ? form : lower }];
  }
}

function participleGuesses(lower: string): Reading[] {
  const gender = /es?$/.test(lower) ? "Gender=Fem" : "Gender=Masc";
  const number = lower.endsWith("s") ? "Number=Plur" : "Number=Sing";
  const features = `${gender}|${number}|Tense=Past|VerbForm=Part`;
  const lemma = lower.replace(/ée?s?$/, "er").replace(/ie?s?$/, "ir");
  return variants("VERB.Part", features).map((variant) => ({ features: variant, lemma }));
}

function finiteGuess(lower: string): string {
  const plural = /(?:ent|ont|aient)$/.test(lower);
  const tense = /ai(?:t|ent)$/.test(lower) ? "Imp" : /(?:ra|ront)$/.test(lower) ? "Fut" : "Pres";
  return `Mood=Ind|Number=${plural ? "Plur" : "Sing"}|Person=3|Tense=${tense}|VerbForm=Fin`;
}

function unique(readings: readonly Reading[]): Reading[] {
  const seen = new Map(readings.map((reading) => [`${reading.features} ${reading.lemma}`, reading]));
  return [...seen.values()];
}
