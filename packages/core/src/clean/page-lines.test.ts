import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, BEFORE, cleanBlocks, cleanText } from "./clean.fixture.ts";
import { isDateAlone, isFurniture } from "./furniture.ts";

const TITLE = "La halle de Valmorin rouvrira au printemps";
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

const FURNITURE = [
  "PartagezFacebookTwitterMailCopier le lien",
  "Partager 1,2k   Voir les commentaires (86)",
  "Partager 214  Tweeter  Épingle 3,4k",
  "Publié il y a 3 heures | 214 commentaires",
  "PUBLIÉ LE MER, 12 JUIN 2024 14 h 00 HAEMIS À JOUR IL Y A 3 HEURES",
  "Publié hier à 17 h 38, modifié à 22 h 14 Temps de Lecture 4 min.",
  "Cet article vous a-t-il été utile ? Oui Non",
  "Écouter",
];
for (const line of FURNITURE) test(`furniture: ${line}`, () => assert.equal(isFurniture(line), true));

const TEXT = [
  "Publié en 1949, le roman reste d’actualité",
  "Partager la halle, une idée neuve",
  "Conseils",
  "Trois heures de marche le lundi",
  "Le vote par courriel",
  "Écouter la halle",
];
for (const line of TEXT) test(`no furniture: ${line}`, () => assert.equal(isFurniture(line), false));

test("a day alone is told from a heading", () => {
  for (const line of ["13 juillet 2024.", "Mercredi 12 mars 2025 10.00 GMT", "2 jours avant"])
    assert.equal(isDateAlone(line), true, line);
  for (const line of ["Le 13 juillet, la halle brûle", "2024", "Trois jours de fête"])
    assert.equal(isDateAlone(line), false, line);
});

for (const head of [
  "Accueil  Valmorin  Faits divers  Sports  Sorties  Se connecter  S'abonner dès 1€",
  "Home > Région > Valmorin > Commerce",
  "Santé | Bien-être | Nutrition | Vidéos",
  "ACTU SPORTS STYLE TÉLÉ S'ABONNER ☰",
  "★★★★★ 4.87 de 312 votes",
])
  test(`the menu above a title goes: ${head}`, async () => {
    const blocks = await cleanBlocks(`${head}\n${TITLE}\n\n${BEFORE}\n\n${AFTER}`);
    assert.deepEqual(blocks.slice(0, 1), [`## ${TITLE}`]);
  });

test("where a page has its text from, or where it is filed, is no title", async () => {
  for (const line of [
    "Source : Rivage Info",
    "Publié dans la catégorie Les missions du port",
    "La crise de la halle et des marchandsdossier",
    "Retour à la recherche",
  ]) {
    const blocks = await cleanBlocks(`${line}\n\n${BEFORE}\n\n${AFTER}`);
    assert.equal(blocks[0], plain(BEFORE), line);
  }
});

test("under a long title the label of its dek goes", async () => {
  const title = "La halle de Valmorin rouvrira au printemps, après trois ans de travaux que la région a payés";
  const blocks = await cleanBlocks(`${title}\nVIDÉOS - ${BEFORE}\n\n${AFTER}`);
  assert.equal(blocks[1], plain(BEFORE));
});

test("of a line that begins with who signs the name stays, as the byline", async () => {
  for (const line of [
    "Par Jeanne Morel | L’Écho de Valmorin | Mise à jour à 17 h 12",
    "Par Jeanne Morel   Publié le 8 juin 2025 11:32",
    "Par Jeanne Morel, EDV6 minutes de lectureMis à jour 14:32 GMT, lun. 6 novembre 2023",
  ]) {
    const { byline, text } = await cleanText(`${TITLE}\n${line}\n\n${BEFORE}\n\n${AFTER}`);
    assert.deepEqual(byline, ["Jeanne Morel"], line);
    assert.doesNotMatch(text, /Mis|Publié/u);
  }
});

test("buttons glued to the end of a line go", async () => {
  const blocks = await cleanBlocks(`${BEFORE}\n\n${AFTER}PartagerFacebookTwitterWhatsApp\n\n${BEFORE.toUpperCase()}`);
  assert.equal(blocks[1], plain(AFTER));
});

