import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, amid, BEFORE, cleanBlocks } from "./clean.fixture.ts";

const STORY =
  "Marvila a vidé ses réserves pendant la tempête, puis rempli ses cales avant l’aube, et la criée de Marvila a rouvert mardi matin.";

for (const [line, heading, paragraph] of [
  [`PORT DE MARVILA${STORY}`, "PORT DE MARVILA", STORY],
  [`CHALUTIER VAUZE ID. MARIN V12${STORY}`, "CHALUTIER VAUZE ID. MARIN V12", STORY],
  [`LE CHALUTIER E${STORY}`, "LE CHALUTIER E", STORY],
  [`Le port après la tempêteAu-delà des quais, ${STORY}`, "Le port après la tempête", `Au-delà des quais, ${STORY}`],
  [`Le port après la tempêteFaut-il rouvrir ? ${STORY}`, "Le port après la tempête", `Faut-il rouvrir\u202f? ${STORY}`],
  [
    `À propos de mer6vauzemer6vauze arme des chalutiers. ${STORY}`,
    "À propos de mer6vauze",
    `mer6vauze arme des chalutiers. ${STORY}`,
  ],
  [
    `Le port dans la 'nuit des vents’Lorsque la digue a cédé, ${STORY}`,
    "Le port dans la « nuit des vents »",
    `Lorsque la digue a cédé, ${STORY}`,
  ],
  [
    `UN APPEL ÉTRANGE"Le quai tenait encore", dit la maire. ${STORY}`,
    "UN APPEL ÉTRANGE",
    `« Le quai tenait encore », dit la maire. ${STORY}`,
  ],
  [
    `Les clients sont plus aimables"Il n’y a plus de file", dit la maire. ${STORY}`,
    "Les clients sont plus aimables",
    `« Il n’y a plus de file », dit la maire. ${STORY}`,
  ],
  [`'NOUS AVIONS UN PLAN POUR LE QUAI'${STORY}`, "« NOUS AVIONS UN PLAN POUR LE QUAI »", STORY],
] as const)
  test(`a subheading glued to its paragraph: ${heading}`, async () => {
    assert.deepEqual((await cleanBlocks(amid(line))).slice(1, 3), [`## ${heading}`, paragraph]);
  });

test("a name that is written with a capital inside, and one that ends on capitals", async () => {
  const known =
    "Le quai accueille PortVauze et OpenMER depuis mars, et la mairie de Marvila s’en félicite chaque semaine.";
  for (const [heading, paragraph] of [
    ["Une criée moderne", `PortVauze, ${STORY}`],
    ["Marvila contre OpenMER", `Si la mairie hésite, ${STORY}`],
  ] as const)
    assert.deepEqual((await cleanBlocks([known, `${heading}${paragraph}`, AFTER].join("\n\n"))).slice(1, 3), [
      `## ${heading}`,
      paragraph,
    ]);
});

test("one word over its paragraph, glued to a name or in capitals", async () => {
  const known = "La maire de Valmorin a reçu Rui Falcato mardi, et les marins de Marvila ont applaudi sous la halle.";
  for (const [heading, paragraph] of [
    [
      "Sursis",
      "Rui Falcato a obtenu de la mairie que le quai reste ouvert jusqu’à la fin de l’hiver, et il s’en félicite.",
    ],
    ["RÉSULTATS", STORY],
  ] as const)
    assert.ok((await cleanBlocks([known, `${heading}${paragraph}`, AFTER].join("\n\n"))).includes(paragraph), heading);
  assert.deepEqual(await cleanBlocks(`${known}RÉSULTATS${STORY}\n\n${AFTER}`), [known, "## RÉSULTATS", STORY, AFTER]);
});

test("who signs a part stands under its subheading, and both stay", async () => {
  const signed = "Jeanne Morel, correspondante de la Gazette du Port";
  const above = [BEFORE, AFTER, STORY, BEFORE.replace("lundi", "mardi"), AFTER.replace("quatorze", "douze")];
  const below = [STORY.replace("mardi", "jeudi"), AFTER.replace("quatorze", "seize"), BEFORE.replace("lundi", "jeudi")];
  const heading = "Un quai de rouvert, un autre presque condamné";
  const copy = [...above, `${heading}${signed}`, ...below].join("\n\n");
  assert.deepEqual(await cleanBlocks(copy), [...above, `## ${heading}`, signed, ...below]);
});

