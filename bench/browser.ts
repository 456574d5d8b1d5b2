import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { produce, render } from "@titraille/core";
import { loadFrench } from "@titraille/french/node";
import { hasChromium, pageOf } from "./chromium.ts";

/*
 * Runs the library in a browser: bundled, with the data files fetched as they are, it must give for the example the very
 * article that it gives in Node. Needs Debian’s chromium.
 */

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

if (hasChromium()) {
  const page = await pageOf("", answer);
  if (!page.includes(expected)) throw new Error(`the browser says otherwise than ${expected}:\n${page.slice(0, 2000)}`);
  console.log("the library gives the same article in a browser\n1 passed, 0 failed");
}

function answer(name: string): [type: string, body: string | Uint8Array] {
  if (name === "app.js") return ["text/javascript", bundle];
  if (name === "depeche.txt") return ["text/plain", example];
  if (/^\w+\.bin\.gz$/.test(name))
    return ["application/octet-stream", readFileSync(join(root, "packages/french/data", name))];
  return ["text/html; charset=utf-8", '<!doctype html><body><script type="module" src="app.js"></script>'];
}
