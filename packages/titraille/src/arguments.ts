import { type BriefFlags, errors, type LlmConfig } from "@titraille/core";
import { CHECK_FORMATS, type CheckFormat } from "./check/formats/output.ts";
import { COMMANDS, type Command, type OptionName } from "./options.ts";
import { parseOptions, refuseOthers, refuseUnknownCommand } from "./parse-options.ts";

export type Format = "html" | "md" | "json";

export interface Arguments {
  readonly command: Command | "help" | "version";
  /** `help` only: the command that help is asked for. */
  readonly topic: Command;
  /** Files, "-", the instruction (`brief`) or the folder (`explain`). */
  readonly operands: readonly string[];
  readonly brief?: string;
  readonly output?: string;
  readonly formats: readonly Format[];
  readonly flags: BriefFlags;
  readonly config?: string;
  readonly merge: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  /** `check` only. */
  readonly checkFormat: CheckFormat;
  readonly source?: string;
  readonly fix: boolean;
  /** Ids of the only rules to run; empty for all. */
  readonly rules: readonly string[];
  readonly maxWarnings?: number;
  /** `models` only. */
  readonly sha256?: string;
  readonly from?: string;
  readonly llm: LlmArguments;
  /** Shows what a model would be asked, and does nothing else. */
  readonly dryRun: boolean;
}

/** Which engine proposes, and its model, where the command line says so. */
export interface LlmArguments {
  readonly engine?: "offline" | "llm";
  readonly provider?: NonNullable<LlmConfig["provider"]>;
  readonly model?: string;
  readonly baseUrl?: string;
  /** Who translates what is in another language. */
  readonly translator?: "llm" | "deepl" | "libretranslate" | "bergamot";
  /** Folder of a model that judges entailment. */
  readonly entailment?: string;
  /** Tokens, in and out, of all calls together. */
  readonly maxTokens?: number;
  /** In the currency of the prices. */
  readonly maxCost?: number;
}

const FORMATS: readonly Format[] = ["html", "md", "json"];

/** @throws TitrailleError USAGE that names the option. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(argv);
  const named = COMMANDS.find((name) => name !== "produce" && name === positionals[0]);
  const operands = named ? positionals.slice(1) : positionals;
  const command = named ?? "produce";
  const base = {
    topic: command,
    operands,
    formats: command === "check" ? [] : formatsOf(values.format),
    checkFormat: command === "check" ? checkFormatOf(values.format) : "terminal",
    fix: values.fix ?? false,
    rules: values.rule ?? [],
    flags: flagsOf(values),
    merge: values.merge ?? false,
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    llm: llmOf(values),
    dryRun: values["dry-run"] ?? false,
    ...(values.brief === undefined ? {} : { brief: values.brief }),
    ...(values.output === undefined ? {} : { output: values.output }),
    ...(values.sha256 === undefined ? {} : { sha256: values.sha256 }),
    ...(values.from === undefined ? {} : { from: values.from }),
    ...(values.config === undefined ? {} : { config: values.config }),
    ...(values.source === undefined ? {} : { source: values.source }),
    ...(values["max-warnings"] === undefined ? {} : { maxWarnings: warningsOf(values["max-warnings"]) }),
  };
  refuseOthers(command, Object.keys(values) as OptionName[]);
  if (values.help) return { command: "help", ...base };
  if (values.version) return { command: "version", ...base };
  if (operands.length === 0 && command !== "models")
    throw errors.usage(
      "Aucun fichier : titraille ARTICLE.txt, ou titraille --help.",
      "No file: titraille ARTICLE.txt, or titraille --help.",
    );
  if (command === "produce") refuseUnknownCommand(operands[0]!);
  if (command === "produce") refuseUnknownCommand(operands[0]!);
  if (values.output === "") throw errors.usage("-o attend le nom d’un dossier.", "-o takes the name of a folder.");
  if (values.entailment === "")
    throw errors.usage("--entailment attend le nom d’un dossier.", "--entailment takes the name of a folder.");
  if ((command === "brief" || command === "explain") && operands.length > 1)
    throw errors.usage(
      `titraille ${command} prend un seul argument : mettre la consigne entre guillemets.`,
      `titraille ${command} takes one argument: put the instruction in quotation marks.`,
    );
  return { command, ...base };
}

function formatsOf(text: string | undefined): Format[] {
  if (text === undefined) return [...FORMATS];
  return text.split(",").map((name) => {
    const format = FORMATS.find((each) => each === name.trim());
    if (!format)
      throw errors.usage(
        `Format « ${name} » inconnu : html, md ou json, séparés par des virgules.`,
        `Format "${name}" unknown: html, md or json, separated by commas.`,
      );
    return format;
  });
}

function checkFormatOf(text: string | undefined): CheckFormat {
  const format = CHECK_FORMATS.find((each) => each === (text ?? "terminal"));
  if (!format)
    throw errors.usage(
      `Format « ${text} » inconnu : ${CHECK_FORMATS.join(", ")}.`,
      `Format "${text}" unknown: ${CHECK_FORMATS.join(", ")}.`,
    );
  return format;
}

function warningsOf(text: string): number {
  if (!/^\d{1,6}$/.test(text))
    throw errors.usage(
      `--max-warnings attend un nombre, pas « ${text} ».`,
      `--max-warnings takes a number, not "${text}".`,
    );
  return Number(text);
}

const ENGINES = ["offline", "llm"] as const;
/** Not imported from `@titraille/llm`, which is loaded only when it is used. */
const PROVIDERS = ["openai-compatible", "anthropic", "mistral", "local"] as const;

