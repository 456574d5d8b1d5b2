import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { RULES_PAGE, rulesPage } from "../../scripts/rules.ts";
import { parseBrief } from "../brief/parse-brief.ts";
import { clean } from "../clean/clean.ts";
import type { Copy } from "../clean/copy.ts";
import { readSource } from "../source/read-source.ts";
import { check } from "./check.ts";
import { RULES } from "./index.ts";
import { readArticle } from "./read-article.ts";
import { docExamples, ruleFolders } from "./rule-doc.fixture.ts";

async function copyOf(text: string): Promise<Copy> {
  return clean(await readSource(new TextEncoder().encode(text), { name: "source.txt" }));
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
    for (const { verdict, article, source, brief } of examples) {
      const copies = source === undefined ? undefined : [await copyOf(source)];
      const { findings } = check({
        article: readArticle(article),
        french: loadFrench(),
        ...(copies ? { copies } : {}),
        ...(brief ? { brief: parseBrief(brief) } : {}),
      });
      const own = findings.filter((finding) => finding.rule === rule);
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
