import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { produce, render } from "@titraille/core";
import { loadFrench } from "@titraille/french/node";
import { HtmlValidate } from "html-validate";

/*
 * Independent judges of the pages that `render` makes, all of which must find nothing: html-validate, the Nu HTML checker
 * (Java), axe on Chromium, and Lighthouse, which must give SEO and accessibility 100.
 *
 *   npm run test:pages
 *
 * The judges are installed in this folder, apart from what the project needs to be built and tested.
 */

/** As much of the judges’ interfaces as is used: their types are not there before they are installed. */
interface Page {
  goto(url: string, options: { waitUntil: "domcontentloaded" }): Promise<unknown>;
  addScriptTag(options: { path: string }): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  close(): Promise<void>;
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface Category {
  readonly title: string;
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string }[];
}
interface Lighthouse {
  readonly lhr: {
    readonly categories: Readonly<Record<string, Category>>;
    readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  };
}
const judge = async <J>(name: string): Promise<J> => ((await import(name)) as { default: J }).default;
const puppeteer = await judge<{ launch(options: object): Promise<Browser> }>("puppeteer-core");
const lighthouse =
  await judge<(url: string, flags: object, config: undefined, page: Page) => Promise<Lighthouse | undefined>>(
    "lighthouse",
  );

const CHROMIUM = "/usr/bin/chromium";
/** Lighthouse takes a dozen seconds a page: the first ones stand for all, whose template is one. */
const BY_LIGHTHOUSE = 2;
const root = fileURLToPath(new URL("../..", import.meta.url));
const shared = join(root, "../shared");
const require = createRequire(import.meta.url);
const faults: string[] = [];

const folder = mkdtempSync(join(tmpdir(), "titraille-pages-"));
const names: string[] = [];
const french = loadFrench();
for (const path of inputs()) {
  const { article } = await produce([{ name: path, bytes: new Uint8Array(readFileSync(path)) }], { french });
  const name = `${names.length}.html`;
  writeFileSync(join(folder, name), render(article, "html"));
  names.push(name);
}

const profile = mkdtempSync(join(tmpdir(), "titraille-chromium-"));
const server = createServer((request, response) => {
  const name = names.find((each) => request.url === `/${each}`);
  response.writeHead(name ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
  response.end(name ? readFileSync(join(folder, name)) : "");
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
try {
  await byHtmlValidate();
  byNu();
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    userDataDir: profile,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    for (const name of names) await byAxe(browser, name);
    for (const name of names.slice(0, BY_LIGHTHOUSE)) await byLighthouse(browser, name);
  } finally {
    await browser.close();
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

for (const fault of faults) console.error(fault);
console.log(`${names.length} pages: html-validate, Nu, axe; Lighthouse on ${BY_LIGHTHOUSE}`);
console.log(`${faults.length === 0 ? 1 : 0} passed, ${faults.length === 0 ? 0 : 1} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The example, and where they are the request and the open corpus. */
function inputs(): string[] {
  const found = [join(root, "examples/depeche.txt")];
  if (!existsSync(shared)) return found;
  for (const file of readdirSync(join(shared, "inputs"))) found.push(join(shared, "inputs", file));
  for (const id of readdirSync(join(shared, "corpus/open"))) {
    const file = readdirSync(join(shared, "corpus/open", id)).find((name) => name.startsWith("source."));
    if (file) found.push(join(shared, "corpus/open", id, file));
  }
  return found;
}

async function byHtmlValidate(): Promise<void> {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  });
  for (const name of names) {
    const { results } = await validator.validateString(readFileSync(join(folder, name), "utf8"));
    for (const { messages } of results)
      for (const { ruleId, message, line } of messages)
        faults.push(`html-validate ${name}:${line} ${ruleId}: ${message}`);
  }
}

function byNu(): void {
  const jar = require.resolve("vnu-jar/build/dist/vnu.jar");
  try {
    execFileSync(
      "java",
      ["-jar", jar, "--format", "gnu", "--errors-only", ...names.map((name) => join(folder, name))],
      {
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer };
    if (!stderr) throw error;
    faults.push(
      ...stderr
        .toString()
        .trim()
        .split("\n")
        .map((line) => `Nu ${line.replace(folder, "")}`),
    );
  }
}

async function byAxe(browser: Browser, name: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${address}/${name}`, { waitUntil: "domcontentloaded" });
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  const violations = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as {
    id: string;
    help: string;
    nodes: { html: string }[];
  }[];
  for (const { id, help, nodes } of violations)
    faults.push(`axe ${name} ${id}: ${help}: ${nodes[0]?.html.slice(0, 120)}`);
  await page.close();
}

async function byLighthouse(browser: Browser, name: string): Promise<void> {
  const page = await browser.newPage();
  const result = await lighthouse(
    `${address}/${name}`,
    { onlyCategories: ["seo", "accessibility"], output: "json", logLevel: "error" },
    undefined,
    page,
  );
  for (const { title, score, auditRefs } of Object.values(result?.lhr.categories ?? {})) {
    console.log(`Lighthouse ${name} ${title}: ${Math.round(100 * (score ?? 0))}`);
    if (score === 1) continue;
    const audits = auditRefs.map(({ id }) => result!.lhr.audits[id]!);
    const failed = audits.filter((audit) => audit.score === 0);
    faults.push(`Lighthouse ${name} ${title} ${score}: ${failed.map((audit) => audit.title).join("; ")}`);
  }
  await page.close();
}
