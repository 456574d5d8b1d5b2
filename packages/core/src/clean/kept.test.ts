import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, amid, BEFORE, cleanText } from "./clean.fixture.ts";

/** Sentences of articles that resemble notices, credits, datelines or scripts: taking out real text is the worst error. */
const KEPT = [
  "Le musée publie ces lettres avec l’aimable autorisation de la famille Morel.",
  "De gauche à droite, les élus ont salué l’annonce : une première à Valbrune.",
  "Lire plus, voilà le conseil que donne la bibliothécaire aux enfants qui poussent sa porte chaque mercredi.",
  "Pour aller plus loin, la chercheuse a suivi deux cents familles pendant six ans.",
  "Sur le même sujet, le préfet avait annoncé en mars une consultation des riverains.",
  "En savoir plus sur son père, c’est tout ce que demandait Lucie.",
  "Inscrivez-vous sur les listes électorales avant le 31 décembre, à la mairie ou en ligne.",
  "La newsletter du musée compte désormais douze mille lecteurs.",
  "Votre adresse mail peut être volée sans que vous le sachiez.",
  "Nous avons préparé des cookies aux noisettes pour toute la classe.",
  "En cliquant sur « Paramètres », vous ouvrez la liste des appareils reconnus.",
  "Connectez-vous à votre espace personnel, puis choisissez « Mes démarches ».",
  "Créé le 12 mai 2020, le club compte déjà deux cents membres.",
  "Print est aussi le nom de la revue que tirent les étudiants.",
  "Publié le 12 mai 2020, le rapport dénonce l’état des digues.",
  "Mis à jour en 2021, le plan prévoit deux cents places de stationnement.",
  "Copyright : ce que change la directive de 2019 pour les photographes.",
  "Selon l’agence Associated Press (AP) le navire a quitté le port dans la nuit.",
  "La bibliothèque jQuery. Voilà un nom que les développeurs de moins de vingt ans ne connaissent pas.",
  "La fonction document.write() est déconseillée : elle bloque la page et les navigateurs la refusent.",
  "L’étoile Véga. C’est elle que les enfants ont cherchée dans le ciel de la nuit.",
  "Le tribunal a condamné l’entreprise. de plus, elle devra payer les frais.",
  "La romancière a relu La Peste et La chute avant d’écrire.",
  "Le prix est de < 3 euros et le poids de > 2 kilos, dit l’étiquette.",
  "— Jeanne Morel (@jmorel) 3 mars 2024",
  "Pour lire la suite du rapport, il faut le demander au greffe, où trois exemplaires attendent.",
  "Relire Colette à quarante ans, c’est découvrir une autre romancière.",
  "Le journal est réservé aux abonnés depuis 2019, et ses lecteurs ne s’en plaignent pas.",
  "Lire aussi bien les visages que les cartes, voilà son métier.",
  "Avec AFP et Reuters, trois agences ont fermé leur bureau de Valmorin.",
  "La publicité, fin 2023, rapportait encore deux millions d’euros au quotidien.",
  "Le photographe (Photo Jean Aubry, rue des Halles) expose ses images jusqu’en mars.",
  "La préfète a parlé (avec émotion). (Applaudissements) Les élus se sont levés.",
  "Télécharger l’application",
  "Signaler une erreur",
  "Voir la mer",
  "Lire la presse, écouter la radio, ne rien croire.",
  "Notre dossier est complet, répète le maire à qui veut l’entendre.",
  "Cet article de la loi protège les lanceurs d’alerte.",
  "Abonnez-vous à la médiathèque avant le 1er mai, conseille la directrice, et venez choisir une carte.",
  "Le journal compte 4 000 abonnés, qui paient 12 € par mois.",
  "Les sujets : l’école, la halle et la digue, dans cet ordre.",
  "Sources : les comptes de la ville pour 2023.",
  "En acceptant, vous autorisez la mairie à vous écrire, pas à vendre vos données.",
  "Il lui reste 3 minutes.",
  "Photo d’archives à la main, il raconte la halle de son enfance.",
  "Téléchargez l’application",
  "Connectez-vous à Facebook",
  "#MeToo",
  "Dans le même numéro, la revue publie trois lettres de l’architecte.",
  "Pour en savoir plus, il a fallu pousser la porte de la cave.",
  "Accédez à la terrasse par l’escalier du fond, puis tournez à gauche.",
  "En vous inscrivant à la mairie avant mars, vous recevrez votre carte à temps.",
  "Faites un don de sang, demande l’hôpital de Valmorin.",
  "Copyright et intelligence artificielle : le tribunal tranche",
  "Vos commentaires ont changé le projet, assure l’architecte.",
  "Image à la une : la maire de Valmorin, en bottes, sous la pluie.",
  "Via Giphy, les lycéens de Valmorin ont envoyé mille images au maire.",
  "Il a répondu oui (voir la photo ci-dessous).",
];

for (const sentence of KEPT) {
  test(`kept: ${sentence}`, async () => {
    const copy = await cleanText(amid(sentence));
    const words = (text: string): string => text.replace(/[\s\u00a0\u202f]+/gu, " ");
    assert.equal(words(copy.text), words([BEFORE, sentence, AFTER].join(" ")));
  });
}

test("words in capitals under the last sentence are no name", async () => {
  const copy = await cleanText(`${BEFORE}\n\n${AFTER}\n\nLA VIE EST BELLE`);
  assert.ok(copy.text.endsWith("LA VIE EST BELLE"));
  assert.equal(copy.byline, undefined);
});

test("a kind of article in capitals is no place", async () => {
  for (const rubric of ["EXCLUSIF", "ENTRETIEN", "RÉCIT", "GRAND ENTRETIEN"]) {
    const copy = await cleanText(`${rubric} — La maire de Valmorin répond.\n\n${BEFORE}\n\n${AFTER}`);
    assert.equal(copy.dateline, undefined);
    assert.ok(copy.text.startsWith(rubric));
  }
});

test("lines that a colon brings in are a list of the article’s own", async () => {
  const items = [
    "Les ballons de cuir invitent au partage",
    "Les petites voitures favorisent les allers-retours entre voisins",
    "Les jeux de société apprennent à chacun à attendre son tour",
    "Les livres offrent un temps d’intimité et de conversations",
  ];
  const { text } = await cleanText(
    `${BEFORE}\n\nCertains objets de la halle aident :\n\n${items.join("\n\n")}\n\n${AFTER}`,
  );
  for (const item of items) assert.ok(text.includes(item), item);
});

test("a title that the caption of a picture repeats stays the title", async () => {
  const title = "Un goéland heurte le bac de Valmorin et met le feu à son moteur";
  const { text } = await cleanText(`${title}\n\n${BEFORE}\n\n${title} par Odile Ferrant / AFP\n\n${AFTER}`);
  assert.ok(text.startsWith(title), text.slice(0, 120));
});
