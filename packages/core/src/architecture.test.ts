import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";

const PACKAGES = resolve(import.meta.dirname, "../..");

/** What each package may import of ours. */
const PACKAGE_ARROWS: Readonly<Record<string, readonly string[]>> = {
  french: [],
  core: ["french"],
  llm: ["french", "core"],
  titraille: ["french", "core", "llm"],
};

/**
 * What each stage of core may import, besides itself and the errors. `edit` and `engines` are one stage in two rooms, as
 * are `verify` and `rules`; `translate` reads values as `verify` does; `config` only types the stages that obey it; `foreign` reads articles written
 * elsewhere.
 */
const STAGE_ARROWS: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  config: ["errors"],
  source: [],
  brief: ["source", "config"],
  clean: ["source"],
  translate: ["source", "clean", "engines", "verify"],
  analysis: ["source", "clean"],
  edit: ["source", "brief", "config", "clean", "analysis", "engines"],
  engines: ["source", "brief", "config", "clean", "analysis", "edit"],
  verify: ["source", "brief", "config", "clean", "analysis", "edit", "engines", "rules"],
  foreign: ["source", "clean", "edit"],
  rules: ["source", "brief", "config", "clean", "analysis", "edit", "foreign", "verify"],
  rewrite: ["source", "brief", "clean", "analysis", "edit", "engines", "verify", "rules"],
  render: ["source", "brief", "config", "clean", "analysis", "edit", "engines", "verify", "rules"],
  schema: ["source", "brief", "config", "clean", "analysis", "edit", "verify", "rules"],
};

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.(?:test|fixture|tmp)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^(?:import|export|\} from)\b[^;]*?["']([^"']+)["']/gm)].map(
    ([, from = ""]) => from,
  );
}

const packages = readdirSync(PACKAGES);

for (const name of packages.filter((folder) => folder in PACKAGE_ARROWS)) {
  test(`package ${name} imports only ${PACKAGE_ARROWS[name]?.join(", ") || "no other package of ours"}`, () => {
    const wrong = sources(join(PACKAGES, name, "src")).flatMap((file) =>
      importsOf(file)
        .map((from) => (from === "titraille" ? from : /^@titraille\/([a-z]+)/.exec(from)?.[1]))
        .filter((to) => to !== undefined && to !== name && !PACKAGE_ARROWS[name]?.includes(to))
        .map((to) => `${relative(PACKAGES, file)} → ${to}`),
    );
    assert.deepEqual(wrong, []);
  });
}

test("inside core a stage imports only from stages to its left", () => {
  const core = join(PACKAGES, "core/src");
  const wrong: string[] = [];
  let seen = 0;
  for (const file of sources(core)) {
    const path = relative(core, file).split(sep);
    const stage = path.length > 1 ? path[0]! : undefined;
    if (stage === undefined) continue;
    assert.ok(stage in STAGE_ARROWS, `the room ${stage} is in no picture`);
    for (const from of importsOf(file).filter((specifier) => specifier.startsWith("."))) {
      seen++;
      const to = relative(core, resolve(dirname(file), from)).split(sep)[0]!;
      if (to !== stage && to !== "errors" && !STAGE_ARROWS[stage]?.includes(to))
        wrong.push(`${path.join("/")} → ${from}`);
    }
  }
  assert.ok(seen > 50, "the scan finds the imports");
  assert.deepEqual(wrong, []);
});

test("french and core use no file, network, clock or chance", () => {
  const wrong = ["french", "core"].flatMap((name) =>
    sources(join(PACKAGES, name, "src"))
      .filter((file) => !file.endsWith(`${sep}node.ts`))
      .filter(
        (file) =>
          importsOf(file).some((from) => from.startsWith("node:")) ||
          /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bperformance\.now\(/.test(
            readFileSync(file, "utf8"),
          ),
      )
      .map((file) => relative(PACKAGES, file)),
  );
  assert.deepEqual(wrong, []);
});
