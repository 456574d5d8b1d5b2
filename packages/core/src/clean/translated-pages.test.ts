import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, BEFORE, cleanBlocks, cleanText } from "./clean.fixture.ts";

/** What is left of a piece of a page that stands between two paragraphs, as blocks. */
async function left(piece: string, between = "\n\n"): Promise<string[]> {
  const blocks = await cleanBlocks([BEFORE, piece, AFTER].join(between));
  assert.equal(blocks[0], BEFORE);
  assert.equal(blocks.at(-1), AFTER);
  return blocks.slice(1, -1);
}

/** Credits and captions as pages leave them when they are copied, without their lines. */
const PICTURES: readonly (readonly [piece: string, caption: string, credit: string])[] = [
  ["Getty Images", "", "Getty Images"],
  ["La halle de Valmorin vue du quaiGetty Images", "La halle de Valmorin vue du quai", "Getty Images"],
  [
    "La halle de Valmorin et son horloge vues du quai au petit matin\n\nRui Falcato/Getty Images",
    "La halle de Valmorin et son horloge vues du quai au petit matin",
    "Rui Falcato/Getty Images",
  ],
  ["Le maire visite le chantier de la halle. Fourni", "Le maire visite le chantier de la halle.", "Fourni"],
  ["Photo de fichier : la halle en 2019 (REUTERS)", "la halle en 2019", "REUTERS"],
  ["Ouvrir cette photo dans la galerie : La halle vue du quai.", "La halle vue du quai.", ""],
  ["Source de l'image, Getty Images", "", "Source de l'image, Getty Images"],
  ["Légende, La halle vue du quai", "La halle vue du quai", ""],
  ["La halle vue du quai\n(\nImage :\nGetty Images)", "La halle vue du quai", "Getty Images"],
  ["La halle rouvre devant quelques curieux. (AP)", "La halle rouvre devant quelques curieux.", "AP"],
  ["Le maire visite le chantier de la halle. AP", "Le maire visite le chantier de la halle.", "AP"],
  [
    "Sur cette photo fournie par la ville, le maire visite le chantier. (Valmorin via AP)",
    "Sur cette photo fournie par la ville, le maire visite le chantier.",
    "Valmorin via AP",
  ],
  ["Le maire visite le chantier. (Photo de piscine via AP)", "Le maire visite le chantier.", "Photo pool via AP"],
  [
    "Sur la photo de gauche, la maire Odile Ferrant et l’architecte Rui Falcato devant la halle.",
    "Sur la photo de gauche, la maire Odile Ferrant et l’architecte Rui Falcato devant la halle.",
    "",
  ],
  [
    "Le maire visite la halle, le 3 mars 2024. Jeanne Morel / Le Courrier",
    "Le maire visite la halle, le 3 mars 2024.",
    "Jeanne Morel / Le Courrier",
  ],
  [
    "Le maire visite la halle, le 3 mars 2024. Police de Vauze / VTV Info",
    "Le maire visite la halle, le 3 mars 2024.",
    "Police de Vauze / VTV Info",
  ],
  [
    "Le maire visite la halle, le 3 mars 2024. Rui Falcato / Gazette du Cap via AP",
    "Le maire visite la halle, le 3 mars 2024.",
    "Rui Falcato / Gazette du Cap via AP",
  ],
  ["Le maire visite la halle, le 3 mars 2024. Valpresse", "Le maire visite la halle, le 3 mars 2024.", "Valpresse"],
];

for (const [piece, caption, credit] of PICTURES)
  test(`belongs to a picture: ${piece.replaceAll("\n", "⏎")}`, async () => {
    assert.deepEqual(await left(piece), []);
    const { figures } = await cleanText([BEFORE, piece, AFTER].join("\n\n"));
    assert.equal(figures[0]!.caption, caption);
    if (credit !== "Source de l'image, Getty Images") assert.equal(figures[0]!.credit ?? "", credit);
  });

test("a credit glued to both paragraphs", async () => {
  for (const credit of ["Getty Images", "REUTERS", "(Photo : Rui Falcato/AP)", "(Rui Falcato/Getty Images)"])
    assert.deepEqual(await left(credit, ""), [], credit);
});

