import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { RULES_PAGE, rulesPage } from "../../scripts/rules.ts";
import { parseBrief } from "../brief/parse-brief.ts";
import { clean } from "../clean/clean.ts";
import type { Copy } from "../clean/copy.ts";
import { readArticle } from "../foreign/read-article.ts";
import { readSource } from "../source/read-source.ts";
import { check } from "./check.ts";
import { RULES } from "./index.ts";
import { docExamples, ruleFolders } from "./rule-doc.fixture.ts";

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function copyOf(text: string): Promise<Copy> {
  return clean(await readSource(bytesOf(text), { name: "source.txt" }));
}

test("every folder is a rule of the list, under its own name", () => {
  assert.deepEqual(
    RULES.map(({ id }) => id),
    ruleFolders(),
  );
});

for (const rule of ruleFolders()) {
  test(`${rule}: the doc has a wrong and a right example, and the rule agrees`, async () => {
    const examples = docExamples(rule);
    assert.deepEqual(
      examples.map(({ verdict }) => verdict),
      ["wrong", "right"],
    );
    for (const { verdict, format, article, source, brief, options } of examples) {
      const copies = source === undefined ? undefined : [await copyOf(source)];
      const { findings: own } = check(
        {
          ...(await readArticle(bytesOf(article), { name: format === "html" ? "example.html" : "example.md", format })),
          ...(copies ? { source: copies } : {}),
          ...(brief ? { brief: parseBrief(brief) } : {}),
        },
        { french: loadFrench(), only: [rule], ...(options ? { rules: { [rule]: { options } } } : {}) },
      );
      assert.equal(own.length > 0, verdict === "wrong", `${verdict}: ${JSON.stringify(own)}`);
      for (const { message } of own) {
        assert.ok(message.en.length > 0);
        assert.doesNotMatch(message.fr, /« | »| [;:!?]|[^\u00A0]:(?=\s)|[^\u202F][;!?](?=\s)|'/, message.fr);
      }
    }
  });
}

test("docs/rules.md is what the folders say", () => {
  assert.equal(
    readFileSync(RULES_PAGE, "utf8"),
    rulesPage(),
    "stale: run node --conditions=@titraille/source packages/core/scripts/rules.ts",
  );
});
