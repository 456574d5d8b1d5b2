import assert from "node:assert/strict";
import { test } from "node:test";
import { namesInFull } from "./names-in-full.ts";

const person = (canonical: string, ...variants: string[]): object => ({ type: "person", canonical, variants });
// The names of the article are all that is asked of the desk.
const deskOf = (...names: object[]): Parameters<typeof namesInFull>[1] =>
  ({ material: { analyses: [{ names }] } }) as unknown as Parameters<typeof namesInFull>[1];
const write = (text: string, names: object[], told = ""): string =>
  namesInFull({ text, sources: [{ source: 0, start: 0, end: 1 }] }, deskOf(...names), told).text;
const ODILE = person("Odile Ferrant", "Ferrant");

test("who is named by surname is named in full where nothing before does", () => {
  assert.equal(write("Ferrant rouvre la criée", [ODILE]), "Odile Ferrant rouvre la criée");
  assert.equal(write("Ferrant rouvre la criée", [ODILE], "Odile Ferrant est élue"), "Ferrant rouvre la criée");
  assert.equal(write("La criée de Ferrant rouvre", [ODILE]), "La criée d’Odile Ferrant rouvre");
});

test("what is quoted, a form of address, what is called by a name and two of one name stay as they are", () => {
  for (const text of ["Un mur porte « Ferrant dégage »", "Mme Ferrant rouvre la criée", "L’affaire Ferrant est jugée"])
    assert.equal(write(text, [ODILE]), text);
  const both = [ODILE, person("Marc Ferrant", "Ferrant")];
  assert.equal(write("Ferrant rouvre la criée", both), "Ferrant rouvre la criée");
});

test("the first name of somebody else stays as it is", () => {
  const odile = person("Odile Ferrant", "Ferrant", "Odile");
  for (const text of ["Odile de Vauze appelle les marins", "Odile Morel appelle les marins"])
    assert.equal(write(text, [odile]), text);
});
