import { acronyms } from "./acronyms/rule.ts";
import { aiDisclosure } from "./ai-disclosure/rule.ts";
import { briefClauses } from "./brief-clauses/rule.ts";
import { canonicalForm } from "./canonical-form/rule.ts";
import { clickbait } from "./clickbait/rule.ts";
import { descriptionForeign } from "./description-copy/rule.ts";
import { descriptionLength } from "./description-length/rule.ts";
import { descriptionPresent } from "./description-present/rule.ts";
import { descriptionSentence } from "./description-sentence/rule.ts";
import { duplicateHeadings } from "./duplicate-headings/rule.ts";
import { fidelityCoverage } from "./fidelity-coverage/rule.ts";
import { fidelityDates } from "./fidelity-dates/rule.ts";
import { fidelityDirection } from "./fidelity-direction/rule.ts";
import { fidelityMetadata } from "./fidelity-metadata/rule.ts";
import { fidelityModality } from "./fidelity-modality/rule.ts";
import { fidelityNames } from "./fidelity-names/rule.ts";
import { fidelityNegation } from "./fidelity-negation/rule.ts";
import { fidelityNumbers } from "./fidelity-numbers/rule.ts";
import { fidelityQuotes } from "./fidelity-quotes/rule.ts";
import { fidelitySentences } from "./fidelity-sentences/rule.ts";
import { fidelitySpeakers } from "./fidelity-speakers/rule.ts";
import { headingCase } from "./heading-case/rule.ts";
import { headingForm } from "./heading-form/rule.ts";
import { headingFullStop } from "./heading-full-stop/rule.ts";
import { headingGeneric } from "./heading-generic/rule.ts";
import { headingLength } from "./heading-length/rule.ts";
import { headingLevels } from "./heading-levels/rule.ts";
import { headingSupport } from "./heading-support/rule.ts";
import { imageAlt } from "./image-alt/rule.ts";
import { jsonLdAuthor } from "./json-ld-author/rule.ts";
import { jsonLdDates } from "./json-ld-dates/rule.ts";
import { jsonLdImages } from "./json-ld-images/rule.ts";
import { jsonLdMatch } from "./json-ld-match/rule.ts";
import { jsonLdObsolete } from "./json-ld-obsolete/rule.ts";
import { jsonLdValid } from "./json-ld-valid/rule.ts";
import { keyphraseDensity } from "./keyphrase-density/rule.ts";
import { keyphraseDescription } from "./keyphrase-description/rule.ts";
import { keyphraseIntroduction } from "./keyphrase-introduction/rule.ts";
import { keyphraseSlug } from "./keyphrase-slug/rule.ts";
import { keyphraseSpread } from "./keyphrase-spread/rule.ts";
import { keyphraseStuffing } from "./keyphrase-stuffing/rule.ts";
import { keyphraseSubheadings } from "./keyphrase-subheadings/rule.ts";
import { keyphraseTitle } from "./keyphrase-title/rule.ts";
import { languageConsistency } from "./language-consistency/rule.ts";
import { leadPresent } from "./lead-present/rule.ts";
import { linkText } from "./link-text/rule.ts";
import { nominalOverload } from "./nominal-overload/rule.ts";
import { numberWriting } from "./number-writing/rule.ts";
import { oneH1 } from "./one-h1/rule.ts";
import { padding } from "./padding/rule.ts";
import { pageLanguage } from "./page-language/rule.ts";
import { paragraphLength } from "./paragraph-length/rule.ts";
import { paragraphRhythm } from "./paragraph-rhythm/rule.ts";
import { passiveVoice } from "./passive-voice/rule.ts";
import { readabilityScore } from "./readability-score/rule.ts";
import { residue } from "./residue/rule.ts";
import { robotsMeta } from "./robots-meta/rule.ts";
import type { AnyRule } from "./rule.ts";
import { sectionLength } from "./section-length/rule.ts";
import { sentenceLength } from "./sentence-length/rule.ts";
import { sentenceOpenings } from "./sentence-openings/rule.ts";
import { seoTitleParts } from "./seo-title-parts/rule.ts";
import { seoTitleWidth } from "./seo-title-width/rule.ts";
import { slugForm } from "./slug-form/rule.ts";
import { socialMatch } from "./social-match/rule.ts";
import { socialTags } from "./social-tags/rule.ts";
import { sourceCited } from "./source-cited/rule.ts";
import { sourceCutOff } from "./source-cut-off/rule.ts";
import { sourceOverlap } from "./source-overlap/rule.ts";
import { stockPhrases } from "./stock-phrases/rule.ts";
import { syndicatedCopy } from "./syndicated-copy/rule.ts";
import { tableHeaders } from "./table-headers/rule.ts";
import { transitions } from "./transitions/rule.ts";
import { typographyAbbreviations } from "./typography-abbreviations/rule.ts";
import { typographyApostrophes } from "./typography-apostrophes/rule.ts";
import { typographyCapitals } from "./typography-capitals/rule.ts";
import { typographyCenturies } from "./typography-centuries/rule.ts";
import { typographyDashes } from "./typography-dashes/rule.ts";
import { typographyEllipsis } from "./typography-ellipsis/rule.ts";
import { typographyGuillemets } from "./typography-guillemets/rule.ts";
import { typographyHours } from "./typography-hours/rule.ts";
import { typographyLigatures } from "./typography-ligatures/rule.ts";
import { typographyNumbers } from "./typography-numbers/rule.ts";
import { typographyOrdinals } from "./typography-ordinals/rule.ts";
import { typographySpaces } from "./typography-spaces/rule.ts";
import { typographyTitles } from "./typography-titles/rule.ts";
import { wordsMaximum } from "./words-maximum/rule.ts";
import { wordsMinimum } from "./words-minimum/rule.ts";

