import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { clean } from "../clean/clean.ts";
import { readSource } from "../source/read-source.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { SourceIndex } from "./source-index.ts";
import { verifyStatement } from "./verify-statement.ts";

const french = loadFrench();

async function indexOf(source: string): Promise<SourceIndex> {
  return new SourceIndex([clean(await readSource(new TextEncoder().encode(source), { name: "source.txt" }))], french);
}

const SOURCE = `La mairie de Valmont a acheté douze bus électriques en mars 2023 pour 4,2 millions d’euros. Le maire, Rui Falcato, n’a pas encore choisi le dépôt, qui pourrait ouvrir à Santelmo.

« Nous ne voulons pas d’un dépôt au bord du fleuve », a déclaré Inês Carvalhal, présidente des riverains. Elle a refusé de rencontrer le préfet. Le nombre de voyageurs a augmenté de 15 % en un an, à 8 400 par jour.`;

async function found(statement: string, source = SOURCE): Promise<Discrepancy[]> {
  return verifyStatement(statement, await indexOf(source));
}
async function kinds(statement: string, source = SOURCE): Promise<string[]> {
  return [...new Set((await found(statement, source)).map(({ kind }) => kind))];
}

test("a discrepancy says what is there, where, and what the source has", async () => {
  const statement = "La mairie de Valmont a acheté quinze bus électriques.";
  assert.deepEqual(await found(statement), [
    { kind: "number", range: { start: 30, end: 36 }, found: "quinze", expected: "douze" },
  ]);
  assert.equal(statement.slice(30, 36), "quinze");
});

test("one quantity in several writings is one quantity", async () => {
  for (const statement of [
    "La mairie de Valmont a acheté 12 bus électriques pour 4,2 M€.",
    "En mars 2023, la mairie de Valmont a acheté douze bus électriques.",
    "Le nombre de voyageurs a augmenté de 15 pour cent en un an.",
    "Les voyageurs sont environ 8 000 par jour, un nombre qui a augmenté en un an.",
  ])
    assert.deepEqual(await found(statement), [], statement);
});

test("numbers, units and dates that the source does not have", async () => {
  assert.deepEqual(await kinds("La mairie de Valmont a acheté des bus pour 4,2 milliards d’euros."), ["number"]);
  assert.deepEqual(await kinds("La mairie de Valmont a acheté des bus pour 4,2 millions de dollars."), ["unit"]);
  assert.deepEqual(await kinds("La mairie de Valmont a acheté des bus électriques en mai 2023."), ["date"]);
  assert.deepEqual(await kinds("Le nombre de voyageurs a augmenté de 15 points en un an."), ["unit"]);
});

test("names: another form is the same name, another person of the source is not", async () => {
  assert.deepEqual(await kinds("Falcato n’a pas encore choisi le dépôt, qui pourrait ouvrir à Santelmo."), []);
  assert.deepEqual(await kinds("Inês Carvalhal n’a pas encore choisi le dépôt, qui pourrait ouvrir à Santelmo."), [
    "name",
  ]);
  assert.deepEqual(await kinds("Rui Falcato n’a pas encore choisi le dépôt, qui pourrait ouvrir à Valmont."), ["name"]);
});

test("how somebody wants to look is no plan, and “si … que” is no condition", async () => {
  const source =
    "Le maire s’est voulu de son côté rassurant : « Nos quais sont si solides que la crue pourra être contenue. »";
  assert.deepEqual(await kinds("Le maire s’est voulu rassurant.", source), []);
});

test("a pronoun of the source may be named when the name stands right before", async () => {
  const index = await indexOf(SOURCE);
  const cited = index.statements.filter(({ reading }) => reading.text.startsWith("Elle a refusé"));
  assert.deepEqual(verifyStatement("Inês Carvalhal a refusé de rencontrer le préfet.", index, cited), []);
});

