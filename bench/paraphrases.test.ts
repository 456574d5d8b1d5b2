import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { judge, readParaphrases, withTails } from "./tamper/paraphrases.ts";

const french = loadFrench();
const faithful = ["a", "b", "c", "d", "e", "f"].map((set) =>
  readParaphrases(new URL(`tamper/paraphrases/set-${set}.txt`, import.meta.url)).filter(
    ({ kind }) => kind === undefined,
  ),
);
const share = (judged: Awaited<ReturnType<typeof judge>>): number =>
  judged.filter(({ found, added }) => found.length + added.length > 0).length / judged.length;

test("of faithful paraphrases, a language model’s would be accepted for 95 % and more", async () => {
  const judged = (await Promise.all(faithful.map((set) => judge(set, french)))).flat();
  assert.ok(judged.length > 150);
  assert.ok(share(judged) <= 0.05, `${share(judged)} refused`);
});

test("what is hung on a faithful paraphrase and no source says is found", async () => {
  const judged = (await Promise.all(faithful.map((set) => judge(withTails(set), french)))).flat();
  assert.ok(share(judged) >= 0.98, `only ${share(judged)} caught`);
});
