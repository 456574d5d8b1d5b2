import { rename, stat } from "node:fs/promises";
import { errors } from "@titraille/core";
import { type DownloadOptions, digestOf, discard, download, wrongChecksum } from "./download.ts";
import { isModel, type PulledModel, placeOf } from "./model-folder.ts";

export interface PullOptions extends DownloadOptions {
  readonly folder: string;
  /** What the file's SHA-256 must be, in hexadecimal digits. */
  readonly sha256?: string;
}

/**
 * Takes a model from a web address into the folder of models. What has come stays when the connection is lost or the run is
 * interrupted: the same call goes on from there.
 *
 * @param url http or https; the last part of its path is the file's name, which ends in ".gguf".
 * @returns the model and its SHA-256.
 * @throws TitrailleError USAGE, MODEL_PULL_FAILED, INTERRUPTED.
 */
export async function pullModel(url: string, options: PullOptions): Promise<PulledModel & { readonly sha256: string }> {
  const { folder, sha256 } = options;
  const name = nameOf(url);
  const path = await placeOf(name, folder);
  const part = `${path}.part`;
  await download(url, name, part, options);
  const found = await digestOf(part);
  const isRight = sha256 === undefined || found === sha256.toLowerCase();
  if (!isRight || !(await isModel(part))) {
    await discard(part);
    throw isRight
      ? errors.modelPullFailed(name, "ce n’est pas un fichier GGUF", "it is no GGUF file")
      : wrongChecksum(name, found);
  }
  await rename(part, path);
  await discard(part);
  return { name, path, bytes: (await stat(path)).size, sha256: found };
}

function nameOf(url: string): string {
  const { protocol = "", pathname = "" } = URL.canParse(url) ? new URL(url) : {};
  const name = /\/([\p{L}\p{N}][\p{L}\p{N}._-]*)\.gguf$/iu.exec(decodeURIComponent(pathname))?.[1];
  if (/^https?:$/.test(protocol) && name) return name;
  throw errors.usage(
    "titraille models pull attend l’adresse d’un fichier GGUF (https://…/modele.gguf).",
    "titraille models pull takes the address of a GGUF file (https://…/model.gguf).",
  );
}
