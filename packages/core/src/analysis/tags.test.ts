import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { produce } from "../produce.ts";
import { distinctTags } from "./tags.ts";

const french = loadFrench();

async function articleOf(text: string) {
  const { article } = await produce([{ name: "a.md", bytes: new TextEncoder().encode(text) }], { french });
  return article;
}

const PARITY = `# Parité hommes-femmes à Valbrune : un recul net

La parité recule dans les entreprises de la ville, selon le rapport annuel du ministère de l’Intérieur. Les femmes y dirigent moins d’entreprises que les hommes.

Selon le ministère de l’Intérieur, les écarts de salaire augmentent depuis trois ans. Le PDG Rui Falcato, PDG de la société Aubrac, conteste le rapport annuel. « Les écarts de salaire baissent chez nous », répond Rui Falcato.

Le CNPV a annoncé une enquête sur les écarts de salaire. Le CNPV attend des réponses en mai. À l’AFP, la maire Odile Ferrant promet des mesures. Odile Ferrant a précisé à l’AFP que la ville est prête. En France, dit Mme Morel, la loi est claire. En France, ajoute Mme Morel, tout va lentement.
`;

test("tags are names and themes that the text turns on, not functions, agencies, sources and surnames", async () => {
  const { tags } = await articleOf(PARITY);
  for (const good of ["Parité hommes-femmes", "Écarts de salaire", "Rui Falcato", "Odile Ferrant", "CNPV"])
    assert.ok(tags.includes(good), `${good} in ${tags.join(" | ")}`);
  for (const bad of ["PDG", "AFP", "Rapport annuel", "Ministère de l’Intérieur", "Morel", "France"])
    assert.ok(!tags.includes(bad), `${bad} in ${tags.join(" | ")}`);
  assert.ok(tags.length <= 8);
});

test("the keyphrase is the kicker without its place", async () => {
  const { keyphrase } = await articleOf(PARITY.replace("Valbrune", "Marseille"));
  assert.equal(keyphrase?.text, "parité hommes-femmes");
});

test("a phrase of the title is the keyphrase rather than a noun of the text", async () => {
  const { keyphrase } = await articleOf(`# La fin des vélos en libre-service à Vauze

La ville de Vauze retire les vélos de ses rues. Les vélos gênaient les piétons, dit la maire.

Le libre-service coûtait cher. Les vélos seront vendus en mai. Les habitants regrettent ces vélos, mais les vélos rouillaient.
`);
  assert.equal(keyphrase?.text, "vélos en libre-service");
});

test("who is only quoted is not the keyphrase", async () => {
  const { keyphrase } = await articleOf(`Les centres pour migrants de Valmont ouvriront en mai, a dit Rui Falcato.

Rui Falcato assure que les centres pour migrants sont prêts. « Tout est là », dit Rui Falcato. Rui Falcato a visité les lieux. Il y a deux ans, Rui Falcato disait le contraire.
`);
  assert.match(keyphrase?.text ?? "", /^centres pour migrants/u);
});

test("the country of the readers is a tag where it acts", async () => {
  const { tags } = await articleOf(`La France rappelle son ambassadeur en Italie. La France juge la visite inacceptable.

La France attend des excuses. Rome ne répond pas, mais la France patiente encore quelques jours avant de décider.
`);
  assert.ok(tags.includes("France"), tags.join(" | "));
});

test("tags that say the same stand once, the earlier one first; a name stays beside the theme that has it", () => {
  assert.deepEqual(distinctTags(["Élodie Ferrant", "Elodie Ferrant", "jeux olympiques", "JO", "brassards verts"]), [
    "Élodie Ferrant",
    "Jeux olympiques",
    "Brassards verts",
  ]);
  assert.deepEqual(distinctTags(["note du Portugal", "Portugal"]), ["Note du Portugal", "Portugal"]);
});
