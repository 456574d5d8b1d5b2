import { isOffice } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { isRelated } from "./word-families.ts";

/** Verbs whose subject answers for what they say or ask for, with or without a quotation. */
const SPEAKS =
  /^(?:déclarer|affirmer|indiquer|expliquer|assurer|estimer|annoncer|préciser|ajouter|souligner|rappeler|soutenir|reconnaître|demander|réclamer|appeler|dénoncer|promettre|proposer|exiger|regretter)$/u;
/** Bodies that speak as offices do. Ours. */
const BODY =
  /^(?:direction|syndicat|opposition|majorité|gouvernement|parquet|police|mairie|préfecture|ministère|société|entreprise|association|fédération|région|département|commune)$/u;

interface Sayer {
  readonly verb: string;
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  readonly text: string;
  /** Lemmas of the noun and of what stands around it: names, offices set beside it. */
  readonly beside: readonly string[];
}

/** Who is said to say or to ask for something, where the source has somebody else for the same verb. Nouns only: names are compared as names. */
export function compareSayers(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap(sayersOf);
  return sayersOf(statement).flatMap((own): Discrepancy[] => {
    const same = known.filter(({ verb }) => verb === own.verb);
    if (same.length === 0 || !(isOffice(own.noun) || BODY.test(own.noun))) return [];
    const isSame = ({ beside }: Sayer): boolean => beside.some((lemma) => isRelated(lemma, own.noun));
    if (same.some(isSame)) return [];
    return [{ kind: "speaker", range: { start: own.start, end: own.end }, found: own.text, expected: same[0]!.text }];
  });
}

/** Characters around a noun in which its name or office stands beside it. */
const BESIDE = 60;

function sayersOf(reading: Reading): Sayer[] {
  const { words, text, content } = reading;
  return words.flatMap((word, index): Sayer[] => {
    const verb = words[word.head];
    if (word.upos !== "NOUN" || !verb || verb.upos !== "VERB" || !SPEAKS.test(verb.lemma)) return [];
    const passive = words.some((each) => each.head === word.head && each.deprel === "aux:pass");
    // Behind its verb, after a comma before it ("…, a indiqué le préfet"), a noun is the subject whatever the parser says.
    const helper = words.find((each) => each.head === word.head && /^aux/.test(each.deprel));
    const isInverted = word.start > verb.end && /,[ \u00a0]$/u.test(text.slice(0, (helper ?? verb).start));
    if (passive || !(word.deprel === "nsubj" || (isInverted && /^(?:obj|obl:arg)$/.test(word.deprel)))) return [];
    if (words.some((each) => each.head === index && each.deprel === "case")) return [];
    const from = word.start < verb.start ? word.start - BESIDE : word.start;
    return [
      {
        verb: verb.lemma,
        start: word.start,
        end: word.end,
        noun: lemmaOf(word),
        text: word.text,
        beside: content.filter(({ start }) => start >= from && start <= word.end + BESIDE).map(({ lemma }) => lemma),
      },
    ];
  });
}
