import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Article, type Config, type Report, TitrailleError } from "@titraille/core";
import { parseConfig } from "@titraille/core/config";
import { SOURCE, written } from "../../llm/src/model.fixture.ts";
import { type Behaviour, refuse, type ScriptedServer, scriptedServer, TOKENS } from "../../llm/src/server.fixture.ts";
import { readArguments } from "./arguments.ts";
import { STORY, workingFolder } from "./command.fixture.ts";
import { openWriter } from "./open-writer.ts";

const KEY = "sk-titraille-test-0123456789";
const JOURNAL = ".titraille-journal";
const BRIEF = "Rédigez en français, sans chapô, au moins 140 mots";

/** A folder with an article in it, a server, and the command that has the one rewritten by the other. */
async function using(
  behave: Behaviour,
  check: (given: {
    server: ScriptedServer;
    folder: string;
    run: (more?: readonly string[], lang?: string) => ReturnType<ReturnType<typeof workingFolder>["running"]>;
    result: () => { article: Article; report: Report };
    file: ReturnType<typeof workingFolder>["file"];
  }) => Promise<void>,
): Promise<void> {
  await using server = await scriptedServer(behave);
  const { folder, running, file } = workingFolder();
  file("article.txt", SOURCE);
  const args = ["article.txt", "--engine", "llm", "--model", "scripted", "--base-url", server.baseUrl, "-b", BRIEF];
  const run = (more: readonly string[] = ["-o", "out"], lang = "en") =>
    running([...args, ...more], { lang, env: { OPENAI_API_KEY: KEY } });
  const result = () => {
    const [slug = ""] = readdirSync(join(folder, "out")).filter((name) => name !== JOURNAL);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, "out", slug, name), "utf8"));
    return { article: read("article.json") as Article, report: read("report.json") as Report };
  };
  await check({ server, folder, run, result, file });
}

