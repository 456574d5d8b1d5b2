import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { HtmlValidate } from "html-validate";
import type { Engine } from "../engines/engine.ts";
import { produce } from "../produce.ts";
import { SOURCE, scripted } from "../rewrite/rewrite.fixture.ts";
import { failureText, objectionText } from "./objection-texts.ts";
import { renderReport } from "./report-page.ts";

const french = loadFrench();
const usage = { calls: 1, inputTokens: 1200, outputTokens: 300, cost: 0.00123456 };

/** A model that writes the first section truly, puts markup into the second, and says what it took. */
function engine(): Engine {
  const honest = scripted((sentence) => sentence);
  return {
    ...honest,
    model: { provider: "openai-compatible", name: "petit <modèle>", usage, currency: "EUR" },
    async write(task) {
      const { paragraphs } = await honest.write!(task);
      if (task.heading === undefined) return { paragraphs, usage };
      return {
        paragraphs: paragraphs.map((each) => each.map(({ cites }) => ({ text: "<script>alert(1)</script>", cites }))),
        usage,
      };
    },
  };
}

test("the report shows what was proposed, refused and why, and what it took, in words and as text", async () => {
  const input = { name: "source.txt", bytes: new TextEncoder().encode(SOURCE) };
  const { article, report } = await produce([input], {
    french,
    engine: engine(),
    brief: "Rédigez en français, sans chapô.",
  });
  for (const [language, words] of [
    [
      "fr",
      ["Ce que le modèle a proposé", "réécrite", "texte gardé", "Essai 3", "1\u202f200 + 300, 0,00123 EUR", "relire"],
    ],
    ["en", ["What the model proposed", "rewritten", "text kept", "Try 3", "1,200 + 300, 0.00123 EUR", "read again"]],
  ] as const) {
    const page = renderReport(article, { ...report, language });
    for (const word of words) assert.ok(page.includes(word), `${language}: ${word}`);
    assert.ok(page.includes("petit &lt;modèle&gt;"));
    assert.doesNotMatch(page, /<script>alert/);
    const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] });
    const { results } = await validator.validateString(page);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      [],
    );
  }
});

test("every objection is told in words, whatever was found", () => {
  const reasons =
    "number unit date name quote speaker negation modality direction unsupported added mixed agent time title attribution citation placeholder typed-value language length question stock-phrase words untold copied left-out empty unreadable engine";
  for (const reason of reasons.split(" ")) {
    const { fr, en } = objectionText({ reason, found: "$& 12", expected: "$1 13" });
    assert.ok(!fr.includes(`${reason}\u00a0:`) && !en.startsWith(`${reason}:`), reason);
    assert.ok(fr.includes("$1 13") && en.includes("$1 13"));
    assert.doesNotMatch(fr, /« | »| [;:!?]|'/, fr);
  }
  for (const name of ["ModelTimeout", "RateLimited", "ServerFailed", "RequestRefused", "BudgetSpent", "DryRun"])
    assert.notEqual(failureText(name).fr, name);
});
