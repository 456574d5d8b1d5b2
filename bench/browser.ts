import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { produce, render } from "@titraille/core";
import { loadFrench } from "@titraille/french/node";

/*
 * Runs the library in a browser: bundled, with the data files fetched as they are, it must give for the example the very
 * article that it gives in Node. Needs Debian’s chromium.
 */

const CHROMIUM = "/usr/bin/chromium";
const TIMEOUT = 120_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const example = readFileSync(join(root, "examples/depeche.txt"));

const APP = `
import { produce, render } from "@titraille/core";
import { French } from "@titraille/french";
const bytes = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
try {
  const [lexicon, tagger, parser] = await Promise.all(["lexicon", "tagger", "parser"].map((name) => bytes(name + ".bin.gz")));
  const inputs = [{ name: "depeche.txt", bytes: await bytes("depeche.txt") }];
  const { article } = await produce(inputs, { french: French.load({ lexicon, tagger, parser }) });
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(render(article, "json")));
  document.body.textContent = "sha256 " + [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
} catch (error) {
  document.body.textContent = String(error.stack);
}`;

const bundle = execFileSync(
  join(root, "node_modules/.bin/esbuild"),
  ["--bundle", "--format=esm", "--platform=browser", "--conditions=@titraille/source", "--log-level=error"],
  { cwd: join(root, "packages/core"), input: APP, maxBuffer: 50_000_000 },
);

const { article } = await produce([{ name: "depeche.txt", bytes: new Uint8Array(example) }], { french: loadFrench() });
const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(render(article, "json")));
const expected = `sha256 ${Buffer.from(digest).toString("hex")}`;

const profile = mkdtempSync(join(tmpdir(), "titraille-browser-"));
const server = createServer((request, response) => {
  const name = (request.url ?? "/").slice(1);
  const [type, body] = answer(name);
  response.writeHead(200, { "content-type": type });
  response.end(body);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
try {
  const page = await dump(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  if (!page.includes(expected)) throw new Error(`the browser says otherwise than ${expected}:\n${page.slice(0, 2000)}`);
  console.log("the library gives the same article in a browser\n1 passed, 0 failed");
} finally {
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function answer(name: string): [type: string, body: string | Uint8Array] {
  if (name === "app.js") return ["text/javascript", bundle];
  if (name === "depeche.txt") return ["text/plain", example];
  if (/^\w+\.bin\.gz$/.test(name))
    return ["application/octet-stream", readFileSync(join(root, "packages/french/data", name))];
  return ["text/html; charset=utf-8", '<!doctype html><body><script type="module" src="app.js"></script>'];
}

/** The page as it is when its work is done. */
function dump(address: string): Promise<string> {
  const flags =
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --virtual-time-budget=60000";
  const browser = spawn(CHROMIUM, [...flags.split(" "), `--user-data-dir=${profile}`, "--dump-dom", address], {
    stdio: ["ignore", "pipe", "ignore"],
    timeout: TIMEOUT,
  });
  const chunks: Buffer[] = [];
  browser.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    browser.on("error", reject);
    browser.on("close", () => resolve(Buffer.concat(chunks).toString()));
  });
}
