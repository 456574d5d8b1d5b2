import { compareDates } from "../verify/dates.ts";
import type { Discrepancy } from "../verify/discrepancy.ts";
import { compareNames } from "../verify/names.ts";
import { compareNegation } from "../verify/negation.ts";
import { compareNumbers } from "../verify/numbers.ts";
import { bareFact, plainFact } from "../verify/plain-fact.ts";
import { Reading } from "../verify/reading.ts";
import { compareUnits } from "../verify/units.ts";
import type { RuleContext } from "./rule.ts";
import type { StatedText } from "./stated-texts.ts";

/** The name of the site, which titles of pages end with: "… - Le Courrier du Val". */
const SITE = /\s[|–—•·-]\s+[^\s|]+(?:\s+[^\s|]+){0,4}$/u;

/**
 * What a text about the article says otherwise than the article as it stands on its page: a number, date, unit or name in
 * the place of another one, or one that is nowhere on the page; for titles, an act that the headline denies or affirms.
 */
export function againstPage({ text, isTitle }: StatedText, context: RuleContext): Discrepancy[] {
  const { article, page, reading, french } = context;
  const said = text.replace(isTitle ? SITE : /$^/u, "");
  const shown = ` ${bareFact(page?.text ?? "")} `;
  if (shown.includes(` ${bareFact(said)} `)) return [];
  const headline = article.headline.text;
  const evidence = (
    isTitle ? [headline] : [headline, ...reading.sentences.map((sentence) => sentence.text), ...listTexts(context)]
  ).map((each) => new Reading(each, french));
  const statement = new Reading(said, french);
  // What the headline does not have may come from the article; in the place of something else it may not.
  const isSameTitle = isTitle && sharesMost(said, headline);
  const isReplaced = ({ expected, found, range }: Discrepancy): boolean => {
    if (isSameTitle && expected !== undefined) return true;
    // A description that is cut may end in the middle of a word.
    const isCut = /^(?:\s*(?:…|\.{2,3}))?$/u.test(said.slice(range.end));
    return !shown.includes(` ${bareFact(found)}${isCut ? "" : " "}`);
  };
  return [
    ...compareNumbers(statement, evidence).filter(isReplaced),
    ...compareUnits(statement, evidence).filter(isReplaced),
    ...compareDates(statement, evidence).filter(isReplaced),
    ...compareNames(statement, evidence, { names: new Map(), context: [] }).filter(isReplaced),
    ...(isTitle ? compareNegation(statement, evidence) : []),
  ];
}

/** Whether most words of a title are those of another: titles are often shortened for search. */
export function sharesMost(one: string, other: string): boolean {
  const words = plainFact(one).split(" ");
  const there = new Set(plainFact(other).split(" "));
  return words.filter((word) => there.has(word)).length >= words.length * 0.6;
}

/** Lists, tables, subheadings and captions: what an article says outside of its sentences. */
function listTexts({ reading }: RuleContext): string[] {
  const told = new Set(reading.paragraphs.map(({ text }) => text));
  return reading.texts
    .filter(({ place, text }) => /^(?:body|figures|keyPoints)$/.test(place.field) && !told.has(text))
    .flatMap(({ text }) => text.split("\n"));
}
