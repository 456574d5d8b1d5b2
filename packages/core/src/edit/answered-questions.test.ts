import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { produce } from "../produce.ts";

const french = loadFrench();

/** A guide of our own: what it is, why, how. */
const GUIDE = `Une tourbière est une zone humide où les plantes mortes s’accumulent au lieu de pourrir. La tourbe se forme très lentement, à raison d’un millimètre par an. Une tourbière de trois mètres garde donc la mémoire de trois mille ans. On en trouve dans les montagnes, au bord des étangs et dans les plaines du nord.

Une tourbière pousse toujours sur un sol gorgé d’eau. L’eau manque d’oxygène et les bactéries y travaillent mal. Les mousses retiennent la pluie comme une éponge. Elles rendent le milieu acide, ce qui écarte la plupart des arbres et des herbes. Seules quelques espèces s’y plaisent, dont une petite plante carnivore.

Les tourbières sont précieuses car elles stockent beaucoup de carbone. Elles couvrent trois pour cent des terres et gardent un tiers du carbone des sols. Quand elles sèchent, ce carbone repart dans l’air. Un fossé de drainage suffit à vider une tourbière en quelques années. Le climat en pâtit, et les rivières voisines aussi.

Pour protéger une tourbière, il faut d’abord boucher les fossés de drainage. Le niveau de l’eau remonte alors en un hiver. On coupe ensuite les jeunes bouleaux qui pompent la nappe. Des moutons rustiques mangent les repousses. Un suivi de dix ans permet de savoir si les mousses reviennent et si la tourbe se forme de nouveau.`;

const HALL = `Le maire de Vauze a annoncé lundi la fermeture de la halle. « Nous n’avons plus le choix », a déclaré l’élu devant les commerçants. Une halle est un marché couvert qui abrite des étals. Les commerçants ont manifesté mardi devant la mairie. « Personne ne nous a prévenus de rien », a déploré la présidente de leur association. La préfecture a refusé de répondre. Le conseil a voté les crédits en mars.`;

async function titlesOf(text: string): Promise<{ headline: string; subheadings: string[]; asked: string[] }> {
  const { article } = await produce([{ name: "article.txt", bytes: new TextEncoder().encode(text) }], {
    french,
    brief: "en français, avec des intertitres et une FAQ",
  });
  const subheadings = article.body.children.flatMap((node) =>
    node.type === "heading" ? node.children.map((child) => ("value" in child ? child.value : "")).join("") : [],
  );
  return { headline: article.headline.text, subheadings, asked: article.faq.map(({ question }) => question.text) };
}

test("a text that explains is headed by the questions that it answers", async () => {
  const { headline, subheadings } = await titlesOf(GUIDE);
  assert.equal(headline, "Qu’est-ce qu’une tourbière\u202f?");
  assert.ok(subheadings.includes("Pourquoi les tourbières sont-elles précieuses\u202f?"), subheadings.join(" | "));
});

test("the questions that a text answers are its FAQ, each once", async () => {
  const { asked } = await titlesOf(
    `${GUIDE}\n\nLes tourbières sont précieuses car elles stockent beaucoup de carbone.`,
  );
  assert.deepEqual(asked.slice(0, 2), [
    "Qu’est-ce qu’une tourbière\u202f?",
    "Pourquoi les tourbières sont-elles précieuses\u202f?",
  ]);
  assert.equal(new Set(asked).size, asked.length);
});

test("news asks nothing", async () => {
  const { headline, subheadings } = await titlesOf(HALL);
  assert.ok(![headline, ...subheadings].some((title) => title.includes("?")), [headline, ...subheadings].join(" | "));
});
