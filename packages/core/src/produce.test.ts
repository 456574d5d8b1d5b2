import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadFrench } from "@titraille/french/node";
import { undo } from "./clean/tracked-text.ts";
import type { Article } from "./edit/article.ts";
import { type Production, produce } from "./produce.ts";
import { render } from "./render/render.ts";
import { renderReport } from "./render/report-page.ts";
import { headings } from "./rules/article-text.ts";
import { plainFact } from "./verify/plain-fact.ts";
import { quotationsOf } from "./verify/quotations.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const shared = `${root}../shared`;
const french = loadFrench();
const missing = existsSync(shared) ? undefined : "../shared is absent";
if (missing && process.env.CI === "true") throw new Error(`${missing}: CI must have it`);

function run(path: string, brief?: string): Promise<Production> {
  const bytes = new Uint8Array(readFileSync(path));
  return produce([{ name: path.split("/").at(-1)!, bytes }], { french, ...(brief ? { brief } : {}) });
}

/** Everything that is put online: the page, the fragment and the Markdown. */
function printed(article: Article): string {
  return [render(article, "html"), render(article, "fragment"), render(article, "md")].join("\n");
}

function assertWhole({ article, report, copies }: Production): void {
  const lost = report.findings.filter(({ rule }) => rule === "fidelity-coverage" || rule === "fidelity-quotes");
  assert.deepEqual(
    lost.map(({ message }) => message.fr),
    [],
  );
  for (const copy of copies) assert.equal(undo(copy.text, copy.records), copy.source.text);
  const page = render(article, "html");
  assert.equal(page.match(/<h1/g)?.length, 1);
  assert.equal((page.match(/«/g) ?? []).length, (page.match(/»/g) ?? []).length);
}

test("the example: every clause met, nothing left of the page it was pasted from", async () => {
  const production = await run(`${root}examples/depeche.txt`);
  assertWhole(production);
  const { article, report } = production;
  assert.deepEqual(
    report.clauses.map(({ status }) => status),
    ["met", "met", "met", "met"],
  );
  assert.doesNotMatch(printed(article), /Source link|fbq|function|Make this article|Photo de p|via AP/);
  assert.equal(article.figures.length, 2);
  assert.equal(article.dateline?.place, "Lisbonne");
  assert.ok(headings(article).length >= 4);
});

test("the request file: brief met, no residue, captions as figures, quotes word for word", {
  skip: missing,
}, async () => {
  const name = readdirSync(`${shared}/inputs`).find((file) => file.startsWith("000_"))!;
  const production = await run(`${shared}/inputs/${name}`);
  assertWhole(production);
  const { article, report, copies } = production;
  assert.deepEqual(
    report.clauses.map(({ status }) => status),
    ["met", "met", "met", "met"],
  );
  assert.doesNotMatch(
    printed(article),
    /Make this article|fbq|function\(|Source link|-57|Leah Millis|Photo de piscine/,
  );
  assert.deepEqual(
    article.figures.map(({ credit }) => credit),
    ["Leah Millis / Photo pool via AP", "Leah Millis / Photo pool via AP"],
  );
  const count = headings(article).length;
  assert.ok(count >= 5 && count <= 8, `${count} subheadings`);
  const text = plainFact(printed(article));
  for (const quotation of quotationsOf(copies[0]!.text))
    assert.ok(text.includes(plainFact(quotation.text)), quotation.text);
  assert.ok(report.figures.keptSentences / report.figures.sourceSentences >= 0.98);
});

test("the same input gives the same bytes", async () => {
  const outputs = new Set<string>();
  for (let round = 0; round < 20; round++) {
    const { article, report } = await run(`${root}examples/depeche.txt`);
    outputs.add(`${printed(article)}${render(article, "json")}${renderReport(article, report)}`);
  }
  assert.equal(outputs.size, 1);
});

test("several sources on one subject: one article, what is repeated said once, each sentence with its source", async () => {
  const first =
    "La ville de Valmont rouvre son théâtre. Les travaux ont duré trois ans et coûté deux millions d’euros. Le maire a remercié les artisans de la région pour leur patience.";
  const second =
    "Les travaux du théâtre ont duré trois ans et coûté deux millions d’euros. La troupe du Lavoir jouera la première pièce en octobre devant six cents spectateurs.";
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const { article } = await produce(
    [
      { name: "a.txt", bytes: encode(first) },
      { name: "b.txt", bytes: encode(second) },
    ],
    { french },
  );
  const text = render(article, "fragment");
  assert.equal(text.match(/deux millions/g)?.length, 1);
  assert.match(text, /troupe du Lavoir/);
  const used = new Set(
    article.body.children.flatMap((block) => block.data?.sources?.map(({ source }) => source) ?? []),
  );
  assert.ok(used.has(1));
});

test("a length that the source cannot reach is reported, not padded", async () => {
  const { report } = await run(`${root}examples/depeche.txt`, "au moins 5000 mots");
  const clause = report.clauses.find(({ status }) => status === "not-met");
  assert.match(clause?.message.fr ?? "", /il en manque \d+/);
});

test("every open corpus article: no crash, no sentence lost, one h1", { skip: missing }, async () => {
  for (const folder of readdirSync(`${shared}/corpus/open`)) {
    for (const file of readdirSync(`${shared}/corpus/open/${folder}`)) {
      if (!/^(?:source|derived_glued)\./.test(file)) continue;
      await test(`${folder}/${file}`, async () => assertWhole(await run(`${shared}/corpus/open/${folder}/${file}`)));
    }
  }
});
