import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, BEFORE, cleanBlocks, cleanText } from "./clean.fixture.ts";

const TITLE = "La halle de Valmorin rouvrira au printemps, trois ans après l’incendie";

for (const trail of [
  "Accueil > Région > Valmorin > ",
  "Vous êtes ici : Accueil > Vivre à Valmorin > Commerces > ",
  "Accueil › Économie › ",
])
  test(`a breadcrumb goes, with the title that stands again below: ${trail}`, async () => {
    const blocks = await cleanBlocks(`${trail}${TITLE}\n${TITLE}\n\n${BEFORE}\n\n${AFTER}`);
    assert.deepEqual(blocks, [`## ${TITLE}`, BEFORE, AFTER]);
    const once = await cleanBlocks(`${trail}${TITLE}\n\n${BEFORE}\n\n${AFTER}`);
    assert.deepEqual(once, [`## ${TITLE}`, BEFORE, AFTER]);
  });

test("what stands over a title goes: a rubric, whose page it is, places between slashes", async () => {
  for (const [head, foot] of [
    ["Environnement", ""],
    ["Le Courrier du Val\nMenu  Rechercher  Se connecter", "\n\n© 2024 Le Courrier du Val. Tous droits réservés."],
    ["Accueil / Région / Valmorin", ""],
    ["Publié par l’équipe le 12 mars 2024 | Temps de lecture : 6 min | 1,9 k vues", ""],
  ]) {
    const blocks = await cleanBlocks(`${head}\n${TITLE}\n\n${BEFORE}\n\n${AFTER}${foot}`);
    assert.deepEqual(blocks, [`## ${TITLE}`, BEFORE, AFTER], head);
  }
});

test("agency subheadings get their lines back", async () => {
  const glued = `${BEFORE}- Des mois d’attente -${AFTER} "Nous avons tenu", dit la maire.- "Ils reviendront" -Sur place, personne n’en doute.`;
  const blocks = await cleanBlocks(glued);
  assert.ok(blocks.includes("## Des mois d’attente"), blocks.join("\n"));
  assert.ok(blocks.includes("Des mois d’attente") === false);
  const dashes = "Le maire de Vauze-Bourg, élu en Haute-Loire, a reçu la présidente-directrice du groupe.";
  assert.deepEqual(await cleanBlocks(`${BEFORE}\n\n${dashes}\n\n${AFTER}`), [BEFORE, dashes, AFTER]);
});

test("a list that lost its lines gets them back, under its subheading", async () => {
  const copy = await cleanText(
    `${BEFORE}\n\nQuand venir à la halle• Vous cherchez des légumes de saison.• Vous aimez discuter avec les marchands.• Vous avez une heure devant vous. Le mardi est plus calme.\n\n${AFTER}`,
  );
  assert.deepEqual(
    copy.blocks.map(({ type, start, end }) => [type, copy.text.slice(start, end).replaceAll("\u00a0", " ")]),
    [
      ["paragraph", BEFORE],
      ["heading", "Quand venir à la halle"],
      ["list-item", "Vous cherchez des légumes de saison."],
      ["list-item", "Vous aimez discuter avec les marchands."],
      ["list-item", "Vous avez une heure devant vous."],
      ["paragraph", "Le mardi est plus calme."],
      ["paragraph", AFTER],
    ],
  );
});

test("the list of the parts of a text goes, and its entries are the subheadings", async () => {
  const blocks = await cleanBlocks(
    `${TITLE}\n\n${BEFORE}\n\nSommaire\n1. Un chantier de quatorze mois\n2. Des marchands qui reviennent\n3. Ce que cela coûte\n\n1. Un chantier de quatorze mois ${AFTER}\n\n2. Des marchands qui reviennent Ils sont douze à avoir demandé une place, dont six qui étaient là avant l’incendie.\n\n3. Ce que cela coûte La ville paiera la moitié des travaux, la région un tiers et l’État le reste, a dit la maire.`,
  );
  assert.deepEqual(
    blocks.filter((block) => block.startsWith("## ")),
    [`## ${TITLE}`, "## Un chantier de quatorze mois", "## Des marchands qui reviennent", "## Ce que cela coûte"],
  );
  assert.equal(blocks.includes("Sommaire"), false);
});

test("a sentence that a window had parted is one again, and none that a title follows", async () => {
  const [first, second] = [
    "La présidente de l’association des marchands, qui a tenu bon pendant trois ans, attend des réponses de",
    "la ville, de la région et de l’assureur avant la fin du mois.",
  ];
  assert.deepEqual(await cleanBlocks(`${BEFORE}\n\n${first}\nPUBLICITÉ\n${second}\n\n${AFTER}`), [
    BEFORE,
    `${first} ${second}`,
    AFTER,
  ]);
});

test("a release of a wire service keeps its title and its text", async () => {
  const blocks = await cleanBlocks(
    `Vauze SA et la ville de Valmorin achèvent la plus longue halle du Val -- Le projet de 3 millions doit accueillir douze marchands -- NOUVELLES FOURNIES PAR Vauze SA 08 oct. 2024, 08:00 ET Partager cet article VALMORIN, 8 oct. 2024 /PRNewswire/ -- ${BEFORE} ${AFTER} « Nous sommes prêts », a dit la directrice. ${BEFORE} Contact médias : Jeanne Morel, presse@vauze.example SOURCE Vauze SA VOUS VOULEZ QUE LES NOUVELLES DE VOTRE ENTREPRISE SOIENT EN VEDETTE ? OBTENEZ UN FORMULAIRE`,
  );
  assert.equal(blocks[0], "## Vauze SA et la ville de Valmorin achèvent la plus longue halle du Val");
  const text = blocks.join("\n");
  for (const gone of ["PRNewswire", "NOUVELLES FOURNIES", "SOURCE", "FORMULAIRE"])
    assert.ok(!text.includes(gone), gone);
  assert.ok(text.includes(BEFORE.slice(0, 60)) && text.includes("Nous sommes prêts"));
});

