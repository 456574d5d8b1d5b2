import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../node.ts";
import { parseClause } from "./parse-clause.ts";
import { plainClause } from "./plain-clause.ts";

const french = loadFrench();

function plain(sentence: string, aside: "goes" | "stays" = "goes"): string | undefined {
  const found = plainClause(parseClause(french, sentence), sentence, "present", aside);
  return found && !found.isSpoilt ? found.clause.text : undefined;
}

/** Sentences, and what they are as they stand, with the verb in the present. */
const PLAIN = [
  [
    "L’un des quatre marins blessés à Lannec est décédé à l’hôpital.",
    "L’un des quatre marins blessés à Lannec décède à l’hôpital",
  ],
  [
    "Les quais de Lannec, Vauze et Marvila ont fermé leurs portes.",
    "Les quais de Lannec, Vauze et Marvila ferment leurs portes",
  ],
  ["Le bac de Lannec a failli couler dans la baie.", "Le bac de Lannec a failli couler dans la baie"],
  ["La course annoncée par la mairie est mal partie.", "La course annoncée par la mairie est mal partie"],
  [
    "Odile Ferrant a confirmé qu’elle ne serait pas reconduite à la tête du port.",
    "Odile Ferrant confirme qu’elle ne sera pas reconduite à la tête du port",
  ],
  ["La mairie a saisi le bac et fermé le port.", "La mairie saisit le bac et ferme le port"],
  [
    "Odile Ferrant prépare un voyage qui va la mener au Brésil.",
    "Odile Ferrant prépare un voyage qui va la mener au Brésil",
  ],
  ["L’actuelle maire de Vauze dit qu’elle quittera le port.", "L’actuelle maire de Vauze dit qu’elle quittera le port"],
] as const;

for (const [sentence, wanted] of PLAIN)
  test(`a sentence as it stands: ${wanted}`, () => {
    assert.equal(plain(sentence), wanted);
  });

test("what is told of the subject between commas goes or stays, what limits it stays", () => {
  const doyenne = "Mara, une vieille tortue du port, a retrouvé la mer.";
  assert.equal(plain(doyenne), "Mara retrouve la mer");
  assert.equal(plain(doyenne, "stays"), "Mara, une vieille tortue du port, retrouve la mer");
  assert.match(
    plain("Cinq ans de prison, dont trois avec sursis, ont été requis contre le patron.") ?? "sursis",
    /sursis/u,
  );
  assert.match(plain("La côte nord, mais aussi l’île, craint la tempête.") ?? "l’île", /l’île/u);
});

test("two persons do not become one, and what only the text tells is no title", () => {
  assert.equal(plain("Odile Ferrant, ex-maire de Vauze, Rui Falcato sont visés par une plainte.", "stays"), undefined);
  assert.equal(plain("Les marins s’y sont installés pour l’hiver."), undefined);
});
