import { errors, type InterfaceLanguage } from "@titraille/core";
import type { Arguments } from "./arguments.ts";

/**
 * `titraille models`: the local models; `titraille models pull ADDRESS` takes one, as does
 * `titraille models pull bergamot:en-fr --from ADDRESS`, and `titraille models remove NAME` removes one.
 */
export async function runModels(args: Arguments, language: InterfaceLanguage): Promise<number> {
  const [what, operand, ...more] = args.operands;
  const llm = await import("@titraille/llm");
  const folder = llm.modelsFolder(process.env);
  if (what === undefined) {
    const models = [...(await llm.listModels(folder)), ...(await llm.listPairs(folder))];
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
  const pair = llm.pairOf(operand);
  if (what === "remove") {
    await (pair ? llm.removePair(pair, folder) : llm.removeModel(operand, folder));
    return 0;
  }
  refuseOptionsOfTheOther(args, pair !== undefined);
  const tells = !args.quiet && process.stderr.isTTY;
  const options = {
    folder,
    ...(tells
      ? {
          onProgress: (bytes: number, total: number | undefined) =>
            void process.stderr.write(`\r${progress(bytes, total, language)}`),
        }
      : {}),
  };
  const sha256 = args.sha256 === undefined ? {} : { sha256: args.sha256 };
  const pulled = pair
    ? await llm.pullPair(pair, args.from!, options)
    : [await llm.pullModel(operand, { ...options, ...sha256 })];
  if (tells) process.stderr.write("\n");
  if (args.json) process.stdout.write(`${JSON.stringify(pair ? pulled : pulled[0], null, 2)}\n`);
  else
    for (const { name, bytes, sha256 } of pulled)
      process.stdout.write(`${name}  ${inMegabytes(bytes, language)}  sha256 ${sha256}\n`);
  return 0;
}

/** A translation model comes from a registry, which has its checksum; another model from its own address. */
function refuseOptionsOfTheOther({ from, sha256 }: Arguments, isPair: boolean): void {
  if (isPair && from === undefined)
    throw errors.usage(
      "Un modèle de traduction vient d’un registre\u00a0: titraille models pull bergamot:en-fr --from ADRESSE.",
      "A translation model comes from a registry: titraille models pull bergamot:en-fr --from ADDRESS.",
    );
  if (isPair && sha256 !== undefined)
    throw errors.usage(
      "--sha256 ne sert pas aux modèles de traduction\u00a0: le registre donne leur somme de contrôle.",
      "--sha256 is of no use for translation models: the registry gives their checksum.",
    );
  if (!isPair && from !== undefined)
    throw errors.usage(
      "--from ne sert qu’aux modèles de traduction (bergamot:en-fr).",
      "--from is of use for translation models only (bergamot:en-fr).",
    );
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
