import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../source/read-source.ts";
import { AFTER, amid, BEFORE, cleanText } from "./clean.fixture.ts";
import { clean } from "./clean.ts";

/** Lines that are no part of an article, and the reason they are taken out for. */
const TAKEN_OUT: readonly (readonly [reason: string, line: string])[] = [
  ["source-link", "Source link -12"],
  ["press-label", "COMMUNIQUÉ DE PRESSE"],
  ["press-label", "POUR DIFFUSION IMMEDIATE"],
  ["press-label", "###"],
  ["published-line", "Valmorin, le 14 octobre 2024"],
  ["read-also", "Lire aussi : À Valmorin, la halle renaît"],
  ["read-also", "» LIRE AUSSI - Trois projets pour une halle"],
  ["read-also", "À lire également : notre dossier sur les marchés couverts"],
  ["read-also", "Pour aller plus loin"],
  ["read-also", "Lire l’opinion : la halle et la rue"],
  ["read-also", "Lire son portrait : Odile Ferrant, l’architecte tranquille"],
  ["read-also", "Aussi : « La halle est à tous »"],
  ["read-also", "En direct : suivez notre reportage à Valmorin"],
  ["share", "Partager sur Facebook"],
  ["share", "Facebook | Twitter | WhatsApp"],
  ["newsletter", "Inscrivez-vous à notre newsletter pour ne rien manquer de l’actualité locale."],
  ["newsletter", "Recevez chaque matin l’essentiel de l’actualité"],
  ["advertising", "Publicité"],
  ["advertising", "La suite après la publicité"],
  ["reading-time", "Temps de lecture : 4 minutes"],
  ["tags", "Mots-clés : halle, marché, Valmorin"],
  ["cookies", "Nous utilisons des cookies pour mesurer l’audience."],
  ["paywall", "Il vous reste 63,2 % de cet article à lire"],
  ["paywall", "Cet article est réservé aux abonnés"],
  ["agency-trailer", "06/12/2024 12:59:29 - Valmorin (AFP) - © 2024 AFP"],
  ["copyright", "Tous droits de reproduction et de représentation réservés."],
  ["published-line", "Publié le 3 mars 2024 à 11h20, mis à jour le 4 mars 2024 à 9h05"],
  ["published-line", "Publié le 03/03/2024"],
  ["tweet", "Voir les autres Tweets de Jeanne Morel"],
  ["tweet", "1 234 personnes parlent à ce sujet"],
  ["tweet", "12:30 - 3 déc. 2018"],
  ["read-also", "→ Lire l’interview de l’architecte"],
  ["read-also", "Lisez aussi : la halle renaît"],
  ["paywall", "Il vous reste 3 articles gratuits ce mois-ci"],
  ["cookies", "Ce contenu provient de YouTube. Pour l’afficher, acceptez les cookies"],
  ["credit", "Photo d’illustration"],
  ["published-line", "Article mis à jour le 3 mars 2024"],
  ["share", "Partager cet article"],
  ["page-button", "Écouter cet article"],
  ["page-button", "Voir tous les commentaires"],
  ["page-button", "Retour à l’accueil"],
  ["page-button", "Save as PDF"],
  ["page-button", "Imprimer cette page en PDF"],
  ["published-line", "Créé : 12.12.2019, 07 h 36"],
  ["paywall", "Cet article est gratuit grâce à nos abonnés. Soutenez-nous"],
  ["paywall", "Vous souhaitez lire la suite ? Abonnez-vous à partir de 1 €"],
  ["cookies", "En cliquant sur « Accepter », vous acceptez l’utilisation de cookies"],
  ["agency-trailer", "La rédaction avec AFP"],
  ["credit", "Getty Images/iStockphoto"],
  ["read-also", "» Suivez toutes les infos de Valmorin sur votre téléphone"],
  ["read-also", "Consultez notre dossier : la halle de Valmorin"],
  ["agency-trailer", "burs-jmo/ja/or"],
  ["read-also", "À lire aussi Halle de Valmorin : le calendrier des travaux"],
  ["read-also", "» EN DIRECT - Le conseil vote la reconstruction"],
  ["read-also", "La halle en images – Regarder sur Valmorin Télé"],
  ["read-also", "Relire : À Valmorin, la halle renaît"],
  ["read-also", "Lire notre enquête : À Valmorin, qui paiera la halle"],
  ["share", "Commenter 34 commentaires"],
  ["share", "Retrouvez-nous sur Google Actualités"],
  ["newsletter", "Pour suivre le chantier, inscrivez-vous à notre infolettre gratuite."],
  ["advertising", "- Publicité -"],
  ["advertising", "L’article se poursuit après la publicité"],
  ["reading-time", "Temps de lecture estimé : 5 minutes"],
  ["tags", "#halle #Valmorin #travaux"],
  ["cookies", "Nous et nos partenaires stockons des informations sur votre appareil."],
  ["paywall", "La suite de cet article est réservée à nos lecteurs abonnés"],
  ["paywall", "Vous avez lu vos cinq articles gratuits du mois."],
  ["paywall", "Pour lire la suite, abonnez-vous dès 1 € le premier mois"],
  ["paywall", "Vous ne pouvez lire Le Courrier du Val que sur un seul appareil à la fois."],
  ["agency-trailer", "Le Courrier du Val avec AFP"],
  ["agency-trailer", "(Jeanne Morel, avec Jean Aubry à Valmorin, pour le service français)"],
  ["credit", "Image illustrative : Petites figurines by Odile Ferrant, en licence Creative Commons by"],
  ["credit", "Photo (cc) : marmotte"],
  ["credit", "via GIPHY"],
  ["credit", "(C) Jeanne Morel"],
  ["credit", "afp.com/Jeanne Morel"],
  ["caption", "Le piquet de grève dans la halle / (C) Jeanne Morel"],
  ["byline", "Par Jeanne Morel"],
  ["emoji-line", "🎉🎉🎉 🎉🎉🎉"],
];

