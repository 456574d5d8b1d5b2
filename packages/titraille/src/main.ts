import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { errors, exitStatus, type InterfaceLanguage, TitrailleError } from "@titraille/core";
import { type Arguments, readArguments } from "./arguments.ts";
import { runCheck } from "./check/run-check.ts";
import { runBrief, runClean, runExplain } from "./commands.ts";
import { help } from "./help.ts";
import { interfaceLanguage } from "./interface-language.ts";
import { runModels } from "./models.ts";
import { runProduce } from "./run-produce.ts";
import { unfinished } from "./write-result.ts";

/** Runs the command. @returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const language = interfaceLanguage();
  // A closed pipe ("| head") is the reader's choice: nothing is said, the status is that of a broken pipe.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(exitStatus.brokenPipe);
      process.exit(fail(error.code === "ENOSPC" ? errors.diskFull("stdout") : error, language));
    });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      for (const folder of unfinished) rmSync(folder, { recursive: true, force: true });
      process.exit(fail(errors.interrupted(), language));
    });
  try {
    return await run(readArguments(argv), language);
  } catch (error) {
    return fail(error, language);
  }
}

async function run(args: Arguments, language: InterfaceLanguage): Promise<number> {
  switch (args.command) {
    case "help":
      process.stdout.write(help(language, args.topic));
      return 0;
    case "version": {
      const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {
        version: string;
      };
      process.stdout.write(`titraille ${version}\n`);
      return 0;
    }
    case "check":
      return runCheck(args, language);
    case "brief":
      return runBrief(args, language);
    case "clean":
      return runClean(args, language);
    case "models":
      return runModels(args, language);
    case "explain":
      return runExplain(args, language);
    case "produce":
      return runProduce(args, language);
  }
}

/** Prints an error in the user's language; anything unforeseen with its trace, since it is a bug to report. */
export function fail(error: unknown, language: InterfaceLanguage): number {
  if (error instanceof TitrailleError) {
    process.stderr.write(`titraille: ${error.inLanguage(language)} [${error.code}]\n`);
    return error.exitStatus;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`titraille: ${errors.internal(message).inLanguage(language)} [INTERNAL]\n${stack ?? ""}\n`);
  return exitStatus.internal;
}
