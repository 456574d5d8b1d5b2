import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { command, example, STORY, workingFolder } from "./command.fixture.ts";

const { folder, titraille, file } = workingFolder();

test("the main job: files written, brief met, status 0; explain reads them back", () => {
  const { status, err } = titraille([example, "-o", "out"]);
  assert.equal(status, 0, err);
  const [slug = ""] = readdirSync(join(folder, "out"));
  const written = readdirSync(join(folder, "out", slug)).sort();
  assert.deepEqual(written, [
    ".titraille-source",
    "article.fragment.html",
    "article.html",
    "article.json",
    "article.md",
    "report.html",
    "report.json",
  ]);
  assert.match(err, /✓ create at least 700 words/);
  const explained = titraille(["explain", join("out", slug)]);
  assert.equal(explained.status, 0);
  assert.match(explained.out, /^\[titre, abrégé\] /);
  assert.match(explained.out, /depeche\.txt \d+–\d+/);
  const again = titraille([example, "-o", "out", "-q"]);
  assert.equal(again.status, 0);
  assert.equal(again.err, "");
  assert.deepEqual(readdirSync(join(folder, "out")), [slug], "the same source takes its own place again");
});

test("two runs of the command write the same bytes", () => {
  for (const name of ["one", "two"]) assert.equal(titraille([example, "-o", name, "-q"]).status, 0);
  const [slug = ""] = readdirSync(join(folder, "one"));
  for (const name of readdirSync(join(folder, "one", slug))) {
    assert.equal(
      readFileSync(join(folder, "one", slug, name), "utf8"),
      readFileSync(join(folder, "two", slug, name), "utf8"),
      name,
    );
  }
});

test("without -o Markdown goes to standard output, the report to standard error", () => {
  const { status, out, err } = titraille(["-"], { input: STORY });
  assert.equal(status, 0);
  assert.match(out, /^---\ntitle: /);
  assert.match(err, /phrases? sur/);
  assert.match(titraille(["-", "-f", "html", "-q"], { input: STORY }).out, /^<!doctype html>/);
});

test("--json gives article and report as one document", () => {
  const { out } = titraille(["-", "--json", "-q"], { input: STORY });
  const { article, report } = JSON.parse(out);
  assert.equal(article.language, "fr");
  assert.equal(report.schemaVersion, 1);
});

test("a demand that cannot be met: status 3, the article is written all the same", () => {
  const { status, out, err } = titraille(["-", "--min-words", "900"], { input: STORY });
  assert.equal(status, 3);
  assert.match(err, /il en manque \d+/);
  assert.match(out, /théâtre/);
});

test("a contradiction names both clauses", () => {
  const { status, err } = titraille(["-", "-b", "max 300 words, at least 700 words"], {
    input: STORY,
    lang: "en_US.UTF-8",
  });
  assert.equal(status, 2);
  assert.match(err, /max 300 words.*at least 700 words.*BRIEF_CONTRADICTION/s);
});

