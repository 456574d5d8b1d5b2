import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { TitrailleError } from "@titraille/core";
import { bergamot } from "../translators/bergamot.ts";
import { tinyPair } from "./marian.fixture.ts";
import { type PackageFiles, packageFiles } from "./package-files.ts";
import { type Pair, pairOf } from "./pair.ts";
import { FILE_NAMES, findPair, placeOfPair } from "./pair-folder.ts";
import { PAIRS } from "./registry.fixture.ts";

/** Where `npm run test:local` installs the package, apart from the project's own dependencies. */
const INSTALLED = new URL("../../../../bench/model/package.json", import.meta.url);

const files = findPackage();
const skip = files === undefined && "the engine is not installed: npm run test:local installs it";

function findPackage(): PackageFiles | undefined {
  try {
    return packageFiles(INSTALLED);
  } catch (error) {
    // npm run test:local and nothing else sets it: then the tests must run.
    if (process.env.TITRAILLE_LOCAL_MODELS) throw error;
    return undefined;
  }
}

/** A folder of models with the tiny pairs, as they are after a pull. */
function pulled(...names: readonly (keyof typeof PAIRS)[]): string {
  const folder = mkdtempSync(join(tmpdir(), "titraille-bergamot-"));
  after(() => rmSync(folder, { recursive: true }));
  for (const name of names) {
    const place = placeOfPair(pairOf(`bergamot:${name}`)!, folder);
    mkdirSync(place, { recursive: true });
    const { model, shortlist, vocab } = tinyPair(PAIRS[name]!);
    const parts = { model, lexicalShortlist: shortlist, vocab };
    for (const [part, bytes] of Object.entries(parts)) writeFileSync(join(place, FILE_NAMES[part as "vocab"]), bytes);
  }
  return folder;
}

const EN_FR: Pair = { from: "en", to: "fr" };
const ENGLISH = ["The town voted", "Nobody came.", "town town voted The The The town"];
const FRENCH = ["La ville a voté", "Personne n’est venu.", "ville ville a voté La La La ville"];

const failsAs =
  (code: string, text = /./u) =>
  (error: unknown) => {
    assert.ok(error instanceof TitrailleError && error.code === code, String(error));
    assert.match(`${error.inLanguage("en")} ${error.cause}`, text);
    return true;
  };

test("sentences are translated by a model, all in order, and twice the same", { skip }, async () => {
  await using translator = bergamot({ folder: pulled("en-fr"), files: files! });
  assert.deepEqual(await translator.translate({ ...EN_FR, sentences: ENGLISH }), FRENCH);
  const requests = ENGLISH.map((sentence) => translator.translate({ ...EN_FR, sentences: [sentence] }));
  assert.deepEqual((await Promise.all(requests)).flat(), FRENCH);
  assert.deepEqual(await translator.translate({ ...EN_FR, sentences: [] }), []);
});

test("a pair without a model goes by English", { skip }, async () => {
  await using translator = bergamot({ folder: pulled("en-fr", "es-en"), files: files! });
  const request = { from: "es", to: "fr", sentences: ["La ciudad votó", "ciudad La"] };
  assert.deepEqual(await translator.translate(request), ["La ville a voté", "ville La"]);
});

test("a model that is broken is refused, and one that is pulled anew serves", { skip }, async () => {
  const folder = pulled("en-fr");
  await using translator = bergamot({ folder, files: files! });
  const translate = () => translator.translate({ ...EN_FR, sentences: ENGLISH });
  const { model, vocabs } = findPair(EN_FR, folder)!;
  const refused = failsAs("TRANSLATION_MODEL_UNUSABLE", /bergamot:en-fr.*titraille models pull/u);
  writeFileSync(vocabs[0]!, "no vocabulary");
  await assert.rejects(translate(), failsAs("TRANSLATION_MODEL_UNUSABLE", /SentencePiece/u));
  const whole = tinyPair(PAIRS["en-fr"]!);
  writeFileSync(vocabs[0]!, whole.vocab);
  for (const size of [0, 100, 20_000]) {
    truncateSync(model, size);
    await assert.rejects(translate(), refused);
  }
  writeFileSync(model, whole.model);
  assert.deepEqual(await translate(), FRENCH);
});

test("a translation is cancelled in its middle, and those that wait with it", { skip }, async () => {
  const stop = new AbortController();
  const folder = pulled("en-fr");
  await using translator = bergamot({ folder, files: files!, signal: stop.signal });
  const endless = translator.translate({ ...EN_FR, sentences: Array.from({ length: 200_000 }, () => ENGLISH[0]!) });
  const next = translator.translate({ ...EN_FR, sentences: ENGLISH });
  const started = performance.now();
  setTimeout(() => stop.abort(), 300);
  await assert.rejects(endless, failsAs("INTERRUPTED"));
  await assert.rejects(next, failsAs("INTERRUPTED"));
  assert.ok(performance.now() - started < 5000);
});

test("an engine that is another is said to be so", { skip }, async () => {
  const wasm = join(pulled(), "other.wasm");
  writeFileSync(wasm, "another");
  await using translator = bergamot({ folder: pulled("en-fr"), files: { ...files!, wasm } });
  await assert.rejects(
    translator.translate({ ...EN_FR, sentences: ENGLISH }),
    failsAs("TRANSLATOR_NOT_INSTALLED", /bergamot-translator@0\.4\.9.*CompileError/u),
  );
});
