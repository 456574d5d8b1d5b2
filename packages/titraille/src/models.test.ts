import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { tinyModel } from "../../llm/src/local/gguf.fixture.ts";
import { workingFolder } from "./command.fixture.ts";

test("models are pulled, listed and removed", async () => {
  const server = createServer((_, response) => response.end(tinyModel()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { folder, running } = workingFolder();
  const run = (...args: readonly string[]) =>
    running(["models", ...args], { lang: "en", env: { TITRAILLE_MODELS: join(folder, "models") } }).ended;
  try {
    const none = await run();
    assert.equal(none.status, 0, none.err);
    assert.match(none.err, /^No model in /);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tiny.gguf`;
    const wrong = await run("pull", url, "--sha256", "0".repeat(64));
    assert.equal(wrong.status, 7, wrong.err);
    assert.match(wrong.err, /\[MODEL_PULL_FAILED\]/);
    const pulled = await run("pull", url);
    assert.equal(pulled.status, 0, pulled.err);
    assert.match(pulled.out, /^tiny {2}0\.1 MB {2}sha256 [\da-f]{64}\n$/);
    assert.match((await run()).out, /^tiny {2}/);
    assert.equal((await run("remove", "tiny")).status, 0);
    assert.equal((await run("remove", "tiny")).status, 7);
    assert.equal((await run("rename", "tiny")).status, 2);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