const BAD: readonly {
  readonly what: string;
  readonly args: () => string[];
  readonly input?: string;
  readonly code: string;
  readonly status: number;
  /** What the message names, in both languages. */
  readonly says?: string;
}[] = [
  { what: "no file", args: () => [], code: "USAGE", status: 2 },
  { what: "unknown option", args: () => ["--nope", "x"], code: "USAGE", status: 2 },
  { what: "an option without its value", args: () => ["x.txt", "--brief"], code: "USAGE", status: 2, says: "--brief" },
  {
    what: "a value like an option",
    args: () => ["x", "--min-words", "-5"],
    code: "USAGE",
    status: 2,
    says: "--min-words=",
  },
  { what: "a value nobody wants", args: () => ["x.txt", "--quiet=1"], code: "USAGE", status: 2, says: "--quiet" },
  { what: "a misspelt command", args: () => ["chek", "x.txt"], code: "USAGE", status: 2, says: "chek" },
  { what: "unknown format", args: () => ["-", "-f", "pdf"], code: "USAGE", status: 2 },
  { what: "an empty folder name", args: () => ["-", "-o", ""], input: STORY, code: "USAGE", status: 2 },
  { what: "empty file", args: () => [file("empty.txt", "")], code: "EMPTY_INPUT", status: 4 },
  { what: "white space", args: () => [file("blank.txt", " \n\n ")], code: "EMPTY_INPUT", status: 4 },
  { what: "a PDF", args: () => [file("a.pdf", "%PDF-1.7\n%âãÏÓ")], code: "BINARY_INPUT", status: 4 },
  { what: "a directory", args: () => [folder], code: "IS_DIRECTORY", status: 4 },
  { what: "a missing file", args: () => [join(folder, "nowhere.txt")], code: "NOT_FOUND", status: 4 },
  { what: "three words", args: () => ["-"], input: "Trois petits mots", code: "TOO_SHORT", status: 4 },
  {
    what: "only junk",
    args: () => ["-"],
    input: "Publicité\n\nPartager sur Facebook\n\n!function(f,b){f.fbq=b;}(window,document); fbq('init','1');\n",
    code: "ONLY_JUNK",
    status: 4,
  },
  {
    what: "an English article",
    args: () => ["-"],
    input:
      "The city council voted on Tuesday to reopen the old harbour after three years of work, and the fishermen went back to sea before dawn with their new nets and a little hope.",
    code: "WRONG_LANGUAGE",
    status: 6,
  },
  {
    what: "another output language",
    args: () => ["-", "--lang", "de"],
    input: STORY,
    code: "UNSUPPORTED_OUTPUT_LANGUAGE",
    status: 6,
  },
  { what: "a result folder that is none", args: () => ["explain", folder], code: "NOT_A_RESULT", status: 4 },
  {
    what: "an output folder that is a file",
    args: () => ["-", "-o", file("a-file", "x")],
    input: STORY,
    code: "NO_PERMISSION",
    status: 5,
  },
  {
    what: "a file that leads nowhere",
    args: () => {
      symlinkSync("loop.txt", join(folder, "loop.txt"));
      return [join(folder, "loop.txt")];
    },
    code: "UNREADABLE",
    status: 4,
  },
  {
    what: "bytes in no encoding",
    args: () => [
      file(
        "noise.txt",
        Uint8Array.from({ length: 4000 }, (_, index) => (index % 2 === 0 ? 1 : 129) + (index % 5)),
      ),
    ],
    code: "UNKNOWN_ENCODING",
    status: 4,
  },
  {
    what: "a configuration that is not there",
    args: () => ["-", "-c", join(folder, "nowhere.json")],
    input: STORY,
    code: "NOT_FOUND",
    status: 4,
  },
  {
    what: "a broken configuration",
    args: () => ["-", "-c", file("bad.json", '{ "publishr": { "name": "X" } }')],
    input: STORY,
    code: "CONFIG_INVALID",
    status: 2,
  },
];

for (const { what, args, input, code, status, says } of BAD) {
  test(`${what}: ${code}, status ${status}, in both languages`, () => {
    const list = args();
    const french = titraille(list, { input: input ?? "" });
    const english = titraille(list, { input: input ?? "", lang: "en_GB.UTF-8" });
    for (const ended of [french, english]) {
      assert.equal(ended.status, status, ended.err);
      assert.ok(ended.err.includes(`[${code}]`), ended.err);
      assert.ok(ended.err.includes(says ?? ""), ended.err);
      assert.doesNotMatch(ended.err, /\n\s+at /);
    }
    assert.notEqual(french.err, english.err);
  });
}

test("a file without permission to read: UNREADABLE", { skip: process.getuid?.() === 0 && "root reads all" }, () => {
  const path = file("secret.txt", STORY);
  chmodSync(path, 0o000);
  assert.match(titraille([path]).err, /UNREADABLE/);
});

