import {
  type AnyRule,
  type Config,
  clean,
  errors,
  exitStatus,
  gatherBrief,
  type InterfaceLanguage,
  type Message,
  RULES,
  readSource,
} from "@titraille/core";
import { loadFrench } from "@titraille/french/node";
import type { Arguments } from "../arguments.ts";
import { loadConfig } from "../config-file.ts";
import { loadPlugins } from "../load-plugins.ts";
import { fail } from "../main.ts";
import { readInput } from "../read-input.ts";
import { checkFile, type Obstacle, type Standard } from "./check-file.ts";
import { outputOf } from "./formats/output.ts";
import { listFiles } from "./list-files.ts";
import { showProgress } from "./progress.ts";
import { replaceFile } from "./replace-file.ts";

/** Behind the name of a file, why --fix left it alone. */
const UNFIXABLE: Readonly<Record<Obstacle, Message>> = {
  stdin: {
    fr: "\u00a0: l’entrée standard ne peut être corrigée sur place. Enregistrer le texte dans un fichier pour --fix.",
    en: ": standard input cannot be corrected in place. Save the text as a file for --fix.",
  },
  docx: {
    fr: "\u00a0: un .docx n’est pas corrigé sur place. Corriger dans le traitement de texte ce qui est signalé.",
    en: ": a .docx is not corrected in place. Correct what is reported in the word processor.",
  },
  encoding: {
    fr: "\u00a0: le fichier n’est pas en UTF-8, seul encodage corrigé sur place. Le convertir, puis relancer --fix.",
    en: ": the file is not in UTF-8, the only encoding that is corrected in place. Convert it, then run --fix again.",
  },
};

/**
 * `titraille check FILE|FOLDER…`: 1 when there are errors or more warnings than allowed, else 0. A file that cannot be read
 * does not stop the others; its status counts before.
 */
export async function runCheck(args: Arguments, language: InterfaceLanguage): Promise<number> {
  const config = await loadConfig(args.config);
  const standard = await standardOf(args, config);
  refuseIdle(args.rules, standard);
  const { files, empty } = await listFiles(args.operands);
  const output = outputOf(args.checkFormat, language);
  const progress = showProgress(files.length, language, args.quiet);
  const totals = { errors: 0, warnings: 0 };
  const ran = new Set<string>();
  let failure = 0;
  for (const folder of empty) failure ||= fail(errors.nothingToCheck(folder), language);
  if (files.length === 0) return failure;
  process.stdout.write(output.begin());
  for (const [index, file] of files.entries()) {
    progress(index, file);
    try {
      const { bytes } = await readInput(file);
      const { fixed, ...checked } = await checkFile(file, bytes, standard);
      if (fixed !== undefined) await replaceFile(file, fixed);
      if (checked.unfixable) process.stderr.write(`titraille: ${file}${UNFIXABLE[checked.unfixable][language]}\n`);
      for (const rule of checked.ran) ran.add(rule);
      for (const { severity } of checked.findings) {
        if (severity === "error") totals.errors++;
        else if (severity === "warning") totals.warnings++;
      }
      process.stdout.write(output.file(checked));
    } catch (error) {
      failure ||= fail(error, language);
    }
  }
  progress(files.length);
  process.stdout.write(output.end());
  // Where a file could not be read, it may be the one that the rule was meant for.
  if (!failure)
    for (const { id, needs } of askedFor(args.rules, standard))
      if (needs && !ran.has(id)) failure = fail(errors.ruleCannotRun(id, needs), language);
  if (failure) return failure;
  return totals.errors > 0 || totals.warnings > (args.maxWarnings ?? Number.POSITIVE_INFINITY)
    ? exitStatus.checkFailed
    : 0;
}

function askedFor(ids: readonly string[], { options: { plugins = [] } }: Standard): AnyRule[] {
  return [...RULES, ...plugins].filter(({ id }) => ids.includes(id));
}

/**
 * A rule that was asked for by name and can run on no file whatever is a mistake of the command, told before any file.
 *
 * @throws TitrailleError RULE_CANNOT_RUN.
 */
function refuseIdle(ids: readonly string[], standard: Standard): void {
  for (const { id, needs } of askedFor(ids, standard))
    if ((needs === "source" && !standard.source) || (needs === "brief" && !standard.brief))
      throw errors.ruleCannotRun(id, needs);
}

/** What the files are held to: the source and the brief glued to it, the brief of the options, the configuration. */
async function standardOf(args: Arguments, config: Config): Promise<Standard> {
  const raw = await Promise.all(
    (args.source === undefined ? [] : [args.source]).map(async (path) => {
      const { name, bytes } = await readInput(path);
      return readSource(bytes, { name });
    }),
  );
  const { brief, sources } = gatherBrief(raw, {
    ...(args.brief === undefined ? {} : { brief: args.brief }),
    flags: args.flags,
    config,
  });
  const asked = brief.clauses.length + brief.notUnderstood.length > 0;
  const plugins = await loadPlugins(config, args.config);
  return {
    ...(sources.length > 0 ? { source: sources.map((source) => clean(source)) } : {}),
    ...(asked ? { brief } : {}),
    options: {
      french: loadFrench(),
      fix: args.fix,
      plugins,
      ...(args.rules.length > 0 ? { only: args.rules } : {}),
      ...(config.profile ? { profile: config.profile } : {}),
      ...(config.rules ? { rules: config.rules } : {}),
    },
  };
}
