import { isEventNoun, isNamingNoun, isOffice } from "@titraille/french";
import type { Candidate } from "../engines/engine.ts";
import { hasPossessive, pointsBack } from "./anaphora.ts";
import type { Desk } from "./desk.ts";
import { measureKeyphrase } from "./find-keyphrase.ts";

/** What the form is worth by itself: a clause states news, a noun phrase names it. */
const FORM: Readonly<Record<Candidate["form"], number>> = {
  clause: 1.15,
  quote: 1.4,
  reported: 0.95,
  "two-part": 0.7,
  "noun-phrase": -1.15,
  sentence: 0.6,
  question: 0,
};

/** A relative clause weighs a heading down. */
const RELATIVE = /\s(?:qui|que|qu’|dont|où|auquel|auxquels|laquelle|lesquels|lesquelles)[\s\p{L}]/u;
const DURATION =
  /(?<!\p{L})(?:heures?|minutes?|jours?|semaines?|mois|ans|années?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/u;
/** "Une maladie appelée …": something that the sentence brings in, not what the section is about. */
const INDEFINITE = /^(?:Une?|Des|Certaine?s|Plusieurs|Quelques|D’autres)\s(?!«)/u;
/** "prévoit une forme de protection [pour …]": what is new at the end of a clause is told by what was cut. */
const INDEFINITE_END = /\s(?:une?|des|leurs?|ses|sa|son)\s(?:\p{L}[\p{L}’-]*\s?){1,4}$/u;
const BARE_PRONOUN = /(?<!\p{L})(?:il|elle|ils|elles)(?!\p{L})/u;

/**
 * What a candidate is worth as the subheading of a section, before its neighbours are looked at: how much it says of the
 * section that the other sections do not say, how early, in which form and length. Weights are ours, set by reading.
 *
 * @param here how often each content word stands in the section.
 */
export function headingValue(candidate: Candidate, here: ReadonlyMap<string, number>, desk: Desk): number {
  const about = new Set(candidate.about);
  return (
    FORM[candidate.form] +
    specificity(about, here, desk) / Math.sqrt(about.size + 1) +
    0.25 * Math.min(about.size, 4) +
    headWorth(candidate) +
    2 * ((candidate.prominence ?? 1) - 1) -
    (candidate.form === "noun-phrase" ? passingWorth(candidate, here) : 0) +
    0.35 * (1 - candidate.depth) +
    lengthWorth(candidate.text.length) +
    (desk.keyphrase && measureKeyphrase(desk.keyphrase, candidate.text) > 0 ? 0.25 : 0) -
    (RELATIVE.test(candidate.text) ? 0.5 : 0) -
    (DURATION.test(candidate.text)
      ? /\s(?:pendant|depuis|durant|après|avant|dans les)\s/u.test(candidate.text)
        ? 1.3
        : 0.9
      : 0) -
    (candidate.form === "clause" && about.size < 3 ? 0.5 : 0) -
    (pointsBack(candidate.text) ? 0.5 : 0) -
    (candidate.cutShort ? (INDEFINITE_END.test(candidate.text) ? 1.3 : 0.7) : 0) -
    (candidate.bareSubject ? 0.25 : 0) -
    (candidate.past ? 1.6 : 0) -
    (BARE_PRONOUN.test(candidate.text) ? 0.4 : 0) -
    (hasPossessive(candidate.text) ? 0.6 : 0) -
    (/^\d/.test(candidate.text) ? (candidate.form === "noun-phrase" ? 1 : 0.3) : 0) -
    (candidate.form === "noun-phrase" && INDEFINITE.test(candidate.text) ? 0.8 : 0) -
    (candidate.form === "clause" && /^Une?\s/u.test(candidate.text) ? 0.4 : 0)
  );
}

/** What is named in passing, and once only, is not what the section is about. */
function passingWorth({ about, depth, prominence = 1 }: Candidate, here: ReadonlyMap<string, number>): number {
  const recurs = about.some((key) => (here.get(key) ?? 0) > 1);
  return (prominence < 1 ? 0.4 : 0) + (prominence < 0.8 ? 0.6 : 0) + (recurs || depth === 0 ? 0 : 0.7);
}

function specificity(about: ReadonlySet<string>, here: ReadonlyMap<string, number>, desk: Desk): number {
  let sum = 0;
  for (const key of about) {
    const inside = here.get(key) ?? 0;
    const everywhere = desk.frequency.get(key) ?? inside;
    // A word that the whole article says once is no subject of its section.
    const weight = everywhere <= 1 ? 0.55 : 0.4 + (0.6 * inside) / everywhere;
    sum += Math.log2(1 + inside) * weight;
  }
  return sum;
}

/** "Le refus de …" tells what happens, "Le ministre de …" only names somebody. */
function headWorth({ form, head, text, about }: Candidate): number {
  if (form !== "noun-phrase" || head === undefined) return 0;
  const opening = text.toLowerCase().split(/[\s-]/u).slice(1, 4);
  if (isNamingNoun(head) || opening.some(isOffice)) return -1.8;
  return (isEventNoun(head) ? 0.7 : -0.4) - (about.length < 3 ? 0.4 : 0);
}

function lengthWorth(characters: number): number {
  if (characters < 24) return (characters - 24) / 16;
  return characters > 62 ? (62 - characters) / 40 : 0;
}
