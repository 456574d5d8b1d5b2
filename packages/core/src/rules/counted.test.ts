import assert from "node:assert/strict";
import { test } from "node:test";
import { CHARACTERS, counted, WORDS } from "./counted.ts";

test("nought is singular in French and plural in English", () => {
  assert.deepEqual(counted(0, ...WORDS), { fr: "0 mot", en: "0 words" });
  assert.deepEqual(counted(1, ...WORDS), { fr: "1 mot", en: "1 word" });
  assert.deepEqual(counted(1.5, ...WORDS), { fr: "1,5 mot", en: "1.5 words" });
  assert.deepEqual(counted(1200, ...CHARACTERS), { fr: "1\u202f200 signes", en: "1,200 characters" });
});