test("a subheading over a paragraph that opens with a question of one line", async () => {
  const question = "Alors, qui tient la criée\u202f?";
  assert.deepEqual((await cleanBlocks(amid(["Un métier d’autrefois", question, STORY].join("\n\n")))).slice(1, 4), [
    "## Un métier d’autrefois",
    question,
    STORY,
  ]);
});

test("a question in capitals behind a stop or a colon, up to the end of its line", async () => {
  for (const before of [BEFORE, "Trois questions avant le vote du conseil municipal de Valmorin :"])
    assert.deepEqual(
      await cleanBlocks(`${BEFORE}\n\n${before}QUI TIENT LA CRIÉE ?\n\n${AFTER}`),
      [BEFORE, before, "## QUI TIENT LA CRIÉE\u202f?", AFTER].slice(before === BEFORE ? 1 : 0),
    );
});

test("a quotation in single marks between two paragraphs", async () => {
  assert.deepEqual(await cleanBlocks(`${BEFORE}'Il m’a laissé sur le quai de l’île’Selon la maire, ${STORY}`), [
    BEFORE,
    "## « Il m’a laissé sur le quai de l’île »",
    `Selon la maire, ${STORY}`,
  ]);
});

test("a paragraph glued to the colon that brings it in", async () => {
  const introduced = "Les navires qui rentrent au port cette semaine :";
  assert.deepEqual(await cleanBlocks(amid(`${introduced}${STORY}`)), [BEFORE, introduced, STORY, AFTER]);
});

for (const kept of [
  "Le site JPMarvila vend des filets, et l’UCVauze les répare pour les marins de la côte.",
  "Au XVIIIe siècle, les quais de Marvila tenaient déjà tête aux tempêtes de mars.",
  "Il faut dire ‘oui’ à l’Europe, d’Aujourd’hui à demain, répète la maire à qui veut l’entendre.",
  "L’élue a lu L’Aube et Jusqu’Au bout devant le conseil, sans lever les yeux de sa feuille.",
  "Score final:Vauze 3, Marvila 2.",
  "À propos de la mer, la mairie ne dit rien, et le port non plus.",
  "LE PORT DE MARVILA a rouvert mardi matin, et la criée aussi.",
])
  test(`no subheading: ${kept}`, async () => {
    assert.equal((await cleanBlocks(amid(kept))).length, 3);
  });

const STORIES = [
  STORY,
  "Rester au sec est votre meilleure défense contre le froid qui descend de la falaise en hiver, dit le médecin.",
  "Rien ne vaut une bonne corde, car les pontons de bois glissent dès que la pluie tombe sur la rade.",
];

test("glued lines that count are subheadings, each to its end", async () => {
  const advice = [
    "Prioriser, puis trier les filets",
    "Ne pas oublier de boire de l’eau",
    "Allez à quai (avec votre bateau)",
  ];
  const text = `Trois conseils pour les marins qui rentrent :${advice.map((line, at) => `${at + 1}. ${line}${STORIES[at]}`).join("")}`;
  const headings = (await cleanBlocks(amid(text))).filter((block) => block.startsWith("## "));
  assert.deepEqual(
    headings,
    advice.map((line, at) => `## ${at + 1}. ${line}`),
  );
});

test("an acronym that stands nowhere else ends before a name that often stands", async () => {
  const text = `${BEFORE}Moins d’argent pour le retrait de la RDVMarvila a réduit ses dépenses. ${STORY}\n\nMarvila ${AFTER}`;
  assert.ok((await cleanBlocks(text)).some((block) => block.endsWith("de la RDV")));
});

test("a subheading over what brings in a list, and shops behind what they sell", async () => {
  const blocks = await cleanBlocks(
    amid(
      [
        "Une lampe pour 45 €",
        "Voir maintenant : Lumen",
        STORY,
        "Risques pour le port",
        "Nous voyons deux risques pour le port et pour la criée :",
        STORY,
      ].join("\n\n"),
    ),
  );
  assert.ok(blocks.includes("## Risques pour le port"), blocks.join("\n"));
  assert.ok(!blocks.some((block) => block.includes("Voir maintenant")));
});

test("a quotation behind words in quotation marks is no subheading’s", async () => {
  const text = amid(`La maire se dit "prête à tout". Elle a répondu "non" à la criée. ${STORY}`);
  assert.equal((await cleanBlocks(text)).length, 3);
});
