import { existsSync } from "node:fs";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { errors } from "@titraille/core";

/** A model that was pulled. */
export interface PulledModel {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

const ENDING = ".gguf";
/** First bytes of every GGUF file. */
const MAGIC = "GGUF";

/** Where models are kept: TITRAILLE_MODELS, else where this system keeps a user's data. */
export function modelsFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const { TITRAILLE_MODELS: own, LOCALAPPDATA: windows, XDG_DATA_HOME: data } = environment;
  return own || join(windows || data || join(homedir(), ".local/share"), "titraille", "models");
}

/** The models of a folder, by name; none when it is not there. */
export async function listModels(folder: string): Promise<PulledModel[]> {
  const names = await readdir(folder).catch(() => []);
  const models = names
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map(async (file) => {
      const path = join(folder, file);
      return { name: file.slice(0, -ENDING.length), path, bytes: (await stat(path)).size };
    });
  return Promise.all(models);
}

/**
 * The file of a model: one that was pulled, by its name, or any GGUF file, by its path.
 *
 * @throws TitrailleError LOCAL_MODEL_UNUSABLE.
 */
export async function modelFile(name: string, folder: string): Promise<string> {
  const pulled = isName(name) ? join(folder, `${name}${ENDING}`) : undefined;
  const path = pulled !== undefined && existsSync(pulled) ? pulled : name;
  if (!(await isModel(path))) throw errors.localModelUnusable(name);
  return path;
}

/** @throws TitrailleError LOCAL_MODEL_UNUSABLE when there is none of that name. */
export async function removeModel(name: string, folder: string): Promise<void> {
  const path = join(folder, `${name}${ENDING}`);
  if (!isName(name) || !existsSync(path)) throw errors.localModelUnusable(name);
  await rm(path);
}

/** Whether a file begins as GGUF files do. */
export async function isModel(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return bytesRead === MAGIC.length && buffer.toString("latin1") === MAGIC;
  } catch {
    return false;
  }
}

/** Makes the folder. @returns where a model of that name goes. */
export async function placeOf(name: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, `${name}${ENDING}`);
}

/** A name leads nowhere outside the folder. */
function isName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name);
}
