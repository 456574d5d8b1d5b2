import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../source/read-source.ts";
import { clean } from "./clean.ts";
import { undo } from "./tracked-text.ts";

const ONE =
  "Le port de Vauze rouvre lundi après onze semaines de travaux sur le quai nord, a annoncé la mairie. Les mareyeurs reprennent leurs places et la criée vendra un jour sur deux jusqu’à Pâques.";
const TWO =
  "La pêche dure six semaines à peine cette année, contre dix l’an dernier. Les filets sont neufs, les caisses aussi, et le maire viendra samedi avec la fanfare.";
const REST =
  "À Valbrune, on attend encore. Le bassin reste vide et la vase gagne la cale. « Nous verrons au printemps », dit Odile Ferrant, qui tient la dernière forge du quai et n’a plus de commande.";

async function blocksOf(text: string): Promise<string[]> {
  const copy = clean(await readSource(new TextEncoder().encode(text), { name: "copie.txt" }));
  assert.equal(undo(copy.text, copy.records), copy.source.text);
  return copy.blocks.map(
    ({ start, end, type }) =>
      `${type === "heading" ? "## " : ""}${copy.text.slice(start, end).replaceAll("\u00a0", " ")}`,
  );
}

test("what a page printed twice stands once", async () => {
  assert.deepEqual(await blocksOf(`${ONE} ${ONE} ${TWO} ${TWO} ${REST}`), [`${ONE} ${TWO} ${REST}`]);
});

test("words that the second time lacks were a subheading", async () => {
  assert.deepEqual(await blocksOf(`${ONE} ${ONE} Une saison courte ${TWO} ${TWO} ${REST}`), [
    ONE,
    "## Une saison courte",
    `${TWO} ${REST}`,
  ]);
});

test("a sentence that a writer says twice stays", async () => {
  const long = [
    ONE,
    TWO,
    REST,
    ONE.replaceAll("Vauze", "Valmont"),
    TWO.replace("six", "sept"),
    REST.replace("vide", "nu"),
  ];
  const twice =
    "« Nous verrons au printemps », dit Odile Ferrant, qui tient la dernière forge du quai et n’a plus de commande.";
  const [block] = await blocksOf([...long, twice].join(" "));
  assert.equal(block!.split("Nous verrons au printemps").length, 4);
});
