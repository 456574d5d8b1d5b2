import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { analyse } from "../../analysis/analyse.ts";
import { clean } from "../../clean/clean.ts";
import type { Desk } from "../../edit/desk.ts";
import { setUpDesk } from "../../edit/set-up-desk.ts";
import { produce } from "../../produce.ts";
import { readSource } from "../../source/read-source.ts";
import { offline } from "./offline.ts";

const french = loadFrench();
/** What follows the first sentence: nothing that could be the headline. */
const REST =
  " Les services du port restent sur place. Aucune date n’est donnée pour la suite. Les riverains se disent inquiets. Une réunion doit se tenir dans les semaines à venir.";

/** First sentences as agencies write them, and the headline that their news is. */
const LEADS: readonly (readonly [lead: string, headline: string])[] = [
  [
    "Une enquête a été rouverte à l’encontre du maire de Lannec, Rui Falcato.",
    "Une enquête est rouverte à l’encontre du maire de Lannec",
  ],
  [
    "Rui et Odile Falcato ont été condamnés en appel respectivement à cinq et quatre ans de prison ferme.",
    "Rui et Odile Falcato sont condamnés en appel respectivement à cinq et quatre ans de prison ferme",
  ],
  [
    "Moins de bruit, moins de fumée, moins de déchets : la course de Lannec, pourrait ouvrir la voie à une pêche plus propre.",
    "La course de Lannec pourrait ouvrir la voie à une pêche plus propre",
  ],
  [
    "La ligue de Valbrune fait l’objet d’une enquête pour fraude depuis la vente du chalutier.",
    "La ligue de Valbrune fait l’objet d’une enquête pour fraude depuis la vente du chalutier",
  ],
  [
    "Elle avait charmé toute la côte dans « La Criée » (2011) : Odile Ferrant est devenue la meilleure pilote de ces vingt dernières années.",
    "Odile Ferrant devient la meilleure pilote de ces vingt dernières années",
  ],
  [
    "Météo Marvila a placé Lannec et Valbrune en vigilance rouge pluie-inondation, lundi 22 janvier dans son bulletin de 16 h.",
    "Météo Marvila place Lannec et Valbrune en vigilance rouge pluie-inondation",
  ],
  [
    "En Norvège, des pêcheurs ont saisi le tribunal contre la taxe sur le cabillaud.",
    "En Norvège, des pêcheurs saisissent le tribunal contre la taxe sur le cabillaud",
  ],
  [
    "Elle fut l’une des premières à défendre la côte, par ses discours comme par ses livres : Odile Ferrant, autrice, marin et fondatrice du port, est morte mercredi à Lannec à l’âge de 84 ans.",
    "Odile Ferrant meurt à Lannec à l’âge de 84 ans",
  ],
  [
    "La police de Valbrune a interpellé trois hommes et saisi douze kilos de cocaïne lundi matin, selon le parquet.",
    "La police de Valbrune interpelle trois hommes et saisit douze kilos de cocaïne, selon le parquet",
  ],
  [
    "Une querelle impliquant Odile Ferrant, son ancien chantier et quelques élus de la côte semble toucher à sa fin.",
    "Une querelle impliquant Odile Ferrant, son ancien chantier et quelques élus de la côte semble toucher à sa fin",
  ],
  [
    "Un homme de Lannec a plaidé coupable aux accusations selon lesquelles il aurait menacé de couler le bateau du préfet.",
    "Un homme de Lannec plaide coupable aux accusations selon lesquelles il aurait menacé de couler le bateau du préfet",
  ],
  [
    "Plus tôt cette année, Lexor a dévoilé le chalutier Marvila II, essentiellement une version à quai du modèle de Vauze.",
    "Lexor dévoile le chalutier Marvila II",
  ],
  [
    "La ville et le port ont expliqué à des milliers d’habitants comment se préparer en cas de crue.",
    "La ville et le port expliquent à des milliers d’habitants comment se préparer en cas de crue",
  ],
  [
    "La décision anodine d’un marin de changer sa literie l’a amené à développer une maladie rare des poumons, selon ses médecins.",
    "La décision anodine d’un marin de changer sa literie l’amène à développer une maladie rare des poumons, selon ses médecins",
  ],
  [
    "L’accord de pêche a obtenu l’approbation de la préfète de la côte, Odile Ferrant, vendredi, peu de temps après le vote du conseil.",
    "L’accord de pêche obtient l’approbation de la préfète de la côte",
  ],
  [
    "Au moins trois marins sont morts dans le naufrage d’un chalutier dimanche au large de Valbrune.",
    "Au moins trois marins meurent dans le naufrage d’un chalutier au large de Valbrune",
  ],
  [
    "Le conseil de Valbrune était engagé lundi dans une course contre la montre pour apaiser la colère des pêcheurs.",
    "Le conseil de Valbrune est engagé dans une course contre la montre pour apaiser la colère des pêcheurs",
  ],
  [
    "Les maires de Lannec et de Valbrune ont terminé mardi trois jours de pourparlers sans signer l’accord sur la digue.",
    "Les maires de Lannec et de Valbrune terminent trois jours de pourparlers sans signer l’accord sur la digue",
  ],
  [
    "Le port a dénoncé mercredi une attaque contre la sénatrice EELV Odile Ferrant, élue de la côte.",
    "Le port dénonce une attaque contre Odile Ferrant",
  ],
  [
    "Quelque 300 militants antichalut ont manifesté dimanche dans le calme à Valbrune, petite cité côtière, devenue le symbole de la lutte, a constaté une journaliste de l’AFP.",
    "Quelque 300 militants antichalut manifestent dans le calme à Valbrune",
  ],
  [
    "Le ministre de la Mer et des Ports publics, Jean Roche, met en garde contre « le risque de pénurie » et une flambée des prix, dans un entretien au journal Rivage.",
    "Jean Roche met en garde contre « le risque de pénurie »",
  ],
  [
    "La ville de Valbrune a proposé mercredi à Lannec de ramener sa dette à deux millions en 2031, au lieu de trois, dans l’espoir de mettre fin au différend.",
    "La ville de Valbrune propose à Lannec de ramener sa dette à deux millions en 2031",
  ],
  [
    "Une semaine après un défilé émaillé de heurts, les pêcheurs en colère contre la hausse des taxes ont bloqué le port samedi.",
    "Les pêcheurs en colère contre la hausse des taxes bloquent le port",
  ],
  [
    "Encore un geste pour apaiser les marins : la ville de Valbrune a obtenu mardi une limitation des frais bancaires, qui s’ajoutera aux aides.",
    "La ville de Valbrune obtient une limitation des frais bancaires",
  ],
  [
    "Le président Marc Odet a affirmé dimanche au Caire qu’il tirerait « toutes les leçons » du débat, et qu’il parlerait en mars.",
    "Marc Odet affirme au Caire qu’il tirera « toutes les leçons » du débat",
  ],
  [
    "Figure de la vie politique valbrunoise, Odile Ferrant est entrée dimanche au conseil de la région avec trois de ses proches.",
    "Odile Ferrant entre au conseil de la région avec trois de ses proches",
  ],
  [
    "Un homme de 29 ans accusé d’avoir volé des casiers avec un ami de 31 ans s’est présenté devant la justice mardi.",
    "Un homme de 29 ans accusé d’avoir volé des casiers avec un ami de 31 ans se présente devant la justice",
  ],
  [
    "Le bond est spectaculaire : en un an, la ville est passée de la cinquième à la première place du classement Rivage, une étude menée par un cabinet.",
    "La ville passe de la cinquième à la première place du classement Rivage",
  ],
  [
    "Un patron blesse à l’arme blanche deux marins sur le port de Valbrune (sud-est), dimanche, avant d’être arrêté par la police qui a ouvert le feu quand il s’est enfui.",
    "Un patron blesse à l’arme blanche deux marins sur le port de Valbrune avant d’être arrêté par la police",
  ],
  [
    "Un procès contre un armateur de Valbrune, auquel ont assisté plusieurs élus, a été ouvert lundi, ont annoncé mardi les juges.",
    "Un procès contre un armateur de Valbrune est ouvert, selon les juges",
  ],
  [
    "De plus en plus de mareyeurs se regroupent pour contrer les effets de la crise, qui vont de la faillite à l’exil, affirme la Fédération des négociants en poisson (Fedco), qui publie un dossier.",
    "De plus en plus de mareyeurs se regroupent pour contrer les effets de la crise, selon la Fedco",
  ],
  [
    "Le transporteur public de Valbrune, Navire Express, a finalisé un accord pour acheter trente bacs électriques. Navire Express relie les îles. Les marins de Navire Express s’en félicitent.",
    "Navire Express finalise un accord pour acheter trente bacs électriques",
  ],
  [
    "Une dispute impliquant la mairie, son ancien port et quelques armateurs de renom semble toucher à sa fin.",
    "Une dispute impliquant la mairie, son ancien port et quelques armateurs de renom semble toucher à sa fin",
  ],
  [
    "Deux marins – un pêcheur et un mousse – qui étaient détenus par des pirates au large depuis 2016 ont été libérés mardi.",
    "Deux marins détenus par des pirates au large depuis 2016 sont libérés",
  ],
  [
    "C’est pour cette raison que la ville de Valbrune a fait appel lundi aux muscles de cinq entreprises.",
    "La ville de Valbrune fait appel aux muscles de cinq entreprises",
  ],
  [
    "Les quais de Valbrune pourront-ils rouvrir avant l’été ?",
    "Les quais de Valbrune pourront-ils rouvrir avant l’été ?",
  ],
  [
    "Le romancier Marc Odet, maître du récit de mer, plonge à nouveau dans le monde secret des passeurs de la côte nord.",
    "Marc Odet plonge à nouveau dans le monde secret des passeurs de la côte nord",
  ],
  [
    "Un ancien patron pêcheur de Valbrune, retenu dix mois à terre, a porté plainte pour harcèlement, après avoir signalé un message, a annoncé mardi son avocat.",
    "Un ancien patron pêcheur de Valbrune porte plainte pour harcèlement, selon son avocat",
  ],
  [
    "Un homme de 29 ans accusé d’avoir volé un chalutier s’est présenté devant la justice valbrunoise mardi, dans le cadre d’une affaire qui relance le débat.",
    "Un homme de 29 ans accusé d’avoir volé un chalutier se présente devant la justice valbrunoise",
  ],
  [
    "Les élus de Valbrune ont accusé mardi le comité de Lannec d’avoir coupé les amarres, ce que Lannec dément, et ont lancé une enquête sur la côte.",
    "Les élus de Valbrune accusent le comité de Lannec d’avoir coupé les amarres",
  ],
  [
    "La mairie de Valbrune a annoncé vendredi que Jeanne Morel ne se rendrait pas au traditionnel rendez-vous de début d’année.",
    "Jeanne Morel ne se rendra pas au traditionnel rendez-vous de début d’année, selon la mairie de Valbrune",
  ],
  [
    "La côte nord, mais aussi l’île, s’apprête à vivre un nouveau week-end de tempête et de marée.",
    "La côte nord, mais aussi l’île, s’apprête à vivre un nouveau week-end de tempête et de marée",
  ],
  [
    "Une quarantaine de marins ont tenté jeudi, sans succès, d’investir le fort de Valbrune, a indiqué vendredi le maire.",
    "Une quarantaine de marins tentent d’investir le fort de Valbrune, selon le maire",
  ],
  [
    "Le Comité des pêches (CDP) a annoncé lundi, au forum de Lannec, avoir abaissé ses prévisions de captures pour 2019, prenant acte des tempêtes.",
    "Le Comité des pêches annonce avoir abaissé ses prévisions de captures pour 2019",
  ],
  [
    "Jeanne Morel, l’une des figures de la grève, va créer un syndicat baptisé « Les Quais », a-t-elle indiqué à l’AFP.",
    "Jeanne Morel va créer un syndicat baptisé « Les Quais »",
  ],
  [
    "Jean Roche, ex-patron de la criée, a été placé mardi 19 février en détention provisoire dans le cadre de l’enquête le visant pour des vols lors d’une vente le 1er mai à Lannec, selon une source judiciaire.",
    "Jean Roche est placé en détention provisoire, selon une source judiciaire",
  ],
  [
    "Lannec | Des marins habillés de jaune et demandant une aide ont interrompu mardi une cérémonie du conseil.",
    "Des marins habillés de jaune et demandant une aide interrompent une cérémonie du conseil",
  ],
  [
    "Le chalutier Marie-Jeanne, un vieux bateau devenu célèbre après le naufrage, devait être vendu lundi par la coopérative, sur fond de grève.",
    "Le chalutier Marie-Jeanne doit être vendu par la coopérative",
  ],
  [
    "Un total de 514 marins se sont mobilisés samedi sur la côte, dont 40 à Valbrune, dans le cadre de la grève, selon la préfecture.",
    "Un total de 514 marins se mobilisent sur la côte dans le cadre de la grève, selon la préfecture",
  ],
  [
    "Le patron d’un chalutier est menacé de licenciement pour n’avoir pas alerté le port avant de contacter la gendarmerie pour un vol, a-t-on appris lundi auprès de la coopérative.",
    "Le patron d’un chalutier est menacé de licenciement pour n’avoir pas alerté le port avant de contacter la gendarmerie pour un vol",
  ],
  [
    "GRÈVE Les marins de Valbrune ont bloqué samedi la criée pendant trois heures.",
    "Les marins de Valbrune bloquent la criée",
  ],
  [
    "Six marins ont été tués et 14 blessés à la suite des tempêtes de la nuit dans la baie de Lannec, a indiqué mercredi la préfecture.",
    "Six marins sont tués et 14 blessés à la suite des tempêtes de la nuit dans la baie de Lannec, selon la préfecture",
  ],
  [
    "Entre 150 et 200 « casiers verts », selon la gendarmerie, ont mis en place lundi un barrage filtrant sur le quai de Valbrune, à la sortie du port.",
    "Entre 150 et 200 « casiers verts » mettent en place un barrage filtrant sur le quai de Valbrune, selon la gendarmerie",
  ],
  [
    "L’actrice valbrunoise Jeanne Morel a dit comprendre le mouvement de protestation des marins et critiqué la politique du conseil, dans un entretien à un journal.",
    "Jeanne Morel dit comprendre le mouvement de protestation des marins et critique la politique du conseil",
  ],
  [
    "Le conseil a donné mardi son accord, via un vote de ses bureaux, aux mesures d’urgence de la région en réponse à la crise des quais.",
    "Le conseil donne son accord aux mesures d’urgence de la région en réponse à la crise des quais",
  ],
  [
    "Odile Ferrant est devenue, lors des élections de mars, la plus jeune élue du conseil de Valbrune en obtenant un siège à la région.",
    "Odile Ferrant devient la plus jeune élue du conseil de Valbrune en obtenant un siège à la région",
  ],
  [
    "Plus de 2 000 marins ont été sauvés, dont 14 grièvement blessés, dans les différents naufrages, a annoncé dimanche sur Radio 4 le ministre de la Mer Jean Roche.",
    "Plus de 2 000 marins sont sauvés dans les différents naufrages, selon Jean Roche",
  ],
  [
    "Marc Odet, dessinateur, auteur et graveur, est décédé à 87 ans dans la nuit de lundi à mardi.",
    "Marc Odet décède à 87 ans",
  ],
  [
    "Selon un rapport de l’Agence valbrunoise de sécurité des ports et des quais publié mercredi, les casiers de pêche contiennent une quantité « inquiétante » de plomb, notamment les neufs.",
    "Les casiers de pêche contiennent une quantité « inquiétante » de plomb, selon un rapport",
  ],
  [
    "La grève des bacs est entrée lundi dans sa cinquième journée, tandis que la région alterne appels au calme et menaces.",
    "La grève des bacs entre dans sa cinquième journée",
  ],
  [
    "Ne parvenant pas à éteindre la colère des marins sur la côte, le conseil de Valbrune a promis lundi une « mobilisation considérable » des vigiles.",
    "Le conseil de Valbrune promet une « mobilisation considérable » des vigiles",
  ],
  [
    "Comme attendu, le mouvement des bacs s’est un peu essoufflé durant les fêtes de la côte.",
    "Le mouvement des bacs s’essouffle un peu durant les fêtes de la côte",
  ],
  [
    "Le chanteur Marc Odet a été mis en examen pour « homicide volontaire » dans l’enquête sur la mort d’un marin de Valbrune.",
    "Marc Odet est mis en examen pour « homicide volontaire » dans l’enquête sur la mort d’un marin de Valbrune",
  ],
  [
    "Alors qu’elle était élue, Odile Ferrant aurait été payée par Navire Express pour ses services d’avocate rapporte l’agence Rivage ce mardi.",
    "Odile Ferrant aurait été payée par Navire Express pour ses services d’avocate, selon l’agence Rivage",
  ],
  [
    "La patronne du chalutier et son associé ont été condamnés en appel à 20 ans de réclusion pour la mort en 2013 de la mousse de 15 ans.",
    "La patronne du chalutier et son associé sont condamnés en appel à 20 ans de réclusion",
  ],
  [
    "Un homme d’une trentaine d’années a blessé à l’arme blanche deux marins en plein centre de Valbrune, avant d’être arrêté par la police qui a ouvert le feu quand il a sorti une arme.",
    "Un homme d’une trentaine d’années blesse à l’arme blanche deux marins en plein centre de Valbrune",
  ],
  [
    "Une quarantaine de « casiers verts » ont tenté jeudi, sans succès, d’investir le fort de Valbrune, la résidence d’été des présidents de la région, a indiqué vendredi à l’AFP le maire de Lannec, Rui Falcato.",
    "Une quarantaine de « casiers verts » tentent d’investir le fort de Valbrune, selon Rui Falcato",
  ],
  [
    "Moins de mille marins à Lannec et un quai libéré : la fronde des bacs marque le pas samedi lors d’une nouvelle journée d’action émaillée de violences.",
    "La fronde des bacs marque le pas lors d’une nouvelle journée d’action émaillée de violences",
  ],
  [
    "La région de Valbrune va instaurer une amende immédiate de 90 euros pour sanctionner les vols dans les ports, a indiqué mardi le porte-parole du conseil Jean Roche.",
    "La région de Valbrune va instaurer une amende immédiate de 90 euros pour sanctionner les vols dans les ports, selon Jean Roche",
  ],
  [
    "Le patron de la criée Rui Falcato est rejugé en appel à partir de mardi pour le vol de deux bacs en 2016, un fait qu’il a toujours nié.",
    "Rui Falcato est rejugé en appel pour le vol de deux bacs",
  ],
  [
    "Depuis quelques jours, un appel au rassemblement de marins a été lancé sur un forum pour ce samedi à Lannec.",
    "Un appel au rassemblement de marins est lancé sur un forum",
  ],
  [
    "Trois hommes d’une même famille, soupçonnés d’avoir fourni à un patron l’arme du vol, ont été mis en examen vendredi et placés en détention.",
    "Trois hommes d’une même famille sont mis en examen et placés en détention",
  ],
  [
    "Les journaux ont été nombreux à saluer la toute première prestation d’Odile Ferrant sur la côte nord, il y a quelques jours.",
    "Les journaux sont nombreux à saluer la toute première prestation d’Odile Ferrant sur la côte nord",
  ],
];

