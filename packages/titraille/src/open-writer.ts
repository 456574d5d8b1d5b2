import { join } from "node:path";
import { type Config, type Engine, errors, failureText, type InterfaceLanguage } from "@titraille/core";
import type { ClientEvent, Question } from "@titraille/llm";
import type { Arguments } from "./arguments.ts";

/** Where the answers of a model are kept, inside the folder of the results. */
const JOURNAL = ".titraille-journal";

/** A language model that writes, for all articles of a run. */
export interface Writer {
  /** One for each article: it counts what the article took. */
  engine(): Engine;
  /** Questions that would have been asked, in a dry run. */
  readonly questions: readonly Question[];
}

/**
 * Opens the model that the command line and the configuration ask for; nothing for the offline engine, which never loads
 * what models need.
 *
 * @throws TitrailleError USAGE, MODEL_SETTING_MISSING, MODEL_KEY_MISSING, MODEL_ADDRESS_INVALID, NODE_TOO_OLD.
 */
export async function openWriter(
  { llm: asked, dryRun, output, quiet }: Arguments,
  config: Config,
  language: InterfaceLanguage,
): Promise<Writer | undefined> {
  const { engine = config.engine ?? "offline", maxTokens, maxCost, ...chosen } = asked;
  if (engine === "offline") {
    refuseWithoutModel({ ...asked, dryRun: dryRun || undefined });
    return undefined;
  }
  const { prices, parallel, timeout, ...configured } = config.llm ?? {};
  if (maxCost !== undefined && prices === undefined)
    throw errors.usage(
      "--max-cost demande les prix du modèle\u00a0: les donner dans la configuration, à llm.prices.",
      "--max-cost needs the prices of the model: give them in the configuration, in llm.prices.",
    );
  const { createClient, folderJournal, llmEngine, openModel } = await import("@titraille/llm");
  const questions: Question[] = [];
  const model = await openModel({ provider: "openai-compatible", ...configured, ...chosen }, process.env);
  const client = createClient({
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
    ...(quiet ? {} : { onEvent: (event: ClientEvent) => tell(event, language) }),
  });
  const currency = prices === undefined ? {} : { currency: prices.currency };
  return { engine: () => llmEngine({ client, ...currency }), questions };
}

/** Options that nothing would come of are a mistake. */
function refuseWithoutModel(asked: Readonly<Record<string, unknown>>): void {
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
    `--${wrong} ne sert qu’avec un modèle de langage\u00a0: ajouter --engine llm.`,
    `--${wrong} is of use with a language model only: add --engine llm.`,
  );
}

/** What makes a person wait, and what costs nothing. */
function tell(event: ClientEvent, language: InterfaceLanguage): void {
  if (event.kind !== "waiting") return;
  const seconds = Math.ceil(event.seconds);
  const reason = failureText(event.reason)[language];
  process.stderr.write(
    language === "fr"
      ? `  … ${reason}\u00a0: nouvel essai dans ${seconds} s\n`
      : `  … ${reason}: next try in ${seconds} s\n`,
  );
}
