import { parseArgs } from "node:util";
import { type BriefFlags, errors } from "@titraille/core";
import { CHECK_FORMATS, type CheckFormat } from "./check/formats/output.ts";

export type Format = "html" | "md" | "json";

export interface Arguments {
  readonly command: "produce" | "check" | "clean" | "brief" | "explain" | "help" | "version";
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
}

const COMMANDS = ["check", "clean", "brief", "explain"] as const;
const FORMATS: readonly Format[] = ["html", "md", "json"];

/** @throws TitrailleError USAGE that names the option. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const command = COMMANDS.find((name) => name === positionals[0]);
  const operands = command ? positionals.slice(1) : positionals;
  const base = {
    operands,
    formats: command === "check" ? [] : formatsOf(values.format),
    checkFormat: command === "check" ? checkFormatOf(values.format) : "terminal",
    fix: values.fix ?? false,
    rules: values.rule ?? [],
    flags: flagsOf(values),
    merge: values.merge ?? false,
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    ...(values.brief === undefined ? {} : { brief: values.brief }),
    ...(values.output === undefined ? {} : { output: values.output }),
    ...(values.config === undefined ? {} : { config: values.config }),
    ...(values.source === undefined ? {} : { source: values.source }),
    ...(values["max-warnings"] === undefined ? {} : { maxWarnings: warningsOf(values["max-warnings"]) }),
  };
  if (values.help) return { command: "help", ...base };
  if (values.version) return { command: "version", ...base };
  if (operands.length === 0)
    throw errors.usage(
      "Aucun fichier : titraille ARTICLE.txt, ou titraille --help.",
      "No file: titraille ARTICLE.txt, or titraille --help.",
    );
  if ((command === "brief" || command === "explain") && operands.length > 1)
    throw errors.usage(
      `titraille ${command} prend un seul argument : mettre la consigne entre guillemets.`,
      `titraille ${command} takes one argument: put the instruction in quotation marks.`,
    );
  return { command: command ?? "produce", ...base };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        brief: { type: "string", short: "b" },
        output: { type: "string", short: "o" },
        format: { type: "string", short: "f" },
        lang: { type: "string" },
        "min-words": { type: "string" },
        "max-words": { type: "string" },
        keyphrase: { type: "string", multiple: true, short: "k" },
        config: { type: "string", short: "c" },
        source: { type: "string" },
        fix: { type: "boolean" },
        rule: { type: "string", multiple: true },
        "max-warnings": { type: "string" },
        merge: { type: "boolean" },
        json: { type: "boolean" },
        quiet: { type: "boolean", short: "q" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    const option = /'([^']+)'/.exec(String(error))?.[1]?.split(" ")[0] ?? "?";
    throw errors.usage(
      `Option « ${option} » inconnue ou incomplète : voir titraille --help.`,
      `Option "${option}" unknown or incomplete: see titraille --help.`,
    );
  }
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
  const minWords = count("min-words");
  const maxWords = count("max-words");
  return {
    ...(values.lang === undefined ? {} : { lang: values.lang.toLowerCase() }),
    ...(minWords === undefined ? {} : { minWords }),
    ...(maxWords === undefined ? {} : { maxWords }),
    ...(values.keyphrase === undefined ? {} : { keyphrases: values.keyphrase }),
  };
}
