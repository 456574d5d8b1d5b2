import type { Kind } from "./case.ts";
import { compression, shortenedName, shortenedNumber, shortenedYear } from "./compressed.ts";
import { circumstanceMoved, connectors, figures, paragraphsReordered, split, typography } from "./controls.ts";
import { date, number, numberFromElsewhere, unit } from "./facts.ts";
import { direction, modalityStronger, modalityWeaker, negationAdded, negationDropped } from "./meaning.ts";
import { quote } from "./quotes.ts";
import { name, speaker, stranger } from "./who.ts";
import { deletedSource, dropped, instruction, invented, script } from "./whole.ts";

/** All ways to change an article, in the order of the report. */
export const KINDS: readonly Kind[] = [
  number,
  numberFromElsewhere,
  shortenedNumber,
  date,
  shortenedYear,
  unit,
  name,
  stranger,
  shortenedName,
  quote,
  speaker,
  negationDropped,
  negationAdded,
  modalityStronger,
  modalityWeaker,
  direction,
  invented,
  dropped,
  deletedSource,
  script,
  instruction,
  typography,
  paragraphsReordered,
  circumstanceMoved,
  connectors,
  split,
  figures,
  compression,
];
