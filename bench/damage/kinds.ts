import { BREAKS } from "./breaks.ts";
import { CHARACTERS } from "./characters.ts";
import { FIGURES } from "./figures.ts";
import { GLUE } from "./glue.ts";
import { type DamageKind, textOf } from "./kind.ts";
import { NOTICES } from "./notices.ts";
import { PAGE_CODE } from "./page-code.ts";
import { QUOTATION_MARKS } from "./quotation-marks.ts";
import { WHOLE } from "./whole.ts";

/** Clean text in: what comes out otherwise is a false repair. */
export const UNDAMAGED: DamageKind = {
  name: "undamaged",
  borders: "exact",
  damage: ({ paragraphs }) => ({ damaged: textOf(paragraphs), expected: textOf(paragraphs) }),
};

/** Every kind of damage. */
export const KINDS: readonly DamageKind[] = [
  ...GLUE,
  ...NOTICES,
  ...FIGURES,
  ...PAGE_CODE,
  ...QUOTATION_MARKS,
  ...CHARACTERS,
  ...BREAKS,
  ...WHOLE,
];