for (const [reason, line] of TAKEN_OUT) {
  test(`taken out (${reason}): ${line}`, async () => {
    const copy = await cleanText(amid(line));
    assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`);
    assert.ok(copy.records.some((record) => record.reason === reason && record.before.includes(line)));
  });
}

const SCRIPTS = [
  "!function(w,d,s)if(w.mesure)return;n=w.mesure=function()n.appel? n.appel.apply(n,arguments):n.file.push(arguments);n.version=’1.0′;n.file=[];t=d.createElement(s);t.async=!0;(window,document,’script’,’https://mesure.example/m.js’); mesure(‘init’, ‘12345’); mesure(‘track’, « PageView »);",
  "googletag.cmd.push(function() { googletag.display('encart_2'); });",
  "var _numero = null; if (_numero !== null) { envoyer('init', _numero + \"\"); }",
  "$('#lecteur12').mouseover(function() { $('#loupe12').css('display', 'block'); });",
];

for (const script of SCRIPTS) {
  test(`script glued to the last sentence: ${script.slice(0, 40)}`, async () => {
    assert.equal((await cleanText(`${BEFORE}\n\n${AFTER} ${script}`)).text, `${BEFORE}\n\n${AFTER}`);
  });
}

test("a caption glued on both sides becomes a figure", async () => {
  const caption = "La maire de Valmorin visite la halle, le 3 mars 2024.";
  const copy = await cleanText(`${BEFORE}${caption} Jean Aubry / Photo de piscine via AP${AFTER}`);
  assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`);
  assert.deepEqual(
    copy.figures.map(({ caption, credit, afterBlock }) => ({ caption, credit, afterBlock })),
    [{ caption, credit: "Jean Aubry / Photo pool via AP", afterBlock: 0 }],
  );
});

test("captions with every kind of credit become figures", async () => {
  for (const said of [
    "La halle de Valmorin, le 3 mars 2024. (AP/Jean Aubry)",
    "La halle de Valmorin avant et après les travaux. Avec l’aimable autorisation de Jean Aubry",
    "La maire visite la halle, le 3 mars 2024. TV Vauze via AP",
    "La halle de Valmorin, le 3 mars 2024. Jean Aubry / Agence France-Presse – Getty Images",
    "La première de « La Halle » à Valmorin. Jean Aubry/Lumen/Getty Images",
    "Jeanne Morel (à droite)",
    "Devant la halle, de gauche à droite : Jeanne Morel, Rui Falcato",
  ]) {
    const copy = await cleanText(`${BEFORE}\n${said}\n${AFTER}`);
    assert.equal(copy.text.replace(/\n+/gu, "\n"), `${BEFORE}\n${AFTER}`, said);
    assert.equal(copy.figures.length, 1, said);
  }
});

