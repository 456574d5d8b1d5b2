import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { assertLinear } from "../../../french/src/text/growth.fixture.ts";
import {
  ARTICLES,
  INSTRUCTIONS,
  NOT_INSTRUCTIONS,
  NOT_INSTRUCTIONS_AT_END,
  ON_OWN_LINE,
} from "./find-instruction.fixture.ts";
import { findInstructions } from "./find-instruction.ts";

const found = (text: string): string | undefined => {
  const [span] = findInstructions(text);
  return span && text.slice(span.start, span.end);
};

/** How instructions stand before and after articles. */
const PLACES = {
  "own line in front": (instruction: string, article: string) => `${instruction}\n${article}`,
  "own paragraph in front": (instruction: string, article: string) => `\n${instruction}\n\n${article}`,
  "in the same line in front": (instruction: string, article: string) => `${instruction} ${article}`,
  "glued to the front": (instruction: string, article: string) => instruction + article,
  "last line": (instruction: string, article: string) => `${article}\n${instruction}`,
  "after a rule": (instruction: string, article: string) => `${article}\n\n---\n${instruction}\n`,
  "after the last sentence": (instruction: string, article: string) => `${article} ${instruction}`,
  "glued to the end": (instruction: string, article: string) => article + instruction,
};

for (const [place, join] of Object.entries(PLACES))
  test(`finds every instruction, to the character: ${place}`, () => {
    for (const instruction of INSTRUCTIONS)
      for (const [name, article] of Object.entries(ARTICLES)) {
        // "h2" and "30 ans" make "h230 ans", in which nobody sees a border.
        if (/\d\d/u.test(instruction.slice(-1) + article.charAt(0)) && place === "glued to the front") continue;
        // Behind a space a number may be the instruction’s.
        if (name === "number" && place === "in the same line in front") continue;
        assert.equal(found(join(instruction, article)), instruction, `${name}: ${join(instruction, article)}`);
      }
  });

test("finds an instruction on its own line, whatever its words", () => {
  for (const instruction of ON_OWN_LINE)
    for (const article of Object.values(ARTICLES))
      for (const place of ["own line in front", "own paragraph in front", "last line"] as const)
        assert.equal(found(PLACES[place](instruction, article)), instruction, place);
});

test("an instruction in words of its own ends where the article begins in its line, and begins where it ends", () => {
  const [instruction] = ON_OWN_LINE;
  assert.equal(found(`${instruction}${ARTICLES.sentence}`), instruction);
  assert.equal(found(`${ARTICLES.sentence}${instruction}`), instruction);
});

test("an article that begins with the name of Google asks for nothing", () => {
  const instruction =
    "Make this article SEO compatible, let there be subheadings, be in French, create at least 700 words";
  const article =
    "Google Lannec ouvre demain et les premiers avis sont partagés. Avant cela, Google a promis 60 images par seconde, mais la réalité est autre. Les joueurs de Valbrune ont attendu toute la nuit devant leurs écrans. ";
  for (const between of ["", " ", "\n", "\n\n"])
    assert.equal(found(instruction + between + article + ARTICLES.sentence), instruction, JSON.stringify(between));
});

test("a headline glued to the instruction is no part of it, whatever request of the page comes after", () => {
  const instruction =
    "Make this article SEO compatible, let there be subheadings, be in French, create at least 700 words";
  const page = "Valbrune : la halle rouvre en janvier\n\nRecevez l'essentiel de l'actualité avec nos newsletters\n\n";
  assert.equal(found(instruction + page + ARTICLES.sentence), instruction);
});

test("two demands and nothing else on a line of their own are an instruction", () => {
  for (const instruction of ["SEO, en français", "en français, 700 mots", "SEO + intertitres"])
    assert.equal(found(`${instruction}\n\n${ARTICLES.sentence}`), instruction);
});

test("an article that begins like an instruction is left whole", () => {
  const rest = Object.values(ARTICLES);
  for (const [index, beginning] of NOT_INSTRUCTIONS.entries())
    for (const space of [" ", "\n\n"])
      assert.equal(found(beginning + space + rest[index % rest.length]), undefined, beginning);
});

test("an article that ends like an instruction is left whole", () => {
  for (const article of Object.values(ARTICLES))
    for (const ending of NOT_INSTRUCTIONS_AT_END)
      for (const space of [" ", "\n\n"]) assert.equal(found(article + space + ending), undefined, ending);
});

test("an instruction quoted inside an article is part of it", () => {
  for (const instruction of INSTRUCTIONS) {
    const quoted = `La consigne tenait en une ligne : « ${instruction} » L’agence l’a envoyée à vingt personnes.`;
    assert.equal(found(`${ARTICLES.sentence} ${quoted} ${ARTICLES.quote}`), undefined, quoted);
    assert.equal(found(`${quoted}\n\n${ARTICLES.sentence}`), undefined, quoted);
  }
});

test("an instruction without an article is for the caller to read as a brief", () => {
  for (const instruction of INSTRUCTIONS) assert.equal(found(instruction), undefined);
});