async function deskOf(lead: string): Promise<Desk> {
  const source = await readSource(new TextEncoder().encode(lead + REST), { name: "depeche.txt" });
  return setUpDesk([analyse(clean(source), french)], { clauses: [], language: "fr", notUnderstood: [] }, french);
}

const plain = (text: string): string => text.replaceAll("\u202f", " ").replaceAll("\u00a0", " ");

for (const [lead, headline] of LEADS)
  test(`the news of the first sentence is proposed: ${headline}`, async () => {
    const proposed = await offline.headlines(await deskOf(lead));
    assert.ok(
      proposed.some(({ text }) => plain(text) === headline),
      proposed.map(({ text }) => text).join("\n"),
    );
  });

test("the headline is the news of the first sentence", async () => {
  const others = [];
  for (const [lead] of LEADS) {
    const { article } = await produce([{ name: "depeche.txt", bytes: new TextEncoder().encode(lead + REST) }], {
      french,
    });
    if (article.headline.sources[0]!.start > lead.length) others.push(article.headline.text);
  }
  assert.deepEqual(others, []);
});

test("a sentence that is partly suspended is not told as if it were not", async () => {
  const lead =
    "Une peine de cinq ans de prison, dont trois avec sursis, a été prononcée vendredi par la cour de Valbrune à l’encontre d’une patronne qui avait caché son bac.";
  const { article } = await produce([{ name: "depeche.txt", bytes: new TextEncoder().encode(lead + REST) }], {
    french,
  });
  for (const text of [article.headline.text, article.seoTitle.text, article.description.text])
    assert.ok(!text.includes("prison") || text.includes("sursis"), text);
});
