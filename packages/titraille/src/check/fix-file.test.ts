import assert from "node:assert/strict";
import { test } from "node:test";
import { checked, fixed, pageOf, shown } from "./fix-file.fixture.ts";

/** What an article of a page becomes; the same where nothing may change. */
const PAGES: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  "the same words more than once, in attributes and in the text": [
    ["<p>Ici: oui.</p><p>Ici: oui.</p><p>Ici: oui.</p>", "<p>Ici~: oui.</p><p>Ici~: oui.</p><p>Ici~: oui.</p>"],
    [
      '<div data-x="Elle dit: oui"></div><ul><li>Elle dit: oui</li></ul>',
      '<div data-x="Elle dit: oui"></div><ul><li>Elle dit~: oui</li></ul>',
    ],
    [
      `<p><a href="#l'eau">Voir plus bas</a></p><h2><span id="l'eau">l'eau</span></h2><p>Rien.</p>`,
      `<p><a href="#l'eau">Voir plus bas</a></p><h2><span id="l'eau">l’eau</span></h2><p>Rien.</p>`,
    ],
    [`<p><a href="https://ex.org/?b=l'eau">l'eau</a></p>`, `<p><a href="https://ex.org/?b=l'eau">l’eau</a></p>`],
    [
      "<table><tr><td>eau: un</td><td>eau: un</td></tr></table><ol><li>eau: un</li></ol>",
      "<table><tr><td>eau~: un</td><td>eau~: un</td></tr></table><ol><li>eau~: un</li></ol>",
    ],
  ],
  "tags stay whole, and spaces stand outside them": [
    ["<p>Le maire, M.<br>Roche, arrive.</p>", "<p>Le maire, M.<br>Roche, arrive.</p>"],
    ["<p>La 1<sup>ère</sup> fois.</p>", "<p>La 1<sup>re</sup> fois.</p>"],
    ["<p>Au XXI<sup>ème</sup> siècle.</p>", "<p>Au XXI<sup>e</sup> siècle.</p>"],
    ["<p>À 18<b>h</b>30.</p>", "<p>À 18~<b>h</b>~30.</p>"],
    ["<p>Les <span>75</span><span> 000</span> voix.</p>", "<p>Les <span>75</span><span>^000</span> voix.</p>"],
    ['<p>Il dit "<strong>jamais</strong>".</p>', "<p>Il dit «~<strong>jamais</strong>~».</p>"],
    ['<p>Il dit "<em>oui</em>"<em> ici</em>!</p>', "<p>Il dit «~<em>oui</em>~»<em> ici</em>^!</p>"],
    ["<p>Un mot<br>: rien.</p>", "<p>Un mot<br>: rien.</p>"],
  ],
  "entities stay, half a pair of quotation marks is never set": [
    ["<p>&quot;Vive nous&quot;: elle gagne</p>", "<p>&quot;Vive nous&quot;~: elle gagne</p>"],
    ['<p>Il dit &quot;oui" et "non".</p>', '<p>Il dit &quot;oui" et «~non~».</p>'],
    ["<p>Un caf&eacute; ! Un caf&eacute;: deux.</p>", "<p>Un caf&eacute;^! Un caf&eacute;~: deux.</p>"],
    ["<p>Un mot&nbsp;: deux.</p>", "<p>Un mot&nbsp;: deux.</p>"],
  ],
  "code and other languages are left alone": [
    [
      `<p>Le <code>l'eau: "x"</code>: <kbd>l'x</kbd>, <var>l'x</var> et <samp>"x"</samp>.</p><pre>l'eau: x</pre>`,
      `<p>Le <code>l'eau: "x"</code>~: <kbd>l'x</kbd>, <var>l'x</var> et <samp>"x"</samp>.</p><pre>l'eau: x</pre>`,
    ],
    ['<p lang="en">It was "fine": yes!</p>', '<p lang="en">It was "fine": yes!</p>'],
    ['<P LANG="en">It was "fine": yes!</P>', '<P LANG="en">It was "fine": yes!</P>'],
    [
      `<p>Elle <em lang="en">can't say "no": yes!</em> l'a dit: oui.</p>`,
      `<p>Elle <em lang="en">can't say "no": yes!</em> l’a dit~: oui.</p>`,
    ],
    [
      `<blockquote lang="en"><p>It's <q lang="fr">l'eau</q>: yes!</p></blockquote>`,
      `<blockquote lang="en"><p>It's <q lang="fr">l’eau</q>: yes!</p></blockquote>`,
    ],
  ],
};

for (const [name, cases] of Object.entries(PAGES))
  test(`pages: ${name}`, async () => {
    for (const [before, after] of cases) {
      const { text } = await fixed("page.html", pageOf(before));
      assert.equal(shown(text), pageOf(after));
      assert.equal((await fixed("page.html", text)).text, text);
    }
  });

