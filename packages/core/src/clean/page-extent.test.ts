import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText } from "./clean.fixture.ts";

const STORY = [
  "Le conseil municipal de Valbrune a voté lundi soir la réouverture de la halle aux grains, fermée depuis douze ans.",
  "Les travaux commenceront en mars et dureront dix mois, a précisé la maire, Odile Ferrant, devant une salle pleine.",
].join("\n");

const FOOT = [
  "Partager : l'article sur les réseaux sociaux",
  "À regarder",
  "Le carnaval de Valbrune en dix images",
  "• 2 min",
  "les mots-clés associés à cet article",
  "contenus sponsorisés",
  "Connectez-vous à votre compte pour commenter.",
  "La régie utilise votre adresse e-mail pour vous adresser des newsletters. Notre politique de confidentialité",
  "L’application du Courrier",
  "Activez les notifications et ne manquez rien de l’actualité",
].join("\n");

test("the foot of a page goes as a whole, teasers included", async () => {
  const { text } = await cleanText(`${STORY}\n${FOOT}`);
  assert.match(text, /salle pleine\.$/u);
});

test("an article that ends by telling how to use a service is left whole", async () => {
  const advice =
    "Téléchargez l’application Valbrune en poche sur votre téléphone.\nActivez les notifications pour connaître les jours de collecte.";
  const { text } = await cleanText(`${STORY}\n${advice}`);
  assert.match(text, /jours de collecte\.$/u);
});

test("share buttons above a list do not take the list with them", async () => {
  const list = Array.from({ length: 14 }, (_, index) => `${index + 2} œufs de la ferme`).join("\n");
  const { text } = await cleanText(`${STORY}\nPartager sur Facebook\n${list}\n${FOOT}`);
  assert.match(text, /15 œufs de la ferme$/u);
});

test("a trailer of a wire over three lines", async () => {
  const { text } = await cleanText(
    `${STORY}\n03/02/2019 15:57:38 - \n        Valbrune (AFP) - \n        © 2019 AFP\n\n>\n`,
  );
  assert.match(text, /salle pleine\.$/u);
});

test("when the page was published goes from the end of the last sentence, a report published then stays", async () => {
  const { text } = await cleanText(`${STORY} Publié le 12/03/2024 à 08h15\nLe rapport fut long.`);
  assert.match(text, /salle pleine\.\n/u);
  const kept = await cleanText(`${STORY}\nLe maire a lu le rapport. Publié le 12 mars 2024, il accuse la commune.`);
  assert.match(kept.text, /Publié le 12/u);
});

test("an opening paragraph stays above what the page says of its links", async () => {
  const opening =
    "J’aime les matins d’hiver, quand la brume quitte le quai et que les mouettes se disputent les restes de la criée. On marche sans but, les mains au fond des poches, et l’on finit toujours devant un bol de soupe qui fume.";
  const { text } = await cleanText(
    [
      opening,
      "Les achats par les liens de cette page peuvent nous rapporter une commission.",
      "Vidéos recommandées",
      "La Criée, Valbrune (12 €)",
      ...Array.from(
        { length: 4 },
        (_, index) =>
          `La recette numéro ${index + 1} de l’auberge de Valbrune demande des poireaux, des pommes de terre, du lait entier et deux heures de cuisson, dit la cuisinière Odile Ferrant.`,
      ),
    ].join("\n"),
  );
  assert.ok(text.startsWith(opening), text);
  assert.ok(!text.includes("commission"));
});

test("a subheading under a pointer that has its title in its line stays", async () => {
  const story = STORY.split("\n");
  const subheading = "Les sols gorgés d’eau aggravent encore le danger";
  const { text } = await cleanText(
    [
      ...story,
      ...story.map((line) => line.replace("Valbrune", "Vauze")),
      "LIRE AUSSI : Le pont de Lannec ferme un mois",
      subheading,
      ...story.map((line) => line.replace("Valbrune", "Lannec")),
    ].join("\n"),
  );
  assert.ok(text.includes(subheading), text);
  assert.ok(!text.includes("ferme un mois"));
});

test("the last paragraph stays over a pointer to other titles", async () => {
  const { text } = await cleanText(`${STORY}\nLIRE LA SUITE : ${FOOT}`);
  assert.match(text, /salle pleine\.$/u);
});
