import assert from "node:assert/strict";
import { test } from "node:test";
import { withShortNames } from "./names-short.ts";

const deskOf = (...names: object[]): Parameters<typeof withShortNames>[1] =>
  ({ material: { analyses: [{ names }] } }) as unknown as Parameters<typeof withShortNames>[1];
const RUI = { type: "person", canonical: "Rui Falcato", variants: ["Rui Falcato", "Falcato"], mentions: [1, 2, 3] };
const forms = (text: string, ...names: object[]): string[] =>
  withShortNames({ text, sources: [{ source: 0, start: 0, end: 1 }] }, deskOf(...names));

test("a person is named without the office, and by surname where the article keeps naming him", () => {
  assert.deepEqual(forms("Le maire Rui Falcato rouvre la criée", RUI), [
    "Rui Falcato rouvre la criée",
    "Falcato rouvre la criée",
  ]);
  assert.deepEqual(forms("Le maire Rui Falcato rouvre la criée", { ...RUI, mentions: [1] }), [
    "Rui Falcato rouvre la criée",
  ]);
});

test("what is no office stays, and of two of one name both names", () => {
  const brother = { ...RUI, canonical: "Marc Falcato", variants: ["Marc Falcato", "Falcato"] };
  assert.deepEqual(forms("La criée de Rui Falcato rouvre", RUI, brother), []);
});
