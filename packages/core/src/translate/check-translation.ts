import { detectLanguage, type French } from "@titraille/french";
import type { Objection } from "../engines/writing.ts";
import { compareNames } from "./names.ts";
import { compareValues } from "./values.ts";

/** Words under which a sentence is too short to tell its language. */
const TELLS_LANGUAGE = 8;
/** A translation with fewer of the source's characters than this share has lost part of it. */
const LEAST_LENGTH = 0.4;
/** Characters of a sentence whose length says nothing: "Yes." may be "Oui, en effet." */
const SHORT = 40;
const MOST_LENGTH = 3;

const ENGLISH_NEGATION =
  /(?<!\p{L})(?:not|never|no|nobody|none|nothing|nowhere|neither|nor|cannot|without|hardly|unable)(?!\p{L})|n[’']t(?!\p{L})/iu;
const FRENCH_NEGATION =
  /(?<!\p{L})(?:ne|pas|non|ni|jamais|aucune?|rien|personne|nulle?|sans|guère|incapables?|impossible|refus\p{L}*|interdi\p{L}*)(?!\p{L})|(?<!\p{L})n[’']/iu;

/** Why a text is no translation at all: then it cannot be printed. */
export async function isUntranslated(source: string, translation: string, to: string): Promise<boolean> {
  const [one, other] = [bare(source), bare(translation)];
  if (other === "") return true;
  const common = one.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? [];
  if (one === other) return common.length >= 2;
  const words = translation.match(/\p{L}+/gu) ?? [];
  if (words.length < TELLS_LANGUAGE) return false;
  const { language, reliable } = await detectLanguage(translation);
  return reliable && language !== undefined && language !== to;
}

/** Without what writing differs in. */
function bare(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, " ").trim();
}

/**
 * What a translation says otherwise than the sentence: numbers, dates, units, names, quotation marks, the English negation,
 * and a length that no translation has. Deterministic; an empty list means that everything compared agrees.
 */
export function checkTranslation(source: string, translation: string, from: string, french: French): Objection[] {
  return [
    ...compareValues(source, translation, from),
    ...compareNames(source, translation, french),
    ...compareQuotationMarks(source, translation),
    ...(from === "en" ? compareNegation(source, translation) : []),
    ...compareLength(source, translation),
  ];
}

function compareQuotationMarks(source: string, translation: string): Objection[] {
  const [said, printed] = [marksIn(source), marksIn(translation)];
  return said === printed ? [] : [{ reason: "quotation-marks", found: String(printed), expected: String(said) }];
}

function marksIn(text: string): number {
  return text.match(/[«»“”„"]|(?<!\p{L})‘(?=\p{L})/gu)?.length ?? 0;
}

function compareNegation(source: string, translation: string): Objection[] {
  const said = ENGLISH_NEGATION.exec(source)?.[0];
  return said !== undefined && !FRENCH_NEGATION.test(translation) ? [{ reason: "negation", found: said }] : [];
}

function compareLength(source: string, translation: string): Objection[] {
  if (source.length < SHORT) return [];
  const share = translation.length / source.length;
  return share < LEAST_LENGTH || share > MOST_LENGTH
    ? [{ reason: "translation-length", found: String(translation.length), expected: String(source.length) }]
    : [];
}
