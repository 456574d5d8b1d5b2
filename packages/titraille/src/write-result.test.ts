import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { command, STORY, workingFolder } from "./command.fixture.ts";

const { folder, titraille, file } = workingFolder();

/** A call of the file system, the `nth` of its name, that does something else. */
function instead(module: "fs" | "fs/promises", name: string, nth: number, body: string): string {
  return `import fs from "node:${module}"; import { syncBuiltinESMExports } from "node:module";
const real = fs.${name}; let calls = 0;
fs.${name} = (...args) => { if (++calls === ${nth}) { ${body} } return real(...args); };
syncBuiltinESMExports();`;
}

const refuse = (code: string): string => `throw Object.assign(new Error("${code}"), { code: "${code}" });`;

/** A result with a note of the user's in it. */
function madeBefore(output: string): { slug: string; contents: () => [string, string][] } {
  assert.equal(titraille([file("story.txt", STORY), "-o", output, "-q"]).status, 0);
  const [slug = ""] = readdirSync(join(folder, output));
  writeFileSync(join(folder, output, slug, "notes.txt"), "à garder");
  const contents = (): [string, string][] =>
    readdirSync(join(folder, output, slug)).map((name) => [
      name,
      readFileSync(join(folder, output, slug, name), "utf8"),
    ]);
  return { slug, contents };
}

for (const { what, before, code } of [
  { what: "a file cannot be written whole", before: ["fs/promises", "writeFile", 3, "ENOSPC"], code: "DISK_FULL" },
  { what: "the quota is used up", before: ["fs/promises", "mkdtemp", 1, "EDQUOT"], code: "DISK_FULL" },
  { what: "a note cannot be copied", before: ["fs/promises", "cp", 1, "ENOSPC"], code: "DISK_FULL" },
  { what: "the disk fails to flush", before: ["fs/promises", "open", 4, "ENOSPC"], code: "DISK_FULL" },
  { what: "the old folder may not move", before: ["fs", "renameSync", 1, "EACCES"], code: "NO_PERMISSION" },
  { what: "the new folder may not move", before: ["fs", "renameSync", 2, "EPERM"], code: "NO_PERMISSION" },
] as const)
  test(`${what}: ${code}, the result of before is as it was`, () => {
    const output = `failing-${before[1]}-${before[2]}`;
    const { slug, contents } = madeBefore(output);
    const whole = contents();
    const [module, name, nth, failure] = before;
    const { status, err } = titraille(["story.txt", "-o", output, "-q", "--keyphrase", "théâtre"], {
      before: instead(module, name, nth, refuse(failure)),
    });
    assert.equal(status, 5, err);
    assert.ok(err.includes(`[${code}]`), err);
    assert.deepEqual(readdirSync(join(folder, output)), [slug], "nothing half-written stays");
    assert.deepEqual(contents(), whole);
  });

test("killed between the two renames: the next run puts the old result back", () => {
  const { slug } = madeBefore("killed");
  const killed = titraille(["story.txt", "-o", "killed", "-q"], {
    before: instead("fs", "renameSync", 2, 'process.kill(process.pid, "SIGKILL");'),
  });
  assert.equal(killed.signal, "SIGKILL");
  assert.ok(!existsSync(join(folder, "killed", slug)), "neither is in place");
  // Another article into the same folder is enough.
  const other = file("other.txt", STORY.replaceAll("théâtre", "cinéma"));
  assert.equal(titraille([other, "-o", "killed", "-q"]).status, 0);
  assert.equal(readFileSync(join(folder, "killed", slug, "notes.txt"), "utf8"), "à garder");
  assert.ok(existsSync(join(folder, "killed", slug, "article.html")));
  assert.ok(!readdirSync(join(folder, "killed")).some((name) => name.includes("-old-")));
});

test("killed after the second rename: the new result stays, the old one goes", () => {
  const { slug } = madeBefore("late");
  const killed = titraille(["story.txt", "-o", "late", "-q"], {
    before: instead("fs/promises", "rm", 1, 'process.kill(process.pid, "SIGKILL");'),
  });
  assert.equal(killed.signal, "SIGKILL");
  assert.equal(readdirSync(join(folder, "late")).length, 2);
  assert.equal(titraille(["story.txt", "-o", "late", "-q"]).status, 0);
  assert.deepEqual(readdirSync(join(folder, "late")), [slug]);
});

test("killed while writing: what was left goes once it is surely nobody’s", () => {
  const output = join(folder, "left");
  for (const name of [".titraille-Ab3dEf", ".titraille-Gh1jKl"]) mkdirSync(join(output, name), { recursive: true });
  const yesterday = Date.now() / 1000 - 86_400;
  utimesSync(join(output, ".titraille-Ab3dEf"), yesterday, yesterday);
  assert.equal(titraille([file("story.txt", STORY), "-o", "left", "-q"]).status, 0);
  const names = readdirSync(output);
  assert.ok(!names.includes(".titraille-Ab3dEf"));
  assert.ok(names.includes(".titraille-Gh1jKl"), "another run may be at it");
});

test("a folder that nobody may write to: NO_PERMISSION, status 5", () => {
  // Permissions do not bind root; the kernel's own folder takes nothing from anybody.
  const closed = process.getuid?.() === 0 ? "/sys" : join(folder, "closed");
  if (closed !== "/sys") {
    mkdirSync(closed);
    chmodSync(closed, 0o555);
  }
  for (const output of [closed, join(closed, "deeper")]) {
    const { status, err } = titraille([file("story.txt", STORY), "-o", output, "-q"]);
    assert.equal(status, 5, err);
    assert.match(err, /NO_PERMISSION/);
    assert.doesNotMatch(err, /\n\s+at /);
  }
});

test("standard output on a full disk: DISK_FULL, status 5", {
  skip: !existsSync("/dev/full") && "no /dev/full",
}, () => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [...command, file("story.txt", STORY)], {
    stdio: ["ignore", full, "pipe"],
    encoding: "utf8",
  });
  closeSync(full);
  assert.equal(status, 5, stderr);
  assert.match(stderr, /DISK_FULL/);
});
