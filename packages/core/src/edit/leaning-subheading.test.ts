import assert from "node:assert/strict";
import { test } from "node:test";
import type { Candidate } from "../engines/engine.ts";
import { isLeaning } from "./leaning-subheading.ts";
import type { Statement } from "./material.ts";

/** Sentences one after the other, each its own place in the source. */
function statements(...texts: readonly string[]): Statement[] {
  return texts.map((text, at) => {
    const sources = [{ source: 0, start: at * 100, end: at * 100 + 90 }];
    return { text, sources, origin: "verbatim", at: sources[0]!, words: [], length: 9, border: 0, insideQuote: false };
  });
}

function clause(text: string, form: Candidate["form"] = "clause"): Candidate {
  return { text, form, origin: "compressed", sources: [{ source: 0, start: 0, end: 90 }], about: [], depth: 0 };
}

test("what points to the sentence before stands over no part", () => {
  const part = statements("Le quai n’est pas non plus éclairé la nuit.");
  assert.ok(isLeaning(clause("Le quai n’est pas non plus éclairé"), part));
  assert.ok(isLeaning(clause("Le dispositif introduit un péage au port"), part));
  assert.ok(!isLeaning(clause("Le dispositif de péage entre en service"), part));
  assert.ok(!isLeaning(clause("Le quai reste sans lumière la nuit"), part));
});

test("what the text turns against is not what it says", () => {
  const part = statements("Les ventes de sardines progressent.", "Mais les bateaux perdent de l’argent.");
  assert.ok(isLeaning(clause("Les ventes de sardines progressent"), part));
  assert.ok(
    isLeaning(clause("Les ventes progressent"), statements("Les ventes progressent, mais les bateaux perdent.")),
  );
  assert.ok(!isLeaning(clause("Les ventes progressent"), statements("Les ventes progressent, et les bateaux aussi.")));
});

test("in guillemets somebody may lean on what was said before", () => {
  assert.ok(
    !isLeaning(clause("«\u00a0On n’a pas dormi non plus\u00a0»", "quote"), statements("« On n’a pas dormi non plus »")),
  );
});

test("in guillemets somebody may grant what he then turns against", () => {
  const [first, next] = statements("« Le goût compte, c’est vrai.", "Mais la forme décide. »");
  const quote = clause("«\u00a0Le goût compte, c’est vrai\u00a0»", "quote");
  assert.ok(isLeaning(quote, [first!, { ...next!, insideQuote: true }]));
  assert.ok(!isLeaning(quote, [first!, next!]));
});
