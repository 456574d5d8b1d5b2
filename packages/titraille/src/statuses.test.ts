import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { exitStatus } from "@titraille/core";

const statusesOf = (page: string): number[] => {
  const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), "utf8");
  return [...text.matchAll(/^\| (\d+) \|/gm)].map(([, status]) => Number(status)).sort((a, b) => a - b);
};

test("cli.md, errors.md and the code list the same exit statuses", () => {
  const known = [0, ...Object.values(exitStatus)].sort((a, b) => a - b);
  assert.deepEqual(statusesOf("cli.md"), known);
  assert.deepEqual(statusesOf("errors.md"), known);
});