test("the request file and the articles of the corpus", (t) => {
  const shared = new URL("../../../../../shared/", import.meta.url);
  if (!existsSync(shared)) {
    assert.notEqual(process.env.CI, "true", "../shared is absent");
    return t.skip("../shared is absent");
  }
  for (const name of readdirSync(new URL("inputs/", shared)))
    if (name.startsWith("000_"))
      assert.equal(
        found(readFileSync(new URL(`inputs/${name}`, shared), "utf8")),
        "Make this article seo compatible,Let there be subheadings for the article, be in french, create at least 700 words",
      );
  for (const id of readdirSync(new URL("corpus/open/", shared)))
    for (const name of ["expected.txt", "derived_glued.txt"]) {
      const file = new URL(`corpus/open/${id}/${name}`, shared);
      if (!existsSync(file)) continue;
      const article = readFileSync(file, "utf8").replace(/^## /gm, "").trim();
      assert.equal(found(article), undefined, id);
      for (const instruction of INSTRUCTIONS.slice(0, 3))
        assert.equal(found(`${instruction}\n${article}`), instruction, id);
    }
});

test("long texts take linear time", async () => {
  for (const piece of ["seo 700 mots ", "Write. ", "en français, ", "a\n"])
    await assertLinear(piece, 100000, (text) => findInstructions(text));
});

test("a request of a few words on a line of its own is found where an article would hardly have it", () => {
  const [article] = Object.values(ARTICLES);
  for (const request of [
    "Article SEO en français",
    "Article SEO",
    "article seo français 700 mots",
    "seo 700 mots fr",
    "Blog post SEO français H2",
    "Un article en français",
    "En français SVP",
    "700 mots",
  ])
    assert.equal(found(`${request}\n${article}`), request);
  for (const line of ["Article en anglais", "En français", "Les articles SEO en français", "SEO", "Introduction"])
    assert.equal(found(`${line}\n${article}`), undefined, line);
});

test("a request ends where the data of a page begin", () => {
  const article =
    '{"@context":"https://schema.org","headline":"The hall"} La halle de Valmorin rouvrira au printemps, trois ans après l’incendie qui l’avait détruite, et douze marchands y reviendront.';
  assert.equal(
    found(`seo friendly + meta description, in french: ${article}`),
    "seo friendly + meta description, in french:",
  );
});

test("a request may stand behind the head of a mail", () => {
  const mail = "Objet : TR : CP\nDe : presse@valmorin.example\nÀ : liste\n\n";
  const asked = "transforme ce texte en article SEO, sous-titres, 500 mots";
  const article = `La halle de Valmorin rouvrira au printemps. ${"Les marchands y reviendront, dit la maire aux habitants. ".repeat(4)}`;
  assert.equal(found(`${mail}${asked}\n\n${article}`), asked);
});

const FRENCH_TITLE = "Sans garde-fou, la halle de Valmorin menace ruine";
const NEWS =
  "Le conseil municipal de Valmorin a voté lundi soir la rénovation de la halle, fermée depuis trois ans après un incendie. Les travaux commenceront au printemps.";

test("a French title behind a request in English is the article’s", () => {
  for (const request of [
    "I need you to write me SEO article from this text in French, with headings and meta description.",
    "prepare one SEO article of min 900 words in french with subheads based on this",
    "Make the article SEO friendly and in french, subheadings, 600 words minimum",
  ])
    for (const between of request.endsWith("minimum") ? ["\n"] : ["", " "])
      assert.equal(found(`${request}${between}${FRENCH_TITLE}\n\n${NEWS}`), request);
});

test("a title typed before the request is the article’s", () => {
  assert.equal(
    found(`La halle de Valmorin menace ruine Make this article SEO compatible, in french, 700 words\n\n${NEWS}`),
    "Make this article SEO compatible, in french, 700 words",
  );
});

test("a request may stand in quotation marks, and half of it at either end", () => {
  const quoted = '"Make this article SEO compatible, Let there be subheadings, be in French"';
  assert.equal(found(`${quoted}\n\n${NEWS}`), quoted);
  const text = `seo + sous titres + french\n${NEWS} create at least 700 words`;
  assert.deepEqual(
    findInstructions(text).map(({ start, end }) => text.slice(start, end)),
    ["seo + sous titres + french", "create at least 700 words"],
  );
});

test("an elided article that opens the text is not the instruction’s", () => {
  for (const elided of [
    "l'organisation de la criée",
    "d'anciens marins de Valbrune",
    "qu'il pleuve ou non, la criée",
  ]) {
    const text = `Rends cet article SEO, 700 mots minimum\n\n${elided} a changé depuis que le port a fermé ses quais aux chalutiers de la côte, dont les équipages attendent une réponse de la mairie.`;
    const [span] = findInstructions(text);
    assert.equal(text.slice(span!.start, span!.end), "Rends cet article SEO, 700 mots minimum", elided);
  }
});

test("a title with “en deux mots” is the article’s", () => {
  const text =
    "Rends cet article SEO, 700 mots minimum\n\nLa criée de Valbrune en deux mots\n\nLe port a fermé ses quais aux chalutiers de la côte, dont les équipages attendent une réponse de la mairie depuis le printemps.";
  const [span] = findInstructions(text);
  assert.equal(text.slice(span!.start, span!.end), "Rends cet article SEO, 700 mots minimum");
});

test("a first sentence about a description is the article’s, glued to the instruction or not", () => {
  const instruction = "Optimise ce texte pour le SEO : intertitres, chapô, points clés et FAQ";
  const article = `Nota bene : Cette description est une simplification de la vie du port de Vauze. ${ARTICLES.sentence}`;
  assert.equal(found(instruction + article), instruction);
  assert.equal(found(`${instruction}\n\n${article}`), instruction);
});
