import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText } from "../clean/clean.fixture.ts";

/** A page of a weekly, copied out of its PDF: a running head, a lead set wider, columns, words cut at line ends. */
const PAGE = `LE VAL AGRICOLE ‒ Nº 412 ‒ VENDREDI 12 AVRIL 2024 ‒ 11
Au Gaec des Tilleuls, trois cents brebis changent de pré
tous les deux jours. Cinq ans après, l’heure est au bilan, et
il est nuancé.
« L’herbe, je croyais la connaître. » Odile
Ferrant sourit sous son chapeau. Avec son
frère, elle élève trois cents brebis sur cent
hectares, dont la moitié de prairies natu-
relles. Les concentrés pesaient alors lourd.
Deux jours, pas trois
Le principe est connu : de petits prés, un
chargement élevé, un temps de séjour court
et un temps de repos long. On en compte
74. Les brebis y restent deux jours, jamais
trois. Le repos dure un mois.
L’eau a été le poste le plus lourd. Il a fallu
poser quatre kilomètres de tuyaux avant le
7 mai).`;

test("lines that were broken to a column are the paragraphs they were", async () => {
  const copy = await cleanText(PAGE);
  assert.deepEqual(
    copy.blocks.map(({ type, start, end }) => [type, copy.text.slice(start, end).replaceAll("\u00a0", " ")]),
    [
      [
        "paragraph",
        "Au Gaec des Tilleuls, trois cents brebis changent de pré tous les deux jours. Cinq ans après, l’heure est au bilan, et il est nuancé.",
      ],
      [
        "paragraph",
        "« L’herbe, je croyais la connaître. » Odile Ferrant sourit sous son chapeau. Avec son frère, elle élève trois cents brebis sur cent hectares, dont la moitié de prairies naturelles. Les concentrés pesaient alors lourd.",
      ],
      ["heading", "Deux jours, pas trois"],
      [
        "paragraph",
        "Le principe est connu : de petits prés, un chargement élevé, un temps de séjour court et un temps de repos long. On en compte 74. Les brebis y restent deux jours, jamais trois. Le repos dure un mois.",
      ],
      [
        "paragraph",
        "L’eau a été le poste le plus lourd. Il a fallu poser quatre kilomètres de tuyaux avant le 7 mai).",
      ],
    ],
  );
});

test("blocks that cleaning joins are told once", async () => {
  const copy = await cleanText(
    "La halle de Valmorin rouvrira au printemps prochain, et c’est le plus important investis-\nsement de l’histoire de la commune, qui en parlait depuis plus de dix ans sans jamais oser s’y mettre.\n\nLes travaux commenceront en avril.",
  );
  assert.equal(copy.text.match(/investissement/g)?.length, 1);
  assert.equal(copy.blocks.length, 2);
});

test("a hyphen of the word’s own stays when its line is joined", async () => {
  const copy = await cleanText(
    "La halle a brûlé il y a trois ans, et son grand-\npère y vendait déjà des fruits, se souvient-\nelle aujourd’hui, devant le chantier de la recons-\ntruction.",
  );
  assert.match(copy.text, /grand-père .* souvient-elle .* reconstruction\./u);
});
