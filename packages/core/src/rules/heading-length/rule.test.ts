import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

test("one word is one word, in both languages", async () => {
  const [finding] = await findingsOf("heading-length", "## Travaux\n\nLa ville rénove douze écoles.");
  assert.match(finding!.message.en, /^Subheading of 1 word, 3 at least/);
  assert.match(finding!.message.fr, /^Intertitre de 1 mot, 3 au moins/);
});
