import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

const SOURCE =
  "Le pont de Valmont fermera six mois à partir de lundi, pour des travaux qui coûteront 3 millions d’euros. Odile Marchenoir, adjointe au maire, promet une passerelle aux piétons.";
const HEADLINE = "Le pont de Valmont fermera six mois";
const found = async (head: string, image = ""): Promise<number> => {
  const html = `<html lang="fr"><head><title>${HEADLINE}</title><meta name="description" content="Le pont de Valmont fermera lundi.">${head}</head><body><article><h1>${HEADLINE}</h1><p>${SOURCE}</p>${image}<p>Odile Marchenoir, adjointe au maire, promet une passerelle aux piétons.</p></article></body></html>`;
  return (await findingsOf("fidelity-metadata", html, "html", SOURCE)).length;
};
const data = (properties: Readonly<Record<string, string>>): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...properties })}</script>`;
const image = (alt: string): string => `<img src="https://www.example.org/pont.jpg" alt="${alt}">`;

test("what tags, data and alternative texts state is compared with the source", async () => {
  assert.ok((await found('<meta property="og:title" content="Le pont de Valmont fermera neuf mois">')) > 0);
  assert.ok((await found(data({ description: "Les travaux coûteront 5 millions d’euros." }))) > 0);
  assert.ok((await found(data({ headline: "Le pont de Valmont ne fermera pas six mois" }))) > 0);
  assert.ok((await found("", image("Le pont de Valmont fermera neuf mois"))) > 0);
});

test("the same said rightly passes, and so does a picture that only shows", async () => {
  assert.equal(await found('<meta property="og:title" content="Le pont de Valmont fermera six mois">'), 0);
  assert.equal(await found(data({ description: "Les travaux coûteront 3 millions d’euros." })), 0);
  assert.equal(await found("", image("Des ouvriers casqués sous une arche")), 0);
});
