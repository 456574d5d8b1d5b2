import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

const SOURCE =
  "Le pont de Valmont a rouvert lundi. « Nous avons attendu ce jour pendant trois ans. Personne n’y croyait plus », a dit Odile Marchenoir.";
const BODY =
  "Le pont de Valmont a rouvert lundi. « Nous avons attendu ce jour pendant trois ans. Personne n’y croyait plus », a dit Odile Marchenoir.";
const found = async (quoted: string): Promise<number> =>
  (await findingsOf("fidelity-quotes", `${BODY}\n\n> ${quoted}`, "markdown", SOURCE)).length;

test("a block quotation is word for word, though the true one stands in the text too", async () => {
  assert.equal(await found("Nous avons attendu ce jour pendant trois ans."), 0);
  assert.equal(await found("Nous avons attendu […] trois ans.\n>\n> – Odile Marchenoir"), 0);
  assert.equal(await found("Nous avons redouté ce jour pendant trois ans."), 1);
  assert.equal(await found("Nous avons attendu ce jour pendant trois ans. Tout le monde y croyait."), 1);
});
