import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../node.ts";
import { parseClause } from "./parse-clause.ts";
import { readWrittenTitle } from "./written-title.ts";

const french = loadFrench();
const read = (text: string) => readWrittenTitle(parseClause(french, text), text);

const WHOLE: readonly [form: string, text: string][] = [
  ["clause", "La coopérative vend son dernier chalutier avant de fermer la criée"],
  ["clause", "Les riverains dénoncent aussi le bruit des travaux, dont la fin recule"],
  ["clause", "La fréquentation du marché recule, selon la chambre de commerce"],
  ["clause", "En pleine saison, Valbrune ferme sa plage principale"],
  ["clause", "La directrice explique pourquoi les classes se vident"],
  ["noun-phrase", "Nouveau coup dur pour les pêcheurs de la baie"],
  ["noun-phrase", "Des pistes et des outils pour relancer la filière"],
  ["noun-phrase", "Près de 45 tonnes de poisson vendues en 2017"],
  ["noun-phrase", "Une crue exceptionnelle, un quartier sous les eaux"],
  ["noun-phrase", "Retour sur les principales mesures du texte"],
  ["noun-phrase", "La route coupée par une coulée de boue"],
  ["noun-phrase", "De nouveaux outils pour les pêcheurs de la baie"],
  ["noun-phrase", "Du dépôt du projet au vote de la loi"],
  ["clause", "Une photo du maire en bottes fait la une"],
  ["noun-phrase", "Ce que dit le rapport sur la criée"],
  ["clause", "Grippe, bronchite et rhume pourraient circuler ensemble"],
  ["clause", "Quelques gestes permettent de les soulager"],
  ["clause", "La mairie promet de le faire"],
  ["clause", "La préfecture examine les demandes au cas par cas"],
  ["clause", "DeepSea confie ses filets à une machine"],
  ["noun-phrase", "Une réparation souvent nécessaire"],
  ["noun-phrase", "De lourdes peines prévues par plusieurs lois"],
  ["question", "Pourquoi les abeilles désertent-elles la vallée ?"],
  ["question", "Que sait-on de la panne du port"],
  ["question", "Comment préparer le sol avant les semis"],
];

for (const [form, text] of WHOLE)
  test(`is a whole title (${form}): ${text}`, () => {
    const title = read(text);
    assert.notEqual(typeof title, "string", String(title));
    assert.equal((title as { form: string }).form, form);
  });

const BROKEN: readonly string[] = [
  "La visite de le ministre au port",
  "Le port de ParisLes marins restent à quai",
  "La coopérative vend son dernier chalutier à la",
  "Une grenade qui",
  "Les pêcheurs dénoncent les",
  "Mais la mairie refuse de payer",
  "Contexte",
  "Les quotas",
  "Que la mairie paie les travaux",
  "Du port de Valbrune",
  "Ce refus des pêcheurs",
  "Il refuse de payer les travaux",
  "Celui du port de Valbrune",
  "Certains préfèrent vendre leur bateau",
  "Cette décision inquiète les pêcheurs",
  "Notre réponse aux pêcheurs",
  "La mairie parle de « bon sens et de raison",
  "Les pêcheurs refuse la vente du chalutier",
  "Le vente du chalutier inquiète les pêcheurs",
  "La vente de le chalutier",
  "La mairie décide que que les quais ferment",
  "Les élus ont du mal",
  "La vente https://valbrune.example inquiète",
];

for (const text of BROKEN) test(`is no whole title: ${text}`, () => assert.equal(typeof read(text), "string"));
