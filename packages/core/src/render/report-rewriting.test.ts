import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { HtmlValidate } from "html-validate";
import type { Engine } from "../engines/engine.ts";
import { produce } from "../produce.ts";
import { SOURCE, scripted } from "../rewrite/rewrite.fixture.ts";
import { entailmentText } from "./entailment-text.ts";
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
  const entailment = {
    check: { id: "petit <contrôle>", judge: async (pairs: readonly unknown[]) => pairs.map(() => 0.9) },
  };
  const brief = "Rédigez en français, sans chapô.";
  const { article, report } = await produce([input], { french, engine: engine(), entailment, brief });
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
    assert.ok(
      page.includes(
        language === "fr" ? "petit &lt;contrôle&gt;\u00a0: phrases jugées" : "petit &lt;contrôle&gt;: sentences judged",
      ),
    );
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
    "number unit date name quote speaker negation modality direction unsupported added mixed agent time title attribution citation placeholder typed-value language length question stock-phrase words untold copied left-out empty unreadable entailment engine";
  for (const reason of reasons.split(" ")) {
    const { fr, en } = objectionText({ reason, found: "$& 12", expected: "$1 13" });
    assert.ok(!fr.includes(`${reason}\u00a0:`) && !en.startsWith(`${reason}:`), reason);
    assert.ok(fr.includes("$1 13") && en.includes("$1 13"));
    assert.doesNotMatch(fr, /« | »| [;:!?]|'/, fr);
  }
  const { fr, en } = objectionText({ reason: "entailment", found: "x", score: 0.123 });
  assert.match(fr, /\(12,3\u202f%\)$/u);
  assert.match(en, /\(12\.3%\)$/u);
  for (const name of [
    "ModelTimeout",
    "RateLimited",
    "ServerFailed",
    "RequestRefused",
    "BudgetSpent",
    "DryRun",
    "UnusableScores",
    "HypothesisTooLong",
  ])
    assert.notEqual(failureText(name).fr, name);
});

test("what a check of entailment did is told in a line, and that it did not run as plainly", () => {
  const ran = { check: "xnli", threshold: 0.5, judged: 1200, refused: 3, unjudged: 0, failures: [] };
  assert.equal(
    entailmentText(ran, "fr"),
    "Contrôle d’implication xnli\u00a0: phrases jugées 1\u202f200, refusées 3, seuil 50\u202f%",
  );
  const partly = { ...ran, unjudged: 4, failures: ["UnusableScores"] };
  assert.match(entailmentText(partly, "en"), /, accepted without it 4 \(its answer cannot be used\)$/);
  const failed = { ...partly, judged: 0, refused: 0 };
  assert.match(entailmentText(failed, "fr"), /il n’a pas fonctionné \(réponse inutilisable\)/);
  assert.match(entailmentText(failed, "en"), /it did not run \(its answer cannot be used\)/);
});