test("a quotation glued to a credit behind a day is no part of it", async () => {
  const caption = "La maire visite la halle, le 3 mars 2024. Jean Aubry / ABC";
  const { text } = await cleanText(`${BEFORE}${caption}« ${AFTER} », dit la maire.`);
  assert.ok(!text.includes("Aubry"), text);
});

test("a credit glued to the next paragraph is where the caption ends", async () => {
  for (const credit of [
    "Jean Aubry / AFP",
    "© Jean Aubry",
    "Jean Aubry/REUTERS",
    "Photo AFP",
    "Crédit photo, Jean Aubry",
  ]) {
    const copy = await cleanText(`${BEFORE}La halle de Valmorin au lendemain de l’incendie. ${credit}${AFTER}`);
    assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`, credit);
  }
});

test("a credit in brackets between two sentences goes, and only it", async () => {
  const copy = await cleanText(
    amid(`${BEFORE} (Photo Jean Aubry/AFP) ${AFTER}`).replace(BEFORE, "Le vote a eu lieu lundi."),
  );
  assert.ok(copy.text.includes(`${BEFORE} ${AFTER}`));
});

test("a caption that its credit follows, said again, is one figure", async () => {
  const caption = "La halle de Valmorin au lendemain de l’incendie.";
  const copy = await cleanText(amid(`${caption}\n\n© Jeanne Morel ${caption}`));
  assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`);
  assert.deepEqual(
    copy.figures.map(({ caption: words, credit }) => [words, credit]),
    [[caption, "Jeanne Morel"]],
  );
});

test("a name in capitals under the last sentence signs the article", async () => {
  const copy = await cleanText(`${BEFORE}\n\n${AFTER}\n\nJEANNE MOREL`);
  assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`);
  assert.deepEqual(copy.byline, ["Jeanne Morel"]);
});

test("Swiss papers’ agency credit goes from the last sentence", async () => {
  assert.equal((await cleanText(`${BEFORE}\n\n${AFTER} (afp/nxp)`)).text, `${BEFORE}\n\n${AFTER}`);
});

test("an item after a paragraph is a block of its own, once", async () => {
  const copy = await cleanText(`${BEFORE}\n– Le préfet répond aux élus\n${AFTER}`);
  const texts = copy.blocks.map(({ start, end }) => copy.text.slice(start, end));
  assert.equal(texts.length, 3);
  assert.ok(texts[1]!.endsWith("Le préfet répond aux élus"));
});

test("subheadings of agency copy stand between dashes", async () => {
  const copy = await cleanText(`${BEFORE}\n\n- « Une charpente neuve » -\n\n${AFTER}`);
  const heading = copy.blocks.find(({ type }) => type === "heading")!;
  assert.equal(copy.text.slice(heading.start, heading.end), "«\u00a0Une charpente neuve\u00a0»");
});

test("a script glued to the last sentence’s full stop", async () => {
  const script = "googletag.cmd.push(function() { googletag.display('encart_2'); });";
  assert.equal((await cleanText(`${BEFORE}\n\n${AFTER}${script}`)).text, `${BEFORE}\n\n${AFTER}`);
});

test("a credit behind a sentence goes up to the word that begins the next", async () => {
  const before = "Le vote a eu lieu lundi.";
  const copy = await cleanText(
    `${BEFORE} © Jean Aubry / Hans Lucas ${AFTER}\n\n${before} © Jean Aubry Valmorin dort encore sous la neige.`,
  );
  assert.ok(copy.text.startsWith(`${BEFORE} ${AFTER}`));
  assert.ok(copy.text.includes("Valmorin dort encore sous la neige."));
});

test("a name glued to a word is parted when it stands by itself elsewhere", async () => {
  const text = `${BEFORE}\n\nUn petit état des lieuxTavernier le disait en mars : la halle attendra. ${AFTER} Ainsi parle Tavernier.`;
  assert.ok((await cleanText(text)).text.includes("lieux\n\nTavernier le disait"));
  assert.ok(
    (await cleanText(amid("Il vend sur leBoncoin et sur petitBateau depuis deux ans, dit-il."))).text.includes(
      "petitBateau",
    ),
  );
});

test("a quotation glued to a quotation is a subheading over its paragraph", async () => {
  const copy = await cleanText(
    `${BEFORE}\n\n«Une charpente neuve»«Nous attendons depuis trois ans», dit le charpentier. ${AFTER}`,
  );
  assert.ok(copy.text.includes("«\u00a0Une charpente neuve\u00a0»\n\n«\u00a0Nous attendons"));
});

test("a short quotation between two sentences, without a mark of its own, is a subheading", async () => {
  const copy = await cleanText(`${BEFORE} «Pas un contrat» Concrètement, la mairie attend. ${AFTER}`);
  assert.ok(copy.text.includes("\n\n«\u00a0Pas un contrat\u00a0»\n\nConcrètement, la mairie attend."), copy.text);
  for (const text of [
    "Il a lu «La charpente» Jeanne Morel aussi.",
    "«Nous attendons.» Le charpentier n’en dit pas plus.",
    "La maire a dit: «Nous attendons» Puis elle est partie.",
  ])
    assert.ok(!(await cleanText(amid(text))).text.includes("»\n\n"), text);
});

test("a rubric in capitals before a dash goes", async () => {
  for (const rubric of ["VIDÉOS - ", "TRIBUNE/ÉCOLE – ", "LE GRAND ENTRETIEN - "]) {
    const copy = await cleanText(`${rubric}${BEFORE}\n\n${AFTER}`);
    assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`, rubric);
    assert.deepEqual(copy.records.map(({ reason }) => reason).slice(0, 1), ["kicker"]);
  }
});