test("a configuration in TypeScript: its errors name the key", () => {
  const wrong = file("wrong.config.ts", "export default { author: { name: 3 as number } };");
  const { status, err } = titraille(["-", "-c", wrong], { input: STORY, lang: "en" });
  assert.equal(status, 2);
  assert.match(err, /wrong\.config\.ts: author\.name expects text in straight quotes, not 3/);
  const broken = titraille(["-", "-c", file("broken.config.ts", "export default {")], { input: STORY });
  assert.equal(broken.status, 2);
  assert.match(broken.err, /broken\.config\.ts.*CONFIG_INVALID/s);
  assert.doesNotMatch(broken.err, /\n\s+at /);
});

test("a configuration that names a rule we do not have: the nearest one is told", () => {
  const config = file("rules.json", '{ "rules": { "heading-lenght": "off" } }');
  const { status, err } = titraille(["-", "-c", config], { input: STORY, lang: "en" });
  assert.equal(status, 2);
  assert.match(err, /"heading-lenght".*"heading-length".*UNKNOWN_RULE/s);
});

test("200 MB are refused without being read", () => {
  const path = file("huge.txt", "x");
  truncateSync(path, 200_000_000);
  const start = performance.now();
  const { status, err } = titraille([path]);
  assert.equal(status, 4);
  assert.match(err, /TOO_LARGE/);
  assert.ok(performance.now() - start < 5000);
});

test("one file that fails does not stop the others; the status says so", () => {
  const { status, err } = titraille([join(folder, "nowhere.txt"), file("story.txt", STORY), "-o", "several"]);
  assert.equal(status, 4);
  assert.match(err, /NOT_FOUND/);
  assert.equal(readdirSync(join(folder, "several")).length, 1);
});

test("another article with the same slug gets a place of its own", () => {
  mkdirSync(join(folder, "a"), { recursive: true });
  for (const name of ["x.txt", "y.txt"]) assert.equal(titraille([file(name, STORY), "-o", "same", "-q"]).status, 0);
  const slugs = readdirSync(join(folder, "same")).sort();
  assert.equal(slugs.length, 2);
  assert.equal(slugs[1], `${slugs[0]}-2`);
});

test("files of one name in two folders are two articles", () => {
  for (const name of ["one", "two"]) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "same-name.txt"), STORY);
  }
  const paths = ["one", "two"].map((name) => join(folder, name, "same-name.txt"));
  assert.equal(titraille([...paths, "-o", "twins", "-q"]).status, 0);
  assert.equal(readdirSync(join(folder, "twins")).length, 2);
  assert.equal(titraille([...paths, "-o", "twins", "-q"]).status, 0);
  assert.equal(readdirSync(join(folder, "twins")).length, 2, "the same files take their own places again");
});

test("a folder that is no result is left alone; what is added to a result stays", () => {
  const story = file("story.txt", STORY);
  assert.equal(titraille([story, "-o", "first", "-q"]).status, 0);
  const [slug = ""] = readdirSync(join(folder, "first"));
  writeFileSync(join(folder, "first", slug, "notes.txt"), "à garder");
  assert.equal(titraille([story, "-o", "first", "-q"]).status, 0);
  assert.equal(readFileSync(join(folder, "first", slug, "notes.txt"), "utf8"), "à garder");

  mkdirSync(join(folder, "own", slug), { recursive: true });
  writeFileSync(join(folder, "own", slug, "article.json"), "{");
  assert.equal(titraille([story, "-o", "own", "-q"]).status, 0);
  assert.deepEqual(readdirSync(join(folder, "own")).sort(), [slug, `${slug}-2`]);
  assert.deepEqual(readdirSync(join(folder, "own", slug)), ["article.json"]);
});

test("--merge makes one article of several files", () => {
  const other = file(
    "other.txt",
    "Les travaux du théâtre ont duré trois ans et coûté deux millions d’euros. Un parking de deux cents places ouvrira derrière la scène au printemps prochain.",
  );
  const { status, out } = titraille([file("story.txt", STORY), other, "--merge", "-f", "html", "-q"]);
  assert.equal(status, 0);
  assert.match(out, /parking/);
  assert.match(out, /théâtre/);
});

