import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gatherBrief } from "../brief/gather.ts";
import { readSource } from "../source/read-source.ts";
import { AFTER, BEFORE, cleanText } from "./clean.fixture.ts";
import { clean } from "./clean.ts";
import { undo } from "./tracked-text.ts";

test("the example of the README comes out clean", async () => {
  const bytes = await readFile(new URL("../../../../examples/depeche.txt", import.meta.url));
  const read = await readSource(bytes, { name: "depeche.txt" });
  const source = gatherBrief([read], { flags: {}, config: {} }).sources[0]!;
  const copy = clean(source);
  assert.equal(undo(copy.text, copy.records), source.text);
  assert.doesNotMatch(copy.text, /SEO|subheadings|mesure\(|function|Source link|-12|Morgado|piscine|LISBON|\(AP\)/);
  assert.deepEqual(
    copy.figures.map(({ credit }) => credit),
    ["Tiago Morgado / Photo pool via AP", "Tiago Morgado / Photo pool via AP"],
  );
  assert.equal(copy.dateline?.place, "Lisbonne");
  assert.equal(copy.dateline?.agency, "AP");
  assert.equal(copy.blocks.length, 26);
  for (const { start, end } of copy.blocks) {
    let open = 0;
    for (const [mark] of copy.text.slice(start, end).matchAll(/[«»]/g)) {
      open += mark === "«" ? 1 : -1;
      assert.ok(open === 0 || open === 1, copy.text.slice(start, end));
    }
    assert.equal(open, 0, copy.text.slice(start, end));
  }
  for (const repaired of [
    "la “politique du filet fermé”, lèverait",
    "déclaré qu’«\u00a0il est temps",
    "l’Organisation mondiale de la pêche",
    "et la réfection",
    "ses capacités de stockage",
  ])
    assert.ok(copy.text.includes(repaired), repaired);
});

test("a site that signs before a dash is an agency, one that a title is about none", async () => {
  const copy = await cleanText(`Vauze.Net – ${BEFORE}\n\n${AFTER}`);
  assert.equal(copy.dateline?.agency, "Vauze.Net");
  assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`);
  const kept = await cleanText(`Vauze.Net – Le site qui vend des filets\n\n${BEFORE}\n\n${AFTER}`);
  assert.equal(kept.dateline, undefined);
});
