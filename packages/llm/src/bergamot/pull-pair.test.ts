import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { failsAs } from "../local/fails-as.fixture.ts";
import { tinyPair } from "./marian.fixture.ts";
import { type Pair, pairOf } from "./pair.ts";
import { findPair, listPairs, removePair } from "./pair-folder.ts";
import { type PullPairOptions, pullPair } from "./pull-pair.ts";
import { type Behave, PAIRS, registryServer } from "./registry.fixture.ts";

const EN_FR: Pair = { from: "en", to: "fr" };

function emptyFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "titraille-pairs-"));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("the released model of a pair is pulled, unpacked, listed and removed", async (context) => {
  await using server = await registryServer(PAIRS);
  const folder = emptyFolder(context);
  const told: number[] = [];
  const [pulled, ...more] = await pullPair(EN_FR, server.address, { folder, onProgress: (bytes) => told.push(bytes) });
  assert.deepEqual(more, []);
  assert.equal(pulled!.name, "bergamot:en-fr");
  assert.match(pulled!.sha256, /^[\da-f]{64}$/);
  assert.ok(told.length >= 3);
  assert.deepEqual(readdirSync(join(folder, "bergamot")), ["en-fr"]);
  const files = findPair(EN_FR, folder)!;
  const made = tinyPair(PAIRS["en-fr"]!);
  assert.deepEqual(readFileSync(files.model), made.model);
  assert.deepEqual(readFileSync(files.shortlist), made.shortlist);
  assert.deepEqual(
    files.vocabs.map((path) => readFileSync(path)),
    [made.vocab],
  );
  const bytes = made.model.length + made.shortlist.length + made.vocab.length;
  assert.deepEqual(await listPairs(folder), [{ name: "bergamot:en-fr", path: pulled!.path, bytes }]);
  await removePair(EN_FR, folder);
  assert.deepEqual(await listPairs(folder), []);
  await assert.rejects(removePair(EN_FR, folder), failsAs("LOCAL_MODEL_UNUSABLE"));
});

test("a pair without a model is pulled by English, and what is there is not pulled again", async (context) => {
  await using server = await registryServer(PAIRS);
  const folder = emptyFolder(context);
  const names = async () =>
    (await pullPair({ from: "es", to: "fr" }, server.address, { folder })).map(({ name }) => name);
  assert.deepEqual(await names(), ["bergamot:es-en", "bergamot:en-fr"]);
  assert.equal(findPair({ from: "es", to: "en" }, folder)!.vocabs.length, 2);
  await removePair({ from: "es", to: "en" }, folder);
  assert.deepEqual(await names(), ["bergamot:es-en"]);
  await assert.rejects(
    pullPair({ from: "br", to: "fr" }, server.address, { folder }),
    failsAs("MODEL_PULL_FAILED", /no model/),
  );
});

test("a pull that was given up goes on in the next run, and what had come is not asked for again", async (context) => {
  // The shortlist never comes in the first run.
  let gone = true;
  await using server = await registryServer(PAIRS, {
    behave: ({ url }, response) => gone && url!.includes("/lex.") && Boolean(response.destroy()),
  });
  const folder = emptyFolder(context);
  await assert.rejects(pullPair(EN_FR, server.address, { folder, backoff: 1 }), failsAs("MODEL_PULL_FAILED", /go on/));
  assert.equal(findPair(EN_FR, folder), undefined);
  assert.deepEqual(await listPairs(folder), []);
  gone = false;
  await pullPair(EN_FR, server.address, { folder });
  assert.match(server.asked.filter((path) => path.includes("model.")).at(-1)!, / bytes=\d+-$/);
  assert.ok(findPair(EN_FR, folder));
});

test("a wrong checksum and damaged files leave what was there before", async (context) => {
  const folder = emptyFolder(context);
  const options: PullPairOptions = { folder, backoff: 1 };
  {
    await using server = await registryServer(PAIRS);
    await pullPair(EN_FR, server.address, options);
  }
  const before = readFileSync(findPair(EN_FR, folder)!.model);
  {
    await using server = await registryServer(PAIRS, { hash: "0".repeat(64) });
    await assert.rejects(pullPair(EN_FR, server.address, options), failsAs("MODEL_PULL_FAILED", /checksum is another/));
  }
  {
    const damaged = Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(50)]);
    await using server = await registryServer(PAIRS, {
      behave: ({ url }, response) => url!.includes("/vocab.") && Boolean(response.end(damaged)),
    });
    await assert.rejects(
      pullPair(EN_FR, server.address, options),
      failsAs("MODEL_PULL_FAILED", /vocab.spm is damaged/),
    );
  }
  assert.deepEqual(readFileSync(findPair(EN_FR, folder)!.model), before);
});

test("a registry that is none, is not there or has no address is refused", async (context) => {
  const folder = emptyFolder(context);
  await assert.rejects(pullPair(EN_FR, "models.json", { folder }), failsAs("USAGE"));
  await assert.rejects(
    pullPair(EN_FR, "http://127.0.0.1:9/m.json", { folder }),
    failsAs("MODEL_PULL_FAILED", /does not answer/),
  );
  await using server = await registryServer(PAIRS);
  const file = server.address.replace("db/models.json", "models/en-fr/vocab.spm.gz");
  await assert.rejects(pullPair(EN_FR, file, { folder }), failsAs("MODEL_PULL_FAILED", /registry is none/));
  await assert.rejects(pullPair(EN_FR, `${server.address}5`, { folder }), failsAs("MODEL_PULL_FAILED", /HTTP 404/));
});

test("an interruption is no failure, and leaves what came", async (context) => {
  const stop = new AbortController();
  const stalls: Behave = (_, response) => response.writeHead(200, { "content-length": 1_000_000 }).write("begins");
  await using server = await registryServer(PAIRS, { behave: stalls });
  const folder = emptyFolder(context);
  const pulling = pullPair(EN_FR, server.address, { folder, signal: stop.signal, onProgress: () => stop.abort() });
  await assert.rejects(pulling, failsAs("INTERRUPTED"));
  assert.ok(existsSync(join(folder, "bergamot/en-fr.part/model.bin")));
});

test("what is no name of a pair is none, and half a pair is not there", async (context) => {
  assert.deepEqual(pairOf("bergamot:en-fr"), EN_FR);
  for (const name of ["en-fr", "bergamot:en", "bergamot:../en-fr", "bergamot:en-fr.part"])
    assert.equal(pairOf(name), undefined);
  await using server = await registryServer(PAIRS);
  const folder = emptyFolder(context);
  await pullPair(EN_FR, server.address, { folder });
  rmSync(findPair(EN_FR, folder)!.shortlist);
  assert.equal(findPair(EN_FR, folder), undefined);
  writeFileSync(join(folder, "bergamot/notes.txt"), "");
  assert.equal((await listPairs(folder)).length, 1);
});
