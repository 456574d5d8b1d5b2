import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { produce } from "../produce.ts";
import type { Grounded } from "./article.ts";

const LEAD =
  "Le pont de Vauze a rouvert lundi matin après huit mois de travaux, a annoncé la métropole de Valbrune devant les habitants réunis.";
const TEXT = `<p>${LEAD}</p><p>Le chantier a coûté trois millions d’euros. La seconde tranche, prévue avant la fin de l’année, refera les trottoirs de la rive droite et les garde-corps.</p><p>Les commerçants espèrent que leurs clients reviendront. Jeanne Morel, fleuriste, a perdu la moitié de ses ventes pendant les travaux du pont et attend le printemps.</p>`;
const STATED =
  "Fermé huit mois pour travaux, le pont de Vauze est de nouveau ouvert, et les commerçants de la rive droite espèrent le retour des clients.";

async function descriptionOf(description: string): Promise<Grounded> {
  const html = `<html lang="fr"><head><meta name="description" content="${description}"></head><body><article><h1>Le pont de Vauze rouvre après huit mois de travaux</h1>${TEXT}</article></body></html>`;
  const bytes = new TextEncoder().encode(html);
  const { article } = await produce([{ bytes, name: "pont.html" }], { french: loadFrench() });
  return article.description;
}

test("a description that the page states is taken, and where it stands is on record", async () => {
  const { text, origin, sources } = await descriptionOf(STATED);
  assert.equal(text, STATED);
  assert.equal(origin, "verbatim");
  assert.deepEqual(sources, [{ source: 0, start: 0, end: 0 }]);
});

test("one that is cut off, no sentence or not about this article is not", async () => {
  for (const stated of [
    "Fermé huit mois pour travaux, le pont de Vauze est de nouveau ouvert, et les commerçants de la rive droite espèrent…",
    "Toute l’actualité locale, les sports, la météo, les petites annonces et les sorties de votre région sont à lire ici.",
    "Pont de Vauze : les travaux",
  ])
    assert.notEqual((await descriptionOf(stated)).text, stated);
});

test("of a long one its first sentences are, where they fit", async () => {
  const more = `${STATED} La seconde tranche des travaux du pont, prévue avant la fin de l’année, refera les trottoirs et les garde-corps.`;
  assert.equal((await descriptionOf(more)).text, STATED);
});
