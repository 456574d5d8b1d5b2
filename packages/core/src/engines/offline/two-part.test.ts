import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { analyse } from "../../analysis/analyse.ts";
import { parseBrief } from "../../brief/parse-brief.ts";
import { clean } from "../../clean/clean.ts";
import type { Desk } from "../../edit/desk.ts";
import { setUpDesk } from "../../edit/set-up-desk.ts";
import { readSource } from "../../source/read-source.ts";
import type { Candidate } from "../engine.ts";
import { withPlace, withTopic } from "./two-part.ts";

const french = loadFrench();

async function deskOf(text: string): Promise<Desk> {
  const copy = clean(await readSource(new TextEncoder().encode(text), { name: "a.txt" }));
  return setUpDesk([analyse(copy, french)], parseBrief(""), french);
}

const clause = (text: string, bareSubject = false): Candidate => ({
  text,
  form: "clause",
  origin: "compressed",
  sources: [{ source: 0, start: 0, end: 1 }],
  about: [],
  depth: 0,
  bareSubject,
});

const TEXT = `Le médiateur a remis lundi son rapport à la direction de Radio Valmont. À Radio Valmont, la grève dure depuis trois semaines et les antennes diffusent de la musique.

Les salariés de Radio Valmont votent mardi matin. Radio Valmont emploie quatre mille personnes, et Jeanne Morel, qui dirige la rédaction, attend le vote.`;

test("a clause whose subject only the text tells comes after the name that the text turns on", async () => {
  const desk = await deskOf(TEXT);
  assert.deepEqual(
    withPlace([clause("Le médiateur remet son rapport à la direction", true)], desk).map(({ text }) => text),
    ["Radio Valmont\u00a0: le médiateur remet son rapport à la direction"],
  );
});

test("a clause that names somebody needs none, and nobody is put before a colon", async () => {
  const desk = await deskOf(TEXT);
  assert.deepEqual(withPlace([clause("La rédaction de Jeanne Morel attend le vote")], desk), []);
  const person = await deskOf(TEXT.replaceAll("Radio Valmont", "Odile Ferrant"));
  assert.deepEqual(withPlace([clause("Le médiateur remet son rapport à la direction", true)], person), []);
});

test("a firm is known by its capitals", async () => {
  const desk = await deskOf(TEXT.replaceAll("Radio Valmont", "ValCom"));
  assert.deepEqual(
    withPlace([clause("Le médiateur remet son rapport à la direction", true)], desk).map(({ text }) => text),
    ["ValCom\u00a0: le médiateur remet son rapport à la direction"],
  );
});

const COAST = `Le plan de relance de la pêche sera voté mardi par la région. Le plan de relance compte douze mesures pour les ports.

Les marins attendaient le plan de relance depuis deux ans. Le vote du plan de relance a été reporté trois fois. Sans le plan de relance, dix bateaux resteraient à quai.`;

test("a long clause that names nothing the text turns on comes after what it does turn on", async () => {
  const desk = await deskOf(COAST);
  const lost = "Les autorités se préparent à l’éventualité d’une longue attente dans les bureaux";
  assert.deepEqual(
    withTopic([clause(lost)], desk).map(({ text }) => text),
    [`Plan de relance\u00a0: ${lost.charAt(0).toLowerCase()}${lost.slice(1)}`],
  );
  assert.deepEqual(withTopic([clause(`${lost} de la préfecture de Valmont et de ses voisines`)], desk), []);
  assert.deepEqual(withTopic([clause("Le plan de relance attend le vote de la région")], desk), []);
});
