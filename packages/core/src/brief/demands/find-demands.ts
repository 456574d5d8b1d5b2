import type { Span } from "@titraille/french";
import type { Demand } from "../brief.ts";
import { plainText } from "../plain.ts";
import { EXTRAS } from "./extras.ts";
import { LANGUAGE } from "./language.ts";
import { MANNER } from "./manner.ts";
import { HEADLINE, KEYPHRASE_PLACE, METADATA, PAGE, SEO } from "./metadata.ts";
import type { Pattern } from "./pattern.ts";
import { SUBHEADING_COUNTS, SUBHEADINGS } from "./subheadings.ts";
import { VALUE_PATTERNS } from "./values.ts";
import { WORDS } from "./words.ts";

/** In the order they are tried: the first to match a place in the text keeps it. */
const PATTERNS: readonly Pattern[] = [
  ...SUBHEADING_COUNTS,
  ...KEYPHRASE_PLACE,
  ...METADATA,
  ...PAGE,
  ...WORDS,
  ...LANGUAGE,
  ...SUBHEADINGS,
  ...HEADLINE,
  ...SEO,
  ...EXTRAS,
  ...MANNER,
];

/** A demand found in an instruction, and where, UTF-16 offsets. */
export interface FoundDemand extends Span {
  readonly demand: Demand;
}

/** All demands of a text, in order, none inside another. `plain` is its `plainText`. */
export function findDemands(text: string, plain: string = plainText(text)): FoundDemand[] {
  const found: FoundDemand[] = [];
  const keep = (start: number, end: number, make: () => Demand | undefined): void => {
    if (found.some((each) => each.end > start && each.start < end)) return;
    const demand = make();
    if (demand?.kind === "words" && (demand.max ?? demand.min ?? 0) <= PART && isOfPart(plain, start, end)) return;
    // "une partie intitulée « Conclusion »": named, not asked for.
    if (demand && "wanted" in demand && isQuoted(plain.slice(0, start))) return;
    if (demand) found.push({ start, end, demand });
  };
  for (const { pattern, demand } of VALUE_PATTERNS)
    for (const match of plain.matchAll(pattern)) {
      const from = match.index + match[0].length - match[1]!.length;
      const made = demand(text.slice(from, from + match[1]!.length), asksForSomething);
      if (made) keep(match.index, from + made.length, () => made.demand);
    }
  for (const { pattern, demand } of PATTERNS)
    for (const match of plain.matchAll(pattern)) keep(match.index, match.index + match[0].length, () => demand(match));
  return withoutSourceLanguage(
    found.sort((a, b) => a.start - b.start),
    plain,
  );
}

/** "in English", "en anglais": asked for; "the ones in English": found in the text. */
const INTO = /^(?:[a-z]+ ){0,3}(?:in(?:to)?|to|en|vers) /;
const OF_SOME = /(?<![a-z])(?:ones|those|ceux|celles|quotes|citations|passages) $/;

/** "Adapte cet article anglais en français": beside French, another language is what the source is in. */
function withoutSourceLanguage(found: FoundDemand[], plain: string): FoundDemand[] {
  const isFrench = ({ demand }: FoundDemand): boolean => demand.kind === "language" && demand.language === "fr";
  if (!found.some(isFrench)) return found;
  return found.filter(
    (each) =>
      each.demand.kind !== "language" ||
      isFrench(each) ||
      (INTO.test(plain.slice(each.start, each.end)) && !OF_SOME.test(plain.slice(0, each.start))),
  );
}

function isQuoted(before: string): boolean {
  return before.split('"').length % 2 === 0 || before.lastIndexOf("«") > before.lastIndexOf("»");
}

/** "Intro of 50 words", "100 words under each": the length of a part, not of the article. */
const PART_BEFORE =
  /(?<![a-z])(?:intro(?:duction)?s?|chapos?|chapeau|accroche|lead|answers?|reponses?|excerpts?|extraits?|summar(?:y|ies)|resumes?|conclusions?|paragraph(?:e)?s?|sections?|parts?|parties?|descriptions?|sentences?|phrases?|intertitres?|subheadings?|first|premiers?|derniers?|last)(?: ?[:(]| (?:of|de|in|en|around|about|environ|max(?:imum)?|min(?:imum)?|at most|au plus))* ?$/;
const PART_BEHIND =
  /^ ?(?:each|under|per|for each|every|chacune?s?|chaque|par (?:section|partie|paragraphe|intertitre)|sous chaque|pour chaque|(?:intro|chapo|summary|excerpt|answer|conclusion|extrait|resume))(?![a-z])/;
/** Words of a part of an article, at most. House. */
const PART = 200;
/** Characters before a number in which its part is named. */
const NAMED_WITHIN = 50;

function isOfPart(plain: string, start: number, end: number): boolean {
  return PART_BEFORE.test(plain.slice(Math.max(0, start - NAMED_WITHIN), start)) || PART_BEHIND.test(plain.slice(end));
}

function asksForSomething(piece: string): boolean {
  const plain = plainText(piece);
  return PATTERNS.some(({ pattern, demand }) => [...plain.matchAll(pattern)].some((match) => demand(match)));
}
