import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

const severities = async (text: string): Promise<string[]> =>
  (await findingsOf("typography-spaces", text)).map(({ severity }) => severity);

test("a no-break space of the wrong width is a note, one that is missing or breaks a warning", async () => {
  assert.deepEqual(await severities("Qui paiera\u00a0?"), ["note"]);
  assert.deepEqual(await severities("Qui paiera ?"), ["warning"]);
  assert.deepEqual(await severities("Qui paiera?"), ["warning"]);
  assert.deepEqual(await severities("Qui paiera\u202f?"), []);
});
