import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { produce, TitrailleError, type Translator } from "@titraille/core";
import { loadFrench } from "@titraille/french/node";
import { ENGLISH, PARAGRAPHS } from "../../../core/src/translate/translate.fixture.ts";
import { createClient } from "../client.ts";
import { folderJournal } from "../journal.ts";
import { openModel } from "../provider.ts";
import { type Behaviour, scriptedServer, TOKENS } from "../server.fixture.ts";
import { openTranslator, type TranslatorName } from "./open-translator.ts";

const KEY = "key-0123456789-never-to-be-seen";
const REQUEST = { sentences: ["The town voted.", "Nobody came."], from: "en", to: "fr" };
const DONE = ["La ville a voté.", "Personne n’est venu."];
const FRENCH: ReadonlyMap<string, string> = new Map([
  ...PARAGRAPHS.flat(),
  ...REQUEST.sentences.map((text, index) => [text, DONE[index]!] as const),
]);

interface Got {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
  /** How many came before. */
  readonly before: number;
}

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** The connection is lost. */
  readonly dies?: true;
}

/** A translator of a service, and a server on this machine that plays the service. */
async function using(
  name: TranslatorName,
  play: (got: Got) => Reply,
  check: (translator: Translator, got: readonly Got[], address: string) => Promise<void>,
  more: Parameters<typeof openTranslator>[0] = {},
): Promise<void> {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const each = { path: request.url!, headers: request.headers, body: JSON.parse(text), before: got.length };
    got.push(each);
    const { status = 200, headers = {}, json, dies } = play(each);
    if (dies) return void response.destroy();
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(json === undefined ? "<html>" : JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = {
    DEEPL_API_KEY: KEY,
    DEEPL_SERVER_URL: address,
    LIBRETRANSLATE_URL: address,
    LIBRETRANSLATE_API_KEY: KEY,
  };
  try {
    await check(openTranslator({ name, backoff: 5, ...more }, environment)!, got, address);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** How each service answers with translations. */
const ANSWERS: Readonly<Record<string, (sentences: readonly string[]) => unknown>> = {
  deepl: (sentences) => ({ translations: sentences.map((text) => ({ detected_source_language: "EN", text })) }),
  libretranslate: (sentences) => ({ translatedText: sentences }),
};
const asked = ({ body }: Got): string[] => (body.text ?? body.q) as string[];
const translated = (got: Got): string[] => asked(got).map((text) => FRENCH.get(text) ?? text);

const failsAs = (name: string) => (error: unknown) => {
  const { name: found, message, stack = "" } = error as Error;
  assert.equal(error instanceof TitrailleError ? error.code : found, name);
  assert.ok(!`${message}${stack}${JSON.stringify(error)}`.includes(KEY), "the key is told");
  return true;
};

test("DeepL is asked as its documentation says", () =>
  using(
    "deepl",
    (got) => ({ json: ANSWERS.deepl!(translated(got)) }),
    async (translator, got) => {
      assert.deepEqual(await translator.translate(REQUEST), DONE);
      assert.equal(got[0]!.path, "/v2/translate");
      assert.equal(got[0]!.headers.authorization, `DeepL-Auth-Key ${KEY}`);
      assert.equal(got[0]!.body.source_lang, "EN");
      assert.equal(got[0]!.body.target_lang, "FR");
      assert.equal(got[0]!.body.split_sentences, "0");
    },
  ));

test("LibreTranslate is asked as its interface is", () =>
  using(
    "libretranslate",
    (got) => ({ json: ANSWERS.libretranslate!(translated(got)) }),
    async (translator, got) => {
      assert.deepEqual(await translator.translate(REQUEST), DONE);
      assert.equal(got[0]!.path, "/translate");
      assert.deepEqual(got[0]!.body, {
        q: REQUEST.sentences,
        source: "en",
        target: "fr",
        format: "text",
        api_key: KEY,
      });
    },
  ));

for (const name of ["deepl", "libretranslate"] as const) {
  const good = (got: Got): Reply => ({ json: ANSWERS[name]!(translated(got)) });

  for (const [what, first] of [
    ["429", { status: 429, headers: { "retry-after": "0" }, json: {} }],
    ["500", { status: 500, json: {} }],
    ["a lost connection", { dies: true }],
  ] as const satisfies readonly (readonly [string, Reply])[])
    test(`${name}: ${what} is tried again`, () =>
      using(
        name,
        (got) => (got.before === 0 ? first : good(got)),
        async (translator, got) => {
          assert.deepEqual(await translator.translate(REQUEST), DONE);
          assert.equal(got.length, 2);
        },
      ));

  for (const [status, code, json] of [
    [429, "RateLimited", {}],
    [500, "ServerFailed", {}],
    [403, "TRANSLATOR_KEY_REFUSED", { error: KEY, message: KEY }],
    [
      400,
      "LANGUAGE_NOT_TRANSLATED",
      { error: "br is not supported", message: "Value for 'source_lang' not supported." },
    ],
    [413, "RequestRefused", { error: KEY, message: KEY }],
    ...(name === "deepl" ? ([[456, "TRANSLATOR_QUOTA_SPENT", {}]] as const) : []),
  ] as const)
    test(`${name}: HTTP ${status} at each try is ${code}`, () =>
      using(
        name,
        () => ({ status, json }),
        async (translator, got) => {
          await assert.rejects(translator.translate(REQUEST), failsAs(code));
          assert.equal(got.length, status === 429 || status === 500 ? 4 : 1);
        },
      ));

  test(`${name}: a server that asks for more patience than is reasonable is not waited for`, () =>
    using(
      name,
      () => ({ status: 429, headers: { "retry-after": "3600" }, json: {} }),
      async (translator, got) => {
        await assert.rejects(translator.translate(REQUEST), failsAs("RateLimited"));
        assert.equal(got.length, 1);
      },
    ));

  test(`${name}: an answer of another shape is no translation`, () =>
    using(
      name,
      (got) => (got.before === 0 ? {} : { json: { translations: 3, translatedText: "one" } }),
      async (translator) => {
        assert.deepEqual(await translator.translate(REQUEST), []);
        assert.deepEqual(await translator.translate(REQUEST), []);
      },
    ));

  test(`${name}: cancelling ends it`, () => {
    const stop = new AbortController();
    return using(
      name,
      () => {
        stop.abort();
        return { status: 500, json: {} };
      },
      async (translator) => assert.rejects(translator.translate(REQUEST), failsAs("INTERRUPTED")),
      { signal: stop.signal },
    );
  });

  test(`${name}: what was paid for is not paid again, and the key is in no file`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "titraille-translations-"));
    try {
      await using(
        name,
        good,
        async (translator, got) => {
          await translator.translate(REQUEST);
          assert.deepEqual(await translator.translate(REQUEST), DONE);
          assert.equal(got.length, 1);
        },
        { journal: folderJournal(folder) },
      );
      const files = readdirSync(folder);
      assert.equal(files.length, 1);
      assert.ok(!readFileSync(join(folder, files[0]!), "utf8").includes(KEY));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test(`${name}: an English article ends as a French one, whatever the service does to a few sentences`, () =>
    using(
      name,
      (got) => {
        const answers = translated(got);
        // A wrong number, a sentence that is dropped, one that stays English: each the first time.
        const isFirst = asked(got).length > 1;
        const wrong = answers.map((text) => text.replace("312", "213"));
        return { json: ANSWERS[name]!(isFirst ? wrong.slice(0, got.before === 0 ? -1 : undefined) : answers) };
      },
      async (translator) => {
        const bytes = new TextEncoder().encode(ENGLISH);
        const brief = "SEO, subheadings, in French, at least 300 words";
        const { report } = await produce([{ name: "a.txt", bytes }], { french: loadFrench(), brief, translator });
        assert.deepEqual(
          report.clauses.map(({ status }) => status),
          report.clauses.map(() => "met"),
        );
        assert.equal(report.translations![0]!.translator, name);
        assert.ok(report.translations![0]!.again > 0);
        assert.deepEqual(report.translations![0]!.doubts, []);
      },
    ));
}

/** A language model that translates by heart. */
async function usingModel(behave: Behaviour, check: (translator: Translator) => Promise<void>): Promise<void> {
  await using server = await scriptedServer(behave);
  const model = await openModel(
    { provider: "openai-compatible", model: "scripted", baseUrl: server.baseUrl },
    { OPENAI_API_KEY: KEY },
  );
  await check(openTranslator({ client: createClient({ model, backoff: 5 }) }, { DEEPL_API_KEY: KEY })!);
}

interface Prompt {
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
  readonly aCorriger?: readonly string[];
}

function answer(prompt: string, write: (text: string) => string = (text) => FRENCH.get(text) ?? text): string {
  const { sentences } = JSON.parse(prompt) as Prompt;
  return JSON.stringify({ translations: sentences.map(({ id, text }) => ({ id, text: write(text) })) });
}

test("a language model comes before the others, and says what it took", () =>
  usingModel(
    ({ prompt }) => `Voici :\n\`\`\`json\n${answer(prompt)}\n\`\`\``,
    async (translator) => {
      assert.equal(translator.id, "scripted");
      assert.deepEqual(await translator.translate(REQUEST), DONE);
      assert.equal(translator.usage!.inputTokens, TOKENS.input);
    },
  ));

test("a model that forgets a sentence, or answers no JSON, leaves it open", async () => {
  await usingModel(
    ({ prompt }) => answer(prompt).replace('"t1"', '"t9"'),
    async (translator) => assert.deepEqual(await translator.translate(REQUEST), ["", DONE[1]]),
  );
  await usingModel(
    () => "Je ne peux pas traduire ce texte.",
    async (translator) => assert.deepEqual(await translator.translate(REQUEST), ["", ""]),
  );
});

test("a model is told what was wrong", () => {
  const told: string[] = [];
  return usingModel(
    ({ prompt }) => {
      const { aCorriger = [] } = JSON.parse(prompt) as Prompt;
      told.push(...aCorriger);
      return answer(prompt, (text) => FRENCH.get(text)!.replace("312", aCorriger.length > 0 ? "312" : "321"));
    },
    async (translator) => {
      const bytes = new TextEncoder().encode(ENGLISH);
      const { report } = await produce([{ name: "a.txt", bytes }], { french: loadFrench(), translator });
      assert.deepEqual(report.translations![0]!.doubts, []);
      assert.ok(report.translations![0]!.usage!.calls > 1);
      assert.ok(told.some((text) => text.includes("312")));
    },
  );
});

test("DeepL comes before LibreTranslate; what is missing is named", () => {
  const both = { DEEPL_API_KEY: KEY, LIBRETRANSLATE_URL: "http://localhost:5000" };
  assert.equal(openTranslator({}, both)!.id, "deepl");
  assert.equal(openTranslator({}, { LIBRETRANSLATE_URL: both.LIBRETRANSLATE_URL })!.id, "libretranslate");
  assert.equal(openTranslator({}, {}), undefined);
  const open = (name: TranslatorName, environment: Record<string, string>) => () =>
    openTranslator({ name }, environment);
  assert.throws(open("deepl", {}), failsAs("TRANSLATOR_SETTING_MISSING"));
  assert.throws(open("libretranslate", {}), failsAs("TRANSLATOR_SETTING_MISSING"));
  assert.throws(open("llm", {}), failsAs("MODEL_SETTING_MISSING"));
  assert.throws(
    open("libretranslate", { LIBRETRANSLATE_URL: `http://u:${KEY}@host` }),
    failsAs("MODEL_ADDRESS_INVALID"),
  );
});

test("a server that is not there is said to be so", async () => {
  const translator = openTranslator({ backoff: 1 }, { LIBRETRANSLATE_URL: "http://127.0.0.1:9" })!;
  await assert.rejects(translator.translate(REQUEST), failsAs("TRANSLATOR_UNREACHABLE"));
});
