export {
  type Compression,
  compressClauses,
  compressSentence,
  compressToNounPhrases,
  type TenseChoice,
} from "./compression/compress.ts";
export { isEventNoun, isNamingNoun, isOffice } from "./compression/event-nouns.ts";
export { goesOnBehind } from "./compression/gate/losses.ts";
export { isCutShort, isSecondObject } from "./compression/gate/open-end.ts";
export type { Refusal } from "./compression/gate/refusal.ts";
export { grammarRefusal, type Voice } from "./compression/grammar-gate.ts";
export { isFullSentence } from "./compression/main-clauses.ts";
export { mendParse } from "./compression/mend-parse.ts";
export { parseClause } from "./compression/parse-clause.ts";
export { hasOwnVerb, plainClause } from "./compression/plain-clause.ts";
export { isContrasted, withoutTimesAndAsides } from "./compression/plain-sentence.ts";
export { answeredQuestions, type Question } from "./compression/questions/question.ts";
export { subtreeOf } from "./compression/tree.ts";
export { withoutAuxiliary } from "./compression/without-auxiliary.ts";
export { readWrittenTitle, type WrittenTitle } from "./compression/written-title.ts";
export { French, type FrenchData } from "./french.ts";
export { agree } from "./inflection/agreement.ts";
export {
  auxiliaryOf,
  conjugate,
  type Gender,
  type GrammaticalNumber,
  type Person,
  pastParticiple,
  presentOf,
  presentParticiple,
  type SimpleTense,
} from "./inflection/conjugation.ts";
export { contract, elides, join } from "./inflection/elision.ts";
export { feminineOf } from "./inflection/feminine.ts";
export { type ActionNoun, nominalisableVerbs, nominalise } from "./inflection/nominalisation.ts";
export { pluralOf } from "./inflection/plural.ts";
export { isTransitive } from "./inflection/transitivity.ts";
export { findKeyphrases, type Keyphrase } from "./keyphrases/keyphrases.ts";
export { nounPhrases } from "./keyphrases/noun-phrases.ts";
export { type DetectedLanguage, detectLanguage } from "./language/language.ts";
export { type Analysis, Lexicon, type NameKind } from "./lexicon/lexicon.ts";
export { findNames, type Name, type NameType } from "./names/find-names.ts";
export { type DateMention, findDates } from "./numbers/dates.ts";
export { NUMBER_WORDS, readNumberWords } from "./numbers/number-words.ts";
export { findNumbers, type NumberMention } from "./numbers/numbers.ts";
export { baseNounPhrases, type NounPhrase, nounPhrase } from "./parser/noun-phrases.ts";
export { findGluedSentences } from "./sentences/glued.ts";
export { type SentenceOptions, splitSentences } from "./sentences/sentences.ts";
export { isStarter } from "./sentences/starters.ts";
export { applyEdits, type TextEdit } from "./text/edit.ts";
export type { Span } from "./text/span.ts";
export { type GuillemetRepair, repairGuillemets } from "./typography/guillemets/guillemets.ts";
export type { Profile, TypographyRule } from "./typography/rule.ts";
export { TYPOGRAPHY, typeset } from "./typography/typeset.ts";
export { expandContraction } from "./words/contractions.ts";
export { countWords } from "./words/count.ts";
export { countSyllables } from "./words/syllables.ts";
export type { Morphology, ParsedWord, Token, Upos, Word } from "./words/word.ts";
export { splitWords } from "./words/words.ts";
