import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { type EntailmentPair, produce, TitrailleError, verifyArticle } from "@titraille/core";
import { loadFrench } from "@titraille/french/node";
import { SOURCE, scripted } from "../../../core/src/rewrite/rewrite.fixture.ts";
import { type TinyNli, writeTinyNli } from "./nli-model.fixture.ts";
import { openEntailment } from "./open-entailment.ts";
import type { TransformersModule } from "./transformers.ts";

/** Where `npm run test:local` installs transformers.js, apart from the project's own dependencies. */
const INSTALLED = new URL("../../../../bench/entailment/package.json", import.meta.url);

const transformers = await findTransformers();
const skip = transformers === undefined && "transformers.js is not installed: npm run test:local installs it";

async function findTransformers(): Promise<TransformersModule | undefined> {
  try {
    // What `import` would find, and `require` does not.
    const path = createRequire(INSTALLED)
      .resolve("@huggingface/transformers")
      .replace(/\.cjs$/, ".mjs");
    return (await import(pathToFileURL(path).href)) as TransformersModule;
  } catch (error) {
    // npm run test:local and nothing else sets it: then the tests must run.
    if (process.env.TITRAILLE_LOCAL_MODELS) throw error;
    return undefined;
  }
}

const root = mkdtempSync(join(tmpdir(), "titraille-nli-"));
after(() => rmSync(root, { recursive: true }));
let folders = 0;

/** A folder of its own for each: transformers.js remembers what it has seen in one. */
function tiny(model: Partial<TinyNli> = {}): string {
  const folder = join(root, `nli-${++folders}`);
  writeTinyNli(folder, { labels: ["entailment", "neutral", "contradiction"], kind: "bert", ...model });
  return folder;
}

const pair = (premise: string, hypothesis: string): EntailmentPair => ({ premise, hypothesis });
/** Of logits with nothing for the other two labels, or with so much against. */
const softmax = (entailment: number, contradiction = 0): number =>
  Math.exp(entailment) / (Math.exp(entailment) + Math.exp(contradiction) + 1);
const near = (score: number | undefined, expected: number): void =>
  assert.ok(Math.abs(score! - expected) < 1e-6, `${score}, not ${expected}`);

test("a model is loaded from its folder and gives probabilities, whatever the order of its labels", {
  skip,
}, async () => {
  for (const labels of [
    ["entailment", "neutral", "contradiction"],
    ["CONTRADICTION", "NEUTRAL", "ENTAILMENT"],
  ]) {
    const folder = tiny({ labels });
    await using model = await openEntailment(folder, { transformers: transformers! });
    assert.match(model.id, /^nli-\d$/);
    const scores = await model.judge([
      pair("La preuve est là.", "Le port est vendu."),
      pair("Le port est vendu.", "La preuve est là."),
      pair("Le port est vendu.", "Oui, il est vendu."),
      pair("Oui.", "Le préfet vend le port."),
    ]);
    near(scores[0], softmax(5));
    near(scores[1], softmax(2));
    near(scores[2], softmax(5));
    near(scores[3], softmax(2, 6));
  }
});

test("a tokenizer of mDeBERTa’s kind, and a model that is given no types of tokens", { skip }, async () => {
  const folder = tiny({ kind: "deberta-v2" });
  await using model = await openEntailment(folder, { transformers: transformers! });
  const [yes, no] = await model.judge([pair("Le port est vendu", "dit oui"), pair("Le préfet", "vend le port")]);
  near(yes, softmax(5));
  near(no, softmax(2, 6));
});

test("pairs are judged in batches, and the same alone as beside longer ones", { skip }, async () => {
  await using model = await openEntailment(tiny(), { transformers: transformers! });
  const pairs = Array.from({ length: 21 }, (_, at) =>
    pair("mot ".repeat(at % 13), at % 3 === 0 ? "oui" : at % 3 === 1 ? "Le préfet." : "Rien"),
  );
  const scores = await model.judge(pairs);
  assert.equal(scores.length, pairs.length);
  for (const [at, each] of pairs.entries()) near((await model.judge([each]))[0], scores[at]!);
  assert.deepEqual(await model.judge(pairs), scores, "twice the same");
  const both = await Promise.all([model.judge(pairs), model.judge(pairs.slice(0, 3))]);
  assert.deepEqual(both[0], scores);
  assert.deepEqual(await model.judge([]), []);
});

test("a premise that is too long is judged piece by piece, the best piece counts", { skip }, async () => {
  await using model = await openEntailment(tiny({ positions: 32 }), { transformers: transformers! });
  const long = "mot ".repeat(150);
  const [without, late, early] = await model.judge([
    pair(long, "rien"),
    pair(`${long} preuve`, "rien"),
    pair(`preuve preuve ${long} preuve`, "rien"),
  ]);
  near(without, softmax(2));
  near(late, softmax(5));
  near(early, softmax(8));
  await assert.rejects(model.judge([pair("La preuve.", long)]), { name: "HypothesisTooLong" });
});

test("nothing is downloaded", { skip }, async () => {
  const asked: string[] = [];
  const { env } = transformers! as unknown as { env: { fetch: unknown; allowRemoteModels: boolean } };
  const { fetch } = env;
  env.fetch = (address: string) => {
    asked.push(address);
    throw new Error("no network");
  };
  env.allowRemoteModels = true;
  try {
    await using model = await openEntailment(tiny(), { transformers: transformers! });
    await model.judge([pair("Oui.", "Oui.")]);
    assert.equal(env.allowRemoteModels, false);
    assert.deepEqual(asked, []);
  } finally {
    env.fetch = fetch;
  }
});

test("a file that is no model, and a model with other labels than its config says, are refused", { skip }, async () => {
  const two = tiny({ labels: ["entailment", "contradiction"] });
  writeTinyNli(two, {
    labels: ["entailment", "neutral", "contradiction"],
    kind: "bert",
    network: readFileSync(join(two, "onnx/model.onnx")),
  });
  for (const folder of [tiny({ network: new TextEncoder().encode("not a model") }), two])
    await assert.rejects(openEntailment(folder, { transformers: transformers! }), (error) => {
      assert.ok(error instanceof TitrailleError && error.code === "ENTAILMENT_MODEL_UNUSABLE", String(error));
      assert.ok(error.cause instanceof Error);
      return true;
    });
});

test("the guard uses it: what it doubts is replaced by the source’s sentence, the rest stays", { skip }, async () => {
  await using check = await openEntailment(tiny({ positions: 512 }), { transformers: transformers! });
  const french = loadFrench();
  const { article, copies, report } = await produce([{ name: "source.txt", bytes: new TextEncoder().encode(SOURCE) }], {
    french,
    engine: scripted((sentence) => sentence),
    entailment: { check },
    brief: "En français, sans chapô.",
  });
  const refused = report.rewriting!.flatMap(({ tries }) => tries.flatMap((each) => each.refused));
  const doubted = refused.filter(({ objections }) => objections.some(({ reason }) => reason === "entailment"));
  assert.ok(doubted.length > 0);
  for (const { text, objections } of doubted) {
    assert.match(text, /préfet/);
    assert.equal(objections[0]!.score, 0.018);
  }
  const { judged, refused: count, unjudged } = report.entailment!;
  assert.ok(judged > count && count === doubted.length && unjudged === 0);
  assert.deepEqual(verifyArticle(article, copies, french), { discrepancies: [], losses: [] });
});
