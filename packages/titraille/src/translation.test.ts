import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Article, Report } from "@titraille/core";
import { ENGLISH, PARAGRAPHS } from "../../core/src/translate/translate.fixture.ts";
import { type Behaviour, scriptedServer } from "../../llm/src/server.fixture.ts";
import { workingFolder } from "./command.fixture.ts";

const KEY = "key-titraille-test-0123456789";
const BRIEF = "SEO, subheadings, in French, at least 300 words";
const FRENCH: ReadonlyMap<string, string> = new Map(PARAGRAPHS.flat());
/** No translator of whoever runs the tests. */
const NONE = { DEEPL_API_KEY: "", LIBRETRANSLATE_URL: "" };

/** A DeepL that translates by heart. */
async function deepl(status = 200): Promise<AsyncDisposable & { address: string; asked: () => number }> {
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked++;
    let text = "";
    for await (const chunk of request) text += chunk;
    const { text: sentences } = JSON.parse(text) as { text: string[] };
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ translations: sentences.map((each) => ({ text: FRENCH.get(each) ?? each })) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function setUp() {
  const working = workingFolder();
  working.file("kelmouth.txt", ENGLISH);
  const result = () => {
    const [slug = ""] = readdirSync(join(working.folder, "out")).filter((name) => !name.startsWith("."));
    const read = (name: string) => JSON.parse(readFileSync(join(working.folder, "out", slug, name), "utf8"));
    return { article: read("article.json") as Article, report: read("report.json") as Report };
  };
  return { ...working, result };
}

test("an English file becomes a French article, with DeepL where its key is set", async () => {
  await using server = await deepl();
  const { running, result } = setUp();
  const env = { ...NONE, DEEPL_API_KEY: KEY, DEEPL_SERVER_URL: server.address };
  const { status, err } = await running(["kelmouth.txt", "-o", "out", "-b", BRIEF], { lang: "en", env }).ended;
  assert.equal(status, 0, err);
  assert.match(err, /From English by deepl; sentences: 23/);
  assert.equal(result().article.language, "fr");
  // What was paid for is not paid again.
  const asked = server.asked();
  assert.equal((await running(["kelmouth.txt", "-o", "out", "-b", BRIEF], { lang: "en", env }).ended).status, 0);
  assert.equal(server.asked(), asked);
});

test("a language model may translate only, or translate and write", async () => {
  const behave: Behaviour = ({ prompt }) => {
    const { sentences } = JSON.parse(prompt) as { sentences: { id: string; text: string }[] };
    return JSON.stringify({ translations: sentences.map(({ id, text }) => ({ id, text: FRENCH.get(text) ?? text })) });
  };
  await using server = await scriptedServer(behave);
  const { running, result } = setUp();
  const args = ["kelmouth.txt", "-o", "out", "-b", BRIEF, "--model", "m", "--base-url", server.baseUrl];
  const { status, err } = await running([...args, "--translator", "llm"], { lang: "en", env: NONE }).ended;
  assert.equal(status, 0, err);
  assert.equal(result().report.translations![0]!.translator, "m");
  assert.equal(result().report.rewriting, undefined);
});

test("without a translator, or with one that fails, the message says what to do and the clean text stays", async () => {
  await using server = await deepl(456);
  const { running, folder } = setUp();
  const cases = [
    { code: "WRONG_LANGUAGE", status: 6, args: [], env: NONE },
    {
      code: "TRANSLATOR_QUOTA_SPENT",
      status: 7,
      args: [],
      env: { DEEPL_API_KEY: KEY, DEEPL_SERVER_URL: server.address },
    },
  ];
  for (const { code, status, args, env } of cases) {
    const { status: ended, err } = await running(["kelmouth.txt", "-o", "out", ...args], { lang: "en", env }).ended;
    assert.equal(ended, status, err);
    assert.match(err, new RegExp(`\\[${code}\\]\\nClean text: out/kelmouth\\.clean\\.txt\\n$`));
    assert.match(err, /--translator/);
    assert.ok(!err.includes(KEY));
    assert.equal(readFileSync(join(folder, "out/kelmouth.clean.txt"), "utf8"), `${ENGLISH}\n`);
  }
  const { status, err } = await running(["kelmouth.txt", "--translator", "deepl"], { lang: "en", env: NONE }).ended;
  assert.equal(status, 7);
  assert.match(err, /DEEPL_API_KEY/);
});

test("a clean text that the user has changed is not overwritten", async () => {
  const { running, folder, file } = setUp();
  await running(["kelmouth.txt", "-o", "out"], { lang: "en", env: NONE }).ended;
  file("out/kelmouth.clean.txt", "Mine.");
  await running(["kelmouth.txt", "-o", "out"], { lang: "en", env: NONE }).ended;
  assert.equal(readFileSync(join(folder, "out/kelmouth.clean.txt"), "utf8"), "Mine.");
  assert.equal(readFileSync(join(folder, "out/kelmouth-2.clean.txt"), "utf8"), `${ENGLISH}\n`);
});

const CORPUS = fileURLToPath(new URL("../../../.corpus", import.meta.url));
const english = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => /^en-/u.test(name)) : [];

test("English articles of the restored corpus end in a clear message when there is no translator", {
  skip: english.length === 0 && "no restored corpus in .corpus",
}, async () => {
  const { running } = setUp();
  const files = english.map((name) => join(CORPUS, name, "source.html"));
  const { status, err } = await running([...files, "--json", "-q"], { lang: "en", env: NONE }).ended;
  assert.equal(status, 6, err);
  assert.equal(err.match(/\[WRONG_LANGUAGE\]/gu)?.length, files.length, err);
});