test("a caption at the end of a paragraph goes with its credit when it names its day", async () => {
  const caption = "Le maire visite la halle le 3 mars 2024.";
  const [first] = await cleanBlocks(`${BEFORE} ${AFTER} ${caption} (AP Photo/Rui Falcato)\n\n${AFTER.slice(4)}`);
  assert.equal(first, `${BEFORE} ${AFTER}`);
  const plain = "Le maire visite la halle chaque semaine.";
  const [second] = await cleanBlocks(`${BEFORE} ${AFTER} ${plain} (AP Photo/Rui Falcato)\n\n${AFTER.slice(4)}`);
  assert.equal(second, `${BEFORE} ${AFTER} ${plain}`);
});

/** What sites print between paragraphs, as translators render it. */
const NOTICES = [
  "Passer au contenu Valmorin Sorties Météo Concours Publicité Faites de la publicité avec nous",
  "Un e-mail de bienvenue est en route. Si vous ne le voyez pas, regardez vos courriers indésirables.",
  "Connectez-vous ou créez un compteou",
  "12:43, 20 avril 2026",
  "Utilisateurs de bloqueurs de publicités : certaines parties du site peuvent ne pas fonctionner.",
  "Publié le 4 juin 2026  •  Dernière mise à jour il y a 1 jour  •  2 minutes de lecture",
  "Vous pouvez enregistrer cet article en vous inscrivant gratuitement ici. Ou connectez-vous si vous avez un compte.",
  "Nous choisissons seuls ce que nous recommandons. Les achats par les liens de cette page peuvent nous rapporter une commission.",
  "Certains liens de cet article sont des liens d’affiliation.",
  "Accès illimité à Valmorin Info et à 15 autres sites avec un seul compte.",
  "Publicité · Faites défiler pour continuer",
  "Faites défiler vers le bas pour voir les plans de la halle",
  "L’histoire continue sous la galerie",
  "Publié à l’origine sur Valmorin Sciences.",
  "Cet article a été initialement publié par Le Courrier du Val. Lire l’article original.",
  "Cet article a été adapté de sa source originale.",
  "Droits d’auteur © 2023 Le Courrier du Val, SA.",
  "Avis de non-responsabilité : les opinions de nos invités sont les leurs et non celles du Courrier du Val.",
  "Le Courrier du Val peut recevoir une commission",
  "FTC : Nous utilisons des liens d’affiliation. Plus.",
  "Pour plus d’informations sur les pompes de Vauze, veuillez visiter : www.vauze.example",
  "Écoutez la suite de l’enquête sur notre podcast hebdomadaire, « La Halle ».",
  "Vous pouvez également vous abonner à cette newsletter ici.",
  "Notre site Web est l’endroit des dernières nouvelles. Veuillez l’ajouter à vos favoris et vous inscrire à notre newsletter.",
  "Vous devez confirmer votre nom d’affichage public avant de commenter",
  "Veuillez vous déconnecter puis vous reconnecter, vous serez alors invité à saisir votre nom d’affichage.",
  "Tendance",
  "Le plus lu dans Football",
  "Fourni",
  "Crédit : Ville de Valmorin",
  "L'histoire continue sous la publicité",
  "LIRE AUSSILe pont de Valmorin ferme un mois",
  "EN SAVOIR PLUS SUR",
  "Connexe : le pont de Valmorin ferme un mois",
  "Profil : Rui Falcato",
  "Recevez les nouvelles nationales quotidiennes",
  "Recevez les nouvelles de Valmorin livrées dans votre boîte de réception chaque matin.",
  "Partager ou commenter cet article :",
  "regarder maintenant",
  "2:34",
  "16 septembre 2024 21h33",
  "Il y a 2 heuresRui Falcato",
  "Pour voir cette vidéo, veuillez activer JavaScript et envisagez de passer à un\n\nnavigateur Web qui\n\nprend en charge\n\nla vidéo HTML5",
];

for (const notice of NOTICES)
  test(`is no text: ${notice.replaceAll("\n", "⏎")}`, async () => {
    assert.deepEqual(await left(notice), []);
  });

test("a notice inside a line parts two paragraphs", async () => {
  for (const notice of ["L'histoire continue sous la publicité", "regarder maintenant", "PUBLICITÉ"])
    assert.deepEqual(await cleanBlocks(`${BEFORE} ${notice}${AFTER}`), [BEFORE, AFTER], notice);
});

