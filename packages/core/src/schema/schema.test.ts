import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadFrench } from "@titraille/french/node";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from "mdast";
import type { z } from "zod";
import { SCHEMAS, schemaText } from "../../scripts/schemas.ts";
import type { Article } from "../edit/article.ts";
import { produce } from "../produce.ts";
import { render } from "../render/render.ts";
import type { Report } from "../verify/report.ts";
import { articleSchema } from "./article.ts";
import type { FLOW, NODES, PHRASING } from "./body.ts";
import type { reportSchema } from "./report.ts";

/** Whether lists may be changed is for the types alone: JSON knows nothing of it. */
type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;
/** `true` where each of two types takes every value of the other. */
type Same<One, Other> = [Frozen<One>, Frozen<Other>] extends [Frozen<Other>, Frozen<One>] ? true : false;

test("schemas and types say the same, both ways (the compiler checks)", () => {
  const same: readonly true[] = [
    true satisfies Same<z.infer<typeof articleSchema>, Article>,
    true satisfies Same<z.infer<typeof reportSchema>, Report>,
    true satisfies Same<z.infer<(typeof PHRASING)[number]>, PhrasingContent>,
    true satisfies Same<z.infer<(typeof FLOW)[number]>, BlockContent | DefinitionContent>,
    true satisfies Same<z.infer<(typeof NODES)[number]>, RootContent>,
  ];
  // What `Same` is worth: a property too many or too few is told.
  const different: readonly false[] = [
    false satisfies Same<Omit<Article, "slug">, Article>,
    false satisfies Same<Article & { readonly more: string }, Article>,
  ];
  assert.ok(same.every(Boolean) && !different.some(Boolean));
});

for (const { file, schema } of SCHEMAS)
  test(`${file.pathname.split("/").at(-1)} is what the schema says`, () => {
    assert.equal(readFileSync(file, "utf8"), schemaText(schema), "stale: run npm run schemas");
  });

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const open = `${root}../shared/corpus/open`;
const missing = existsSync(open) ? undefined : "../shared is absent";
if (missing && process.env.CI === "true") throw new Error(`${missing}: CI must have it`);

const french = loadFrench();
const ajv = new Ajv2020({ strict: true, allErrors: true });
const published = (name: string): ValidateFunction =>
  ajv.compile(JSON.parse(readFileSync(`${root}docs/schema/${name}.schema.json`, "utf8")));
const isArticle = published("article");
const isReport = published("report");

async function assertPublished(path: string, brief?: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const { article, report } = await produce([{ name: path.split("/").at(-1)!, bytes }], {
    french,
    ...(brief ? { brief } : {}),
  });
  const written = JSON.parse(render(article, "json"));
  isArticle(written);
  assert.deepEqual(isArticle.errors, null);
  isReport(JSON.parse(JSON.stringify(report)));
  assert.deepEqual(isReport.errors, null);
  // A reader's parse takes nothing away either.
  assert.deepEqual(articleSchema.parse(written), written);
}

test("what the main job writes is valid: the example, with everything a brief can ask for", async () => {
  await assertPublished(`${root}examples/depeche.txt`);
  await assertPublished(
    `${root}examples/depeche.txt`,
    "SEO, intertitres, FAQ, mots importants en gras, l’essentiel en 4 points, mot-clé : criée, au moins 5000 mots",
  );
});

test("what the main job writes is valid: the open corpus", { skip: missing }, async () => {
  for (const folder of readdirSync(open))
    for (const name of readdirSync(`${open}/${folder}`))
      if (name.startsWith("source.")) await assertPublished(`${open}/${folder}/${name}`);
});

test("what is not an article is told", () => {
  assert.equal(isArticle({ schemaVersion: 1 }), false);
  assert.equal(isReport({ schemaVersion: 2 }), false);
});
