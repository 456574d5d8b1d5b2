import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutIncise } from "./incise.ts";

test("an incise is taken off with its speaker", () => {
  assert.deepEqual(withoutIncise("Le pont rouvrira lundi, a annoncé la mairie de Valbrune."), {
    claim: "Le pont rouvrira lundi.",
    speaker: "la mairie de Valbrune",
  });
  assert.deepEqual(withoutIncise("Le pont rouvrira lundi, précise Odile Ferrant, la maire."), {
    claim: "Le pont rouvrira lundi.",
    speaker: "Odile Ferrant",
  });
  assert.deepEqual(withoutIncise("Deux marins sont blessés, selon les secours."), {
    claim: "Deux marins sont blessés.",
    speaker: "les secours",
  });
});

test("a source in front of its claim", () => {
  assert.deepEqual(withoutIncise("Selon la mairie de Valbrune, le pont rouvrira lundi aux camions."), {
    claim: "Le pont rouvrira lundi aux camions.",
    speaker: "la mairie de Valbrune",
  });
  assert.equal(withoutIncise("Selon lui, le pont rouvrira lundi aux camions."), undefined);
  assert.equal(withoutIncise("Selon ce rapport, le pont rouvrira lundi aux camions."), undefined);
});

test("what the paper has learnt it states itself", () => {
  assert.deepEqual(withoutIncise("Le pont rouvrira lundi, a-t-on appris de source municipale."), {
    claim: "Le pont rouvrira lundi.",
  });
});

test("a speaker that only the text before names leaves the sentence as it is", () => {
  assert.equal(withoutIncise("Le pont rouvrira lundi, a-t-elle annoncé."), undefined);
  assert.equal(withoutIncise("Le pont rouvrira lundi, selon lui."), undefined);
});
