import { errors, type InterfaceLanguage } from "@titraille/core";
import type { Arguments } from "./arguments.ts";

/**
 * `titraille models`: the local models; `titraille models pull ADDRESS` takes one, `titraille models remove NAME` removes one.
 */
export async function runModels(args: Arguments, language: InterfaceLanguage): Promise<number> {
  const [what, operand, ...more] = args.operands;
  const llm = await import("@titraille/llm");
  const folder = llm.modelsFolder(process.env);
  if (what === undefined) {
    const models = await llm.listModels(folder);
    if (args.json) process.stdout.write(`${JSON.stringify(models, null, 2)}\n`);
    else if (models.length > 0)
      for (const { name, bytes } of models) process.stdout.write(`${name}  ${inMegabytes(bytes, language)}\n`);
    else process.stderr.write(language === "fr" ? `Aucun modèle dans ${folder}.\n` : `No model in ${folder}.\n`);
    return 0;
  }
  if (operand === undefined || more.length > 0 || !/^(?:pull|remove)$/.test(what))
    throw errors.usage(
      "titraille models, titraille models pull ADRESSE ou titraille models remove NOM.",
      "titraille models, titraille models pull ADDRESS or titraille models remove NAME.",
    );
  if (what === "remove") {
    await llm.removeModel(operand, folder);
    return 0;
  }
  const model = await llm.pullModel(operand, {
    folder,
    ...(args.sha256 === undefined ? {} : { sha256: args.sha256 }),
    ...(args.quiet || !process.stderr.isTTY
      ? {}
      : { onProgress: (bytes, total) => process.stderr.write(`\r${progress(bytes, total, language)}`) }),
  });
  if (process.stderr.isTTY && !args.quiet) process.stderr.write("\n");
  const { name, bytes, sha256 } = model;
  if (args.json) process.stdout.write(`${JSON.stringify(model, null, 2)}\n`);
  else process.stdout.write(`${name}  ${inMegabytes(bytes, language)}  sha256 ${sha256}\n`);
  return 0;
}

function progress(bytes: number, total: number | undefined, language: InterfaceLanguage): string {
  const there = inMegabytes(bytes, language);
  return total === undefined
    ? there
    : `${there} / ${inMegabytes(total, language)} (${Math.floor((100 * bytes) / total)} %)`;
}

function inMegabytes(bytes: number, language: InterfaceLanguage): string {
  const unit = { style: "unit", unit: "megabyte", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, unit).format(bytes / 1_000_000);
}
