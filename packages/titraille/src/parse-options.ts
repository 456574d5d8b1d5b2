import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { errors } from "@titraille/core";
import { type Command, OPTION_USES, OPTIONS, type OptionName } from "./options.ts";

/** @throws TitrailleError USAGE that names the option. */
export function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Node names an option "-b, --brief <value>", "--brief=x" or "--brief".
    const option = /'(?:-\w, )?(-[^' =]*)/.exec(message)?.[1] ?? "?";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
      throw errors.usage(
        `Option «\u00a0${option}\u00a0» inconnue\u00a0: voir titraille --help.`,
        `Option "${option}" unknown: see titraille --help.`,
      );
    if (message.includes("does not take an argument"))
      throw errors.usage(`${option} ne prend pas de valeur.`, `${option} takes no value.`);
    throw errors.usage(
      `${option} attend une valeur\u00a0: ${option} VALEUR, ou ${option}=VALEUR si elle commence par un tiret.`,
      `${option} needs a value: ${option} VALUE, or ${option}=VALUE if it starts with a hyphen.`,
    );
  }
}

/** A lone word that is no file is a command that someone misspelt. */
export function refuseUnknownCommand(word: string): void {
  if (!/^[a-z]{2,12}$/.test(word) || existsSync(word)) return;
  throw errors.usage(
    `«\u00a0${word}\u00a0» n’est ni un fichier ni une commande\u00a0: voir titraille --help.`,
    `"${word}" is neither a file nor a command: see titraille --help.`,
  );
}

/** An option that the command would ignore is a mistake of the person, or of ours. */
export function refuseOthers(command: Command, given: readonly OptionName[]): void {
  const wrong = given.find((name) => !OPTION_USES[name].by.includes(command));
  if (!wrong) return;
  const name = command === "produce" ? "titraille" : `titraille ${command}`;
  throw errors.usage(
    `${name} n’a pas d’option --${wrong} : voir ${name} --help.`,
    `${name} has no option --${wrong}: see ${name} --help.`,
  );
}