const TRANSLATORS = ["llm", "deepl", "libretranslate", "bergamot"] as const;

function llmOf(values: Readonly<Record<string, unknown>>): LlmArguments {
  const { engine, provider, model, translator, entailment, "base-url": baseUrl } = values;
  const { "max-tokens": tokens, "max-cost": cost } = values;
  return {
    ...(engine === undefined ? {} : { engine: oneOf("engine", engine, ENGINES) }),
    ...(provider === undefined ? {} : { provider: oneOf("provider", provider, PROVIDERS) }),
    ...(typeof model === "string" ? { model } : {}),
    ...(translator === undefined ? {} : { translator: oneOf("translator", translator, TRANSLATORS) }),
    ...(typeof baseUrl === "string" ? { baseUrl } : {}),
    ...(typeof entailment === "string" ? { entailment } : {}),
    ...(tokens === undefined ? {} : { maxTokens: positive("max-tokens", tokens, /^[1-9]\d{0,11}$/) }),
    ...(cost === undefined ? {} : { maxCost: positive("max-cost", cost, /^\d{1,9}(?:\.\d{1,6})?$/) }),
  };
}

function oneOf<Name extends string>(option: string, text: unknown, names: readonly Name[]): Name {
  const found = names.find((name) => name === text);
  if (found) return found;
  throw errors.usage(
    `--${option} attend ${names.join(", ")}, pas «\u00a0${text}\u00a0».`,
    `--${option} takes ${names.join(", ")}, not "${text}".`,
  );
}

function positive(option: string, text: unknown, shape: RegExp): number {
  if (typeof text === "string" && shape.test(text) && Number(text) > 0) return Number(text);
  throw errors.usage(
    `--${option} attend un nombre positif, pas «\u00a0${text}\u00a0».`,
    `--${option} takes a positive number, not "${text}".`,
  );
}

function flagsOf(values: {
  lang?: string;
  "min-words"?: string;
  "max-words"?: string;
  keyphrase?: string[];
}): BriefFlags {
  const count = (name: "min-words" | "max-words"): number | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    if (!/^\d{1,6}$/.test(text))
      throw errors.usage(
        `--${name} attend un nombre de mots, pas « ${text} ».`,
        `--${name} takes a number of words, not "${text}".`,
      );
    return Number(text);
  };
  if (values.keyphrase?.some((phrase) => phrase.trim() === ""))
    throw errors.usage(
      "--keyphrase attend un mot-clé, pas un texte vide.",
      "--keyphrase takes a keyphrase, not an empty text.",
    );
  const minWords = count("min-words");
  const maxWords = count("max-words");
  return {
    ...(values.lang === undefined ? {} : { lang: values.lang.toLowerCase() }),
    ...(minWords === undefined ? {} : { minWords }),
    ...(maxWords === undefined ? {} : { maxWords }),
    ...(values.keyphrase === undefined ? {} : { keyphrases: values.keyphrase }),
  };
}
