import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, relative, resolve } from "node:path";
import { test } from "node:test";
import { type Literal, parse } from "acorn";
import { simple } from "acorn-walk";
import { analyse } from "scslre";

/*
 * A pattern that can divide the same characters in many ways between two of its parts tries them all before it fails: a
 * line of a hundred dashes then keeps an article from ever being made. Patterns whose search only begins anew at each
 * character are left to the growth tests.
 */

const PACKAGES = resolve(import.meta.dirname, "../..");
const files = readdirSync(PACKAGES, { recursive: true, encoding: "utf8" })
  .filter((name) => /^[a-z]+[\\/]src[\\/].*(?<!\.test|\.fixture|\.tmp)\.ts$/.test(name))
  .map((name) => join(PACKAGES, name));

/** The patterns of a file that take time out of proportion, as "file:line: what is divided in many ways". */
function slowPatterns(file: string): string[] {
  const found: string[] = [];
  const source = stripTypeScriptTypes(readFileSync(file, "utf8"));
  simple(parse(source, { ecmaVersion: "latest", sourceType: "module", locations: true }), {
    Literal({ regex, loc }: Literal) {
      if (!regex) return;
      const { reports } = analyse({ source: regex.pattern, flags: regex.flags }, { reportTypes: { Move: false } });
      for (const report of reports) {
        const parts =
          report.type === "Trade"
            ? [report.startQuant, report.endQuant]
            : report.type === "Self"
              ? [report.quant, report.parentQuant]
              : [report.quant];
        found.push(`${relative(PACKAGES, file)}:${loc?.start.line}: ${parts.map(({ raw }) => raw).join(" and ")}`);
      }
    },
  });
  return found;
}

test("no pattern divides the same characters in many ways", () => {
  assert.ok(files.length > 500, `${files.length} files`);
  assert.deepEqual(files.flatMap(slowPatterns), []);
});

test("a pattern that does is found", () => {
  const [report] = analyse({ source: "(?:-+ ?)+$", flags: "u" }).reports;
  assert.equal(report?.exponential, true);
});
