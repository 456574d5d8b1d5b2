import { exitStatus, type InterfaceLanguage, type Production, produce, render } from "@titraille/core";
import { loadFrench } from "@titraille/french/node";
import type { Arguments } from "./arguments.ts";
import { loadConfig } from "./config-file.ts";
import { inputIdentity } from "./input-identity.ts";
import { loadPlugins } from "./load-plugins.ts";
import { fail } from "./main.ts";
import { readInput } from "./read-input.ts";
import { terminalReport } from "./terminal-report.ts";
import { writeResult } from "./write-result.ts";

/**
 * `titraille FILE…`: one article per file, or one from all of them with --merge. A file that fails does not stop the
 * others; the exit status is the gravest.
 */
export async function runProduce(args: Arguments, language: InterfaceLanguage): Promise<number> {
  const config = await loadConfig(args.config);
  const rules = await loadPlugins(config, args.config);
  const groups = args.merge ? [args.operands] : args.operands.map((operand) => [operand]);
  let status = 0;
  for (const [index, group] of groups.entries()) {
    if (groups.length > 1 && !args.quiet)
      process.stderr.write(`\n[${index + 1}/${groups.length}] ${group.join(", ")}\n`);
    try {
      const inputs = await Promise.all(group.map(readInput));
      const production = await produce(inputs, {
        french: loadFrench(),
        flags: args.flags,
        config,
        rules,
        ...(args.brief === undefined ? {} : { brief: args.brief }),
      });
      await deliver(production, args, language, () => inputIdentity(group, inputs, args.output!));
      if (production.report.clauses.some((clause) => clause.status !== "met"))
        status = gravest(status, exitStatus.briefNotMet);
    } catch (error) {
      status = gravest(status, fail(error, language));
    }
  }
  return status;
}

async function deliver(
  { article, report }: Production,
  args: Arguments,
  language: InterfaceLanguage,
  identity: () => Promise<string>,
): Promise<void> {
  const folder =
    args.output === undefined ? undefined : await writeResult(args.output, article, report, args.formats, identity);
  if (args.json)
    process.stdout.write(`${JSON.stringify({ article, report, ...(folder ? { folder } : {}) }, null, 2)}\n`);
  else if (folder === undefined)
    process.stdout.write(render(article, args.formats.length === 1 ? args.formats[0]! : "md"));
  if (args.quiet) return;
  process.stderr.write(terminalReport(article, report, language, process.stderr));
  if (folder !== undefined) process.stderr.write(`\n${language === "fr" ? "Écrit dans" : "Written to"} ${folder}\n`);
}

/** Failures outweigh an unmet brief; among failures the first one counts. */
function gravest(one: number, other: number): number {
  if (one === 0 || one === exitStatus.briefNotMet) return other === 0 ? one : other;
  return one;
}
