import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import type { RootContent } from "mdast";
import { AFTER, BEFORE } from "../clean/clean.fixture.ts";
import { type Production, produce } from "../produce.ts";

const french = loadFrench();

const made = (text: string, brief = "SEO, en français"): Promise<Production> =>
  produce([{ name: "copie.txt", bytes: new TextEncoder().encode(text) }], { french, brief });

const isBold = (block: RootContent): boolean => block.type === "paragraph" && block.children[0]?.type === "strong";

const MORE = `${BEFORE.replace("Valmorin", "Vauze")}\n\n${AFTER.replace("printemps", "début de l’été")}`;

test("a question of the writer’s own is no question of an interview", async () => {
  const { article } = await made(
    `La halle rouvre à Valmorin\n\n${BEFORE}\n\nMais qui donc, de la ville, du département ou des marchands, paiera tous ces travaux, et comment ?\n\n${AFTER}\n\n${MORE}`,
  );
  assert.ok(!article.body.children.some(isBold));
});

test("the questions of an interview are bold", async () => {
  const turns = [
    "Vous attendiez-vous à ce vote du conseil, deux ans après l’incendie de la halle ?",
    "Que direz-vous aux marchands qui attendent depuis trois ans de retrouver leurs étals ?",
    "Et si vous n’aviez pas l’argent que le département vous a promis pour les travaux ?",
  ];
  const text = turns.map((turn, at) => `${turn}\n\n${AFTER.replace("quatorze", `${at + 8}`)}`).join("\n\n");
  const { article } = await made(`Le maire répond aux habitants de Valmorin\n\n${BEFORE}\n\n${text}`);
  assert.equal(article.body.children.filter(isBold).length, turns.length);
});

test("the FAQ is what the text asks itself, with whole sentences as answers", async () => {
  const asked = "Qui paiera les travaux de la halle ?";
  const { article } = await made(
    `La halle rouvre à Valmorin\n\n${BEFORE}\n\n${MORE}\n\n${asked}\n\n${AFTER}\n\n${BEFORE.replace("lundi", "mardi")}`,
    "SEO, en français, FAQ",
  );
  const [first] = article.faq;
  assert.equal(first?.question.text, asked.replace(" ?", "\u202f?"));
  assert.equal(first?.answer.text, AFTER);
});

test("where a text asks little, the FAQ asks who and what the names in it are", async () => {
  const who = "Odile Ferrant, directrice de la halle depuis dix ans, a promis aux marchands de rouvrir au printemps.";
  // A quotation is no answer, whoever it names.
  const said = "« Nous serons prêts », a expliqué Jean Morel, chef des travaux de la halle depuis dix ans.";
  const what = "La MGV est une coopérative de marchands de bois et de poisson.";
  const { article } = await made(
    `La halle rouvre à Valmorin\n\n${BEFORE}\n\n${who} ${what}\n\n${said}\n\n${AFTER} Odile Ferrant, Jean Morel et la MGV attendent.`,
    "SEO, en français, FAQ, sans intertitres",
  );
  const asked = article.faq.map(({ question, answer }) => [question.text.replace("\u202f", " "), answer.text]);
  assert.deepEqual(
    asked.filter(([question]) => /^(?:Qui est|Qu’est-ce)/u.test(question!)),
    [
      ["Qui est Odile Ferrant ?", who],
      ["Qu’est-ce que la MGV ?", what],
    ],
  );
  const [question, answer] = asked.find(([each]) => each!.startsWith("Que dit")) ?? [];
  assert.equal(question, "Que dit Jean Morel ?");
  assert.equal(answer?.replaceAll("\u00a0", " "), said);
});

test("a name of one word that the text has once is not bold", async () => {
  const { article } = await made(
    `La halle rouvre à Valmorin\n\n${BEFORE}\n\n${AFTER} Les plans viennent de Lannec.\n\n${MORE}`,
    "SEO, en français, mots importants en gras",
  );
  const bold =
    JSON.stringify(article.body).match(/"type":"strong","children":\[\{"type":"text","value":"[^"]*"/gu) ?? [];
  assert.ok(bold.length > 0 && !bold.some((each) => each.endsWith('"Lannec"')), bold.join());
});

test("a title of two sentences is shortened to its first, without who speaks in the second", async () => {
  const { article } = await made(
    `La halle de Valmorin rouvre après trois ans. Voici pourquoi les marchands parlent d’« une aubaine », selon leur syndicat\n\n${BEFORE}\n\n${AFTER}\n\n${MORE}`,
  );
  assert.equal(article.seoTitle.text, "La halle de Valmorin rouvre après trois ans");
});
