import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../source/read-source.ts";
import { clean } from "./clean.ts";

const STORY =
  "<p>Le pont de Vauze a rouvert lundi après huit mois de travaux, et les habitants ont retrouvé leur passage.</p><p>Le chantier a coûté 3,2 millions d’euros, selon la métropole.</p>";

async function flagged(html: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(`<html lang="fr"><body><article>${html}</article></body></html>`);
  return clean(await readSource(bytes, { name: "page.html" }))
    .suggestions.filter(({ reason }) => reason === "cut-end")
    .map(({ before }) => before);
}

test("a page that says how much of it is hidden is flagged as cut", async () => {
  assert.deepEqual(await flagged(`${STORY}<p>Il vous reste 62 % de cet article à lire. Abonnez-vous.</p>`), [
    "Il vous reste 62 % de cet article à lire",
  ]);
});

test("a label on a link to another article says nothing of this one", async () => {
  assert.deepEqual(await flagged(`${STORY}<a href="/x"><span>Article réservé à nos abonnés</span></a>`), []);
  assert.deepEqual(await flagged(STORY), []);
});
