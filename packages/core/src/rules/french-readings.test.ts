import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { passiveIn } from "./passive-voice/rule.ts";
import { isTied } from "./transitions/rule.ts";

const french = loadFrench();

test("passives, and what only looks like one", () => {
  const isPassive = (sentence: string): boolean => passiveIn({ words: french.tag(sentence) }) !== undefined;
  const passive = [
    "Le suspect a été interpellé.",
    "Les écoles seront rénovées par la ville.",
    "La loi est-elle votée ce soir ?",
    "La vitre a été cassée.",
    "Il s’est trompé, et l’erreur a été corrigée.",
    "Ils n’ont pas encore été entendus.",
    "Le plan sera par la suite modifié.",
    "Un défilé est par ailleurs prévu.",
    "La règle est ainsi « écrite » par la ville.",
  ];
  const active = [
    "Ils étaient d’accord.",
    "Elle est arrivée hier.",
    "Il s’est rendu à Paris.",
    "Nous nous sommes séparés lundi.",
    "Une pierre est tombée du toit.",
    "La ville est située au nord.",
    "Le maire est content.",
    "C’est très compliqué.",
    "La vitre est cassée.",
  ];
  assert.deepEqual(
    passive.filter((sentence) => !isPassive(sentence)),
    [],
  );
  assert.deepEqual(active.filter(isPassive), []);
});

test("connectors; “soit” alone, “comme”, “ainsi que”, gold and coaches are none", () => {
  const tied = [
    "Mais la ville hésite.",
    "Elle paie, en revanche, les travaux.",
    "C’est pourquoi tout ferme.",
    "Soit la ville paie, soit l’État s’en charge.",
    "Grâce aux dons, le toit est payé.",
    "La rue est fermée en raison des travaux.",
    "Et le maire s’en va.",
    "Au fond, il a raison.",
  ];
  const loose = [
    "Quel que soit le prix, la ville paie.",
    "Il travaille comme maçon.",
    "Elle attend depuis lundi.",
    "Selon la mairie, tout va bien.",
    "Les Verts ainsi que les Bleus votent.",
    "Il investit en or et dort au fond du jardin.",
    "Un car venu de plus de trois villes part.",
    "Il en aurait été autrement.",
  ];
  assert.deepEqual(
    tied.filter((sentence) => !isTied(sentence)),
    [],
  );
  assert.deepEqual(loose.filter(isTied), []);
});
