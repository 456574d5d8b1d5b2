import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, BEFORE, cleanText } from "./clean.fixture.ts";

const CALLED = "La charpente est neuve [1], le toit attend.[2] Selon la section [37], les marchands [3] sont revenus.";

test("calls of notes that are not in the copy go, on record", async () => {
  const copy = await cleanText(`${BEFORE}\n\n${CALLED}\n\n${AFTER}`);
  assert.ok(
    copy.text.includes("La charpente est neuve, le toit attend. Selon la section [37], les marchands sont revenus."),
    copy.text,
  );
  assert.equal(copy.records.filter(({ reason }) => reason === "note-call").length, 3);
});

test("calls stay where notes are, or where they are numbers of a bibliography", async () => {
  const noted = await cleanText(`${BEFORE}\n\n${CALLED}\n\n${AFTER}\n\n[1] Le bois vient de Valmont.`);
  assert.ok(noted.text.includes("neuve [1]"));
  const cited = await cleanText(`${BEFORE}\n\nLa charpente [12] et le toit [3] sont décrits ailleurs.\n\n${AFTER}`);
  assert.ok(cited.text.includes("charpente [12] et le toit [3]"));
});
