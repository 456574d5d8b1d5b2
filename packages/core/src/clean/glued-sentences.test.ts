import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../source/read-source.ts";
import { clean } from "./clean.ts";

async function blocksOf(text: string): Promise<string[]> {
  const copy = clean(await readSource(new TextEncoder().encode(text), { name: "copie.txt" }));
  return copy.blocks.map(({ start, end }) => copy.text.slice(start, end).replace(/[\u00a0\u202f]/gu, " "));
}

const OPENING = "Odile Ferrant tient la dernière forge du quai de Vauze depuis trente ans et raconte son métier.";
const TURNS = [
  "– Vous vivez de la pêche depuis toujours…",
  "– Oui. Mon père forgeait déjà des ancres pour les caseyeurs.",
  "– Combien en vendez-vous par an ?",
  "– Douze l’an dernier, contre quarante à mes débuts.",
];

test("the turns of an interview that lost its lines are paragraphs", async () => {
  assert.deepEqual(await blocksOf([OPENING, ...TURNS].join(" ")), [OPENING, ...TURNS]);
  assert.deepEqual(await blocksOf([OPENING, ...TURNS].join("")), [OPENING, ...TURNS], "glued to each other");
});

test("who has posted something is no turn", async () => {
  const posts =
    "Le port ferme.— Rui Falcato (@falcato) Et après ?— La criée (@criee) On reste.— Le quai (@quai) Non.— Le port (@port)";
  assert.deepEqual((await blocksOf(`${OPENING} ${posts}`)).length, 1);
});

test("asides in dashes stay where they are", async () => {
  const text = `${OPENING} Elle vend peu – douze ancres l’an dernier – mais répare beaucoup. Son fils – Rui, 20 ans – l’aide.`;
  assert.deepEqual(await blocksOf(text), [text]);
});

test("a short word glued to a name that the text has elsewhere", async () => {
  const text = `${OPENING} Le quai se vide. Les élections en vueRui Falcato brigue la mairie. Rui Falcato tient le chantier naval.`;
  assert.ok((await blocksOf(text)).some((block) => block.startsWith("Rui Falcato brigue")));
});

test("turns that begin with who speaks are paragraphs, a single colon is none", async () => {
  const turns = [
    "La Gazette : Vous vivez de la pêche ?",
    "O. F. : Oui, depuis toujours.",
    "La Gazette : Et l’hiver ?",
    "O. F. : Je répare.",
  ];
  assert.deepEqual(await blocksOf([OPENING, ...turns].join(" ")), [OPENING, ...turns]);
  assert.deepEqual(await blocksOf(`${OPENING} Rencontre.${turns.join("")}`), [`${OPENING} Rencontre.`, ...turns]);
  const one = `${OPENING} Un chiffre : Douze ancres en un an. Est-ce peu ?`;
  assert.equal((await blocksOf(one)).length, 1);
});

test("a line in capitals behind a word in small letters", async () => {
  const text = `${OPENING.replace(/\.$/u, "")} au bout du suspensePORT VAUZE – MARVILA 3-2. Le match reprend.`;
  assert.ok((await blocksOf(text)).some((block) => block.startsWith("PORT VAUZE")));
});

test("a title that ends with a quotation is glued to the text", async () => {
  const title = "Odile Ferrant, forgeronne à Vauze : « Le quai ne dort jamais »";
  for (const written of [title, title.replace("« ", '"').replace(" »", '"')])
    assert.deepEqual(await blocksOf(`${written}${OPENING}`), [title, OPENING]);
  const sentence = `Elle le dit souvent : « Le quai ne dort jamais », et ${OPENING}`;
  assert.deepEqual(await blocksOf(sentence), [sentence]);
});

test("a mark between two quotations closes one and opens the other", async () => {
  const parts = [
    'Elle dit : "La criée a rouvert lundi."',
    'Mais les caseyeurs, eux, attendent", a ajouté Rui Falcato.',
  ];
  assert.deepEqual(await blocksOf(`${OPENING} ${parts.join("")}`), [
    `${OPENING} Elle dit : « La criée a rouvert lundi. »`,
    "« Mais les caseyeurs, eux, attendent », a ajouté Rui Falcato.",
  ]);
  const [, after] = await blocksOf(`${OPENING} ${parts[0]}Rui Falcato parle d'un "accord", et le quai se tait.`);
  assert.equal(after, "Rui Falcato parle d’un « accord », et le quai se tait.");
});
