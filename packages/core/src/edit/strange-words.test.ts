import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { analyse } from "../analysis/analyse.ts";
import { parseBrief } from "../brief/parse-brief.ts";
import { clean } from "../clean/clean.ts";
import { readSource } from "../source/read-source.ts";
import { setUpDesk } from "./set-up-desk.ts";
import { hasStrangeWord } from "./strange-words.ts";

const french = loadFrench();
const TEXT = `Les caseyeurs de Vauze posent leurs bouzinets au large. Un bouzinet pèse dix kilos, et cent bouzinets valent un hiver. Les bouzinets sont en fonte.

La criée vend les homrads aux restaurants de la côte. Le co-pilotage du port revient aux mareyeurs.`;

test("a word that the lexicon lacks and the text has once looks misspelt", async () => {
  const copy = clean(await readSource(new TextEncoder().encode(TEXT), { name: "a.txt" }));
  const desk = setUpDesk([analyse(copy, french)], parseBrief(""), french);
  assert.equal(hasStrangeWord("La criée vend les homrads", desk), true);
  for (const title of ["Cent bouzinets valent un hiver", "Le co-pilotage du port", "Vauze pose ses casiers"])
    assert.equal(hasStrangeWord(title, desk), false, title);
});
