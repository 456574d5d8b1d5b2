import assert from "node:assert/strict";
import { test } from "node:test";
import { detectLanguage } from "./language.ts";

const CASES: readonly [language: string, text: string][] = [
  ["fr", "Le conseil municipal a voté hier soir la fermeture du marché couvert."],
  [
    "fr",
    "La préfète a reçu les représentants des pêcheurs dans la matinée. Ils demandent une aide pour les bateaux qui sont restés à " +
      "quai depuis la tempête, et un calendrier pour la réparation du port.",
  ],
  ["en", "The council voted last night to close the covered market for the winter."],
  [
    "it",
    "Il consiglio ha votato ieri la chiusura del mercato coperto e le misure per i commercianti che non hanno ancora un contratto " +
      "saranno discusse in una seduta della commissione con i rappresentanti del settore e le associazioni.",
  ],
  ["es", "El ayuntamiento votó anoche el cierre del mercado cubierto durante todo el invierno."],
  ["de", "Der Stadtrat hat gestern Abend beschlossen, die Markthalle im Winter zu schließen."],
];

test("tells French from other languages", async () => {
  for (const [language, text] of CASES) assert.equal((await detectLanguage(text)).language, language, text);
});

test("says that it cannot tell", async () => {
  assert.deepEqual(await detectLanguage("123 !!!"), { language: undefined, reliable: false });
  assert.equal((await detectLanguage("")).language, undefined);
});
