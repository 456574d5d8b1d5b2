import { join } from "node:path";
import {
  type Config,
  type Engine,
  type EntailmentOptions,
  errors,
  failureText,
  type InterfaceLanguage,
  type LlmConfig,
  type Translator,
} from "@titraille/core";
import type { ClientEvent, ModelClient, Question } from "@titraille/llm";
import type { Arguments } from "./arguments.ts";
import { openEntailmentCheck } from "./open-entailment-check.ts";

/** Where the answers of a model are kept, inside the folder of the results. */
const JOURNAL = ".titraille-journal";

/** Who writes and translates, for all articles of a run. */
export interface Writer {
  /** One for each article: it counts what the article took. Absent for the offline engine. */
  readonly engine?: () => Engine;
  /** Asked about what the engine proposes, when one is set up. */
  readonly entailment?: EntailmentOptions;
  /** One for each article, where it counts what the article took; undefined when none is set up. */
  readonly translator: () => Translator | undefined;
  /** Questions that would have been asked, in a dry run. */
  readonly questions: readonly Question[];
  /** How many answers of a model were in the journal and cost nothing. */
  readonly replayed: () => number;
}

/** Variables of the environment that set up a translator. */
const TRANSLATOR_VARIABLES = ["DEEPL_API_KEY", "LIBRETRANSLATE_URL"];

/**
 * Opens the model and the translator that the command line, the configuration and the environment ask for. What models
 * need is loaded only when one of them is set up.
 *
 * @throws TitrailleError USAGE, MODEL_SETTING_MISSING, MODEL_KEY_MISSING, MODEL_ADDRESS_INVALID, NODE_TOO_OLD,
 * TRANSLATOR_SETTING_MISSING, TRANSLATOR_NOT_INSTALLED, ENTAILMENT_NOT_INSTALLED, ENTAILMENT_MODEL_UNUSABLE.
 */
export async function openWriter(args: Arguments, config: Config, language: InterfaceLanguage): Promise<Writer> {
  const { engine = config.engine ?? "offline", translator: name = config.translator } = args.llm;
  const entailment = await openEntailmentCheck(args, config, engine);
  const needsModel = engine === "llm" || name === "llm";
  if (!needsModel) refuseWithoutModel(args);
  const translates = name !== undefined || TRANSLATOR_VARIABLES.some((variable) => process.env[variable]);
  const questions: Question[] = [];
  if (!needsModel && !translates) return { translator: () => undefined, questions, replayed: () => 0 };
  const { folderJournal, llmEngine, openTranslator } = await import("@titraille/llm");
  let replayed = 0;
  const onEvent = (event: ClientEvent): void => {
    if (event.kind === "replayed") replayed++;
    if (event.kind === "waiting" && !args.quiet) tell(event, language);
  };
  const client = needsModel ? await openClient(args, config.llm ?? {}, questions, onEvent) : undefined;
  const currency = config.llm?.prices === undefined ? {} : { currency: config.llm.prices.currency };
  const open = (): Translator | undefined =>
    openTranslator(
      {
        ...(name === undefined ? {} : { name }),
        ...(client ? { client } : {}),
        ...(args.output === undefined ? {} : { journal: folderJournal(join(args.output, JOURNAL)) }),
      },
      process.env,
    );
  // What is missing is said before anything is read.
  const first = open();
  return {
    ...(client && engine === "llm" ? { engine: () => llmEngine({ client, ...currency }) } : {}),
    ...(entailment ? { entailment } : {}),
    translator: () => (first?.usage ? open() : first),
    questions,
    replayed: () => replayed,
  };
}

async function openClient(
  { llm: { engine: _, translator: __, entailment: _check, maxTokens, maxCost, ...chosen }, dryRun, output }: Arguments,
  { prices, parallel, timeout, entailment: _model, ...configured }: LlmConfig,
  questions: Question[],
  onEvent: (event: ClientEvent) => void,
): Promise<ModelClient> {
  if (maxCost !== undefined && prices === undefined)
    throw errors.usage(
      "--max-cost demande les prix du modèle\u00a0: les donner dans la configuration, à llm.prices.",
      "--max-cost needs the prices of the model: give them in the configuration, in llm.prices.",
    );
  const { createClient, folderJournal, openModel } = await import("@titraille/llm");
  const model = await openModel({ provider: "openai-compatible", ...configured, ...chosen }, process.env);
  return createClient({
    model,
    limits: {
      ...(maxTokens === undefined ? {} : { tokens: maxTokens }),
      ...(maxCost === undefined ? {} : { cost: maxCost }),
    },
    ...(prices === undefined ? {} : { prices }),
    ...(parallel === undefined ? {} : { parallel }),
    ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
    ...(output === undefined ? {} : { journal: folderJournal(join(output, JOURNAL)) }),
    ...(dryRun ? { dryRun: (question: Question) => questions.push(question) } : {}),
    onEvent,
  });
}

/** Options that nothing would come of are a mistake. */
function refuseWithoutModel({ llm, dryRun }: Arguments): void {
  const asked: Readonly<Record<string, unknown>> = { ...llm, dryRun: dryRun || undefined };
  const names = {
    provider: "provider",
    model: "model",
    baseUrl: "base-url",
    maxTokens: "max-tokens",
    maxCost: "max-cost",
    dryRun: "dry-run",
  };
  const wrong = Object.entries(names).find(([key]) => asked[key] !== undefined)?.[1];
  if (wrong === undefined) return;
  throw errors.usage(
    `--${wrong} ne sert qu’avec un modèle de langage\u00a0: ajouter --engine llm ou --translator llm.`,
    `--${wrong} is of use with a language model only: add --engine llm or --translator llm.`,
  );
}

/** What makes a person wait. */
function tell(event: ClientEvent & { readonly kind: "waiting" }, language: InterfaceLanguage): void {
  const seconds = Math.ceil(event.seconds);
  const reason = failureText(event.reason)[language];
  process.stderr.write(
    language === "fr"
      ? `  … ${reason}\u00a0: nouvel essai dans ${seconds} s\n`
      : `  … ${reason}: next try in ${seconds} s\n`,
  );
}
