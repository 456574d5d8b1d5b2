import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { clean } from "../clean/clean.ts";
import { readSource } from "../source/read-source.ts";
import { SourceIndex } from "../verify/source-index.ts";
import { judge } from "./judge.ts";
import { faithful, SOURCE } from "./rewrite.fixture.ts";
import { writingSentence } from "./task.ts";

const french = loadFrench();
const source = new SourceIndex(
  [clean(await readSource(new TextEncoder().encode(SOURCE), { name: "source.txt" }))],
  french,
);
const sentences = source.statements.map(({ reading: { text }, span }, at) =>
  writingSentence({ text, origin: "verbatim", sources: [span!] }, `s${at + 1}`, french),
);
const reasons = async (text: string, cites: readonly string[]): Promise<string[]> =>
  (await judge({ text, cites }, { sentences }, source)).objections.map(({ reason }) => reason);

const MIXED: readonly (readonly [text: string, cites: readonly string[]])[] = [
  ["Le bateau a été vendu pour [[s6-1]].", ["s5", "s6"]],
  ["La coopérative avait perdu [[s5-1]] l’année dernière.", ["s5", "s6"]],
  ["[[s3-1]], raconte [[s8-2]].", ["s3", "s8"]],
  ["[[s8-1]], a promis le patron, [[s3-2]].", ["s3", "s8"]],
  ["Les marins demandent une réunion avec le préfet.", ["s10", "s11"]],
  ["Le syndicat des pêcheurs votera [[s9-1]].", ["s9", "s11"]],
  ["Le prix du gazole a augmenté de [[s12-1]] en vingt ans.", ["s7", "s12"]],
  ["La mairie de Lannec a vendu son dernier chalutier mardi à un armateur portugais.", ["s1", "s7"]],
  ["Le bateau, construit en [[s4-1]], partira mardi pour Porto.", ["s1", "s4"]],
  ["La criée a été vendue pour [[s5-1]].", ["s5", "s7"]],
  ["Les marins ont refusé une réunion avec le préfet.", ["s10", "s11"]],
  ["La mairie de Lannec pourrait racheter le chalutier, que la coopérative louait depuis vingt ans.", ["s1", "s7"]],
  ["Le conseil municipal de Porto votera [[s9-1]].", ["s4", "s9"]],
];
for (const [text, cites] of MIXED)
  test(`what two sentences say is not said together: ${text}`, async () => {
    const found = await reasons(text, cites);
    assert.ok(found.includes("mixed"), String(found));
  });

test("a noun does not do what another does", async () => {
  assert.deepEqual(await reasons("Le préfet demande une réunion avec le syndicat des pêcheurs.", ["s11"]), ["agent"]);
  assert.deepEqual(
    await reasons("Le conseil municipal a refusé les postes que la coopérative lui proposait.", ["s9", "s10"]),
    ["agent"],
  );
});

const CHANGED: readonly (readonly [text: string, cites: string, reason: string])[] = [
  ["La coopérative de Lannec a acheté son dernier chalutier mardi à un armateur portugais.", "s1", "agent"],
  ["Un armateur portugais a vendu mardi son dernier chalutier à la coopérative de Lannec.", "s1", "agent"],
  ["La coopérative a refusé les postes que les marins lui proposaient à [[s10-1]].", "s10", "agent"],
  ["La mairie de Lannec, qui louait la criée depuis vingt ans, pourrait la racheter.", "s7", "agent"],
  ["Le bateau, construit en [[s4-1]], est parti en juillet pour Porto.", "s4", "time"],
  ["Le conseil municipal a voté [[s9-1]].", "s9", "time"],
  ["Le conseil municipal votera contre [[s9-1]].", "s9", "added"],
  ["Le syndicat des pêcheurs demande le départ du préfet.", "s11", "added"],
  ["L’ancienne maire, [[s8-2]], a promis : [[s8-1]].", "s8", "name"],
  ["Le prix du poisson a augmenté de [[s12-1]] en un an.", "s12", "added"],
];
for (const [text, cites, reason] of CHANGED)
  test(`one sentence is not told otherwise: ${text}`, async () => {
    const found = await reasons(text, [cites]);
    assert.ok(found.includes(reason), String(found));
  });

const TOGETHER: readonly (readonly [text: string, cites: readonly string[]])[] = [
  ["Construit en [[s4-1]] et vendu pour [[s5-1]], le bateau partira pour Porto en juillet.", ["s4", "s5"]],
  ["Le bateau a été vendu pour [[s5-1]], et la coopérative avait perdu [[s6-1]] l’année dernière.", ["s5", "s6"]],
  ["La maire, [[s8-2]], a promis : [[s8-1]], et le conseil municipal votera [[s9-1]].", ["s8", "s9"]],
];
for (const [text, cites] of TOGETHER)
  test(`two sentences may be one, each in its own clause: ${text}`, async () => {
    assert.deepEqual(await reasons(text, cites), []);
  });

test("a faithful rewriting of each sentence is accepted", async () => {
  for (const sentence of sentences) {
    const { text, cites } = faithful(sentence);
    assert.deepEqual(await reasons(text, cites), [], text);
  }
});

test("a question is not asked where the source states", async () => {
  assert.deepEqual(await reasons("Le syndicat des pêcheurs demande-t-il une réunion avec le préfet ?", ["s11"]), [
    "question",
  ]);
});