test("a caption printed again without its credit goes with the figure", async () => {
  const caption = "La halle de Valmorin au lendemain de l’incendie";
  const copy = await cleanText(
    amid(`${caption}. © Jeanne Morel / AFP\n\n${caption}\n\n${caption} © Jeanne Morel / AFP`),
  );
  assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`);
  assert.equal(copy.figures.length, 1);
});

const DATELINES = [
  ["LISBON (AP) – ", { place: "Lisbonne", agency: "AP" }],
  ["BEIJING (AP) — ", { place: "Pékin", agency: "AP" }],
  ["VALMORIN, N.H. (AP) – ", { place: "Valmorin", agency: "AP" }],
  ["LANNEC, Calif. (AP) — ", { place: "Lannec", agency: "AP" }],
  ["Paris, 12 juin (Reuters) - ", { place: "Paris", agency: "Reuters", date: "12 juin" }],
  ["BEYROUTHDAMAS - ", { place: "Beyrouth, Damas" }],
  ["GENÈVEPARIS — ", { place: "Genève, Paris" }],
  ["LYON | ", { place: "Lyon" }],
  ["(AFP) - ", { agency: "AFP" }],
  ["LA ROCHELLE — ", { place: "La Rochelle" }],
  ["Paris — ", { place: "Paris" }],
  ["Londres - ", { place: "Londres" }],
  ["(Lyon) ", { place: "Lyon" }],
] as const;

for (const [line, expected] of DATELINES) {
  test(`dateline: ${line}`, async () => {
    const copy = await cleanText(`${line}${BEFORE}\n\n${AFTER}`);
    const { span: _, ...dateline } = copy.dateline!;
    assert.deepEqual(dateline, expected);
    assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`);
  });
}

test("a pointer to another article in the middle of a line goes where one reading is left, else it is pointed out", async () => {
  const inside = `${BEFORE} Lire aussi : Les marchés couverts reviennent à la mode Les commerçants, eux, attendent.`;
  const copy = await cleanText(amid(inside));
  assert.ok(copy.text.includes(`${BEFORE} Les commerçants, eux, attendent.`));
  const twoReadings = `${BEFORE} Lire aussi : Les marchés couverts de Valmorin Jean Aubry, lui, attend de voir la charpente et les pierres.`;
  const kept = await cleanText(amid(twoReadings));
  assert.ok(kept.text.includes("Jean Aubry, lui, attend"));
  assert.ok(kept.suggestions.some(({ reason }) => reason === "read-also"));
});

