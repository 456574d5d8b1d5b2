import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { produce } from "../produce.ts";
import { render } from "../render/render.ts";
import { tidyMarks } from "./tidy-marks.ts";

const french = loadFrench();
const LEAD =
  "La halle de Vauze a rouvert lundi matin, trois ans après l’incendie, et les marchands ont repris leurs places sous la charpente neuve.";
const LAST =
  "Les travaux ont coûté deux millions d’euros, payés par la ville et par la région, et le conseil doit encore choisir les lampes.";

async function printed(paragraph: string): Promise<{ md: string; html: string }> {
  const page = `<html lang="fr"><head><title>La halle de Vauze</title></head><body><article><h1>La halle de Vauze rouvre</h1><p>${LEAD}</p><p>${paragraph}</p><p>${LAST}</p></article></body></html>`;
  const { article } = await produce([{ name: "a.html", bytes: new TextEncoder().encode(page) }], { french });
  return {
    md: render(article, "md").replace(/[\u00a0\u202f]/gu, " "),
    html: render(article, "html").replace(/[\u00a0\u202f]/gu, " "),
  };
}

const CASES: readonly (readonly [html: string, md: string])[] = [
  ["Elle garde un <em>goût </em>de pierre.", "Elle garde un _goût_ de pierre."],
  [
    "Le bois, souligne-t-elle<em>. La pierre attendra</em>, dit-on.",
    "Le bois, souligne-t-elle. _La pierre attendra_, dit-on.",
  ],
  ["Le bois est rare<strong>, </strong>ce mois-ci.", "Le bois est rare, ce mois-ci."],
  ["Il a lu un roman <em>(La Digue noire</em>) hier.", "Il a lu un roman (_La Digue noire_) hier."],
  ["Le quai supérieur<strong>)</strong> est vide.", "Le quai supérieur) est vide."],
  ["Selon <em>«</em> S<em>ans attendre »</em>, le journal.", "Selon _« Sans attendre »_, le journal."],
  ["Elle cite l<em>e Courrier du Val</em> et rit.", "Elle cite le _Courrier du Val_ et rit."],
  ["<strong>L</strong>es marchands de Vauze attendent.", "Les marchands de Vauze attendent."],
  ["Le <em>Courrier</em> <em>du Val</em> le dit.", "Le _Courrier du Val_ le dit."],
  ["Il parle de <em>« grange »</em>, puis se tait.", "Il parle de _« grange »_, puis se tait."],
  ["<strong>La charpente est neuve.</strong> Le toit attend.", "**La charpente est neuve.** Le toit attend."],
  ["Il a lu <em>Qui a peur ?</em> deux fois.", "Il a lu _Qui a peur ?_ deux fois."],
  [
    'Le <a href="https://exemple.test/plan"> plan complet </a>est affiché <strong><a href="https://exemple.test/x"> </a></strong>ici.',
    "Le [plan complet](https://exemple.test/plan) est affiché ici.",
  ],
];

test("emphasis begins and ends at words, in Markdown as in HTML", async () => {
  for (const [html, md] of CASES) {
    const page = await printed(html);
    assert.ok(page.md.includes(`\n${md}\n`), page.md);
    assert.doesNotMatch(page.md, /&#x/u);
    assert.doesNotMatch(page.html, /<(em|strong|a)\b[^>]*>\s|\s<\/(?:em|strong|a)>|<(?:em|strong|a)\b[^>]*><\//u);
  }
});

test("emphasis that crosses the border of a link is cut there", () => {
  const text = "Le plan de la halle est là.";
  const marks = [
    { type: "emphasis", start: 3, end: 13 },
    { type: "link", url: "https://exemple.test/plan", start: 8, end: 19 },
  ] as const;
  assert.deepEqual(
    tidyMarks(marks, text, { start: 0, end: text.length }).map(({ type, start, end }) => [
      type,
      text.slice(start, end),
    ]),
    [
      ["emphasis", "plan"],
      ["link", "de la halle"],
      ["emphasis", "de la"],
    ],
  );
});
