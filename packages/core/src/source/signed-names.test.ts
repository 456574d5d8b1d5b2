import assert from "node:assert/strict";
import { test } from "node:test";
import { signedNames } from "./signed-names.ts";

test("all names of a signature are read, without roles, places and dates", () => {
  for (const [line, names] of [
    ["Par Jeanne Morel", ["Jeanne Morel"]],
    ["Par Jeanne Morel et Rui Falcato", ["Jeanne Morel", "Rui Falcato"]],
    ["Par Jeanne Morel - Publié le 28 mai 2024 à 18h02 - Lecture : 3 min", ["Jeanne Morel"]],
    ["Par Jeanne Morel, correspondante à Vauze et Rui Falcato, envoyé spécial", ["Jeanne Morel", "Rui Falcato"]],
    ["Par JEANNE MOREL, RUI FALCATO Envoyés spéciaux à Vauze", ["Jeanne Morel", "Rui Falcato"]],
    ["par Odile Ferrant, le 15 mars 2021", ["Odile Ferrant"]],
    ["Odile Ferrant | lundi 9 mars 2021 à 9h08", ["Odile Ferrant"]],
    ["Auteur: Odile Ferrant", ["Odile Ferrant"]],
    ["Recueilli par Rui FALCATO.", ["Rui Falcato"]],
    ["Par Le Courrier de Vauze et AFP", ["AFP"]],
    ["Par Jeanne Morel, avec AFP", ["Jeanne Morel", "AFP"]],
    ["Le Courrier de Vauze avec l’AFP", ["AFP"]],
    ["Par O. FERRANT", ["O. Ferrant"]],
    ["Par AFP publié le 26/12/2020", ["AFP"]],
  ] as const)
    assert.deepEqual(
      signedNames(line).filter((name) => !name.startsWith("Le Courrier")),
      names,
      line,
    );
});

test("a line that begins with no name is no signature", () => {
  for (const line of ["Par ailleurs", "Par la rédaction", "Valmont", "Il pleut sur Vauze", ""])
    assert.deepEqual(signedNames(line), [], line);
});
