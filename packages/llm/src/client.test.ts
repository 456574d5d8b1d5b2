import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { TitrailleError } from "@titraille/core";
import { type ClientOptions, createClient, type ModelClient, type Question } from "./client.ts";
import { folderJournal } from "./journal.ts";
import { openModel } from "./provider.ts";
import {
  type Behaviour,
  complete,
  completion,
  refuse,
  type ScriptedServer,
  scriptedServer,
  TOKENS,
} from "./server.fixture.ts";

const KEY = "sk-test-0123456789-never-to-be-seen";
const QUESTION: Question = { system: "Réponds.", prompt: "Bonjour", expectedTokens: 50, about: "essai" };

async function using(
  behave: Behaviour,
  options: Partial<ClientOptions>,
  check: (client: ModelClient, server: ScriptedServer) => Promise<void>,
): Promise<void> {
  await using server = await scriptedServer(behave);
  const settings = { provider: "openai-compatible", model: "scripted", baseUrl: server.baseUrl } as const;
  const model = await openModel(settings, { OPENAI_API_KEY: KEY });
  await check(createClient({ model, backoff: 5, ...options }), server);
}

const failsAs = (name: string) => (error: unknown) => {
  const { name: found, message, stack = "" } = error as Error;
  assert.equal(error instanceof TitrailleError ? error.code : found, name);
  assert.ok(!`${message}${stack}${JSON.stringify(error)}`.includes(KEY), "the key is told");
  return true;
};

test("an answer comes with the tokens that the server counted and, where prices are known, the cost", () =>
  using(
    () => "Bonsoir",
    { prices: { input: 1, output: 2 } },
    async (client, server) => {
      const cost = (TOKENS.input + 2 * TOKENS.output) / 1_000_000;
      const usage = { calls: 1, inputTokens: TOKENS.input, outputTokens: TOKENS.output, cost };
      assert.deepEqual(await client.ask(QUESTION), { text: "Bonsoir", usage });
      assert.deepEqual(client.spent, usage);
      assert.equal(server.asked[0]!.authorization, `Bearer ${KEY}`);
      assert.equal(server.asked[0]!.system, QUESTION.system);
    },
  ));

test("a server that is busy is waited for as long as it says, then asked again", () =>
  using(
    (asked, response) => (asked.before === 0 ? refuse(asked, response, 429, { "retry-after-ms": "60" }) : "Bonsoir"),
    {},
    async (client, server) => {
      const from = performance.now();
      assert.equal((await client.ask(QUESTION)).text, "Bonsoir");
      assert.ok(performance.now() - from >= 60);
      assert.equal(server.asked.length, 2);
    },
  ));

test("a server that asks for more patience than is reasonable is not waited for", () =>
  using(
    (asked, response) => refuse(asked, response, 429, { "retry-after": "3600" }),
    {},
    async (client, server) => {
      await assert.rejects(client.ask(QUESTION), failsAs("RateLimited"));
      assert.equal(server.asked.length, 1);
    },
  ));

test("a server that fails is asked four times", () =>
  using(
    (asked, response) => refuse(asked, response, 500),
    {},
    async (client, server) => {
      await assert.rejects(client.ask(QUESTION), failsAs("ServerFailed"));
      assert.equal(server.asked.length, 4);
    },
  ));

test("an answer that breaks off is asked for again, and its question is counted as paid", () =>
  using(
    ({ before }, response) => {
      if (before > 0) return "Bonsoir";
      response.writeHead(200, { "content-type": "application/json" });
      response.write(completion("Bonsoir").slice(0, 40));
      setTimeout(() => response.destroy(), 5);
      return undefined;
    },
    {},
    async (client) => {
      assert.equal((await client.ask(QUESTION)).text, "Bonsoir");
      assert.equal(client.spent.calls, 2);
      assert.ok(client.spent.inputTokens > TOKENS.input);
    },
  ));

test("a model that takes too long is given up", () =>
  using(
    () => new Promise(() => {}),
    { timeout: 40, retries: 1 },
    async (client, server) => {
      await assert.rejects(client.ask(QUESTION), failsAs("ModelTimeout"));
      assert.equal(server.asked.length, 2);
    },
  ));

for (const [status, code] of [
  [401, "MODEL_KEY_REFUSED"],
  [403, "MODEL_KEY_REFUSED"],
  [404, "MODEL_UNKNOWN"],
  [400, "RequestRefused"],
] as const)
  test(`HTTP ${status} is not tried again: ${code}`, () =>
    using(
      (asked, response) => refuse(asked, response, status),
      {},
      async (client, server) => {
        await assert.rejects(client.ask(QUESTION), failsAs(code));
        assert.equal(server.asked.length, 1);
      },
    ));