/** Every rule, in alphabetical order. */
export const RULES: readonly AnyRule[] = [
  acronyms,
  aiDisclosure,
  briefClauses,
  canonicalForm,
  clickbait,
  descriptionForeign,
  descriptionLength,
  descriptionPresent,
  descriptionSentence,
  duplicateHeadings,
  fidelityCoverage,
  fidelityDates,
  fidelityDirection,
  fidelityMetadata,
  fidelityModality,
  fidelityNames,
  fidelityNegation,
  fidelityNumbers,
  fidelityQuotes,
  fidelitySentences,
  fidelitySpeakers,
  headingCase,
  headingForm,
  headingFullStop,
  headingGeneric,
  headingLength,
  headingLevels,
  headingSupport,
  imageAlt,
  jsonLdAuthor,
  jsonLdDates,
  jsonLdImages,
  jsonLdMatch,
  jsonLdObsolete,
  jsonLdValid,
  keyphraseDensity,
  keyphraseDescription,
  keyphraseIntroduction,
  keyphraseSlug,
  keyphraseSpread,
  keyphraseStuffing,
  keyphraseSubheadings,
  keyphraseTitle,
  languageConsistency,
  leadPresent,
  linkText,
  nominalOverload,
  numberWriting,
  oneH1,
  padding,
  pageLanguage,
  paragraphLength,
  paragraphRhythm,
  passiveVoice,
  readabilityScore,
  residue,
  robotsMeta,
  sectionLength,
  sentenceLength,
  sentenceOpenings,
  seoTitleParts,
  seoTitleWidth,
  slugForm,
  socialMatch,
  socialTags,
  sourceCited,
  sourceCutOff,
  sourceOverlap,
  stockPhrases,
  syndicatedCopy,
  tableHeaders,
  transitions,
  typographyAbbreviations,
  typographyApostrophes,
  typographyCapitals,
  typographyCenturies,
  typographyDashes,
  typographyEllipsis,
  typographyGuillemets,
  typographyHours,
  typographyLigatures,
  typographyNumbers,
  typographyOrdinals,
  typographySpaces,
  typographyTitles,
  wordsMaximum,
  wordsMinimum,
];
