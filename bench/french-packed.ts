import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasChromium, pageOf } from "./chromium.ts";

/*
 * Packs @titraille/french as it would be published, installs it alone in an empty folder, and runs there what its README
 * shows: the example in Node, which must print what its comments say, and the page in a browser, without a bundler.
 * `npm run build` comes before.
 */

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html; charset=utf-8" };

const root = fileURLToPath(new URL("../packages/french", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "titraille-french-"));
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (!found) throw new Error(`the README has no ${language}`);
  return found;
}

try {
  const tarball = run("npm", ["pack", "--silent", "--pack-destination", folder], root).trim();
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true, "type": "module" }\n');
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", `./${tarball}`]);

  const example = block("js");
  writeFileSync(join(folder, "example.js"), example);
  const promised = [...example.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, said]) => said);
  const said = run(process.execPath, ["example.js"]).trimEnd().split("\n");
  if (promised.length === 0 || said.join("\n") !== promised.join("\n"))
    throw new Error(`the README’s example says:\n${said.join("\n")}\ninstead of:\n${promised.join("\n")}`);
  console.log("@titraille/french installs alone and runs in Node as its README says");

  if (hasChromium()) {
    writeFileSync(join(folder, "index.html"), `<!doctype html><body>\n${block("html")}`);
    const page = await pageOf("index.html", (name) => {
      const file = join(folder, name);
      if (!existsSync(file)) return undefined;
      return [TYPES[extname(file)] ?? "application/octet-stream", readFileSync(file)];
    });
    if (!/<body>La DET det\nmaire NOUN nsubj\na AUX aux:tense\nrefusé VERB root\n/.test(page))
      throw new Error(`the page of the README says:\n${page.slice(0, 2000)}`);
    console.log("and in a browser");
  }
  console.log("1 passed, 0 failed");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