test("quotations word for word, typography aside, by who said them", async () => {
  assert.deepEqual(await kinds("Inês Carvalhal dit : “Nous ne voulons pas d'un dépôt au bord du fleuve”."), []);
  assert.deepEqual(await kinds("« Nous ne voulons pas d’un dépôt au bord de l’eau », a déclaré Inês Carvalhal."), [
    "quote",
  ]);
  assert.ok(
    (await kinds("« Nous ne voulons pas d’un dépôt au bord du fleuve », a déclaré Rui Falcato.")).includes("speaker"),
  );
});

test("a capital at the beginning of a sentence makes no name and no other speaker", async () => {
  const source = "La coopérative a déclaré qu’« il est temps de choisir ». Les chercheurs attendent un rapport en mai.";
  assert.deepEqual(await kinds("Selon la coopérative, « il est temps de choisir ».", source), []);
  assert.ok((await kinds("Selon la mairie, « il est temps de choisir ».", source)).includes("speaker"));
  assert.deepEqual(await kinds("Quant aux chercheurs, ils attendent un rapport en mai.", source), []);
});

test("what the source says in its own voice is no quotation", async () => {
  assert.ok((await kinds("Rui Falcato « n’a pas encore choisi le dépôt ».")).includes("quote"));
});

test("negation, by any of the words that deny", async () => {
  assert.deepEqual(await kinds("Le maire, Rui Falcato, a choisi le dépôt."), ["negation"]);
  assert.deepEqual(await kinds("Elle n’a pas rencontré le préfet."), []);
  assert.deepEqual(await kinds("Elle a rencontré le préfet."), ["negation"]);
  assert.deepEqual(await kinds("La mairie de Valmont n’a pas acheté les bus électriques."), ["negation"]);
});

test("modality: the conditional never becomes an indicative", async () => {
  assert.deepEqual(await kinds("Le dépôt ouvre à Santelmo."), ["modality"]);
  assert.deepEqual(await kinds("Le dépôt pourrait ouvrir à Santelmo."), []);
  assert.deepEqual(await kinds("Le dépôt ouvrira peut-être à Santelmo."), []);
  assert.deepEqual(await kinds("La mairie de Valmont aurait acheté douze bus électriques."), ["modality"]);
});

test("the future of a past report is no doubt", async () => {
  const source = "Le maire a annoncé que les travaux commenceraient en mai dans le quartier du port.";
  assert.deepEqual(
    await kinds("Les travaux commenceront en mai dans le quartier du port, annonce le maire.", source),
    [],
  );
});

test("direction: up and down, from and to", async () => {
  assert.deepEqual(await kinds("Le nombre de voyageurs a baissé de 15 % en un an."), ["direction"]);
  assert.deepEqual(await kinds("La hausse du nombre de voyageurs atteint 15 % en un an."), []);
  const course = "Le club est passé de 300 à 450 licenciés en un an.";
  assert.deepEqual(await kinds("Le club est passé de 450 à 300 licenciés.", course), ["direction"]);
});

test("what nothing bears is said to be without a source", async () => {
  assert.deepEqual(await kinds("Les syndicats appellent à une grève illimitée des conducteurs."), ["unsupported"]);
});

test("a statement that cites another sentence than its own is held to the one it cites", async () => {
  const index = await indexOf(SOURCE);
  const [other] = index.statements.filter(({ reading }) => reading.text.startsWith("Elle a refusé"));
  assert.deepEqual(
    verifyStatement("La ville achète 12 bus électriques.", index, [other!]).map(({ kind }) => kind),
    ["unsupported"],
  );
});

test("what stands behind a quotation and a colon, or at the end behind its title, is said as it stands there", async () => {
  const title = "« Pitoyable ! » : le maire s’en prend à sa première adjointe sur le dépôt";
  assert.deepEqual(await kinds("Le maire s’en prend à sa première adjointe sur le dépôt", title), []);
  const doctor =
    "Le maire Rui Falcato s’en est pris lundi à sa coordinatrice du port, le Dr Inês Carvalhal, qu’il accuse d’avoir cédé à la pression.";
  assert.deepEqual(
    await kinds("Rui Falcato s’en est pris à sa coordinatrice du port, le Dr Inês Carvalhal.", doctor),
    [],
  );
});
