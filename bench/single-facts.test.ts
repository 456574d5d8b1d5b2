import assert from "node:assert/strict";
import { test } from "node:test";
import { splitSentences } from "@titraille/french";
import { loadFrench } from "@titraille/french/node";
import { judge, type Paraphrase, readParaphrases } from "./tamper/paraphrases.ts";

const french = loadFrench();
const all = readParaphrases(new URL("tamper/paraphrases/single-facts.txt", import.meta.url));
/** An article is compared sentence by sentence. */
const bySentence = ({ text, ...rest }: Paraphrase): Paraphrase[] =>
  splitSentences(text).map(({ start, end }) => ({ ...rest, text: text.slice(start, end) }));

test("one fact of a sentence falsified is found", async () => {
  const wrong = all.filter(({ kind }) => kind !== undefined);
  const missed = (await judge(wrong, french)).filter(({ found }) => found.length === 0);
  assert.deepEqual(
    missed.map(({ text }) => text),
    [],
  );
});

test("what says the same in other words is let through", async () => {
  const faithful = all.filter(({ kind }) => kind === undefined).flatMap(bySentence);
  const refused = (await judge(faithful, french)).filter(({ found }) => found.length > 0);
  assert.deepEqual(
    refused.map(({ text }) => text),
    [],
  );
});
