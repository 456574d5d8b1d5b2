import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Word } from "../words/word.ts";
import { PLACES } from "./places.ts";

/** Ministries and the State, as they stand in an office before the name of who holds it. */
const DOMAIN =
  /^(?:État|Santé|Intérieur|Défense|Justice|Économie|Finances|Travail|Éducation|Culture|Environnement|Agriculture|Logement|Transports|Budget|Énergie|Sports|Commerce|Industrie)$/u;
/** Acronyms of what a person is. */
const FUNCTION = /^(?:PDG|DG|DRH|DGA|DGS)$/u;
/** Seats of power in two words, behind which their people are named: "de la Maison Blanche Jeanne Morel". */
const SEAT = /^(?:Maison[ -]Blanche|Downing Street|Scotland Yard)$/u;
const ENGLISH_MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec)\.?$/iu;
const CURRENCY = /^(?:CAN|USD|EUR|CHF|CAD|GBP|US)$/u;

/**
 * Whether one name ends and another begins between two capitals side by side: "le ministre de la Santé | Roman Prymula",
 * "LREM | Mustapha Laabid", "Jeanne Morel | Le 12 mars".
 *
 * @param index of the first word of the name so far.
 * @param last index of its last word.
 */
export function endsName(words: readonly Word[], index: number, last: number, lexicon: Lexicon): boolean {
  const next = words[last + 1]!;
  const beyond = wordAfter(words, last + 1);
  const followed = beyond !== undefined && /^\p{Lu}\p{Ll}/u.test(beyond.form);
  if (/^(?:l[ea]|les|par|publié|mis|d[ue]|des|aux?)$/iu.test(next.form)) return !followed;
  const first = words[index]!;
  if (SEAT.test(`${first.form} ${words[index + 1]!.form}`)) return last === index + 1 && followed;
  if (last > index) return false;
  if (FUNCTION.test(first.form)) return true;
  return (
    isOfficeThenName(first, next, beyond, lexicon) ||
    isPartyThenName(first, next, followed, lexicon) ||
    isHouseThenName(words[index - 1], first, next, followed, lexicon)
  );
}

function wordAfter(words: readonly Word[], at: number): Word | undefined {
  // "du" stands for two words at one place.
  return words.slice(at + 1).find(({ start }) => start !== words[at]!.start);
}

/** "le ministre de la Santé Roman Prymula": the ministry’s noun ends where a name begins that is no common word. */
function isOfficeThenName(first: Word, next: Word, beyond: Word | undefined, lexicon: Lexicon): boolean {
  const isGiven = lexicon.nameKinds(next.form).includes("given");
  const isCommon = ({ form }: Word): boolean => lexicon.lookup(form.toLowerCase()).some(({ upos }) => upos !== "PROPN");
  if (DOMAIN.test(first.form))
    return isGiven || !isCommon(next) || (beyond !== undefined && /^\p{Lu}/u.test(beyond.form) && !isCommon(beyond));
  return (
    isGiven &&
    lexicon.lookup(first.form.toLowerCase()).some(({ upos }) => upos === "NOUN") &&
    !lexicon.isName(first.form)
  );
}

/** "la députée LREM Jeanne Morel": an acronym ends where a given name with its surname begins. */
function isPartyThenName(first: Word, next: Word, followed: boolean, lexicon: Lexicon): boolean {
  return (
    followed &&
    /^\p{Lu}{2,6}$/u.test(first.form) &&
    /^\p{Lu}\p{Ll}/u.test(next.form) &&
    lexicon.nameKinds(next.form).includes("given")
  );
}

/** "le cofondateur de ValCom Jeanne Morel", "le centre de Lyon Rui Falcato": whose, then a given name with its surname. */
function isHouseThenName(
  before: Word | undefined,
  first: Word,
  next: Word,
  followed: boolean,
  lexicon: Lexicon,
): boolean {
  const isHouse = /^\p{Lu}\p{Ll}+\p{Lu}/u.test(first.form) || PLACES.has(first.form.toLowerCase());
  return (
    followed &&
    isHouse &&
    /^(?:de|d[’'])$/iu.test(before?.form ?? "") &&
    lexicon.nameKinds(next.form).includes("given") &&
    !lexicon.nameKinds(first.form).includes("given")
  );
}

/** "March 14", "100 $ CAN", "12 USD": capitals that belong to a date or an amount. */
export function isDateOrAmount(words: readonly Word[], index: number): boolean {
  const { form } = words[index]!;
  const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d/u.test(word.form);
  const before = words[index - 1];
  if (ENGLISH_MONTH.test(form)) return isNumber(before) || isNumber(words[index + 1]);
  return CURRENCY.test(form) && (isNumber(before) || /^[$€£]$|^(?:dollars?|francs?)$/u.test(before?.form ?? ""));
}
