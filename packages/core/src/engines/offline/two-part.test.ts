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
import { withPlace } from "./two-part.ts";

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