const DOCUMENTS: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  "spaces stand outside emphasis and links": [
    ['Il a dit "**jamais**" hier.', "Il a dit «~**jamais**~» hier."],
    ['Il a dit "*jamais*": oui.', "Il a dit «~*jamais*~»~: oui."],
    ['Voir "[mot](https://ex.org)" ici.', "Voir «~[mot](https://ex.org)~» ici."],
    ['Le `l\'eau`: **"oui"** !', "Le `l'eau`~: **«~oui~»**^!"],
    ['Il dit \\"quoi\\" et "oui".', 'Il dit \\"quoi\\" et «~oui~».'],
  ],
  "code, raw HTML, templates, formulas and paths are left alone": [
    [
      "<script>\nl'eau: x\n</script>\n\n<pre>l'eau</pre>\n\nLe <code>l'eau</code>, <kbd>l'x</kbd> et l'eau.",
      "<script>\nl'eau: x\n</script>\n\n<pre>l'eau</pre>\n\nLe <code>l'eau</code>, <kbd>l'x</kbd> et l’eau.",
    ],
    ["Un <!-- l'eau: --> mot.", "Un <!-- l'eau: --> mot."],
    [
      "Le {{ page.l'eau }}, $l'x$, C:\\l'eau et l'eau :smile: ici.",
      "Le {{ page.l'eau }}, $l'x$, C:\\l'eau et l’eau :smile: ici.",
    ],
    ["Elle <em lang=\"en\">can't: no!</em> l'a dit.", 'Elle <em lang="en">can\'t: no!</em> l’a dit.'],
  ],
  "lists, tables and quotations": [
    ["1. Un: deux\n2. l'eau", "1. Un~: deux\n2. l’eau"],
    ["| a: b | l'x |\n|---|---|\n| eau: un | eau: un |", "| a~: b | l’x |\n|---|---|\n| eau~: un | eau~: un |"],
    ['> Un: l\'eau\n> deux: "oui"', "> Un~: l’eau\n> deux~: «~oui~»"],
  ],
  "front matter": [
    ["+++\ntitle = \"L'école\"\n+++\n\nl'eau: oui", '+++\ntitle = "L\'école"\n+++\n\nl’eau~: oui'],
    [
      '---\ntitle: L\'eau, "oui"\ndescription: "Le maire dit \\"oui\\" au pont"\n---\n\nLe pont ferme: oui.',
      '---\ntitle: L’eau, «~oui~»\ndescription: "Le maire dit \\"oui\\" au pont"\n---\n\nLe pont ferme~: oui.',
    ],
    [
      "---\ntitle: It's here\nlang: en\n---\n\nIt's \"so\": yes!",
      "---\ntitle: It's here\nlang: en\n---\n\nIt's \"so\": yes!",
    ],
  ],
};

for (const [name, cases] of Object.entries(DOCUMENTS))
  test(`Markdown: ${name}`, async () => {
    for (const [before, after] of cases) {
      const { text } = await fixed("text.md", `${before}\n`);
      assert.equal(shown(text), `${after}\n`);
      assert.equal((await fixed("text.md", text)).text, text);
    }
  });

test("the title, its meta tags and the headline are each corrected where they stand", async () => {
  const page = (title: string, h1: string): string =>
    `<!doctype html>\n<html lang="fr"><head><title>${title}</title><meta property="og:title" content="Le pont: fin"><meta name="description" content="L'eau: oui"></head>\n<body><h1>${h1}</h1><article><p>Rien.</p></article></body></html>\n`;
  const { text } = await fixed("page.html", page("Le pont: fin des travaux", "Le pont: fin"));
  const after = page("Le pont~: fin des travaux", "Le pont~: fin");
  assert.equal(shown(text), after.replace("L'eau: oui", "L’eau~: oui"));
});

test("a page in another language is left alone, with its metadata", async () => {
  const head = '<meta name="description" content="It\'s so: yes!">';
  const page = pageOf('<p>It\'s "so": yes!</p>', { lang: "en", head });
  const { text, findings } = await fixed("page.html", page);
  assert.equal(text, page);
  assert.ok(!findings.some(({ category }) => category === "typography"));
});

test("the no-break spaces of a headline are seen", async () => {
  const page = pageOf("<p>Rien.</p>").replaceAll("Le pont ferme", "Le pont\u00a0: dix ans");
  const { findings } = await fixed("page.html", page);
  assert.deepEqual(
    findings.filter(({ rule }) => rule === "typography-spaces"),
    [],
  );
});

test("findings that are not fixed stand where their text does", async () => {
  const { findings } = await fixed("text.md", '1. Un\n2. Dit \\"oui\\".\n');
  const found = findings.filter(({ rule }) => rule === "typography-guillemets");
  assert.deepEqual(
    found.map(({ at }) => [at.line, at.column, at.endColumn]),
    [
      [2, 8, 10],
      [2, 13, 15],
    ],
  );
});

test("places in article.json are those of its strings", async () => {
  const text = (value: string): object => ({ text: value, origin: "generated", sources: [] });
  const article = {
    schemaVersion: 1,
    language: "fr",
    slug: "le-pont",
    headline: text("Le pont ferme"),
    seoTitle: text("Le pont ferme"),
    description: text(""),
    tags: [],
    keyPoints: [],
    faq: [],
    body: {
      type: "root",
      children: [{ type: "paragraph", children: [{ type: "text", value: "Lundi, oui: non." }] }],
    },
    figures: [],
    metadata: {},
    sources: [],
  };
  const json = `${JSON.stringify(article, null, 2)}\n`;
  const { findings } = await checked("article.json", json);
  const colon = findings.find(({ rule }) => rule === "typography-spaces");
  assert.equal(colon?.at.start, json.indexOf(": non."));
  const { text: after } = await fixed("article.json", json);
  assert.equal(shown(after), json.replace("oui:", "oui~:"));
});

test("a byte order mark stays", async () => {
  const { text } = await fixed("text.txt", "\ufeffLe pont: l'eau.\n");
  assert.equal(shown(text), "\ufeffLe pont~: l’eau.\n");
});
