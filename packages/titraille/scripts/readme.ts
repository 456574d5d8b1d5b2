import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The page that shows what the command does to the example. */
export const README = new URL("../../../README.md", import.meta.url);

const root = fileURLToPath(new URL("../../../", import.meta.url));
const EXAMPLE = "examples/depeche.txt";
const MARKED = /(<!-- example: .*? -->\n)[\s\S]*?(<!-- \/example -->)/;

/** Passages of the example that show damage, in its order; "…" stands for what is between two of them. */
const SHOWN: readonly [from: string, to: string][] = [
  ["Make this article", "sa grande criée en septembre,"],
  ["le nombre de licences.La salle", "l’arrivée de la délégation"],
  ["Tiago Morgado", "trois semaines."],
  ["que le conseil avait refusé", "a-t-il déclaré."],
  ["!function", "w.mesure=function()"],
  ["Source link", "-12"],
];

/** The README as it stands, with the example run again: some of what goes in, some of what comes out. */
export function readmeWithExample(): string {
  const { markdown, report } = run();
  const shown = [
    "",
    `Some of [${EXAMPLE}](${EXAMPLE}):`,
    "",
    fenced("text", before(readFileSync(new URL(EXAMPLE, README), "utf8"))),
    "",
    "What is made of it, again in part:",
    "",
    fenced("markdown", after(markdown)),
    "",
    "And what the terminal says about it:",
    "",
    fenced("text", upTo(report, /\n\n(?:Findings|\d+ repairs)/)),
    "",
    "",
  ].join("\n");
  return readFileSync(README, "utf8").replace(MARKED, (_, open, close) => `${open}${shown}${close}`);
}

/** Runs the command as a user would, in an English terminal. */
function run(): { markdown: string; report: string } {
  const { FORCE_COLOR: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@titraille/source", "packages/titraille/src/bin.ts", EXAMPLE],
    { cwd: root, encoding: "utf8", env: { ...environment, LC_ALL: "en" } },
  );
  if (status !== 0) throw new Error(`status ${status}: ${stderr}`);
  return { markdown: stdout, report: stderr };
}

function before(source: string): string {
  let at = 0;
  const passages = SHOWN.map(([from, to]) => {
    const start = source.indexOf(from, at);
    at = source.indexOf(to, start) + to.length;
    if (start < 0 || at < to.length) throw new Error(`the example has no “${from} … ${to}”`);
    return source.slice(start, at);
  });
  return passages.join("\n[…]\n");
}

/** The front matter’s main lines, the headline, and the section of the quotation shown before. */
function after(markdown: string): string {
  const front = markdown.split("\n").filter((line) => /^(?:title|description|slug|agency|place): /.test(line));
  const blocks = markdown.split("\n\n");
  const quoted = blocks.findIndex((block) => !block.startsWith("#") && block.includes("a-t-il déclaré. «\u00a0Nous"));
  const heading = blocks.slice(0, quoted).findLastIndex((block) => block.startsWith("## "));
  if (quoted < 0 || heading < 0) throw new Error("the quotation stands under no subheading");
  return [
    "---",
    ...front,
    "---",
    "",
    "[…]",
    "",
    blocks[heading],
    "",
    "[…]",
    "",
    ...blocks.slice(quoted - 1, quoted + 1).flatMap((block) => [block, ""]),
    "[…]",
  ].join("\n");
}

function upTo(text: string, border: RegExp): string {
  return (text.split(border)[0] ?? "").trim();
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

if (import.meta.main) writeFileSync(README, readmeWithExample());
