import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { type TinyPair, tinyPair } from "./marian.fixture.ts";

/** What a server does with a request before it is answered. @returns true when it has answered itself. */
export type Behave = (request: IncomingMessage, response: ServerResponse, before: number) => boolean;

export interface RegistryServer extends AsyncDisposable {
  readonly address: string;
  /** Paths of files that were asked for, with the ranges. */
  readonly asked: readonly string[];
}

/** Dictionaries by the name of their pair ("en-fr"). */
type Pairs = Readonly<Record<string, ReadonlyMap<string, string>>>;

/**
 * A registry as Mozilla's on this machine, with tiny models, and the files, packed and served as web servers do.
 *
 * @param options hash: what it says of every model, instead of the truth.
 */
export async function registryServer(
  pairs: Pairs,
  { behave = () => false, hash }: { readonly behave?: Behave; readonly hash?: string } = {},
): Promise<RegistryServer> {
  const files = new Map<string, Buffer>();
  const models = Object.entries(pairs).map(([name, dictionary]) => [
    name,
    entries(name, tinyPair(dictionary), files, hash),
  ]);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url!;
    if (path === "/db/models.json") return void response.end(registry);
    const { range } = request.headers;
    asked.push(range ? `${path} ${range}` : path);
    if (behave(request, response, asked.length - 1)) return;
    const file = files.get(path);
    if (!file) return void response.writeHead(404).end();
    const from = Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? 0);
    if (range && from >= file.length)
      return void response.writeHead(416, { "content-range": `bytes */${file.length}` }).end();
    const rest = file.subarray(from);
    response.writeHead(from > 0 ? 206 : 200, { "content-length": rest.length, etag: '"1"' }).end(rest);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const registry = JSON.stringify({ generated: "…", baseUrl: base, models: Object.fromEntries(models) });
  return {
    address: `${base}/db/models.json`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the registry has for a pair: a model nobody should take, then the one that is released. */
function entries(name: string, pair: TinyPair, files: Map<string, Buffer>, hash: string | undefined): unknown[] {
  const put = (path: string, bytes: Buffer): { path: string } => {
    files.set(`/${path}`, gzipSync(bytes));
    return { path };
  };
  const sha256 = createHash("sha256").update(pair.model).digest("hex");
  return [
    {
      architecture: "base-memory",
      releaseStatus: "Nightly",
      files: { model: { path: "none" }, vocab: { path: "none" } },
    },
    {
      architecture: "base",
      releaseStatus: "Nightly",
      files: { model: { path: "no" }, lexicalShortlist: { path: "no" }, vocab: { path: "no" } },
    },
    {
      architecture: "tiny",
      releaseStatus: "Release",
      files: {
        model: {
          ...put(`models/${name}/model.intgemm.alphas.bin.gz`, pair.model),
          uncompressedSize: pair.model.length,
          uncompressedHash: hash ?? sha256,
        },
        lexicalShortlist: put(`models/${name}/lex.50.50.s2t.bin.gz`, pair.shortlist),
        // The pair whose languages do not share words has a vocabulary for each.
        ...(name === "es-en"
          ? {
              srcVocab: put(`models/${name}/srcvocab.spm.gz`, pair.vocab),
              trgVocab: put(`models/${name}/trgvocab.spm.gz`, pair.vocab),
            }
          : { vocab: put(`models/${name}/vocab.spm.gz`, pair.vocab) }),
      },
    },
  ];
}

/** Two words or three of two languages. */
export const PAIRS: Pairs = {
  "en-fr": new Map([
    ["The", "La"],
    ["town", "ville"],
    ["voted", "a voté"],
    ["Nobody came.", "Personne n’est venu."],
  ]),
  "es-en": new Map([
    ["La", "The"],
    ["ciudad", "town"],
    ["votó", "voted"],
  ]),
};
