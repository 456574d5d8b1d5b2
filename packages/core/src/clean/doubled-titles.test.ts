import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, BEFORE, cleanBlocks } from "./clean.fixture.ts";

const TITLES = ["Le pont de Lannec ferme un mois", "Qui paiera la digue de Vauze ?", "Marvila attend ses pêcheurs"];
const TEASER = "Le conseil a voté, les habitants attendent la suite.";

test("titles that a page prints twice at its foot go with their teasers", async () => {
  const foot = TITLES.map((title) => `${title} ${title}${TEASER}`).join("");
  assert.deepEqual(await cleanBlocks(`${BEFORE}${AFTER}Plus de Le Courrier${foot}`), [BEFORE, AFTER]);
});

test("a line that says itself twice stays where the article goes on", async () => {
  const refrain = "Rendez-nous la halle, rendez-nous la halle";
  const text = [BEFORE, refrain, AFTER].join("\n\n");
  assert.equal((await cleanBlocks(text)).length, 3);
});
