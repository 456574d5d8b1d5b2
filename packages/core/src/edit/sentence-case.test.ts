import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { produce } from "../produce.ts";

const french = loadFrench();
const BODY =
  "La mairie de Valbrune ferme son bassin d’été pour deux saisons, et les nageurs iront à Lannec. Le maire, Rui Falcato, a reçu les clubs de natation lundi. Il leur a promis des cars vers le bassin de Lannec, chaque soir, pendant la durée des travaux. Les travaux coûteront 38 millions d’euros.";

async function headlineOf(title: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${title}\n\n${BODY}\n\n${BODY.replaceAll("Lannec", "Sorgues")}`);
  return (await produce([{ name: "page.txt", bytes }], { french })).article.headline.text.replaceAll("\u00a0", " ");
}

test("a title with a capital on every word is written as French writes it", async () => {
  assert.equal(
    await headlineOf("Valbrune Ferme Son Bassin Pour Deux Saisons Et Les Nageurs Iront À Lannec"),
    "Valbrune ferme son bassin pour deux saisons et les nageurs iront à Lannec",
  );
  assert.equal(
    await headlineOf("Rui Falcato Révèle Qu'il Ferme Le Bassin : « Nous Avons Attendu Trop Longtemps »"),
    "Rui Falcato révèle qu’il ferme le bassin : « Nous avons attendu trop longtemps »",
  );
});

test("a title with names alone stays as it is", async () => {
  for (const title of [
    "Rui Falcato ferme le bassin d’été de Valbrune",
    "Le Havre, Port Vauze et Lannec gardent leurs bassins",
  ])
    assert.equal(await headlineOf(title), title);
});
