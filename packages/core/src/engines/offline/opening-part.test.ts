import assert from "node:assert/strict";
import { test } from "node:test";
import { parseClause } from "@titraille/french";
import { loadFrench } from "@titraille/french/node";
import type { Statement } from "../../edit/material.ts";
import { openingOf } from "./opening-part.ts";

const french = loadFrench();
const opening = (text: string): string | undefined => openingOf(text, parseClause(french, text), { text } as Statement);

/** Sentences, with the part that stands by itself before the bar. */
const OPENED = [
  "La ville rappelle le directeur de ses musées| , une première depuis dix ans qui inquiète les guides.",
  "Le conseil a voté la fermeture de la piscine|, des élus réclamant depuis un an des économies.",
  "Les pêcheurs pourront continuer de vendre sur le quai du port| : le tribunal a jugé leur demande « fondée ».",
  "Le club a manqué l’occasion de monter en première division| en perdant chez le dernier du classement.",
  "La maire annonce la suspension des taxes|, des gestes devant permettre à la ville acculée, de sortir de la crise.",
  "La vente a été donnée au port de Vauze| et le patron du bar a été payé par la mairie.",
  "La préfète a fermé le pont aux camions|, alors que la foire commence samedi.",
] as const;

for (const sentence of OPENED)
  test(`stands by itself: ${sentence}`, () => {
    const [before = ""] = sentence.split("|");
    assert.equal(opening(sentence.replace("| ,", ",").replace("|", "")), `${before}.`);
  });

/** What follows belongs to what is stated. */
const WHOLE = [
  "La région achètera pour le port un bac neuf, un remorqueur et une grue.",
  "Les mareyeurs peuvent gagner de quoi réparer leurs bateaux en vendant sur place.",
  "La maire a répondu aux commerçants de la rue haute : « Nous ne reculerons pas. »",
  "Le port a accusé les pêcheurs de Vauze, dans le sud de la côte, de vider la baie.",
  "La criée est ravie d’accueillir Jeanne Morel, mareyeuse de métier, comme nouvelle directrice.",
  "Le pont restera ouvert aux cars scolaires, sauf en cas de grand vent.",
  "Le directeur du port « a promis une halle, une digue et un quai » aux pêcheurs.",
];

for (const sentence of WHOLE) test(`kept whole: ${sentence}`, () => assert.equal(opening(sentence), undefined));
