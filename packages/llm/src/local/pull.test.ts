import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { failsAs } from "./fails-as.fixture.ts";
import { tinyModel } from "./gguf.fixture.ts";
import { listModels, modelFile, modelsFolder, removeModel } from "./model-folder.ts";
import { type PullOptions, pullModel } from "./pull.ts";

const MODEL = Buffer.from(tinyModel());
const SHA256 = createHash("sha256").update(MODEL).digest("hex");

type Behave = (request: IncomingMessage, response: ServerResponse, before: number) => void;

/** A server that behaves as a script says, and an empty folder of models. */
async function using(
  behave: Behave,
  check: (given: {
    folder: string;
    url: string;
    asked: (string | undefined)[];
    pull: (more?: Partial<PullOptions>) => ReturnType<typeof pullModel>;
  }) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "titraille-models-"));
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.range);
    behave(request, response, asked.length - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/tiny.gguf?download=true`;
  try {
    await check({ folder, url, asked, pull: (more = {}) => pullModel(url, { folder, backoff: 1, ...more }) });
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Serves the file as web servers do. */
const serve: Behave = (request, response) => {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
  const rest = MODEL.subarray(from);
  response.writeHead(from > 0 ? 206 : 200, { "content-length": rest.length, etag: '"1"' });
  response.end(rest);
};

/** Serves half of what is asked and is gone, once the half is there. */
const dies: Behave = (_, response) => {
  response.writeHead(200, { "content-length": MODEL.length, etag: '"1"' });
  response.write(MODEL.subarray(0, MODEL.length / 2));
  setTimeout(() => response.destroy(), 300);
};

test("a model is pulled, listed, found by its name or path, and removed", () =>
  using(serve, async ({ folder, pull }) => {
    const told: number[] = [];
    const pulled = await pull({ sha256: SHA256.toUpperCase(), onProgress: (bytes) => told.push(bytes) });
    assert.deepEqual(pulled, { name: "tiny", path: join(folder, "tiny.gguf"), bytes: MODEL.length, sha256: SHA256 });
    assert.equal(told.at(-1), MODEL.length);
    assert.deepEqual(readdirSync(folder), ["tiny.gguf"]);
    assert.deepEqual(await listModels(folder), [{ name: "tiny", path: pulled.path, bytes: MODEL.length }]);
    assert.equal(await modelFile("tiny", folder), pulled.path);
    assert.equal(await modelFile(pulled.path, "/nowhere"), pulled.path);
    await removeModel("tiny", folder);
    assert.deepEqual(await listModels(folder), []);
    await assert.rejects(removeModel("tiny", folder), failsAs("LOCAL_MODEL_UNUSABLE"));
    await assert.rejects(removeModel("../tiny", folder), failsAs("LOCAL_MODEL_UNUSABLE"));
    await assert.rejects(modelFile("tiny", folder), failsAs("LOCAL_MODEL_UNUSABLE"));
  }));

test("a connection that is lost goes on where it was", () =>
  using(
    (request, response, before) => (before === 0 ? dies : serve)(request, response, before),
    async ({ asked, pull, folder }) => {
      await pull({ sha256: SHA256 });
      assert.equal(asked[0], undefined);
      assert.match(asked[1]!, /^bytes=[1-9]\d*-$/);
      assert.deepEqual(readFileSync(join(folder, "tiny.gguf")), MODEL);
    },
  ));

test("a pull that was given up goes on in the next run; another address begins again", () =>
  using(
    (request, response, before) => (before < 4 ? dies : serve)(request, response, before),
    async ({ asked, pull, folder, url }) => {
      await assert.rejects(pull(), failsAs("MODEL_PULL_FAILED", /go on where it was/));
      assert.ok(!existsSync(join(folder, "tiny.gguf")));
      await pull({ sha256: SHA256 });
      assert.match(asked.at(-1)!, /^bytes=/);
      await assert.rejects(pullModel(url.replace("/some/", "/"), { folder, sha256: "0", backoff: 1 }), () => true);
      assert.equal(asked.at(-1), undefined);
    },
  ));

test("a server that begins again from the start is believed", () =>
  using(
    (request, response, before) => (before === 0 ? dies(request, response, before) : response.end(MODEL)),
    async ({ pull, folder }) => {
      await pull({ sha256: SHA256 });
      assert.deepEqual(readFileSync(join(folder, "tiny.gguf")), MODEL);
    },
  ));

test("a wrong checksum, a page instead of a model, a refusal leave nothing", async () => {
  await using(serve, async ({ pull, folder }) => {
    await assert.rejects(pull({ sha256: "0".repeat(64) }), failsAs("MODEL_PULL_FAILED", new RegExp(SHA256)));
    assert.deepEqual(readdirSync(folder), []);
  });
  await using(
    (_, response) => response.end("<html>"),
    async ({ pull, folder }) => {
      await assert.rejects(pull(), failsAs("MODEL_PULL_FAILED", /no GGUF/));
      assert.deepEqual(readdirSync(folder), []);
    },
  );
  await using(
    (_, response) => response.writeHead(404).end(),
    async ({ pull, asked }) => {
      await assert.rejects(pull(), failsAs("MODEL_PULL_FAILED", /HTTP 404/));
      assert.equal(asked.length, 1);
    },
  );
});

test("what is no address of a model is refused", async () => {
  for (const url of ["gemma", "ftp://host/a.gguf", "https://host/a.zip", "https://host/..%2f.gguf"])
    await assert.rejects(pullModel(url, { folder: "/nowhere" }), failsAs("USAGE"));
});

test("an interruption is no failure", () => {
  const stop = new AbortController();
  return using(
    (_, response) => {
      response.writeHead(200, { "content-length": MODEL.length });
      response.write(MODEL.subarray(0, 100));
      setTimeout(() => stop.abort(), 20);
    },
    async ({ pull }) => assert.rejects(pull({ signal: stop.signal }), failsAs("INTERRUPTED")),
  );
});

test("models are kept where the system keeps a user's data", () => {
  assert.equal(modelsFolder({ TITRAILLE_MODELS: "/m" }), "/m");
  assert.equal(modelsFolder({ XDG_DATA_HOME: "/d" }), join("/d", "titraille", "models"));
});
