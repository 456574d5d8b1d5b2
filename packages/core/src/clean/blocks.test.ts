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
