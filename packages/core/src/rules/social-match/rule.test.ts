import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

const page = (head: string, h1 = "Odile Marchenoir annonce la fermeture du pont pour six mois"): string =>
  `<html lang="fr"><head><title>${h1}</title>${head}</head><body><article><h1>${h1}</h1>
  <p>Le pont de Valmont fermera six mois à partir de lundi, a annoncé Odile Marchenoir. Les travaux coûteront 3 millions d’euros, selon Ana Vidal.</p></article></body></html>`;
const said = async (name: string, content: string): Promise<string[]> =>
  (await findingsOf("social-match", page(`<meta property="${name}" content="${content}">`), "html")).map(
    ({ message }) => message.en,
  );

test("tags of every kind are held to the page, in other words too", async () => {
  for (const [name, content] of [
    ["og:title", "Le pont de Valmont fermé six mois, annonce Odile Marchenoir"],
    ["og:description", "Trois millions d’euros de travaux à Valmont, d’après Ana Vidal."],
    ["og:description", "Le pont fermera six mois, a annoncé Odile Marchen..."],
    ["twitter:title", "Six mois sans pont, annonce Odile Marchenoir - Le Courrier"],
  ] as const)
    assert.deepEqual(await said(name, content), [], content);
  for (const [name, content] of [
    ["og:title", "Le pont de Valmont fermé neuf mois"],
    ["og:description", "Quatre millions d’euros de travaux à Valmont."],
    ["twitter:description", "Le pont fermera six mois, annonce Luc Tessier."],
  ] as const)
    assert.equal((await said(name, content)).length, 1, content);
});
