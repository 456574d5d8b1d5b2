import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Report, TitrailleError } from "@titraille/core";
import { parseConfig } from "@titraille/core/config";
import { writeTinyNli } from "../../llm/src/entailment/nli-model.fixture.ts";
import { SOURCE, written } from "../../llm/src/model.fixture.ts";
import { type ScriptedServer, scriptedServer } from "../../llm/src/server.fixture.ts";
import { readArguments } from "./arguments.ts";
import { workingFolder } from "./command.fixture.ts";
import { openWriter } from "./open-writer.ts";

/** A transformers.js that finds nothing of the prefect, and everything else, to follow; `npm run test:local` has the real one. */
const STUB = `
export const env = { allowRemoteModels: true };
const encode = (premises, { text_pair }) => ({ input_ids: { dims: [premises.length, 9] }, text_pair });
export const AutoTokenizer = { from_pretrained: async () => Object.assign(encode, { model_max_length: 512 }) };
const judge = async ({ text_pair }) => ({
  logits: { dims: [text_pair.length, 3], data: text_pair.flatMap((text) => (/préfet/.test(text) ? [0, 0, 9] : [9, 0, 0])) },
});
export const AutoModelForSequenceClassification = { from_pretrained: async () => Object.assign(judge, { dispose: async () => {} }) };
`;
const peer = (action: string): string =>
  `import { registerHooks } from "node:module"; registerHooks({ resolve(specifier, context, next) { if (specifier !== "@huggingface/transformers") return next(specifier, context); ${action} } });`;
const INSTALLED = peer(
  `return { url: ${JSON.stringify(`data:text/javascript,${encodeURIComponent(STUB)}`)}, shortCircuit: true };`,
);
const MISSING = peer('throw new Error("not installed");');

/** A folder with an article and a model of entailment in it, and the command that has the one rewritten under the other. */
async function using(
  check: (given: {
    server: ScriptedServer;
    folder: string;
    file: ReturnType<typeof workingFolder>["file"];
    run: (more: readonly string[], before?: string) => ReturnType<ReturnType<typeof workingFolder>["running"]>["ended"];
    report: () => Report;
  }) => Promise<void>,
): Promise<void> {
  await using server = await scriptedServer((asked) => written(asked));
  const { folder, running, file } = workingFolder();
  file("article.txt", SOURCE);
  writeTinyNli(join(folder, "models/xnli"), { labels: ["entailment", "neutral", "contradiction"], kind: "deberta-v2" });
  const args = ["article.txt", "-o", "out", "--engine", "llm", "--model", "m", "--base-url", server.baseUrl];
  const run = (more: readonly string[], before = INSTALLED) =>
    running([...args, "-b", "Rédigez en français, sans chapô", ...more], { lang: "en", before }).ended;
  const report = () => {
    const [slug = ""] = readdirSync(join(folder, "out")).filter((name) => !name.startsWith("."));
    return JSON.parse(readFileSync(join(folder, "out", slug, "report.json"), "utf8")) as Report;
  };
  await check({ server, folder, file, run, report });
}

test("--entailment has a model refuse too, tells the writer why, and says so in the report", () =>
  using(async ({ run, report, server, folder }) => {
    const { status, err } = await run(["--entailment", "models/xnli"]);
    assert.equal(status, 0, err);
    const { judged, refused, ...rest } = report().entailment!;
    assert.deepEqual(rest, { check: "xnli", threshold: 0.5, unjudged: 0, failures: [] });
    assert.ok(refused > 0 && refused < judged);
    assert.match(
      err,
      new RegExp(`Check of entailment xnli: sentences judged ${judged}, refused ${refused}, threshold 50%`),
    );
    assert.ok(server.asked.some(({ prompt }) => /d’après le contrôle d’implication \(0\u202f%\)/u.test(prompt)));
    assert.ok(!JSON.stringify(report()).includes(folder), "no path of this machine");
  }));

test("the configuration may set it, from where it stands, with a threshold", () =>
  using(async ({ run, report, folder, file }) => {
    mkdirSync(join(folder, "settings"));
    file("settings/c.json", '{ "llm": { "entailment": { "folder": "../models/xnli", "threshold": 0 } } }');
    const { status, err } = await run(["--config", "settings/c.json"]);
    assert.equal(status, 0, err);
    const { threshold, judged, refused } = report().entailment!;
    assert.deepEqual({ threshold, refused }, { threshold: 0, refused: 0 });
    assert.ok(judged > 0);
  }));

test("without it nothing of it is loaded; with it, what is missing is said before the model is asked", () =>
  using(async ({ run, report, server, folder }) => {
    for (const [model, before, code] of [
      ["models/none", INSTALLED, /lacks config\.json.*\[ENTAILMENT_MODEL_UNUSABLE\]/],
      ["models/xnli", MISSING, /npm i @huggingface\/transformers.*\[ENTAILMENT_NOT_INSTALLED\]/],
    ] as const) {
      const { status, err } = await run(["--entailment", model], before);
      assert.equal(status, 7, err);
      assert.match(err, code);
    }
    assert.equal(server.asked.length, 0);
    assert.ok(!existsSync(join(folder, "out")));
    const { status, err } = await run([], MISSING);
    assert.equal(status, 0, err);
    assert.equal(report().entailment, undefined);
  }));

test("an option or a setting that nothing would come of is refused", async () => {
  const refuses = (code: string, says: RegExp) => (error: unknown) => {
    assert.ok(error instanceof TitrailleError);
    assert.equal(error.code, code);
    assert.match(error.inLanguage("en"), says);
    return true;
  };
  const open = (...args: string[]) => openWriter(readArguments(["a.txt", "--entailment", "x", ...args]), {}, "en");
  await assert.rejects(open(), refuses("USAGE", /add --engine llm/));
  await assert.rejects(open("--translator", "llm", "--model", "m"), refuses("USAGE", /add --engine llm/));
  assert.throws(() => readArguments(["a.txt", "--entailment", ""]), refuses("USAGE", /name of a folder/));
  assert.throws(
    () => readArguments(["check", "a.md", "--entailment", "x"]),
    refuses("USAGE", /no option --entailment/),
  );
  const config = (entailment: string) => parseConfig(`{ "llm": { "entailment": ${entailment} } }`, "c");
  assert.throws(() => config('"xnli"'), refuses("CONFIG_INVALID", /an object/));
  assert.throws(() => config('{ "threshold": 0.7 }'), refuses("CONFIG_INVALID", /folder/));
  const threshold = (value: number) => config(`{ "folder": "x", "threshold": ${value} }`);
  assert.throws(() => threshold(50), refuses("CONFIG_INVALID", /a number of 1 at most, not 50/));
  assert.throws(() => threshold(-1), refuses("CONFIG_INVALID", /a positive number, not -1/));
});
