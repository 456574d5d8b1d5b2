import { descriptionLength } from "./description-length/rule.ts";
import { duplicateHeadings } from "./duplicate-headings/rule.ts";
import { fidelityCoverage } from "./fidelity-coverage/rule.ts";
import { fidelityNames } from "./fidelity-names/rule.ts";
import { fidelityNumbers } from "./fidelity-numbers/rule.ts";
import { fidelityQuotes } from "./fidelity-quotes/rule.ts";
import { fidelitySentences } from "./fidelity-sentences/rule.ts";
import { frenchTypography } from "./french-typography/rule.ts";
import { headingForm } from "./heading-form/rule.ts";
import { headingLength } from "./heading-length/rule.ts";
import { headingLevels } from "./heading-levels/rule.ts";
import { keyphrasePlacement } from "./keyphrase-placement/rule.ts";
import { paragraphLength } from "./paragraph-length/rule.ts";
import { residue } from "./residue/rule.ts";
import type { AnyRule } from "./rule.ts";
import { sectionLength } from "./section-length/rule.ts";
import { seoTitleWidth } from "./seo-title-width/rule.ts";
import { slugForm } from "./slug-form/rule.ts";
import { syndicatedCopy } from "./syndicated-copy/rule.ts";
import { wordsMaximum } from "./words-maximum/rule.ts";
import { wordsMinimum } from "./words-minimum/rule.ts";

/** Every rule, in alphabetical order. */
export const RULES: readonly AnyRule[] = [
  descriptionLength,
  duplicateHeadings,
  fidelityCoverage,
  fidelityNames,
  fidelityNumbers,
  fidelityQuotes,
  fidelitySentences,
  frenchTypography,
  headingForm,
  headingLength,
  headingLevels,
  keyphrasePlacement,
  paragraphLength,
  residue,
  sectionLength,
  seoTitleWidth,
  slugForm,
  syndicatedCopy,
  wordsMaximum,
  wordsMinimum,
];
