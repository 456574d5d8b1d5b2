import { applyEdits } from "../text/edit.ts";
import { apostrophes, elisionSpaces } from "./apostrophes.ts";
import { capitals, initialA } from "./capitals.ts";
import { guillemets } from "./guillemets/guillemets.ts";
import { innerQuotes } from "./guillemets/inner-quotes.ts";
import { singleQuotes } from "./guillemets/single-quotes.ts";
import { ligatures } from "./ligatures.ts";
import { dashes, ellipses } from "./marks.ts";
import {
  gluedCounts,
  hours,
  numberGroups,
  numberSign,
  ordinals,
  percent,
  pointedCounts,
  pointedGroups,
  titles,
  units,
} from "./numbers.ts";
import { quotedStops } from "./quoted-stops.ts";
import type { Profile, TypographyRule } from "./rule.ts";
import { colons, commas, doubleSpaces, guillemetSpaces, highMarks, lowMarks } from "./spaces.ts";

/** Every rule, in the order in which they must be applied, each to the text that the one before it left. */
export const TYPOGRAPHY: readonly TypographyRule[] = [
  doubleSpaces,
  apostrophes,
  ellipses,
  singleQuotes,
  guillemets,
  innerQuotes,
  dashes,
  elisionSpaces,
  ligatures,
  capitals,
  initialA,
  ordinals,
  hours,
  numberGroups,
  numberSign,
  pointedGroups,
  pointedCounts,
  gluedCounts,
  percent,
  units,
  titles,
  lowMarks,
  commas,
  guillemetSpaces,
  quotedStops,
  highMarks,
  colons,
];

/** Broken marks can need a second look once the spaces around them are right; real copy is stable after one or two. */
const ROUNDS = 4;

/**
 * Sets a French text as a typographer would: all rules of {@link TYPOGRAPHY}, one after the other, until none has anything
 * to change. Letters change only in the closed lists of ligatures, accented capitals and ordinals. Text in addresses,
 * `code` and tags stays as it is.
 */
export function typeset(text: string, profile: Profile = "fr-FR"): string {
  let set = text;
  for (let round = 0; round < ROUNDS; round++) {
    const before = set;
    for (const rule of TYPOGRAPHY) set = applyEdits(set, rule.find(set, profile));
    if (set === before) break;
  }
  return set;
}