test("what a person has to mend is met by all questions, and no more are sent", () =>
  using(
    (asked, response) => refuse(asked, response, 401),
    { parallel: 1 },
    async (client, server) => {
      const asking = [1, 2, 3].map((number) => client.ask({ ...QUESTION, prompt: `${number}` }));
      for (const each of await Promise.allSettled(asking)) {
        assert.equal(each.status, "rejected");
        failsAs("MODEL_KEY_REFUSED")(each.reason);
      }
      await assert.rejects(client.ask(QUESTION), failsAs("MODEL_KEY_REFUSED"));
      assert.equal(server.asked.length, 1);
    },
  ));

test("a server that is not there is said to be so", async () => {
  const settings = { provider: "openai-compatible", model: "m", baseUrl: "http://127.0.0.1:9/v1" } as const;
  const client = createClient({ model: await openModel(settings, {}), backoff: 1 });
  await assert.rejects(client.ask(QUESTION), failsAs("MODEL_UNREACHABLE"));
});

test("what is missing is named, and an address that may hold a secret is not repeated", async () => {
  const open = (settings: Partial<Parameters<typeof openModel>[0]>) =>
    openModel({ provider: "openai-compatible", ...settings }, {});
  await assert.rejects(open({ baseUrl: "http://localhost/v1" }), failsAs("MODEL_SETTING_MISSING"));
  await assert.rejects(open({ model: "m" }), failsAs("MODEL_SETTING_MISSING"));
  await assert.rejects(open({ model: "m", provider: "anthropic" }), failsAs("MODEL_KEY_MISSING"));
  await assert.rejects(open({ model: "m", provider: "mistral" }), failsAs("MODEL_KEY_MISSING"));
  for (const baseUrl of [`https://u:${KEY}@host/v1`, `https://host/v1?key=${KEY}`, "ftp://host/", KEY])
    await assert.rejects(open({ model: "m", baseUrl }), failsAs("MODEL_ADDRESS_INVALID"));
});

test("the journal answers what was asked before, and a key in an answer is struck out", async () => {
  const folder = mkdtempSync(join(tmpdir(), "titraille-journal-"));
  try {
    const journal = folderJournal(join(folder, "journal"));
    await using(
      () => `Bonsoir ${KEY}`,
      { journal },
      async (client, server) => {
        const first = await client.ask(QUESTION);
        assert.equal(first.text, "Bonsoir […]");
        assert.deepEqual(await client.ask(QUESTION), first);
        await client.ask({ ...QUESTION, prompt: "Autre chose" });
        assert.equal(server.asked.length, 2);
        assert.equal(client.spent.calls, 2);
      },
    );
    const files = readdirSync(join(folder, "journal"));
    assert.equal(files.length, 2);
    for (const file of files) assert.ok(!readFileSync(join(folder, "journal", file), "utf8").includes(KEY));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("no more calls run at the same time than allowed", async () => {
  let running = 0;
  let most = 0;
  await using(
    async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 15));
      running--;
      return "Bonsoir";
    },
    { parallel: 2 },
    async (client) => {
      await Promise.all([1, 2, 3, 4, 5].map((number) => client.ask({ ...QUESTION, prompt: `${number}` })));
      assert.equal(most, 2);
    },
  );
});

test("a limit of tokens or cost is never passed, however many calls run at the same time", async () => {
  // As many tokens as the server counts.
  const prompt = "mot ".repeat(TOKENS.input * 0.7);
  const ask = (client: ModelClient, number: number) =>
    client.ask({ ...QUESTION, prompt: `${prompt}${number}` }).then(
      () => "answered",
      ({ name }: Error) => name,
    );
  for (const limits of [{ tokens: 400 }, { cost: 0.0004 }])
    await using(
      () => "Bonsoir",
      { limits, prices: { input: 1, output: 1 }, parallel: 8 },
      async (client, server) => {
        const outcomes = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => ask(client, number)));
        assert.deepEqual([...new Set(outcomes)].sort(), ["BudgetSpent", "answered"]);
        assert.ok(client.spent.inputTokens + client.spent.outputTokens <= 400, JSON.stringify(client.spent));
        assert.ok(server.asked.every(({ body }) => Number(body.max_tokens) <= 400));
      },
    );
});

test("cancelling ends what is under way and what waits", async () => {
  const stop = new AbortController();
  await using(
    (_, response) => {
      setTimeout(() => stop.abort(), 20);
      setTimeout(() => complete(response, "trop tard"), 5000).unref();
      return undefined;
    },
    { signal: stop.signal, parallel: 1 },
    async (client, server) => {
      const asking = [1, 2, 3].map((number) => client.ask({ ...QUESTION, prompt: `${number}` }));
      for (const each of await Promise.allSettled(asking)) {
        assert.equal(each.status, "rejected");
        failsAs("INTERRUPTED")(each.reason);
      }
      assert.equal(server.asked.length, 1);
    },
  );
});
