import { errors, TitrailleError } from "@titraille/core";
import { z } from "zod";
import { nameOfPair, type Pair } from "./pair.ts";

/*
 * A registry of models, as Mozilla publishes one for Firefox (db/models.json): a base address, and for each pair ("en-fr")
 * its models, each with an architecture, a release status and files. Paths are relative to the base; what the file is
 * unpacked has a SHA-256, where the registry knows it.
 */

const fileSchema = z.object({
  path: z.string().min(1),
  uncompressedHash: z
    .string()
    .regex(/^[\da-f]{64}$/i)
    .nullish(),
});
const filesSchema = z.union([
  z.object({ model: fileSchema, lexicalShortlist: fileSchema, vocab: fileSchema }),
  z.object({ model: fileSchema, lexicalShortlist: fileSchema, srcVocab: fileSchema, trgVocab: fileSchema }),
]);
const modelSchema = z.object({ architecture: z.string(), releaseStatus: z.string().nullish(), files: filesSchema });
const registrySchema = z.object({ baseUrl: z.string(), models: z.record(z.string(), z.array(z.unknown())) });

/** Milliseconds for the whole registry, which has some hundred kilobytes. */
const TIMEOUT = 60_000;

/** Kinds of models, the first one is taken: half the size of the best for nearly as good. */
const ARCHITECTURES = ["base-memory", "base", "tiny"];

/** A file of a model. */
export interface RegistryFile {
  /** What it is: "model", "lexicalShortlist", "vocab", "srcVocab", "trgVocab". */
  readonly part: keyof z.infer<typeof filesSchema> | "vocab" | "srcVocab" | "trgVocab";
  readonly url: string;
  /** Of what it is unpacked. */
  readonly sha256?: string;
}

/** What a registry has for a pair. */
export interface Registry {
  /** @returns the files of the pair's model, those of a released one if there is one; undefined when there is none. */
  filesOf(pair: Pair): readonly RegistryFile[] | undefined;
}

/**
 * @param address http or https, of the registry itself. @param pair for messages.
 * @throws TitrailleError USAGE, MODEL_PULL_FAILED, INTERRUPTED.
 */
export async function readRegistry(address: string, pair: Pair, signal?: AbortSignal): Promise<Registry> {
  if (!isWebAddress(address))
    throw errors.usage(
      "--from attend l’adresse d’un registre de modèles (https://…/models.json).",
      "--from takes the address of a registry of models (https://…/models.json).",
    );
  const name = nameOfPair(pair);
  const expired = AbortSignal.timeout(TIMEOUT);
  let text: string;
  try {
    const response = await fetch(address, { signal: signal ? AbortSignal.any([signal, expired]) : expired });
    text = await response.text();
    if (!response.ok)
      throw errors.modelPullFailed(name, `registre, HTTP ${response.status}`, `registry, HTTP ${response.status}`);
  } catch (error) {
    if (signal?.aborted) throw errors.interrupted();
    if (error instanceof TitrailleError) throw error;
    throw errors.modelPullFailed(name, "le registre ne répond pas", "the registry does not answer");
  }
  return parseRegistry(text, address, name);
}

function parseRegistry(text: string, address: string, name: string): Registry {
  const read = registrySchema.safeParse(readJson(text)).data;
  const base = read && URL.canParse(read.baseUrl, address) ? new URL(`${read.baseUrl}/`, address).href : "";
  if (!read || !isWebAddress(base))
    throw errors.modelPullFailed(name, "le registre n’en est pas un", "the registry is none");
  return {
    filesOf({ from, to }) {
      const models = (read.models[`${from}-${to}`] ?? [])
        .map((model) => modelSchema.safeParse(model).data)
        .filter((model) => model !== undefined);
      const best = models.sort((one, other) => rank(one) - rank(other))[0];
      return (
        best &&
        Object.entries(best.files).map(([part, { path, uncompressedHash }]) => ({
          part: part as RegistryFile["part"],
          url: new URL(path, base).href,
          ...(uncompressedHash ? { sha256: uncompressedHash.toLowerCase() } : {}),
        }))
      );
    },
  };
}

/** Released ones first, then by architecture. */
function rank({ releaseStatus, architecture }: z.infer<typeof modelSchema>): number {
  const kind = ARCHITECTURES.indexOf(architecture);
  return (releaseStatus?.startsWith("Release") ? 0 : 10) + (kind < 0 ? ARCHITECTURES.length : kind);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
