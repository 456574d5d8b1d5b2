import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText } from "./clean.fixture.ts";

test("a block ends and begins with what is written for its first and last character, and no block comes twice", async () => {
  const lines = [
    'Valbrune : la maire promet une "halle pour tous"',
    "A la mairie, les travaux de la halle aux grains commenceront en mars et dureront dix mois, a dit Odile Ferrant.",
    '"Nous voulons une halle pour tous", a répété la maire devant les commerçants du centre, venus nombreux lundi "soir"',
    'Le marché se tiendra sur la place du Pont pendant les travaux, selon la mairie, qui parle d\'une "solution simple"',
  ];
  const { blocks, text } = await cleanText(lines.join("\n"));
  assert.deepEqual(
    blocks.map(({ start, end }) => text.slice(start, end).replaceAll("\u00a0", " ")),
    [
      "Valbrune : la maire promet une « halle pour tous »",
      "À la mairie, les travaux de la halle aux grains commenceront en mars et dureront dix mois, a dit Odile Ferrant.",
      "« Nous voulons une halle pour tous », a répété la maire devant les commerçants du centre, venus nombreux lundi « soir »",
      "Le marché se tiendra sur la place du Pont pendant les travaux, selon la mairie, qui parle d’une « solution simple »",
    ],
  );
});

test("bullets and numbers typed before items go, the dashes of a conversation stay", async () => {
  const before =
    "Les casiers de Vauze seront relevés lundi, a dit Odile Ferrant devant les mareyeurs réunis à la criée.";
  const list = await cleanText([before, "• Dix casiers neufs", "• Deux bouées", "1. Peser", "2) Trier"].join("\n"));
  assert.deepEqual(
    list.blocks.slice(1).map(({ start, end, type }) => `${type} ${list.text.slice(start, end)}`),
    ["list-item Dix casiers neufs", "list-item Deux bouées", "list-item Peser", "list-item Trier"],
  );
  const talk = await cleanText(
    [before, "– Vivez-vous de la pêche ?", "– Oui, depuis toujours.", "– Et l’hiver ?", "– Je répare."].join("\n"),
  );
  assert.ok(talk.blocks.slice(1).every(({ type }) => type === "paragraph"));
});
