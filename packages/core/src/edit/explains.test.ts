import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { analyse } from "../analysis/analyse.ts";
import { parseBrief } from "../brief/parse-brief.ts";
import { clean } from "../clean/clean.ts";
import { readSource } from "../source/read-source.ts";
import { setUpDesk } from "./set-up-desk.ts";

const french = loadFrench();

async function explains(text: string): Promise<boolean> {
  const copy = clean(await readSource(new TextEncoder().encode(text), { name: "a.txt" }));
  return setUpDesk([analyse(copy, french)], parseBrief(""), french).explains;
}

test("what things are is explained, what happened is told, what was said is told too", async () => {
  assert.equal(
    await explains(
      "Le caseyeur est un bateau de pêche. Il pose des casiers au fond de l’eau. Chaque casier pèse dix kilos. Les crabes y entrent par un goulot et n’en sortent pas.",
    ),
    true,
  );
  assert.equal(
    await explains(
      "Le port de Vauze a rouvert lundi. Les marins sont revenus avant l’aube. La criée a vendu six tonnes de crabes. Le maire est venu à midi.",
    ),
    false,
  );
  assert.equal(
    await explains(
      "Le port de Vauze est ouvert. « Nous attendions cela depuis onze semaines », dit Rui Falcato. « La saison sera courte mais elle sera belle », promet la mairie. Les filets sont neufs.",
    ),
    false,
  );
});
