import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { produce } from "../produce.ts";
import { render } from "./render.ts";

const french = loadFrench();
const TITLE = "La commune de Vauze refait sa halle au printemps";
const OPENING =
  "La maire a donné lundi soir les raisons des travaux devant une salle pleine, et les commerçants ont approuvé.";
const FIRST = "Le toit fuit depuis l’hiver 2019.";
const BETWEEN = "Les artisans de la vallée ont tous donné le même avis sur la charpente, qui date de 1912.";
const SECOND = "Le sol s’affaisse du côté du quai.";
const THIRD = "Le mur penche.";

const WRITTEN: readonly (readonly [name: string, source: string])[] = [
  ["a.txt", `${TITLE}\n\n${OPENING}\n\n1. ${FIRST}\n\n${BETWEEN}\n\n2. ${SECOND}\n3. ${THIRD}`],
  ["a.md", `# ${TITLE}\n\n${OPENING}\n\n1. ${FIRST}\n\n${BETWEEN}\n\n2. ${SECOND}\n3. ${THIRD}`],
  [
    "a.html",
    `<article><h1>${TITLE}</h1><p>${OPENING}</p><ol><li>${FIRST}</li></ol><p>${BETWEEN}</p><ol start="2"><li><p>${SECOND}</p></li><li>${THIRD}</li></ol></article>`,
  ],
];

for (const [name, source] of WRITTEN)
  test(`a list that a paragraph interrupts goes on with its number: ${name}`, async () => {
    const { article } = await produce([{ name, bytes: new TextEncoder().encode(source) }], { french });
    assert.match(render(article, "md"), /^1\. Le toit.*^2\. Le sol.*^3\. Le mur/msu);
    assert.match(render(article, "fragment"), /<ol>.*<ol start="2">/su);
  });
