import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { README, readmeWithExample } from "../scripts/readme.ts";

test("the README shows what the command really does to the example", () => {
  assert.equal(readFileSync(README, "utf8"), readmeWithExample(), "stale: run npm run readme");
});
