import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

test("an arrow before a sentence is no word", async () => {
  const arrows = ">> La ville paie.\n\n>> Le maire signe.\n\n>> Une école attend.";
  assert.deepEqual(await findingsOf("sentence-openings", arrows.replaceAll(">>", "»»")), []);
  assert.equal((await findingsOf("sentence-openings", "»» Elle paie. »» Elle signe. »» Elle attend.")).length, 1);
});
