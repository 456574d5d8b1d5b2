import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, BEFORE, cleanBlocks } from "./clean.fixture.ts";

const REST =
  "a retenu l’eau pendant la tempête, mais un autre mur, plus bas, a été dépassé avant l’aube près de la vieille criée.";

for (const [heading, paragraph] of [
  ["Une digue a tenu, une autre non", `Le système de digues ${REST}`],
  ["La piste d’une voiture de location", `Les enquêteurs disent que ce système ${REST}`],
  ["Design", `Le dos du système ${REST}`],
  ["Où loger à Valmorin", `Nous croyons que le système ${REST}`],
  ["QU’EST-CE QUE LE VARECH ?", `Le varech est une algue, et le système ${REST}`],
] as const)
  test(`a subheading at the head of its paragraph gets its line back: ${heading}`, async () => {
    const blocks = await cleanBlocks([BEFORE, `${heading} ${paragraph}`, AFTER].join("\n\n"));
    assert.deepEqual(blocks.slice(1, 3), [`## ${heading.replace(" ?", "\u202f?")}`, paragraph]);
  });

for (const paragraph of [
  `Kim Jong Un ${REST}`,
  `L’association Un toit pour tous ${REST}`,
  `Le poète a écrit Plus rien sur la mer ${REST}`,
  `Les enquêteurs de Le Havre ${REST}`,
  `Mercredi Les enfants du quai ${REST}`,
])
  test(`a capital inside a sentence may be that of a name: ${paragraph.slice(0, 30)}`, async () => {
    const blocks = await cleanBlocks([BEFORE, paragraph, AFTER].join("\n\n"));
    assert.equal(blocks.length, 3);
  });
