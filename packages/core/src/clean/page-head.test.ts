import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText } from "./clean.fixture.ts";

const STORY = [
  "La halle de Valbrune rouvrira le 3 mars",
  "Fermée depuis douze ans, elle accueillera de nouveau le marché du samedi, a décidé lundi le conseil municipal.",
  "Les travaux commenceront en mars et dureront dix mois, a précisé la maire, Odile Ferrant, devant une salle pleine.",
].join("\n");
const HEAD = [
  "L’Écho de Valbrune",
  "À la une",
  "Sports",
  "S'abonner",
  "Se connecter",
  "Nous utilisons des cookies pour améliorer votre expérience. Tout accepter",
  "Accueil > Vallée > Valbrune",
].join("\n");

test("the head of a page that was copied whole goes, down to its title", async () => {
  const { text, records } = await cleanText(`${HEAD}\n${STORY}`);
  assert.match(text, /^La halle de Valbrune rouvrira/u);
  assert.equal(records.filter(({ reason }) => reason === "page-head").length, 7);
});

test("a title as short as a line of the menu stays", async () => {
  const { text } = await cleanText(`${HEAD}\nValbrune retrouve sa halle\n${STORY.split("\n").slice(1).join("\n")}`);
  assert.match(text, /^Valbrune retrouve sa halle\n/u);
});

test("the byline under the title of such a page is its author, times of reading and updates included", async () => {
  const byline =
    "Par Jeanne Morel - Publié le 28 mai 2024 à 18h02 | Mis à jour le 29 mai 2024 à 09h10 - Lecture : 3 min";
  const [title, ...rest] = STORY.split("\n");
  const copy = await cleanText(`${HEAD}\n${[title, byline, ...rest].join("\n")}`);
  assert.deepEqual(copy.byline, ["Jeanne Morel"]);
  assert.doesNotMatch(copy.text, /Morel/u);
});

for (const lines of [
  "Tribune\nValbrune retrouve sa halle",
  "Valbrune\nÀ la une\nLa halle rouvre",
  "Rechercher\nMot de passe\nLes retraités apprennent l’informatique à Valbrune",
])
  test(`an article that begins with short lines is left whole: ${lines.split("\n").join(" / ")}`, async () => {
    const { records } = await cleanText(`${lines}\n${STORY.split("\n").slice(1).join("\n")}`);
    assert.equal(records.filter(({ reason }) => reason === "page-head").length, 0);
  });

test("the menu between the title of the page and that of the article goes, and the title is said once", async () => {
  const title = "La halle de Valmorin rouvre après trois ans de travaux";
  const { text } = await cleanText(
    `${title}Passer au contenu Accueil Sorties Météo Mon compte Valmorin Sports Football VieSorties${title}Le maire a coupé le ruban lundi soir. ${STORY}`,
  );
  assert.ok(text.startsWith(`${title}\n\nLe maire a coupé le ruban lundi soir.`), text.slice(0, 200));
  const told = `${title}\n\nPasser au contenu du rapport prend du temps, dit le maire.\n\n${STORY}`;
  assert.match((await cleanText(told)).text, /Passer au contenu du rapport/u);
});

test("the window in which a site asks for consent goes; an article about cookies stays", async () => {
  const window = [
    "Gérer les préférences de consentement",
    "Cookies strictement nécessaires",
    "Toujours actif",
    "Ces cookies sont nécessaires au fonctionnement du site Web et ne peuvent pas être désactivés.",
    "Si vous n’autorisez pas ces cookies, vous verrez moins de publicités ciblées.",
  ];
  const { text } = await cleanText(`${STORY}\n\n${window.join("\n\n")}`);
  assert.equal(text, (await cleanText(STORY)).text);
  const article = "La commune a publié ses règles. Si vous n’autorisez pas ces cookies, le site du port reste ouvert.";
  assert.match((await cleanText(`${STORY}\n\n${article}`)).text, /reste ouvert/u);
});
