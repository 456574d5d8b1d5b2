import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import type { Desk } from "./desk.ts";
import { shorterForms } from "./title-forms.ts";

const desk = { french: loadFrench() } as Desk;

const FORMS: readonly [title: string, form: string][] = [
  [
    "Manque de fer : ces signes qui doivent vous alerter (et ceux qui n’ont rien à voir)",
    "Manque de fer\u00a0: ces signes qui doivent vous alerter",
  ],
  ["Inondation, sécheresse, tempête : comment être indemnisé ?", "Inondation\u00a0: comment être indemnisé ?"],
  [
    "La scierie Morel-Vauze placée en liquidation, 64 salariés sur le carreau",
    "La scierie Morel-Vauze placée en liquidation",
  ],
  [
    "Valmorin : « Un rêve devenu réalité », Jeanne Morel revient sur la finale et dévoile ses projets",
    "Valmorin\u00a0: Jeanne Morel revient sur la finale et dévoile ses projets",
  ],
];
for (const [title, form] of FORMS)
  test(`a shorter form of: ${title}`, () => {
    const forms = shorterForms(title, desk);
    assert.ok(forms.includes(form), forms.join(" | "));
  });

test("a quotation that stands before the subject is none itself", () => {
  const forms = shorterForms(FORMS[3]![0], desk);
  assert.ok(!forms.some((form) => /» dévoile/u.test(form)), forms.join(" | "));
});

test("no form ends on a bare count", () => {
  const forms = shorterForms(FORMS[2]![0], desk);
  assert.ok(!forms.some((form) => form.endsWith(", 64 salariés")), forms.join(" | "));
});
