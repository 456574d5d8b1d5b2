import {
  type Copy,
  exitStatus,
  type InterfaceLanguage,
  type Production,
  produce,
  type RewritingProgress,
  render,
} from "@titraille/core";
import { loadFrench } from "@titraille/french/node";
import type { Arguments } from "./arguments.ts";
import { loadConfig } from "./config-file.ts";
import { inputIdentity } from "./input-identity.ts";
import { keepCopies } from "./keep-copies.ts";
import { loadPlugins } from "./load-plugins.ts";
import { fail } from "./main.ts";
import { openWriter } from "./open-writer.ts";
import { printQuestions } from "./print-questions.ts";
import { readInput } from "./read-input.ts";
import { sectionLine } from "./rewriting-lines.ts";
import { shortReport, terminalReport } from "./terminal-report.ts";
import { writeResult } from "./write-result.ts";

/**
 * `titraille FILE…`: one article per file, or one from all of them with --merge. A file that fails does not stop the
 * others; the exit status is the gravest.
 */
export async function runProduce(args: Arguments, language: InterfaceLanguage): Promise<number> {
  const config = await loadConfig(args.config);
  const rules = await loadPlugins(config, args.config);
  const writer = await openWriter(args, config, language);
  const onSection = (progress: RewritingProgress): void => {
    if (!args.quiet && !args.dryRun) process.stderr.write(`${sectionLine(progress, language)}\n`);
  };
  const groups = args.merge ? [args.operands] : args.operands.map((operand) => [operand]);
  const several = groups.length > 1;
  const totals = { written: 0, incomplete: 0, failed: 0 };
  let status = 0;
  for (const [index, group] of groups.entries()) {
    if (several && !args.quiet) process.stderr.write(`\n[${index + 1}/${groups.length}] ${group.join(", ")}\n`);
    const copies: Copy[] = [];
    try {
      const inputs = await Promise.all(group.map(readInput));
      const translator = writer.translator();
      const production = await produce(inputs, {
        french: loadFrench(),
        flags: args.flags,
        config,
        rules,
        ...(args.brief === undefined ? {} : { brief: args.brief }),
        ...(writer.engine ? { engine: writer.engine(), onSection } : {}),
        ...(writer.entailment ? { entailment: writer.entailment } : {}),
        ...(translator ? { translator } : {}),
        onForeign: (copy) => copies.push(copy),
      });
      if (args.dryRun) continue;
      const folder = await deliver(production, args, () => inputIdentity(group, inputs, args.output!));
      if (!args.quiet) {
        const print = several ? shortReport : terminalReport;
        const printing = { language, stream: process.stderr, ...(folder === undefined ? {} : { folder }) };
        process.stderr.write(print(production.article, production.report, printing));
      }
      totals.written++;
      if (production.report.clauses.some((clause) => clause.status !== "met")) {
        totals.incomplete++;
        status = gravest(status, exitStatus.briefNotMet);
      }
    } catch (error) {
      // The first questions are all that can be shown of a translation: the others rest on its answers.
      if (args.dryRun && writer.questions.length > 0) continue;
      totals.failed++;
      status = gravest(status, fail(error, language));
      await keepCopies(copies, args.output, language);
    }
  }
  if (writer.replayed() > 0 && !args.quiet) process.stderr.write(`${alreadyPaid(writer.replayed(), language)}\n`);
  if (args.dryRun) printQuestions(writer.questions, args, language);
  else if (several && !args.quiet) process.stderr.write(`\n${inAll(totals, language)}\n`);
  return status;
}

/** What a run that goes on where another was has spared. */
function alreadyPaid(answers: number, language: InterfaceLanguage): string {
  return language === "fr"
    ? `Réponses du modèle reprises du journal, déjà payées\u00a0: ${answers}`
    : `Answers of the model taken from the journal, paid for before: ${answers}`;
}

/** The last line of a run over several files. */
function inAll(
  { written, incomplete, failed }: { written: number; incomplete: number; failed: number },
  language: InterfaceLanguage,
): string {
  const fr = language === "fr";
  return [
    fr ? `${written} ${written > 1 ? "articles" : "article"}` : `${written} ${written === 1 ? "article" : "articles"}`,
    ...(incomplete > 0 ? [fr ? `consigne non remplie : ${incomplete}` : `brief not met: ${incomplete}`] : []),
    ...(failed > 0 ? [fr ? `échecs : ${failed}` : `failed: ${failed}`] : []),
  ].join(" · ");
}

/** Writes or prints an article. @returns the folder written. */
async function deliver(
  { article, report }: Production,
  args: Arguments,
  identity: () => Promise<string>,
): Promise<string | undefined> {
  const folder =
    args.output === undefined ? undefined : await writeResult(args.output, article, report, args.formats, identity);
  if (args.json)
    process.stdout.write(`${JSON.stringify({ article, report, ...(folder ? { folder } : {}) }, null, 2)}\n`);
  else if (folder === undefined)
    process.stdout.write(render(article, args.formats.length === 1 ? args.formats[0]! : "md"));
  return folder;
}

/** Failures outweigh an unmet brief; among failures the first one counts. */
function gravest(one: number, other: number): number {
  if (one === 0 || one === exitStatus.briefNotMet) return other === 0 ? one : other;
  return one;
}
