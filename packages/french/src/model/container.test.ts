import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { packContainer, unpackContainer } from "./container.ts";

const CONTENT = { meta: { name: "été" }, sections: { one: Uint8Array.of(1, 2, 3), none: new Uint8Array(0) } };

test("opens what it packed, compressed or decompressed", () => {
  const file = packContainer("kind-1", CONTENT);
  for (const bytes of [file, gunzipSync(file)]) {
    const opened = unpackContainer("kind-1", bytes);
    assert.deepEqual(opened.meta, CONTENT.meta);
    assert.deepEqual([...opened.sections.one!], [1, 2, 3]);
    assert.equal(opened.sections.none!.length, 0);
  }
});

test("the same content gives the same bytes", () => {
  assert.deepEqual(packContainer("kind-1", CONTENT), packContainer("kind-1", CONTENT));
});

test("refuses a file of another kind", () => {
  assert.throws(() => unpackContainer("kind-2", packContainer("kind-1", CONTENT)), /expected a data file "kind-2"/);
});