test("a word cut by a hyphen and a space is mended when the text has it whole, else it is pointed out", async () => {
  const copy = await cleanText(amid("La char- pente et le gouver- nement : la charpente franco- et germano-suisse."));
  assert.ok(copy.text.includes("La charpente et le gouver- nement"));
  assert.deepEqual(
    copy.suggestions.map(({ before, after }) => [before, after]),
    [["gouver- nement", "gouvernement"]],
  );
});

test("a client’s instruction goes with its colon", async () => {
  const text = `Mets des intertitres :\n\n${BEFORE}\n\n${AFTER}`;
  const source = await readSource(new TextEncoder().encode(text), { name: "test.txt" });
  const copy = clean({ ...source, instructions: [{ start: 0, end: "Mets des intertitres".length }] });
  assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`);
});

test("tags pasted as text go, and leave the borders of paragraphs", async () => {
  const copy = await cleanText(`<p>${BEFORE}</p><p>${AFTER}</p>`);
  assert.equal(copy.text, `${BEFORE}\n\n${AFTER}`);
});

test("a wiki’s controls go", async () => {
  const copy = await cleanText(`${BEFORE}\n\nHistoire de la halle[modifier | modifier le code]${AFTER}`);
  assert.equal(copy.text, `${BEFORE}\n\nHistoire de la halle\n\n${AFTER}`);
});

test("errors of machine translation with one reading are repaired", async () => {
  const copy = await cleanText(
    amid("Le texte cite la République populaire. de Chine, le détroit voisin et La guerre, et son capacités navales."),
  );
  assert.ok(
    copy.text.includes(
      "Le texte cite la République populaire de Chine, le détroit voisin et la guerre, et ses capacités navales.",
    ),
  );
});

test("a second story is pointed out and kept", async () => {
  const copy = await cleanText(
    `${BEFORE}\n\n${AFTER}+LES COMMERÇANTS DE LA HALLE DEMANDENT UN LOYER RÉDUIT LYON — Les commerçants de la halle de Valmorin ont écrit au préfet.`,
  );
  assert.deepEqual(
    copy.suggestions.map(({ reason }) => reason),
    ["second-story"],
  );
  assert.ok(copy.text.includes("ont écrit au préfet."));
});

test("a rubric glued to the first sentence goes, a name before one stays", async () => {
  const glued =
    "Urbanisme Deux immeubles du quai seront rénovés avant l’hiver, a annoncé la mairie de Valmorin lundi matin.";
  const named = "Hier Le Monde titrait sur la halle de Valmorin, dont la charpente attend sa rénovation depuis l’été.";
  for (const [text, expected] of [
    [glued, glued.slice("Urbanisme ".length)],
    [named, named],
    [`Voirie communale Afin de réduire la dépense, ${named}`, `Afin de réduire la dépense, ${named}`],
  ] as const) {
    const copy = clean(await readSource(new TextEncoder().encode(`${text}\n\n${AFTER}`), { name: "a.txt" }));
    assert.equal(copy.text.split("\n")[0], expected);
  }
});

test("the labels of a copy that names its parts go", async () => {
  const copy = await cleanText(`Titre : La halle de Valmorin renaît\nChapô : ${BEFORE}\nTexte :\n${AFTER}`);
  assert.equal(copy.text, `La halle de Valmorin renaît\n\n${BEFORE}\n\n${AFTER}`);
  const none = await cleanText(`${BEFORE}\n\nTexte : ${AFTER}`);
  assert.ok(none.text.includes("Texte\u00a0:"));
});

test("a kind of article before a stop goes, a place before one is the dateline", async () => {
  const labelled = await cleanText(`VIDÉO. ${BEFORE}\n\n${AFTER}`);
  assert.ok(labelled.text.startsWith(BEFORE.slice(0, 40)), labelled.text);
  const placed = await cleanText(`VALMORIN. ${BEFORE}\n\n${AFTER}`);
  assert.equal(placed.dateline?.place, "Valmorin");
  const other = await cleanText(`SURPRISE. ${BEFORE}\n\n${AFTER}`);
  assert.ok(other.text.startsWith("SURPRISE."), other.text);
});
