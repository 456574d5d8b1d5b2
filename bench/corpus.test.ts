import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { measurePage, type PageResult } from "./corpus/measure-page.ts";

const CORPUS = new URL("../../shared/corpus/open/", import.meta.url);

test("open pages: above Readability alone, with leads and subheadings", async (t) => {
  if (!existsSync(CORPUS)) {
    assert.notEqual(process.env.CI, "true", "shared/corpus/open is absent");
    t.skip("shared/corpus/open is absent");
    return;
  }
  const results: PageResult[] = [];
  for (const id of readdirSync(CORPUS)) {
    const page = new URL(`${id}/source.html`, CORPUS);
    const expected = new URL(`${id}/expected.txt`, CORPUS);
    if (!existsSync(page) || !existsSync(expected)) continue;
    const result = await measurePage(new Uint8Array(readFileSync(page)), readFileSync(expected, "utf8"));
    assert.ok(result.leadKept, `${id}: lead`);
    assert.ok(result.ours.f1 > 0.94, `${id}: F1 ${result.ours.f1}`);
    assert.ok(result.ours.f1 >= result.readability.f1, `${id}: under Readability alone`);
    results.push(result);
  }
  assert.ok(results.length > 0, "no page was measured");
  const total = (figure: (result: PageResult) => number): number =>
    results.reduce((sum, result) => sum + figure(result), 0);
  assert.ok(total((result) => result.subheadingsKept) >= 0.9 * total((result) => result.subheadings), "subheadings");
});
