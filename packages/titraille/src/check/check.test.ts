import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { HtmlValidate } from "html-validate";

const bin = fileURLToPath(new URL("../bin.ts", import.meta.url));
const example = fileURLToPath(new URL("../../../../examples/depeche.txt", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "titraille-check-"));

function titraille(args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=@titraille/source", bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LANG: "fr_FR.UTF-8", LC_ALL: "", LC_MESSAGES: "" },
  });
  return { status, out: stdout, err: stderr };
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const FRONT = `---
title: La ville rénove douze écoles
description: La ville débloque des moyens pour ses écoles et ses crèches, que les familles réclament depuis deux ans aux élus du conseil municipal.
---

`;
const UNTIDY = `${FRONT}La maire *l'annonce* : "C'est fini !" Les douze écoles ouvrent lundi.\n`;

test("what the offline engine makes is clean against its own source: JSON, page and Markdown", () => {
  assert.equal(titraille([example, "-o", "made", "-q"]).status, 0);
  const { status, out } = titraille(["check", "made", "--source", example]);
  assert.equal(status, 0, out);
  assert.match(out, /^2 fichiers\u00a0: 0 erreur/m);
});

test("the raw copy is no article: scripts, credits and the instruction are errors, and the score says so", () => {
  const { status, out } = titraille(["check", example]);
  assert.equal(status, 1);
  assert.match(out, /residue/);
  assert.match(out, /\/100 \(insuffisant\)/);
});

test("--fix corrects in the file, keeps its markup, and is done after one run", () => {
  const path = file("fix.md", UNTIDY);
  const { status, out } = titraille(["check", path, "--fix"]);
  assert.equal(status, 0, out);
  const fixed = readFileSync(join(folder, path), "utf8");
  assert.equal(
    fixed.slice(FRONT.length),
    "La maire *l’annonce*\u00a0: «\u00a0C’est fini\u202f!\u00a0» Les douze écoles ouvrent lundi.\n",
  );
  assert.equal(fixed.slice(0, FRONT.length), FRONT);
  titraille(["check", path, "--fix"]);
  assert.equal(readFileSync(join(folder, path), "utf8"), fixed);
});

test("--rule runs one rule, --max-warnings counts, an unknown rule is told with its neighbour", () => {
  const path = file("one.md", UNTIDY);
  const { out } = titraille(["check", path, "--rule", "typography-spaces", "-f", "json"]);
  const [checked] = JSON.parse(out) as { findings: { rule: string; at: { line: number } }[] }[];
  assert.deepEqual([...new Set(checked!.findings.map(({ rule }) => rule))], ["typography-spaces"]);
  assert.equal(checked!.findings.at(-1)!.at.line, 6);
  assert.equal(titraille(["check", path, "--max-warnings", "0"]).status, 1);
  assert.equal(titraille(["check", path, "--max-warnings", "50"]).status, 0);
  const unknown = titraille(["check", path, "--rule", "typography-spacse"]);
  assert.equal(unknown.status, 2);
  assert.match(unknown.err, /typography-spaces.*UNKNOWN_RULE/s);
});

