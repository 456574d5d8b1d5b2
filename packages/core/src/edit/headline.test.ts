import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { analyse } from "../analysis/analyse.ts";
import { parseBrief } from "../brief/parse-brief.ts";
import { clean } from "../clean/clean.ts";
import type { Candidate } from "../engines/engine.ts";
import { readSource } from "../source/read-source.ts";
import type { Desk } from "./desk.ts";
import { chooseHeadline } from "./headline.ts";
import { rankHeadlines } from "./rank-headlines.ts";
import { setUpDesk } from "./set-up-desk.ts";

const french = loadFrench();

async function deskOf(text: string): Promise<Desk> {
  const copy = clean(await readSource(new TextEncoder().encode(text), { name: "a.txt" }));
  return setUpDesk([analyse(copy, french)], parseBrief(""), french);
}

const TEXT = `Les tourbières de Valbrune gardent l’eau des orages. Elles stockent aussi du carbone depuis six mille ans.

Les tourbières de Valbrune sont vidées par des fossés de drainage. Une association bouche ces fossés chaque hiver.`;

const titled = (text: string, form: Candidate["form"], more: Partial<Candidate>): Candidate => ({
  text,
  form,
  origin: "generated",
  sources: [{ source: 0, start: 0, end: 50 }],
  about: ["tourbière"],
  depth: 0.1,
  ...more,
});

test("the questions of a model are ranked by the model, those that the text answers by the desk", async () => {
  const desk = await deskOf(TEXT);
  const first = titled("Les tourbières de Valbrune gardent l’eau des orages d’été", "clause", { rank: 0 });
  const later = titled("Pourquoi les tourbières de Valbrune gardent-elles l’eau des orages ?", "question", {
    rank: 0.5,
  });
  assert.equal(rankHeadlines([later, first], desk)[0], first);
  const cut = titled("Les tourbières de Valbrune gardent l’eau des orages d’été", "clause", { origin: "compressed" });
  const answered = titled("Pourquoi les tourbières de Valbrune gardent-elles l’eau des orages ?", "question", {
    isAnswered: true,
  });
  assert.equal(rankHeadlines([cut, answered], desk)[0], answered);
});

test("what leans on the sentence before, or speaks of whoever writes, is no headline", async () => {
  const desk = await deskOf(TEXT);
  const whole = titled("Les tourbières de Valbrune gardent l’eau des orages d’été", "clause", { depth: 0.4 });
  for (const text of [
    "D’autres tourbières de Valbrune gardent l’eau des orages d’été",
    "Les tourbières de Valbrune gardent donc l’eau des orages d’été",
    "Les tourbières de Valbrune se voient ainsi gardées des orages",
  ])
    assert.equal(rankHeadlines([titled(text, "clause", { depth: 0.2 }), whole], desk)[0], whole, text);
});

test("the address of the site does not stay behind the title", async () => {
  const desk = await deskOf(`# Les tourbières rouvrent leurs vannes – valbrune.example\n\n${TEXT}`);
  const title = desk.material.passages.find(({ block }) => block.type === "heading");
  assert.equal(chooseHeadline(title, [], desk).text, "Les tourbières rouvrent leurs vannes");
});
