import { isOffice } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { isSameAct } from "./word-families.ts";

/** What makes another office of an office, or says that it is no longer or not yet held. */
type Rank = "former" | "future" | "vice" | "under" | "deputy" | "acting" | "honorary" | "co";

const PREFIXES: Readonly<Record<string, Rank>> = { vice: "vice", sous: "under", ex: "former", co: "co" };
const RIGHT_BEFORE: readonly (readonly [words: RegExp, rank: Rank])[] = [
  [/^(?:ancienn?e?s?|ex)$/iu, "former"],
  [/^future?s?$/iu, "future"],
];
const BEHIND: readonly (readonly [words: RegExp, rank: Rank])[] = [
  [/^(?:adjointe?s?|suppléante?s?)$/iu, "deputy"],
  [/^(?:intérim|intérimaires?)$/iu, "acting"],
  [/^(?:honneur|honoraires?)$/iu, "honorary"],
];
/** Words behind an office in which its rank stands. */
const REACH = 2;
/** Characters around an office in which its time stands. */
const BESIDE = 40;
/** "maire de 2008 à 2020": he no longer is, in other words. */
const WAS = /(?<!\p{L})(?:jusqu’en|de [12]\d{3} à|entre [12]\d{3}|était|fut|a été|prédécesseur|succ[èé]d|retraité)/iu;

interface Office {
  readonly base: string;
  readonly ranks: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands around it. */
  readonly around: string;
}

/** Offices with another rank than in the source: "sous-préfet" for "préfet", "ancien maire" for "maire". */
export function compareOfficeRanks(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap(rankedOfficesOf);
  return rankedOfficesOf(statement).flatMap(({ base, ranks, start, end, text }): Discrepancy[] => {
    const same = known.filter((other) => isSameAct(other.base, base));
    const [other] = same;
    if (!other || same.some((each) => each.ranks === ranks)) return [];
    if (ranks === "former" && same.some(({ around }) => WAS.test(around))) return [];
    return [{ kind: "name", range: { start, end }, found: text, expected: other.text }];
  });
}

function rankedOfficesOf({ words, text }: Reading): Office[] {
  return words.flatMap((word, index): Office[] => {
    if (word.upos !== "NOUN") return [];
    const [, prefix = "", base = ""] = /^(?:(vice|sous|ex|co)-)?(.+)$/u.exec(lemmaOf(word)) ?? [];
    // "un adjoint" alone is an office of its own.
    if (!isOffice(base) || /^adjoint/u.test(base)) return [];
    const ranks = new Set<Rank>(prefix === "" ? [] : [PREFIXES[prefix]!]);
    let [from, to] = [word.start, word.end];
    for (let at = Math.max(0, index - 1); at <= Math.min(words.length - 1, index + REACH); at++) {
      const { form, start, end, upos } = words[at]!;
      if (upos === "PUNCT" && at > index) break;
      const rank = (at < index ? RIGHT_BEFORE : BEHIND).find(([pattern]) => pattern.test(form))?.[1];
      if (rank === undefined) continue;
      ranks.add(rank);
      [from, to] = [Math.min(from, start), Math.max(to, end)];
    }
    const above = assisted(words, index);
    if (above !== undefined) {
      ranks.add("deputy");
      from = words[above]!.start;
    }
    return [
      {
        base,
        ranks: [...ranks].sort().join(" "),
        start: from,
        end: to,
        text: text.slice(from, to),
        around: text.slice(Math.max(0, from - BESIDE), to + BESIDE),
      },
    ];
  });
}

/** Index of the deputy that an office is the complement of: "adjointe à la maire". */
function assisted(words: Reading["words"], index: number): number | undefined {
  let at = index - 1;
  while (at >= 0 && /^(?:ADP|DET)$/.test(words[at]!.upos)) at--;
  return index - at > 1 && at >= 0 && /^adjoint/u.test(lemmaOf(words[at]!)) ? at : undefined;
}