test("sarif, github and html say the same findings in their own form", async () => {
  const path = file("forms.md", `${FRONT}## Introduction\n\nUn texte court.\n`);
  const sarif = JSON.parse(titraille(["check", path, "-f", "sarif"]).out) as {
    version: string;
    runs: { results: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[];
  };
  assert.equal(sarif.version, "2.1.0");
  const results = sarif.runs[0]!.results;
  const json = JSON.parse(titraille(["check", path, "-f", "json"]).out) as { findings: unknown[] }[];
  assert.equal(results.length, json[0]!.findings.length);
  const generic = results.find(({ ruleId }) => ruleId.startsWith("heading"));
  assert.equal(generic?.locations[0]?.physicalLocation.region.startLine, 6);
  assert.match(titraille(["check", path, "-f", "github"]).out, /^::(?:warning|error) file=forms\.md,line=6,col=\d+/m);
  const page = titraille(["check", path, "-f", "html"]).out;
  const report = await new HtmlValidate({
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  }).validateString(page);
  assert.ok(report.valid, JSON.stringify(report.results[0]?.messages.slice(0, 3)));
});

test("folders are walked, a file that cannot be read does not stop the others, progress goes to standard error", () => {
  mkdirSync(join(folder, "many/deep"), { recursive: true });
  for (const name of ["many/a.md", "many/deep/b.html", "many/c.css"])
    file(name, name.endsWith("html") ? "<h1>Un titre</h1><p>Un texte.</p>" : `${FRONT}Un texte.\n`);
  const { out, err, status } = titraille(["check", "many", "absent.md"]);
  assert.match(out, /2 fichiers/);
  assert.match(err, /NOT_FOUND/);
  assert.match(err, /3\/3 fichiers/);
  assert.equal(status, 4);
});

test("rules of the user’s own: the example in examples/own-rules, and a module that is none", () => {
  const own = fileURLToPath(new URL("../../../../examples/own-rules/", import.meta.url));
  const { status, out } = titraille([
    "check",
    join(own, "article.md"),
    "-c",
    join(own, "titraille.config.json"),
    "-f",
    "json",
  ]);
  assert.equal(status, 0);
  const [checked] = JSON.parse(out) as { findings: { rule: string; suggestion?: { after: string } }[] }[];
  const found = checked!.findings.filter(({ rule }) => rule === "gazette-words");
  assert.deepEqual(
    found.map(({ suggestion }) => suggestion?.after),
    ["achever", "toucher"],
  );
  const only = titraille([
    "check",
    join(own, "article.md"),
    "-c",
    join(own, "titraille.config.json"),
    "--rule",
    "gazette-words",
    "--max-warnings",
    "1",
  ]);
  assert.equal(only.status, 1);

  file("none.js", "export const regles = [];\n");
  file("titraille.wrong.json", JSON.stringify({ plugins: ["./none.js"] }));
  const wrong = titraille(["check", join(own, "article.md"), "-c", "titraille.wrong.json"]);
  assert.equal(wrong.status, 2);
  assert.match(wrong.err, /none\.js.*PLUGIN_INVALID/s);
});

test("--fix replaces a file whole: links and permissions stay, nothing is left beside it", () => {
  mkdirSync(join(folder, "kept"));
  const path = file("kept/real.md", `${FRONT}Le prix est de 12 % !\n`);
  chmodSync(join(folder, path), 0o640);
  symlinkSync("real.md", join(folder, "kept/link.md"));
  titraille(["check", "kept/link.md", "--fix"]);
  assert.match(readFileSync(join(folder, path), "utf8"), /12[\u00a0\u202f]%\u202f!/);
  assert.equal(statSync(join(folder, path)).mode & 0o777, 0o640);
  assert.ok(lstatSync(join(folder, "kept/link.md")).isSymbolicLink());
  assert.deepEqual(readdirSync(join(folder, "kept")).sort(), ["link.md", "real.md"]);
});

test("--fix says what it cannot correct in place, and leaves it alone", () => {
  const text = `${FRONT}L'école est là : oui.\n`;
  const piped = spawnSync(process.execPath, ["--conditions=@titraille/source", bin, "check", "-", "--fix"], {
    input: text,
    encoding: "utf8",
    env: { ...process.env, LANG: "fr_FR.UTF-8", LC_ALL: "", LC_MESSAGES: "" },
  });
  assert.match(piped.stderr, /entrée standard/);
  assert.doesNotMatch(piped.stdout, /corrections/);
  const old = Buffer.from(text, "latin1");
  writeFileSync(join(folder, "old.md"), old);
  assert.match(titraille(["check", "old.md", "--fix"]).err, /old\.md.*UTF-8/);
  assert.deepEqual(readFileSync(join(folder, "old.md")), old);
});

test("places are those of the decoded text, whatever the encoding", () => {
  const lineOf = (bytes: Buffer): unknown => {
    writeFileSync(join(folder, "encoded.md"), bytes);
    const [checked] = JSON.parse(titraille(["check", "encoded.md", "-f", "json"]).out) as {
      findings: { rule: string; at: { line: number; column: number } }[];
    }[];
    const { line, column } = checked!.findings.find(({ rule }) => rule === "typography-apostrophes")!.at;
    return [line, column];
  };
  const text = `${FRONT}Été comme hiver, l'école ferme à midi.\n`;
  for (const bytes of [
    Buffer.from(text),
    Buffer.from(text, "latin1"),
    Buffer.from(`\ufeff${text}`),
    Buffer.from(`\ufeff${text}`, "utf16le"),
  ])
    assert.deepEqual(lineOf(bytes), [6, 19]);
});

test("an option that a rule does not have is told with its neighbour", () => {
  const path = file("option.md", `${FRONT}Un texte.\n`);
  file("titraille.option.json", JSON.stringify({ rules: { "heading-length": { options: { maxWord: 14 } } } }));
  const { status, err } = titraille(["check", path, "-c", "titraille.option.json"]);
  assert.equal(status, 2);
  assert.match(err, /heading-length.*maxWords.*UNKNOWN_RULE_OPTION/s);
});

test("findings on metadata stand where the file says it, or ought to", () => {
  const lineOf = (path: string, rule: string): number | undefined => {
    const [checked] = JSON.parse(titraille(["check", path, "-f", "json"]).out) as {
      findings: { rule: string; at: { line: number } }[];
    }[];
    return checked!.findings.find((finding) => finding.rule === rule)?.at.line;
  };
  const page = file(
    "place.html",
    `<!doctype html>\n<html>\n<head>\n<title>La ville paie ses écoles</title>\n<link rel="canonical" href="/a">\n<script type="application/ld+json">{</script>\n</head>\n<body><h1>La ville paie ses écoles</h1><p>Un texte.</p></body>\n</html>\n`,
  );
  assert.equal(lineOf(page, "page-language"), 2);
  assert.equal(lineOf(page, "description-present"), 3);
  assert.equal(lineOf(page, "canonical-form"), 5);
  assert.equal(lineOf(page, "json-ld-valid"), 6);
  const markdown = file("place.md", "---\ntitle: La ville paie\nlang: fr\ndescription: Court.\n---\n\nUn texte.\n");
  assert.equal(lineOf(markdown, "description-length"), 4);
});

test("a caption’s typography is corrected where it stands; its credit is no residue", () => {
  const path = file(
    "caption.html",
    `<!doctype html>\n<html lang="fr">\n<body><h1>La ville paie</h1><p>Un texte.</p>\n<figure><img src="/a.jpg" alt="Le port"><figcaption>Le port a 12 % de places !<small> © Jeanne Morel</small></figcaption></figure></body>\n</html>\n`,
  );
  titraille(["check", path, "--fix"]);
  assert.match(readFileSync(join(folder, path), "utf8"), /12[\u00a0\u202f]% de places\u202f!<small>/);
  assert.doesNotMatch(titraille(["check", path, "-f", "json"]).out, /"rule":"residue"/);
});

test("an option of the wrong kind is told with its key", () => {
  const path = file("kind.md", `${FRONT}Un texte.\n`);
  file(
    "titraille.kind.json",
    JSON.stringify({
      rules: { "heading-length": { options: { maxWords: "x" } }, acronyms: { options: { known: "ABC" } } },
    }),
  );
  const { status, err } = titraille(["check", path, "-c", "titraille.kind.json"]);
  assert.equal(status, 2);
  assert.match(err, /rules\.heading-length\.options\.maxWords\u00a0?.*un nombre.*"x"/);
  assert.match(err, /rules\.acronyms\.options\.known.*CONFIG_INVALID/s);
});

test("a rule asked for by name that cannot run is an error, not a full score", () => {
  const path = file("idle.md", `${FRONT}Un texte.\n`);
  for (const [rule, needed] of [
    ["fidelity-numbers", "--source"],
    ["words-minimum", "--brief"],
    ["json-ld-dates", "HTML"],
    ["keyphrase-title", "-k"],
  ] as const) {
    const { status, out, err } = titraille(["check", path, "--rule", rule]);
    assert.equal(status, 2, rule);
    assert.ok(err.includes(needed) && err.includes("RULE_CANNOT_RUN"), err);
    assert.doesNotMatch(out, /100\/100/);
  }
  const page = file("idle.html", "<h1>La ville rénove</h1><p>Un texte.</p>");
  assert.equal(titraille(["check", path, page, "--rule", "json-ld-dates"]).status, 0);
});

test("a folder without an article is told, a file named twice is checked once", () => {
  mkdirSync(join(folder, "hollow"));
  const path = file("twice.md", `${FRONT}Un texte.\n`);
  const hollow = titraille(["check", "hollow"]);
  assert.equal(hollow.status, 4);
  assert.match(hollow.err, /hollow.*NOTHING_TO_CHECK/s);
  const { out, status } = titraille(["check", path, `./${path}`, join(folder, path)]);
  assert.equal(status, 0, out);
  assert.match(out, /^1 fichier\u00a0:/m);
  assert.equal(titraille(["check", path, "hollow"]).status, 4);
});

test("an empty keyphrase and bounds that leave no room are refused, each bound with its own words", () => {
  const path = file("bounds.md", `${FRONT}Un texte.\n`);
  assert.match(titraille(["check", path, "-k", " "]).err, /keyphrase.*USAGE/s);
  const { status, err } = titraille(["check", path, "--min-words", "10", "--max-words", "5"]);
  assert.equal(status, 2);
  assert.match(err, /--min-words 10\u00a0».*--max-words 5\u00a0».*BRIEF_CONTRADICTION/s);
  const alone = titraille(["check", path, "-b", "entre 800 et 600 mots"]);
  assert.equal(alone.err.split("800").length, 2, alone.err);
});

test("front matter with a bare colon, a fragment and a plain text are checked as what they are", () => {
  const bare = file("colon.md", "---\ntitle: L’eau: oui\n---\n\nLe conseil a voté lundi, et l’eau coule de nouveau.\n");
  assert.doesNotMatch(titraille(["check", bare]).err, /INTERNAL/);
  assert.equal(titraille([example, "-o", "parts", "-q"]).status, 0);
  const [slug] = readdirSync(join(folder, "parts"));
  const fragment = titraille(["check", join("parts", slug!, "article.fragment.html")]);
  assert.equal(fragment.status, 0, fragment.out);
});