test("what a screen reader hears behind a link goes, and the sentence stays one", async () => {
  const [block] = await cleanBlocks(
    `${BEFORE.replace("lundi soir", "lundi soir, ouvre un nouvel onglet,")}\n\n${AFTER}`,
  );
  assert.equal(block, BEFORE.replace("lundi soir", "lundi soir,"));
});

test("the tags under “Classé sous”, the rule that ends a wire, and a label before a quotation", async () => {
  assert.deepEqual(await cleanBlocks(`${BEFORE}\n\n${AFTER}\n\nClassé sous\n\nValmorin\n\nHalles`), [BEFORE, AFTER]);
  assert.deepEqual(await cleanBlocks(`${BEFORE}\n\n${AFTER}___`), [BEFORE, AFTER]);
  const quoted = "« La halle rouvrira », a promis Rui Falcato.";
  assert.deepEqual(await cleanBlocks(`${BEFORE}\n\nArticle associé ${quoted}\n\n${AFTER}`), [BEFORE, quoted, AFTER]);
});

test("the titles under “Lire la suite” go when they name their site", async () => {
  const titles = "Lire la suite :\nLe pont ferme un mois – Le Courrier\nLa digue de Vauze | Valmorin Info";
  assert.deepEqual(await cleanBlocks(`${BEFORE}\n${AFTER}\n${titles}`), [BEFORE, AFTER]);
});

test("lines that were run together and say what the others say go", async () => {
  const summary = `${BEFORE.replace(/\.$/u, "")} ${AFTER.replace(/\.$/u, "")}`;
  assert.deepEqual(await cleanBlocks(`${BEFORE}\n\n${AFTER}\n\n${summary}\n\n${AFTER.slice(4)}`), [
    BEFORE,
    AFTER,
    AFTER.slice(4),
  ]);
});

test("what stays: sentences that only look like notices, and times of a log", async () => {
  for (const line of [
    "Il y a 2 heures, la sirène du port a retenti trois fois.",
    "Photo de famille du conseil, prise avant la séance de lundi par un passant.",
    "Les courtiers de la halle peuvent percevoir une commission sur chaque achat, a dit le maire.",
    "Publicité mensongère : la halle poursuit son ancien exploitant devant le tribunal.",
  ])
    assert.deepEqual(await left(line), [line]);
});

test("headings in capitals and questions that lost their lines", async () => {
  const capitals = await cleanBlocks(`${BEFORE}UN QUAI À RENDRE${AFTER}`);
  assert.deepEqual(capitals, [BEFORE, "## UN QUAI À RENDRE", AFTER]);
  const question = await cleanBlocks(`${BEFORE} Qui paiera la halle ?${AFTER}`);
  assert.deepEqual(question, [BEFORE, "## Qui paiera la halle\u202f?", AFTER]);
});

test("a name glued to a name twice, the signature of a post, and a time for machines between two paragraphs", async () => {
  const said =
    "Varenne gère la halle. Rui Falcato l’a promis. Falcato et Varenne se taisent, et Varenne et Falcato restent.";
  const title = "La ville se passe de VarenneFalcato quitte la halle.";
  assert.equal((await cleanBlocks(`${said}\n\n${title}\n\n${said.slice(0, 44)} ${title}`)).length, 5);
  const post = "La halle ferme ce soir. — Quai (@quai_valmorin) 16 juillet 2026";
  assert.equal((await cleanBlocks(`${BEFORE}\n\n${post}${AFTER}`)).at(-1), AFTER);
  assert.deepEqual(await cleanBlocks(`${BEFORE.slice(0, -1)}2025-03-29T11:36:01Z${AFTER}`), [
    BEFORE.slice(0, -1),
    AFTER,
  ]);
});

test("a name and its office in one line sign the article; a question that defines is a subheading of a long line", async () => {
  const { text, byline } = await cleanText(
    `La halle rouvre ses portes\n\nRui Falcato Directeur adjoint des contenus\n\n${BEFORE}\n\n${AFTER}`,
  );
  assert.ok(!text.includes("Falcato Directeur"), text);
  assert.deepEqual(byline, ["Rui Falcato"]);
  const days = Array.from({ length: 30 }, (_, day) => `Le jour ${day + 2}, elle a vendu ${day * 7} caisses de bar.`);
  const page = `${days.join(" ")} Qu’est-ce que la halle ? La halle est un marché couvert. ${AFTER}`;
  assert.ok((await cleanBlocks(page)).includes("## Qu’est-ce que la halle\u202f?"));
});

