import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RULES, structureOf } from "@titraille/core";
import fc from "fast-check";
import { fixed, pageOf } from "./fix-file.fixture.ts";

const RUNS = Number(process.env.RUNS ?? 120);
const TYPOGRAPHY = RULES.filter(({ category }) => category === "typography").map(({ id }) => id);
const ONLY = [...TYPOGRAPHY, "heading-full-stop"];

const pieces = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const sequence = (part: fc.Arbitrary<string>, maxLength: number, separator = ""): fc.Arbitrary<string> =>
  fc.array(part, { minLength: 1, maxLength }).map((parts) => parts.join(separator));

/** What prose is made of, well and badly set. */
const prose = fc.oneof(
  {
    weight: 6,
    arbitrary: pieces("Le pont", "l'eau", "oeuvre", "Etat", "jamais", "M.", "Roche", "18h30", "12", "000", "km"),
  },
  { weight: 6, arbitrary: pieces(" ", "  ", "\u00a0", "\u202f", "\n", " - ", "...", ", ", ",", ". ") },
  { weight: 6, arbitrary: pieces('"', "'", "«", "»", "« ", " »", "“", "”", "’", ":", " :", " !", "?", ";", "%", "€") },
);

const ENTITIES = pieces("&quot;", "&nbsp;", "&eacute;", "&amp;", "&#8217;", "&laquo;", "&lt;", "&", "&c");
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  element: fc
    .tuple(
      pieces("em", "strong", "b", "i", "sup", "span", "a", "code", "kbd", "q"),
      pieces("", "", ` title="l'eau: oui"`, ' lang="en"', ' lang="fr-CA"', " data-x='\"oui\": non'"),
      tie("html"),
    )
    .map(([tag, attributes, inside]) => `<${tag}${attributes}>${inside}</${tag}>`),
  html: sequence(
    fc.oneof(
      { maxDepth: 3 },
      { weight: 8, arbitrary: prose },
      ENTITIES,
      pieces("<br>", "<!-- l'eau: -->"),
      tie("element"),
    ),
    8,
  ),
}));
const block = fc
  .tuple(pieces("p", "p", "h2", "li", "blockquote", "pre", "td", "div", "figcaption"), html, pieces("", ' lang="en"'))
  .map(([tag, inside, language]) => {
    const own = `<${tag}${tag === "p" ? language : ""}>${inside}</${tag}>`;
    if (tag === "li") return `<ul>${own}${own}</ul>`;
    if (tag === "td") return `<table><tr>${own}${own}</tr><tr>${own}${own}</tr></table>`;
    return tag === "figcaption" ? `<figure><img src="/a.jpg" alt="l'eau: oui">${own}</figure>` : own;
  });
/** Enough text for a page to have an article. */
const BASE = `<p>${"Le pont ferme lundi, et la ville ouvre une passerelle pour les piétons. ".repeat(8)}</p>\n`;
/** What some systems write before a page, which reading moves or takes away. */
const BEFORE = pieces(
  "",
  "",
  '<?xml version="1.0" encoding="utf-8"?>\n',
  "<!--[if IE]><html class='ie'><![endif]-->\n",
  "<script>var l'eau: \"x\";</script>\n<p>L'eau: oui</p>",
  '<html class="old">\r\n',
);
const page = fc
  .tuple(sequence(block, 5, "\n"), prose, pieces("fr", "fr", "fr", "en"), fc.boolean(), BEFORE)
  .map(([article, text, lang, isWhole, before]) => {
    const head = `<meta name="description" content="Le pont ${text.replaceAll('"', "")} ici">`;
    return isWhole ? before + pageOf(BASE + article, { lang, head }) : BASE + article;
  });

const { inline } = fc.letrec<{ inline: string; span: string }>((tie) => ({
  span: fc.oneof(
    tie("inline").map((inside) => `*${inside}*`),
    tie("inline").map((inside) => `**${inside}**`),
    tie("inline").map((inside) => `_${inside}_`),
    tie("inline").map((inside) => `[${inside}](https://ex.org/l'eau)`),
    tie("inline").map((inside) => `<em lang="en">${inside}</em>`),
    tie("inline").map((inside) => `<kbd>${inside}</kbd>`),
  ),
  inline: sequence(
    fc.oneof(
      { maxDepth: 3 },
      { weight: 8, arbitrary: prose },
      ENTITIES,
      pieces(
        "`l'eau: x`",
        '\\"',
        "\\'",
        "\\*",
        "<!-- l'eau: -->",
        "{{ l'eau }}",
        "$l'x$",
        "![l'eau: oui](a.jpg)",
        "  \n",
      ),
      tie("span"),
    ),
    8,
  ),
}));
const paragraph = fc
  .tuple(pieces("", "", "", "## ", "- ", "1. ", "> ", "    ", "- > "), inline)
  .map(([sign, text]) => sign + text);
const front = fc.tuple(prose, prose).map(([title, text]) => {
  const quoted = JSON.stringify(`Le pont ${text} ici`);
  return `---\ntitle: 'Le pont ${title.replaceAll("'", "''").replaceAll("\n", " ")} ici'\ndescription: ${quoted}\n---\n\n`;
});
const markdown = fc
  .tuple(fc.option(front, { nil: "" }), sequence(paragraph, 5, "\n\n"))
  .map(([matter, text]) => `${matter}Le pont ferme.\n\n${text}\n`);

/** A text without what typography changes. */
function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/œ/giu, "oe")
    .replaceAll(",,", "")
    .replace(/[\p{M}\s'’‘"«»“”….–-]/gu, "")
    .toLowerCase();
}

async function isHarmless(name: "a.md" | "a.html", text: string): Promise<void> {
  const once = await fixed(name, text, ONLY);
  const format = name === "a.md" ? "markdown" : "html";
  assert.equal(structureOf(once.text, format), structureOf(text, format));
  assert.equal(bare(once.text), bare(text));
  const twice = await fixed(name, once.text, ONLY);
  assert.equal(twice.text, once.text, "a second run changes something");
}

test("pages of any making are corrected without harm, and once and for all", async () => {
  await fc.assert(
    fc.asyncProperty(page, (text) => isHarmless("a.html", text)),
    { numRuns: RUNS },
  );
});

test("so are Markdown documents", async () => {
  await fc.assert(
    fc.asyncProperty(markdown, (text) => isHarmless("a.md", text)),
    { numRuns: RUNS },
  );
});

const CORPUS = join(import.meta.dirname, "../../../../../shared/corpus/open");

test("so are the articles of the open corpus", {
  skip: existsSync(CORPUS) ? false : `the corpus is not at ${CORPUS}`,
}, async (t) => {
  for (const article of readdirSync(CORPUS))
    for (const file of readdirSync(join(CORPUS, article)).filter((name) => /^source\.(?:md|html)$/.test(name)))
      await t.test(`${article}/${file}`, () =>
        isHarmless(file === "source.md" ? "a.md" : "a.html", readFileSync(join(CORPUS, article, file), "utf8")),
      );
});
