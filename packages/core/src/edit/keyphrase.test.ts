import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { analyse } from "../analysis/analyse.ts";
import { clean } from "../clean/clean.ts";
import { readSource } from "../source/read-source.ts";
import { chooseKeyphrase } from "./keyphrase.ts";

const french = loadFrench();

async function keyphraseOf(text: string): Promise<string | undefined> {
  const analysis = analyse(clean(await readSource(new TextEncoder().encode(text), { name: "a.txt" })), french);
  return chooseKeyphrase({ clauses: [], language: "fr", notUnderstood: [] }, [analysis])?.text;
}

test("a short text is about the person it comes back to, not about a part of the body that it names once", async () => {
  assert.equal(
    await keyphraseOf(
      "Odile Ferrant a été touchée à l’artère fémorale samedi sur le quai de Lannec. Odile Ferrant réparait un filet quand un treuil a cédé. Les secours l’ont conduite à l’hôpital de Vauze. Odile Ferrant remplaçait un collègue malade.",
    ),
    "Odile Ferrant",
  );
});

test("no text is about a month", async () => {
  const found = await keyphraseOf(
    "En novembre, les tourbières ont gelé. En novembre, les bacs sont restés à quai. En novembre aussi, les tourbières ont perdu leur eau.",
  );
  assert.notEqual(found, "novembre");
});
