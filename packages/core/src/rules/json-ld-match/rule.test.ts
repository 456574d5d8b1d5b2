import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

const page = (head: string, h1 = "Odile Marchenoir annonce la fermeture du pont pour six mois"): string =>
  `<html lang="fr"><head><title>${h1}</title>${head}</head><body><article><h1>${h1}</h1>
  <p>Le pont de Valmont fermera six mois à partir de lundi, a annoncé Odile Marchenoir. Les travaux coûteront 3 millions d’euros, selon Ana Vidal.</p></article></body></html>`;
const said = async (data: Readonly<Record<string, string>>, h1?: string): Promise<string[]> => {
  const script = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...data })}</script>`;
  return (await findingsOf("json-ld-match", page(script, h1), "html")).map(({ message }) => message.en);
};

test("a headline may be shorter, or in other words", async () => {
  for (const headline of [
    "Odile Marchenoir annonce la fermeture du pont",
    "Fermeture du pont pour six mois, annonce Odile Marchenoir",
    "Odile Marchenoir annonce la fermeture du pont pour 6 mois | Le Courrier du Val",
  ])
    assert.deepEqual(await said({ headline }), [], headline);
});

test("a number, a name or a denial in the place of another never passes, however many words are shared", async () => {
  for (const headline of [
    "Odile Marchenoir annonce la fermeture du pont pour neuf mois",
    "Ana Vidal annonce la fermeture du pont pour six mois",
    "Luc Tessier annonce la fermeture du pont pour six mois",
  ])
    assert.equal((await said({ headline })).length, 1, headline);
  assert.equal((await said({ headline: "Le pont ne fermera pas lundi" }, "Le pont fermera lundi")).length, 1);
});

test("a description says no figure that the page lacks", async () => {
  assert.deepEqual(await said({ description: "Le chantier, de 3 millions d’euros, durera six mois." }), []);
  assert.equal((await said({ description: "Le chantier coûtera 5 millions d’euros." })).length, 1);
});