test("titles of other articles under their label go, up to the next paragraph", async () => {
  const blocks = await cleanBlocks(
    [
      BEFORE,
      "La rédaction vous conseille",
      "Vauze : la digue sera relevée",
      "Ces métiers que l’on quitte tôt",
      AFTER,
    ].join("\n\n"),
  );
  assert.deepEqual(blocks, [plain(BEFORE), plain(AFTER)]);
});

test("lines without an end under the last paragraph go; lists and sources stay", async () => {
  const third =
    "Le marché du samedi retrouvera ses cinquante places, assure la maire, qui attend aussi les producteurs de la vallée.";
  const text = [BEFORE, AFTER, third].join("\n\n");
  assert.deepEqual((await cleanBlocks(`${text}\n\nValmorin Commerce Travaux publics`)).length, 3);
  assert.deepEqual((await cleanBlocks(`${text}\n\n- des fruits\n- des légumes`)).length, 5);
  assert.match((await cleanBlocks(`${text}\n\nSource : mairie de Valmorin`)).at(-1)!, /Source/u);
});

test("a list goes on to the end, whether its last lines have numbers or not", async () => {
  const list = [
    "Lannec (port) : 10e titre",
    "Vauze (centre) : 11e titre",
    "Marvila (nord) : deuxième titre",
    "Valbrune (sud) : cinquième titre",
  ];
  const third =
    "Vingt équipes ont réservé leur place pour le tournoi des ports de la vallée, qui commencera en juin sur le quai.";
  const text = (await cleanBlocks([BEFORE, AFTER, third, ...list].join("\n"))).join("\n");
  for (const line of list) assert.ok(text.includes(line), line);
});

test("a call to subscribe glued to the last sentence goes", async () => {
  const call =
    "Restez informé avec Le Courrier – votre journal. Des reportages pour 8 € par mois –Abonnez-vous maintenant!";
  assert.equal((await cleanText(`${BEFORE}\n\n${AFTER}${call}`)).text, `${BEFORE}\n\n${AFTER}`);
});

test("a name alone under the last sentence signs the text", async () => {
  const third =
    "Le marché du samedi retrouvera ses cinquante places, assure la maire, qui attend aussi les producteurs.";
  const { byline, text } = await cleanText([BEFORE, AFTER, third, "Lyna Marsac"].join("\n\n"));
  assert.deepEqual(byline, ["Lyna Marsac"]);
  assert.doesNotMatch(text, /Marsac/u);
});

test("a last sentence that lost its stop stays", async () => {
  const third =
    "Le marché du samedi retrouvera ses cinquante places, assure la maire, qui attend aussi les producteurs.";
  const last = "Et, à Vauze, entre 150 et 200 riverains ont défilé, et huit d’entre eux ont été reçus";
  assert.match((await cleanText([BEFORE, AFTER, third, last].join("\n\n"))).text, /ont été reçus$/u);
});

test("what dots part from a caption is its credit", async () => {
  const { figures, text } = await cleanText(
    `${BEFORE}\n\nLa halle de Valmorin en 2019.Crédit...Jeanne Morel pour le Journal de Vauze\n\n${AFTER}`,
  );
  assert.deepEqual(
    figures.map(({ caption, credit }) => [caption, credit?.replaceAll("\u00a0", " ")]),
    [["La halle de Valmorin en 2019.", "Jeanne Morel pour le Journal de Vauze"]],
  );
  assert.doesNotMatch(text, /Morel/u);
});

test("the form of a newsletter in the midst of a line goes, down to what is said behind it", async () => {
  const form =
    "Inscrivez-vous à Vallée verte, notre newsletter gratuite. Avis de confidentialité : les newsletters peuvent contenir des publicités. Après la promotion de la newsletter";
  assert.deepEqual(await cleanBlocks(`${BEFORE} ${form} ${AFTER}`), [plain(BEFORE), plain(AFTER)]);
});

test("items of a numbered list that stand over paragraphs are subheadings", async () => {
  const items = ["Entrez par le quai", "Goûtez le miel de la halle", "Revenez le samedi"];
  const blocks = await cleanBlocks(
    [
      BEFORE,
      ...items.flatMap((item, index) => [
        `${index + 1}. ${item}`,
        index === 1 ? BEFORE.replace("Valmorin", "Vauze") : AFTER.replace("Les", `${index} les`),
      ]),
    ].join("\n\n"),
  );
  assert.deepEqual(
    blocks.filter((block) => block.startsWith("## ")),
    items.map((item) => `## ${item}`),
  );
});
