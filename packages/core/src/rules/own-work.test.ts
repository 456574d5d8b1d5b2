import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadFrench } from "@titraille/french/node";
import { readArticle } from "../foreign/read-article.ts";
import { produce } from "../produce.ts";
import { render } from "../render/render.ts";
import { check } from "./check.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const shared = `${root}../shared`;
const missing = existsSync(shared) ? undefined : "../shared is absent";
if (missing && process.env.CI === "true") throw new Error(`${missing}: CI must have it`);
const french = loadFrench();

/** What the offline engine makes, as JSON and as a page read back, has no error against its own source and brief. */
async function assertClean(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const { article, copies, brief } = await produce([{ name: path, bytes }], { french });
  for (const [name, text] of [
    ["article.json", render(article, "json")],
    ["article.html", render(article, "html")],
  ] as const) {
    const read = await readArticle(new TextEncoder().encode(text), { name });
    const { findings, scores } = check({ ...read, source: copies, brief }, { french });
    const errors = findings.filter(({ severity }) => severity === "error");
    assert.deepEqual(
      errors.map(({ rule, message }) => `${name} ${rule}: ${message.en}`),
      [],
    );
    assert.equal(scores.cap, undefined);
  }
}

test("the example checks clean against its own source", () => assertClean(`${root}examples/depeche.txt`));

test("the request checks clean against its own source", { skip: missing }, async () => {
  for (const file of readdirSync(`${shared}/inputs`)) await assertClean(`${shared}/inputs/${file}`);
});

test("every open corpus article checks clean against its own source", { skip: missing }, async (context) => {
  for (const folder of readdirSync(`${shared}/corpus/open`)) {
    const file = readdirSync(`${shared}/corpus/open/${folder}`).find((name) => name.startsWith("source."));
    if (file) await context.test(folder, () => assertClean(`${shared}/corpus/open/${folder}/${file}`));
  }
});
