import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ENGLISH, PARAGRAPHS } from "../packages/core/src/translate/translate.fixture.ts";
import { tinyPair } from "../packages/llm/src/bergamot/marian.fixture.ts";

/*
 * Packs the packages as they would be published, installs the tarballs alone in an empty folder, and runs there what
 * a user runs: the command on the example, the translator of this machine with its optional package, and the library as the
 * README shows it.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "titraille-packed-"));
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** The README’s example of the library, as it stands there. */
function librarySnippet(): string {
  const snippet = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1];
  if (!snippet) throw new Error("the README shows no library");
  return snippet;
}

try {
  for (const name of ["french", "core", "llm", "titraille"])
    run("npm", ["pack", "--silent", "--pack-destination", folder], join(root, "packages", name));
  const tarballs = readdirSync(folder)
    .filter((file) => file.endsWith(".tgz"))
    .map((file) => `./${file}`);
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true, "type": "module" }\n');
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", ...tarballs]);

  const example = join(root, "examples", "depeche.txt");
  run(process.execPath, [join(folder, "node_modules", "titraille", "dist", "bin.js"), example, "-o", "out", "--quiet"]);
  const [slug = ""] = readdirSync(join(folder, "out"));
  const page = readFileSync(join(folder, "out", slug, "article.html"), "utf8");
  if (!page.includes("<h1>")) throw new Error("the packed command wrote no article");

  const model = ["--engine", "llm", "--model", "m", "--base-url", "http://localhost:1/v1", "--dry-run", "--quiet"];
  const asked = run(process.execPath, [join(folder, "node_modules", "titraille", "dist", "bin.js"), example, ...model]);
  if (!asked.includes("--- system")) throw new Error(`the packed llm engine would ask:\n${asked}`);

  run("npm", ["install", "--silent", "--no-audit", "--no-fund", "@browsermt/bergamot-translator@0.4.9"]);
  const models = join(folder, "models", "bergamot", "en-fr");
  mkdirSync(models, { recursive: true });
  const { model: weights, shortlist, vocab } = tinyPair(new Map(PARAGRAPHS.flat()));
  writeFileSync(join(models, "model.bin"), weights);
  writeFileSync(join(models, "shortlist.bin"), shortlist);
  writeFileSync(join(models, "vocab.spm"), vocab);
  writeFileSync(join(folder, "story.txt"), ENGLISH);
  process.env.TITRAILLE_MODELS = join(folder, "models");
  const french = run(process.execPath, [
    join(folder, "node_modules", "titraille", "dist", "bin.js"),
    "story.txt",
    "--translator",
    "bergamot",
    "--quiet",
  ]);
  if (!french.includes(PARAGRAPHS.flat()[3]![1])) throw new Error(`the packed command translates:\n${french}`);

  copyFileSync(example, join(folder, "depeche.txt"));
  writeFileSync(join(folder, "library.ts"), librarySnippet());
  const said = run(process.execPath, ["library.ts"]);
  if (!said.includes("<h2>") || !said.includes("status: 'met'")) throw new Error(`the README’s library says:\n${said}`);
  console.log("packed packages install alone and run\n1 passed, 0 failed");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
