import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Report } from "@titraille/core";
import { ENGLISH, PARAGRAPHS } from "../../core/src/translate/translate.fixture.ts";
import { PAIRS, registryServer } from "../../llm/src/bergamot/registry.fixture.ts";
import { workingFolder } from "./command.fixture.ts";

/** Where `npm run test:local` installs the engine, apart from the project's own dependencies. */
const INSTALLED = fileURLToPath(new URL("../../../bench/model/node_modules", import.meta.url));
const BRIEF = "SEO, subheadings, in French, at least 300 words";
/** Whole sentences are words to it: it knows the article by heart. */
const ARTICLE = new Map(PARAGRAPHS.flat());

function setUp() {
  const { folder, file, running } = workingFolder();
  const env = { DEEPL_API_KEY: "", LIBRETRANSLATE_URL: "", NODE_PATH: "", TITRAILLE_MODELS: join(folder, "models") };
  const run = (args: readonly string[], more = {}) => running(args, { lang: "en", env: { ...env, ...more } }).ended;
  file("kelmouth.txt", ENGLISH);
  return { folder, file, run };
}

test("models of pairs are pulled from a registry, listed and removed", async () => {
  await using server = await registryServer(PAIRS);
  const { run } = setUp();
  const models = (...args: readonly string[]) => run(["models", ...args]);
  const pulled = await models("pull", "bergamot:es-fr", "--from", server.address);
  assert.equal(pulled.status, 0, pulled.err);
  const line = (name: string) => `${name} {2}0\\.\\d MB {2}sha256 [\\da-f]{64}\n`;
  assert.match(pulled.out, new RegExp(`^${line("bergamot:es-en")}${line("bergamot:en-fr")}$`));
  assert.match((await models()).out, /^bergamot:en-fr {2}.+\nbergamot:es-en {2}.+\n$/);
  assert.equal((await models("remove", "bergamot:es-en")).status, 0);
  assert.match((await models()).out, /^bergamot:en-fr {2}.+\n$/);
  assert.equal((await models("remove", "bergamot:es-en")).status, 7);
  const wrong = [
    ["pull", "bergamot:en-fr"],
    ["pull", "bergamot:en-fr", "--from", server.address, "--sha256", "0"],
    ["pull", "https://localhost/a.gguf", "--from", server.address],
  ];
  for (const args of wrong) {
    const { status, err } = await models(...args);
    assert.equal(status, 2, err);
  }
});

test("without the engine, what to install is said before anything is read", async () => {
  const { run, file } = setUp();
  file("titraille.config.json", '{ "translator": "bergamot" }');
  for (const args of [["none.txt"], ["none.txt", "--translator", "bergamot"]]) {
    const { status, err } = await run(args);
    assert.equal(status, 7, err);
    assert.match(err, /npm i @browsermt\/bergamot-translator@0\.4\.9.*\[TRANSLATOR_NOT_INSTALLED\]/);
  }
});

test("an English file becomes a French article on this machine, twice the same", {
  // npm run test:local and nothing else sets it: then the test must run.
  skip:
    !process.env.TITRAILLE_LOCAL_MODELS &&
    !existsSync(join(INSTALLED, "@browsermt")) &&
    "the engine is not installed: npm run test:local installs it",
}, async () => {
  await using server = await registryServer({ "en-fr": ARTICLE });
  const { run, folder } = setUp();
  const translate = (out: string) =>
    run(["kelmouth.txt", "-o", out, "-b", BRIEF, "--translator", "bergamot"], { NODE_PATH: INSTALLED });
  const missing = await translate("out");
  assert.equal(missing.status, 7, missing.err);
  assert.match(missing.err, /pull bergamot:en-fr --from ADDRESS.*\[TRANSLATION_MODEL_MISSING\]/);
  assert.equal((await run(["models", "pull", "bergamot:en-fr", "--from", server.address])).status, 0);
  const asked = server.asked.length;
  const articles = [];
  for (const out of ["first", "second"]) {
    const { status, err } = await translate(out);
    assert.equal(status, 0, err);
    assert.match(err, /From English by bergamot; sentences: 23/);
    const [slug = ""] = readdirSync(join(folder, out)).filter((name) => !name.startsWith("."));
    const read = (name: string) => readFileSync(join(folder, out, slug, name), "utf8");
    assert.deepEqual((JSON.parse(read("report.json")) as Report).translations![0]!.doubts, []);
    articles.push(read("article.md"));
  }
  assert.equal(articles[0], articles[1]);
  assert.equal(server.asked.length, asked);
});
