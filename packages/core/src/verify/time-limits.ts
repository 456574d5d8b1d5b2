import type { DateMention } from "@titraille/french";
import { bearsOut } from "./dates.ts";
import type { Discrepancy } from "./discrepancy.ts";
import type { Reading } from "./reading.ts";

/** On which side of a date something is: "from" it onwards, "until" it; a date "past" or "next". */
type Side = "from" | "until" | "past" | "next";

const BEFORE: readonly (readonly [words: RegExp, side: Side])[] = [
  [
    /(?<!\p{L})(?:dès|depuis|à (?:partir|compter) d(?:e|u|’)|après|au plus tôt|courant depuis) ?(?:l[ea] |l’|le )?(?:début |fin |mi-)?$/iu,
    "from",
  ],
  [
    /(?<!\p{L})(?:avant|jusqu’(?:au?|en|à)|d’ici(?: (?:au?|en|à))?|au plus tard(?: en)?) ?(?:l[ea] |l’)?(?:début |fin |la fin |mi-)?$/iu,
    "until",
  ],
];
const AFTER: readonly (readonly [words: RegExp, side: Side])[] = [
  [/^ (?:dernier|dernière|passée?|écoulée?)(?!\p{L})/iu, "past"],
  [/^ (?:prochaine?|à venir)(?!\p{L})/iu, "next"],
  [/^,? (?:au plus tôt)(?!\p{L})/iu, "from"],
  [/^,? (?:au plus tard)(?!\p{L})/iu, "until"],
];
const OPPOSITE: Readonly<Record<Side, Side>> = { from: "until", until: "from", past: "next", next: "past" };
/** "n’ouvrira pas avant le 15" opens from the 15th, "ne fermera pas avant" is open until then: neither is read. */
const DENIED = /(?<!\p{L})(?:pas|jamais|plus|guère|que|qu’)[ \u00a0](?:\p{L}+[ \u00a0]){0,2}$/iu;
/** Characters before and behind a date in which the words of its limit stand. */
const REACH = 28;

interface Limit {
  readonly date: DateMention;
  readonly side: Side;
  readonly start: number;
  readonly end: number;
}

/** Dates that are a beginning where the source has them as an end, or to come where they are past. */
export function compareTimeLimits(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap((reading) => limitsOf(reading).map((limit) => ({ ...limit, reading })));
  if (known.length === 0) return [];
  return limitsOf(statement).flatMap(({ date, side, start, end }): Discrepancy[] => {
    const same = known.filter((other) => bearsOut(other.date, date));
    const [other] = same.filter((each) => each.side === OPPOSITE[side]);
    if (!other || same.some((each) => each.side === side)) return [];
    return [
      {
        kind: "date",
        range: { start, end },
        found: statement.text.slice(start, end),
        expected: other.reading.text.slice(other.start, other.end),
      },
    ];
  });
}

/** The dates of a sentence that begin or end something, are past or to come. */
function limitsOf({ dates, text: raw }: Reading): Limit[] {
  const text = raw.replaceAll("\u00a0", " ");
  return dates.flatMap((date): Limit[] => {
    const { start, end } = date;
    const from = Math.max(0, start - REACH);
    const before = text.slice(from, start);
    const after = text.slice(end, end + REACH);
    const ahead = BEFORE.flatMap(([words, side]): Limit[] => {
      const match = words.exec(before);
      return match && !DENIED.test(before.slice(0, match.index))
        ? [{ date, side, start: from + match.index, end }]
        : [];
    });
    const behind = AFTER.flatMap(([words, side]): Limit[] => {
      const match = words.exec(after);
      return match ? [{ date, side, start, end: end + match[0].length }] : [];
    });
    return [...ahead, ...behind];
  });
}