test("brief: what is understood, and status 3 for what is not", () => {
  const { status, out } = titraille(["brief", "SEO, au moins 700 mots, ajoute une carte des marées"]);
  assert.equal(status, 3);
  assert.match(out, /✓ SEO/);
  assert.match(out, /\? ajoute une carte des marées/);
});

test("clean: the copy on standard output, each removal on standard error", () => {
  const { status, out, err } = titraille(["clean", example]);
  assert.equal(status, 0);
  assert.doesNotMatch(out, /Source link|Make this article/);
  assert.match(err, /− script/);
  assert.match(err, /~ espace à l’intérieur des guillemets\u00a0: espace → espace insécable \(× \d+\)/);
});

test("each command has its help, in both languages, with its own options", () => {
  for (const command of ["check", "clean", "brief", "explain"]) {
    const french = titraille([command, "--help"]);
    const english = titraille([command, "--help"], { lang: "en" });
    for (const { status, out } of [french, english]) {
      assert.equal(status, 0);
      assert.match(out, new RegExp(`^titraille ${command} — .*\n\nUsage\n  titraille ${command} `));
    }
    assert.match(french.out, /Statuts de sortie/);
    assert.match(english.out, /Exit statuses/);
    assert.doesNotMatch(french.out, / [;:!»]|« |'/);
  }
  assert.match(titraille(["clean", "--help"]).out, /--quiet/);
  assert.doesNotMatch(titraille(["clean", "--help"]).out, /--output/);
});

test("an option that a command would ignore is refused by name", () => {
  const { status, err } = titraille(["brief", "SEO", "-o", "out"], { lang: "en" });
  assert.equal(status, 2);
  assert.match(err, /titraille brief has no option --output/);
});

test("several files: a line of figures each, what is not met, and the sum", () => {
  const { status, err } = titraille([example, file("story.txt", STORY), "-b", "au moins 200 mots", "-o", "sums"]);
  assert.equal(status, 3);
  assert.match(err, /\[1\/2\] .*depeche\.txt\n/);
  assert.match(err, /✗ au moins 200 mots/);
  assert.doesNotMatch(err, /✓/);
  assert.match(err, /\n2 articles · consigne non remplie\u00a0: 1\n$/);
});

test("help and version", () => {
  assert.match(titraille(["--help"]).out, /Statuts de sortie/);
  assert.match(titraille(["--help"], { lang: "en_US" }).out, /Exit statuses/);
  assert.match(titraille(["--version"]).out, /^titraille \d+\.\d+\.\d+/);
});

test("a reader that leaves: status 141 and not a word", async () => {
  const child = spawn(process.execPath, [...command, example, "-q"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  const errors: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  const status = await new Promise((resolve) => child.on("close", resolve));
  assert.equal(Buffer.concat(errors).toString(), "");
  assert.equal(status, 141);
});

test("a closed standard error: status 141, no trace", async () => {
  const child = spawn(process.execPath, [...command, example, "-f", "md"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  child.stderr.destroy();
  assert.equal(await new Promise((resolve) => child.on("close", resolve)), 141);
});

test("a file name longer than the system takes is a missing file", () => {
  const { status, err } = titraille(["x".repeat(300)]);
  assert.equal(status, 4);
  assert.match(err, /NOT_FOUND/);
});

for (const signal of ["SIGINT", "SIGTERM"] as const)
  test(`${signal} ends with 130, says so and leaves nothing half-written`, async () => {
    const output = join(folder, `stopped-by-${signal}`);
    const child = spawn(process.execPath, [...command, ...Array<string>(200).fill(example), "-o", output], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      const before = said.includes("[2/200]");
      said += chunk.toString();
      // The first article is written and the second begun.
      if (!before && said.includes("[2/200]")) child.kill(signal);
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    assert.equal(status, 130);
    assert.match(said, /INTERRUPTED/);
    const [slug = "", ...others] = readdirSync(output);
    assert.deepEqual(others, []);
    assert.ok(readdirSync(join(output, slug)).includes("article.html"));
  });
