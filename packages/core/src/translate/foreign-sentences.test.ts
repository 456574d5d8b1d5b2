import assert from "node:assert/strict";
import { test } from "node:test";
import { foreignSentences } from "./foreign-sentences.ts";

const CASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ["Sen. Ann Pryor met Dr. Lowe on Dec. 12.", "The U.S. Army was not there."],
    ["J. K. Hale spoke first.", "“We waited.”", "Then he left."],
    ["It cost 2.5 million.", "Nobody paid!"],
    ["The firm Hale & Co. built the wall.", "It stands."],
  ],
  de: [["Der Rat tagte am 3. Mai.", "Niemand kam."]],
  es: [["La alcaldesa habló.", "¿Quién respondió?"]],
};

for (const [language, texts] of Object.entries(CASES))
  for (const sentences of texts)
    test(`${language}: ${sentences[0]}`, () => {
      const text = sentences.join(" ");
      assert.deepEqual(
        foreignSentences(text, language).map(({ start, end }) => text.slice(start, end)),
        sentences,
      );
    });
