import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { produce } from "../produce.ts";

const french = loadFrench();
const BODY =
  "La mairie de Valbrune ferme son bassin d’été pour deux saisons, et les nageurs iront à Lannec. Le maire, Rui Falcato, a reçu les clubs de natation lundi. Il leur a promis des cars vers le bassin de Lannec, chaque soir, pendant la durée des travaux.";

async function headingOf(capitals: string): Promise<string> {
  const bytes = new TextEncoder().encode(
    `<html lang="fr"><head><title>Valbrune ferme son bassin</title></head><body><article><h1>Valbrune ferme son bassin</h1><p>${BODY}</p><h2>${capitals}</h2><p>${BODY.replaceAll("Lannec", "Sorgues")}</p></article></body></html>`,
  );
  const { article } = await produce([{ name: "page.html", bytes }], { french });
  const heading = article.body.children.find(({ type }) => type === "heading");
  const [text] = heading && "children" in heading ? heading.children : [];
  return text && "value" in text ? text.value : "";
}

test("a subheading in capitals is written in small letters, with those of names", async () => {
  assert.equal(await headingOf("LES NAGEURS DE LANNEC"), "Les nageurs de Lannec");
  assert.equal(await headingOf("LE FALCATO FERME ENCORE"), "Le Falcato ferme encore");
  assert.equal(await headingOf("UN ÉTÉ À LA RIVIÈRE"), "Un été à la rivière");
});

test("what could be two words stays in capitals", async () => {
  // "isole" or "isolé"; a name that nothing tells from a word.
  assert.equal(await headingOf("UN NAGEUR ISOLE"), "UN NAGEUR ISOLE");
  assert.equal(await headingOf("LA REPONSE DE QUINTELA"), "LA REPONSE DE QUINTELA");
});

test("other subheadings stay as they are", async () => {
  assert.equal(await headingOf("Le bassin de la SNCF"), "Le bassin de la SNCF");
});

test("a compound with a name in it is one", async () => {
  assert.equal(await headingOf("LA BISCUITERIE INVESTIT EN HAUTE-SAÔNE"), "La biscuiterie investit en Haute-Saône");
});