/** Everything that a run has left behind. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), "utf8")}`)
    .join("\n");
}

test("a model rewrites an article: sections are told as they are done, the report says what it took", () =>
  using(
    (asked) => `Voici :\n\`\`\`json\n${written(asked)}\n\`\`\`\nBonne lecture !`,
    async ({ run, result, server }) => {
      const { status, err } = await run().ended;
      assert.equal(status, 0, err);
      const { report } = result();
      const sections = report.rewriting ?? [];
      assert.deepEqual(
        sections.map(({ status: each }) => each),
        sections.map(() => "rewritten"),
      );
      assert.equal(server.asked.length, sections.length + 1, "once for titles");
      assert.match(err, /\[1\/\d\] .*: rewritten/);
      assert.match(err, /Sections rewritten: (\d) of \1/);
      const calls = server.asked.length;
      const usage = {
        calls,
        inputTokens: calls * TOKENS.input,
        outputTokens: calls * TOKENS.output,
      };
      assert.deepEqual(report.model, { provider: "openai-compatible", name: "scripted", usage });
    },
  ));

test("the key is in nothing that is written or printed, whatever the server sends back", async () => {
  const scripts: readonly Behaviour[] = [
    (asked, response) => refuse(asked, response, 401),
    (asked, response) => refuse(asked, response, asked.before % 2 === 0 ? 400 : 429, { "retry-after": "9999" }),
    (asked) => written(asked, (each) => ({ ...each, text: `${each.text.slice(0, -1)} (${asked.authorization}).` })),
  ];
  await Promise.all(
    scripts.map((behave) =>
      using(behave, async ({ run, folder }) => {
        const { out, err } = await run().ended;
        assert.ok(!`${out}${err}${everything(folder)}`.includes(KEY), err);
      }),
    ),
  );
});

test("what was paid for is not paid again: a run that is stopped goes on where it was", () =>
  using(
    async (asked) => {
      // Titles and the first section are answered, then nothing comes any more; after the interruption the model answers again.
      if (asked.before > 1 && stopped === undefined) {
        stop();
        await new Promise(() => {});
      }
      return written(asked);
    },
    async ({ run, server, folder, result }) => {
      const first = run();
      stop = () => setTimeout(() => first.child.kill("SIGINT"), 150);
      const { status, err } = await first.ended;
      assert.equal(status, 130, err);
      assert.match(err, /\[INTERRUPTED\]/);
      assert.equal(readdirSync(join(folder, "out", JOURNAL)).length, 2);
      assert.deepEqual(readdirSync(join(folder, "out")), [JOURNAL]);

      stopped = true;
      const before = server.asked.length;
      assert.equal((await run().ended).status, 0);
      const { report, article } = result();
      const sections = report.rewriting ?? [];
      assert.equal(server.asked.length - before, sections.length - 1);
      assert.ok(sections.every(({ status: each }) => each === "rewritten"));

      const once = server.asked.length;
      const again = await run().ended;
      assert.equal(again.status, 0);
      assert.match(again.err, new RegExp(`paid for before: ${sections.length + 1}\\n`));
      assert.equal(server.asked.length, once, "everything is in the journal");
      assert.deepEqual(result(), { report, article });
    },
  ));
let stopped: true | undefined;
let stop: () => void = () => {};

test("a dry run shows the prompts, sends nothing and writes nothing", () =>
  using(
    (asked) => written(asked),
    async ({ run, server, folder }) => {
      const { status, out, err } = await run(["-o", "out", "--dry-run"], "").ended;
      assert.equal(status, 0, err);
      assert.equal(server.asked.length, 0);
      assert.ok(!existsSync(join(folder, "out")));
      assert.match(out, /--- system\nTu es secrétaire de rédaction/);
      assert.match(out, /Le syndicat des pêcheurs demande une réunion avec le préfet\./);
      assert.match(err, /Rien n’a été envoyé ni écrit/);
      const json = JSON.parse((await run(["--dry-run", "--json", "--quiet"]).ended).out) as { prompt: string }[];
      assert.equal(json.length, out.match(/^=== /gm)!.length);
    },
  ));

test("at a limit of tokens or cost the sections that are left keep their text", () =>
  using(
    (asked) => written(asked),
    async ({ run, result, file }) => {
      const { status, err } = await run(["-o", "out", "--max-tokens", "1000"]).ended;
      assert.equal(status, 0, err);
      const kept = (result().report.rewriting ?? []).filter(({ status: each }) => each === "kept");
      assert.ok(kept.length > 0);
      assert.equal(kept[0]!.tries[0]!.objections[0]!.found, "BudgetSpent");
      assert.match(err, /text kept \(no answer of the model \(limit of tokens or cost reached\)\)/);

      file("titraille.config.json", '{ "llm": { "prices": { "input": 10, "output": 20, "currency": "EUR" } } }');
      const priced = await run(["-o", "out"]).ended;
      assert.match(priced.err, /scripted: calls 3, tokens 300 \+ 150, 0\.006 EUR/);
    },
  ));

test("what is wrong with the model’s settings is said, with a status of its own", async () => {
  await using(
    (asked, response) => refuse(asked, response, 404),
    async ({ run, folder }) => {
      const { status, err } = await run().ended;
      assert.equal(status, 7);
      assert.match(err, /does not know the model "scripted".*\[MODEL_UNKNOWN\]/);
      assert.ok(!existsSync(join(folder, "out")));
    },
  );
  const open = (args: readonly string[], config: Config = {}) =>
    openWriter(readArguments(["article.txt", ...args]), config, "en");
  const refuses = (code: string, says: RegExp) => (error: unknown) => {
    assert.ok(error instanceof TitrailleError);
    assert.equal(error.code, code);
    assert.match(error.inLanguage("en"), says);
    return true;
  };
  const llm = ["--engine", "llm"];
  await assert.rejects(open(llm), refuses("MODEL_SETTING_MISSING", /--model/));
  await assert.rejects(open([...llm, "--model", "m"]), refuses("MODEL_SETTING_MISSING", /--base-url/));
  await assert.rejects(open(["--model", "m"]), refuses("USAGE", /--engine llm/));
  await assert.rejects(open(["--dry-run"], { engine: "offline" }), refuses("USAGE", /--engine llm/));
  await assert.rejects(open([...llm, "--max-cost", "1"]), refuses("USAGE", /llm\.prices/));
  assert.ok(!("engine" in (await open([]))));
  assert.throws(() => readArguments(["a.txt", "--engine", "gpt"]), refuses("USAGE", /offline, llm/));
  assert.throws(() => readArguments(["a.txt", "--provider", "x"]), refuses("USAGE", /anthropic/));
  assert.throws(() => readArguments(["a.txt", "--max-tokens=-3"]), refuses("USAGE", /positive number/));
  assert.throws(() => readArguments(["check", "a.txt", "--model", "m"]), refuses("USAGE", /has no option --model/));
  const withKey = '{ "engine": "llm", "llm": { "provider": "mistral", "model": "m", "apiKey": "sk-1" } }';
  assert.throws(
    () => parseConfig(withKey, "titraille.config.json"),
    (error) => refuses("CONFIG_INVALID", /^(?!.*sk-1).*unknown key "apiKey"/)(error),
  );
  assert.throws(
    () => parseConfig('{ "llm": { "timeout": 0 } }', "c"),
    refuses("CONFIG_INVALID", /a positive number, not 0/),
  );
});

test("the offline engine loads nothing of what models need", () => {
  const { titraille, file } = workingFolder();
  file("article.txt", STORY);
  const before =
    'import { registerHooks } from "node:module"; registerHooks({ load(url, context, next) { if (/@titraille.llm|packages.llm|node_modules.(?:ai|@ai-sdk|zod)\\b/.test(url)) process.stderr.write("LOADED " + url + "\\n"); return next(url, context); } });';
  const { status, err } = titraille(["article.txt"], { before });
  assert.equal(status, 0, err);
  assert.doesNotMatch(err, /LOADED/);
  const loaded = titraille(
    ["article.txt", "--engine", "llm", "--model", "m", "--base-url", "http://localhost", "--dry-run"],
    { before },
  );
  assert.match(loaded.err, /LOADED .*packages\/llm/);
});
