export { analyse } from "./analysis/analyse.ts";
export type { Analysis, Quote, Sentence } from "./analysis/analysis.ts";
export type { Brief, Clause, ClauseOrigin, Demand } from "./brief/brief.ts";
export { describeClause } from "./brief/describe-clause.ts";
export { findInstructions } from "./brief/find-instruction.ts";
export { type BriefFlags, gatherBrief } from "./brief/gather.ts";
export { parseBrief } from "./brief/parse-brief.ts";
export { clean } from "./clean/clean.ts";
export type { Copy, CopyBlock, Dateline, Figure } from "./clean/copy.ts";
export type { CleaningRecord, CleaningSuggestion } from "./clean/record.ts";
export { undo } from "./clean/tracked-text.ts";
export { type Config, defineConfig, type LlmConfig, type ProfileName, type RuleSetting } from "./config/config.ts";
export type { Article, ArticleMetadata, Grounded, Origin, SourceSpan } from "./edit/article.ts";
export type { Candidate, Engine } from "./engines/engine.ts";
export type { EntailmentCheck, EntailmentOptions, EntailmentPair } from "./engines/entailment.ts";
export { offline } from "./engines/offline/offline.ts";
export type {
  ModelReport,
  ModelUsage,
  Objection,
  ProposedHeading,
  ProposedSentence,
  ProposedTitles,
  RefusedSentence,
  TitlingTask,
  WritingSentence,
  WritingTask,
  WritingValue,
  Written,
} from "./engines/writing.ts";
export * as errors from "./errors/catalogue.ts";
export { languageName } from "./errors/language-name.ts";
export { exitStatus, type InterfaceLanguage, type Message, TitrailleError } from "./errors/titraille-error.ts";
export { type ArticleOrigins, originsAt, type PlacedOrigins } from "./foreign/origins.ts";
export type { Page, PageImage, PageLink, PageTable } from "./foreign/page.ts";
export { type ForeignArticle, readArticle } from "./foreign/read-article.ts";
export { structureOf } from "./foreign/structure.ts";
export { type Input, type ProduceOptions, type Production, produce } from "./produce.ts";
export { entailmentText } from "./render/entailment-text.ts";
export { CATEGORY_NAMES, SEVERITY_NAMES } from "./render/finding-names.ts";
export { failureText, objectionText } from "./render/objection-texts.ts";
export { ORIGIN_NAMES } from "./render/origin-names.ts";
export { reasonText } from "./render/reason-texts.ts";
export { type ArticleFormat, render } from "./render/render.ts";
export { renderReport } from "./render/report-page.ts";
export { costText, REWRITING_NAMES } from "./render/report-rewriting.ts";
export { spaceInWords } from "./render/space-in-words.ts";
export type { RewritingProgress } from "./rewrite/rewrite.ts";
export { allTexts, blockText, type PlacedText } from "./rules/article-text.ts";
export { type Checked, type CheckInput, type CheckOptions, check } from "./rules/check.ts";
export { RULES } from "./rules/index.ts";
export { passiveIn } from "./rules/passive-voice/rule.ts";
export { PROFILES } from "./rules/profiles.ts";
export type { Reading, ReadParagraph, ReadSection, ReadSentence } from "./rules/reading.ts";
export type {
  AnyRule,
  Basis,
  Category,
  Finding,
  Fix,
  Place,
  Rule,
  RuleContext,
  RuleFinding,
  Severity,
} from "./rules/rule.ts";
export type { CategoryScore, Deduction, Scores } from "./rules/scores.ts";
export { writtenWords } from "./rules/sentence-length/rule.ts";
export { isTied } from "./rules/transitions/rule.ts";
export { MAX_SOURCE_BYTES } from "./source/decode.ts";
export { offsetOf, type Standing, standingOf, type TracedText } from "./source/origin.ts";
export { readSource } from "./source/read-source.ts";
export type { Source, SourceBlock, SourceFormat, SourceMetadata } from "./source/source.ts";
export type { TranslationRequest, Translator } from "./translate/translator.ts";
export { articleWords } from "./verify/article-words.ts";
export type { Discrepancy, DiscrepancyKind, Loss } from "./verify/discrepancy.ts";
export { printedNumber } from "./verify/printed-number.ts";
export type { ClauseResult, EntailmentReport, Report, SectionRewriting, TranslationReport } from "./verify/report.ts";
export { indexOf as indexSources, type SourceIndex, type SourceStatement } from "./verify/source-index.ts";
export { type ArticleVerdict, type PlacedDiscrepancy, verifyArticle } from "./verify/verify-article.ts";
export { verifyStatement } from "./verify/verify-statement.ts";