test("names glued to names", async () => {
  const said = "La MGV gère la halle. La MGV l’a promis. Rui Falcato préside la MGV depuis deux ans.";
  const blocks = await cleanBlocks(`${said} Tous l’attendent de la MGVOdile Ferrant, qui dirige le port, en doute.`);
  assert.equal(blocks.at(-1), "Odile Ferrant, qui dirige le port, en doute.");
  const brands = "Le PaySafe de la MGV reste ouvert, et la MGV le dit. La MGV loue des MacBook aux Mac du port.";
  assert.equal((await cleanBlocks(`${brands} ${AFTER}`)).length, 1);
});

test("a title in front of its first sentence, in a page of one line", async () => {
  const title = "La halle de Valmorin rouvre après trois ans de travaux";
  const text = `${BEFORE} ${AFTER} ${BEFORE.replace("lundi", "mardi")} ${AFTER.replace("quatorze", "douze")}`;
  const [first] = await cleanBlocks(`${title} ${text}`);
  assert.equal(first, `## ${title}`);
  const work = "Odile Ferrant présente aux habitants de la ville le film";
  assert.ok(!(await cleanBlocks(`${work} ${text}`))[0]!.endsWith("film"));
});

test("who wrote the article, told under it", async () => {
  const about = "Odile Ferrant couvre la politique locale depuis dix ans.";
  assert.deepEqual(await cleanBlocks(`${BEFORE}\n\n${AFTER}\n\nOdile Ferrant\n\n${about}`), [BEFORE, AFTER]);
});

test("a name over what its owner does at the paper signs the article", async () => {
  const copy = await cleanText(`La halle rouvre\n\nOdile Ferrant\n\nCorrespondante politique\n\n${BEFORE}\n\n${AFTER}`);
  assert.deepEqual(copy.byline, ["Odile Ferrant"]);
  assert.ok(!copy.text.includes("Correspondante"));
});

test("datelines of two places, and of a place with its country before a colon", async () => {
  for (const [written, place] of [
    ["BEYROUTH/LA HAYE, 7 mars (Reuters) - ", "Beyrouth, La Haye"],
    ["Washington, DC, États-Unis : ", "Washington"],
  ]) {
    const copy = await cleanText(`${written}${BEFORE}\n\n${AFTER}`);
    assert.equal(copy.dateline?.place, place);
    assert.ok(copy.text.startsWith(BEFORE));
  }
});

test("titles of other articles between the paragraphs, several of which the text says nothing", async () => {
  const others = [
    "Un chalutier coule au large de Vauze, trois marins secourus",
    "Vers une hausse des impôts locaux dans douze communes voisines",
    "Le lycée Quintela ferme ses portes après une fuite de gaz",
  ];
  const paragraphs = [BEFORE, AFTER, BEFORE.replace("lundi", "mardi"), AFTER.replace("quatorze", "douze")];
  const text = paragraphs
    .flatMap((paragraph, at) => [paragraph, ...others.slice(Math.max(at - 1, 0), at)])
    .join("\n\n");
  assert.deepEqual(await cleanBlocks(text), paragraphs);
  const own = "La rénovation de la halle durera quatorze mois";
  assert.ok((await cleanBlocks(text.replace(others[0]!, own))).some((block) => block.includes(own)));
});

test("the first words of a text in capitals", async () => {
  const said = "Odile Ferrant tient la halle. Une halle de bois.";
  for (const [written, read] of [
    ["ODILE Ferrant ouvre le chantier lundi matin.", "Odile Ferrant ouvre le chantier lundi matin."],
    ["UNE HALLE de bois ouvrira au printemps.", "Une halle de bois ouvrira au printemps."],
    ["La MGV ouvre le chantier.", "La MGV ouvre le chantier."],
    ["SNCF et mairie ouvrent le chantier.", "SNCF et mairie ouvrent le chantier."],
  ] as const)
    assert.equal((await cleanBlocks(`${written} ${BEFORE}\n\n${said} ${AFTER}`))[0], `${read} ${BEFORE}`);
});