test("items of lists and schedules are no titles of other articles", async () => {
  const list = [
    "• Une nouvelle charpente livrée par les ateliers du Val avant Noël",
    "• Trente emplois annoncés chez les artisans de la vallée dès janvier",
    "• Cent mètres carrés réservés aux producteurs voisins toute la semaine",
    "• Fin du marché provisoire installé sur les quais depuis trois hivers",
  ];
  const blocks = await cleanBlocks(`${TITLE}\n\n${list.join("\n")}\n\n${BEFORE}\n\n${AFTER}`);
  for (const item of list) assert.ok(blocks.includes(item.slice(2)), `${item}\n${blocks.join("\n")}`);
});

test("a cookie notice in one line with the article leaves the article", async () => {
  const blocks = await cleanBlocks(
    `${BEFORE} Nous utilisons des traceurs pour personnaliser votre expérience. Continuer sans accepter Gérer mes choix Tout accepter ${AFTER}`,
  );
  assert.equal(blocks.join(" "), `${BEFORE} ${AFTER}`);
});

for (const head of [
  "Nouvelles Opinion Sport Culture Mode de vie",
  "Le Courrier du Val Accueil Recettes Jardin",
  "Société > Commerce",
  "EL DIARIO DEL VAL\nCOMMERCE",
  "Le Courrier du Val\nAller au menu\nLe Courrier du Val",
  "LE COURRIER DU VAL  mardi 13 mai 2025  N° 412  -  3,80 €",
  "Objet : TR : CP – La halle rouvre\nDe : presse@valmorin.example\nPièces jointes : CP_halle.pdf (1,2 Mo)",
])
  test(`what stands over a title goes: ${head.replaceAll("\n", " ⏎ ")}`, async () => {
    const blocks = await cleanBlocks(`${head}\n${TITLE}\n\n${BEFORE}\n\n${AFTER}`);
    assert.deepEqual(blocks, [`## ${TITLE}`, BEFORE, AFTER]);
  });

test("contents in one line with their text give it its subheadings", async () => {
  const [why, works, verdict] = [
    "Les marchands attendent depuis trois ans sous des tentes, et les clients vont ailleurs quand il pleut ou quand il gèle.",
    "La charpente arrive en mai, les murs sont debout, et il reste à poser le toit avant la fin de l’été, disent les artisans.",
    "La halle sera plus claire et plus chaude que l’ancienne, mais douze étals ne suffiront pas à tous ceux qui en veulent un.",
  ];
  const page = `${BEFORE} Sommaire [Masquer] 1 Pourquoi rouvrir la halle ? 2 Le chantier 3 Mon verdict ${AFTER} Pourquoi rouvrir la halle ? ${why} Le chantier ${works} Mon verdict ${verdict}`;
  const blocks = await cleanBlocks(page);
  assert.deepEqual(
    blocks.filter((block) => block.startsWith("## ")),
    ["## Pourquoi rouvrir la halle\u202f?", "## Le chantier", "## Mon verdict"],
  );
  assert.ok(!blocks.join(" ").includes("Sommaire"));
});

test("titles of other stories in capitals go, subheadings in capitals stay", async () => {
  const long = Array.from({ length: 4 }, (_, at) => `${BEFORE.replace("lundi", `le ${at + 3} mai`)} ${AFTER}`).join(
    " ",
  );
  const blocks = await cleanBlocks(
    `${long} UN HOMME DE LANNEC VOLE TROIS CROCODILES DANS UNE PISCINE MUNICIPALE La maire attend les entreprises.\n\nLES TRAVAUX DE LA HALLE COMMENCERONT AU PRINTEMPS PROCHAIN\n\n${AFTER} ${BEFORE}`,
  );
  const text = blocks.join("\n");
  assert.ok(!text.includes("CROCODILES") && text.includes("La maire attend"));
  assert.ok(text.includes("LES TRAVAUX DE LA HALLE"));
});

test("the page of an agency in one line: title, text, and nothing of the page", async () => {
  const title = "La maire de Valmorin oppose son veto à la vente de la halle, son adjoint promet de passer outre";
  const rest = `${BEFORE} ${AFTER} `;
  const copy = await cleanText(
    `Passer au contenu principal Menu Monde Politique Sports Newsletters Rechercher SECTION PRÉCÉDENTE POLITIQUE ${title} PAR JEANNE MOREL ET RUI FALCATO Mis à jour 21 h 14 GMT+2, 12 mars 2025 Partager VALMORIN, Vauze (AP) — ${rest}1 sur 3 | La maire parle devant la halle, mardi 11 mars 2025. Lire la suite ${rest.replaceAll("lundi", "mardi")}Publicité Publicité ${rest.replaceAll("halle", "gare")}___ L’écrivain Jo Vial a contribué à ce rapport. ___ Suivez la suite sur : https://exemple.test Copyright 2025`,
  );
  assert.equal(copy.text.split("\n")[0], title);
  assert.deepEqual(copy.byline, ["Jeanne Morel", "Rui Falcato"]);
  assert.equal(copy.dateline?.place, "Valmorin");
  const { text } = copy;
  for (const gone of ["Menu", "PAR JEANNE", "1 sur 3", "Lire la suite", "Publicité", "écrivain", "Copyright"])
    assert.ok(!text.includes(gone), `${gone}\n${text}`);
  for (const kept of ["voté lundi", "voté mardi", "la gare"]) assert.ok(text.includes(kept), `${kept}\n${text}`);
});
