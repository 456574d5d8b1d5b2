export { type Pair, pairOf } from "./bergamot/pair.ts";
export { listPairs, removePair } from "./bergamot/pair-folder.ts";
export { type PullPairOptions, pullPair } from "./bergamot/pull-pair.ts";
export { type Limits, type Prices, plus, type Usage } from "./budget.ts";
export {
  type Answer,
  type ClientEvent,
  type ClientOptions,
  createClient,
  type ModelClient,
  type Question,
} from "./client.ts";
export { type LlmEngineOptions, llmEngine } from "./engine.ts";
export { type EntailmentModel, type EntailmentModelOptions, openEntailment } from "./entailment/open-entailment.ts";
export { folderJournal, type Journal, type JournalEntry } from "./journal.ts";
export { listModels, modelsFolder, type PulledModel, removeModel } from "./local/model-folder.ts";
export { type PullOptions, pullModel } from "./local/pull.ts";
export { type ModelSettings, type OpenModel, openModel, PROVIDERS, type ProviderName } from "./provider.ts";
export {
  openTranslator,
  TRANSLATORS,
  type TranslatorName,
  type TranslatorOptions,
} from "./translators/open-translator.ts";