test("a caption and its credit, whoever it is by, glued to the text behind", async () => {
  const caption = "Le maire visite la halle de Valmorin, le 3 mars 2024.";
  for (const [credit, after] of [
    ["Jean Aubry / PA", AFTER.replace("Les travaux", "C’est là que les travaux")],
    ["Jean Aubry / Invision / AP", "“Les travaux commenceront au printemps”, a dit Jeanne Morel."],
    ["Jean Aubry / Getty Images ", "« Les travaux commenceront au printemps », a dit Jeanne Morel."],
    ["Jean Aubry / Le Courrier ", AFTER],
  ] as const) {
    const copy = await cleanText(`${BEFORE}${caption} ${credit}${after}`);
    assert.equal(copy.figures[0]?.caption, caption, credit);
    assert.equal(copy.figures[0]?.credit, credit.trim());
    assert.ok(!copy.text.includes("Aubry"), copy.text);
    assert.ok(copy.text.includes("ravaux"));
  }
  const shouted = await cleanBlocks(`${BEFORE}${caption} Jean Aubry / REUTERSUNE HALLE NEUVE\n\n${AFTER}`);
  assert.deepEqual(shouted, [BEFORE, "## UNE HALLE NEUVE", AFTER]);
});

test("what is written like a credit and is none stays", async () => {
  for (const text of [
    "Le tournoi de Valmorin oppose samedi deux équipes de la vallée. Morel / Ferrant ouvrira le bal, puis la finale suivra.",
    "Le Port des brumes. Odile Ferrant / Éditions de la Halle",
    "La digue date du 3 mars 1924. Valmorin s’en souvient.",
    "Le maire visite la halle de Valmorin, le 3 mars 2024. Jean Aubry / APUNE HALLE TOUTE NEUVE",
    "Sur la photo de gauche, on voit la halle avant l’incendie, et deux marchands qui rient.",
    "Sur la photo de gauche, la halle paraît neuve, alors que le maire la dit en ruine.",
    "Il cite les lois du 3 mars 2024. Jeanne Morel, elle, en doute.",
  ])
    assert.ok((await cleanBlocks([BEFORE, text, AFTER].join("\n\n"))).join("\n").includes(text), text);
});

test("what resembles such a notice and tells something stays", async () => {
  for (const text of [
    "Publié à l’origine dans la revue du port, le poème a été traduit en douze langues.",
    "Cet article a été publié par la revue de Lannec, puis retiré sans un mot d’explication.",
    "Le courtier peut recevoir une commission de la banque, a reconnu la présidente de l’association.",
    "Faites défiler vers le bas pour lire les conditions, conseille l’avocate à ses clients.",
    "Faites défiler vers le bas pour trouver Confidentialité",
    "Cet article a été publié dans Nature.",
    "Balayez vers la gauche pour effacer le message, puis touchez la corbeille.",
    "Pour plus d’informations, les habitants ont attendu le maire jusqu’à minuit.",
    "Les droits d’auteur ont rapporté deux millions d’euros en 2023.",
    "L’histoire continue sous la plume de sa fille, qui a repris le manuscrit.",
    "« Retrouvez nos voix sur notre podcast », a lancé Odile Ferrant aux élèves.",
  ])
    assert.ok(
      (await cleanText([BEFORE, text, AFTER].join("\n\n"))).text.replace(/[\u00a0\u202f]/gu, " ").includes(text),
      text,
    );
});

test("a biography goes from under the article, not that of whom it tells", async () => {
  const bio = "Journaliste primée, Jeanne couvre la mer et les ports depuis vingt ans. Elle a écrit deux livres.";
  const more = "Jeanne Morel fait de fréquentes apparitions à la télévision de Marvila.";
  assert.deepEqual(await cleanBlocks([BEFORE, AFTER, BEFORE, AFTER.slice(4), bio, more].join("\n\n")), [
    BEFORE,
    AFTER,
    AFTER.slice(4),
  ]);
  const told = `Jeanne Morel, qui a grandi à Valmorin, reçoit samedi le prix de la halle. ${AFTER}`;
  const blocks = await cleanBlocks([told, BEFORE, AFTER, AFTER.slice(4), bio, more].join("\n\n"));
  assert.ok(blocks.includes(bio), blocks.join("\n"));
});
