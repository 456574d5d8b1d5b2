import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { TitrailleError } from "../errors/titraille-error.ts";
import { MAX_SOURCE_BYTES } from "./decode.ts";
import { readSource } from "./read-source.ts";
import type { Source } from "./source.ts";

const PROSE =
  "L’été dernier, la fanfare de Brévannes a joué à l’île d’Œdre. Où ira-t-elle cette année ? Nul ne le sait.";

const read = (input: string | Uint8Array, name = "essai"): Promise<Source> =>
  readSource(typeof input === "string" ? strToU8(input) : input, { name });

const shapes = (source: Source): string[][] =>
  source.blocks.map(({ type, start, end }) => [type, source.text.slice(start, end)]);

function utf16(text: string, { bigEndian = false, mark = false } = {}): Uint8Array {
  const bytes: number[] = [];
  for (const character of mark ? `\ufeff${text}` : text) {
    const pair = [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8];
    bytes.push(...(bigEndian ? pair.reverse() : pair));
  }
  return Uint8Array.from(bytes);
}

test("the same text comes out of every encoding", async () => {
  const cases: [string, Uint8Array, string][] = [
    ["UTF-8", strToU8(PROSE), "utf-8"],
    ["UTF-8 with a byte order mark", strToU8(`\ufeff${PROSE}`), "utf-8"],
    ["UTF-16 little endian, marked", utf16(PROSE, { mark: true }), "utf-16le"],
    ["UTF-16 big endian, marked", utf16(PROSE, { bigEndian: true, mark: true }), "utf-16be"],
    ["UTF-16 little endian", utf16(PROSE), "utf-16le"],
    ["UTF-16 big endian", utf16(PROSE, { bigEndian: true }), "utf-16be"],
  ];
  for (const [label, bytes, encoding] of cases) {
    const source = await read(bytes);
    assert.equal(source.text, PROSE, label);
    assert.equal(source.encoding, encoding, label);
  }
});

test("Windows-1252 is told by its bytes, or by what an HTML page states", async () => {
  const latin = (text: string): Uint8Array =>
    Uint8Array.from(text, (character) => (character === "’" ? 0x92 : character.charCodeAt(0)));
  const text = PROSE.replace("Œ", "E");
  assert.equal((await read(latin(text))).text, text);
  const page = `<html><head><meta charset="iso-8859-1"></head><body><p>${text}</p></body></html>`;
  assert.equal((await read(latin(page))).text, text);
});

test("UTF-8 once read as Windows-1252 is put right, and the encoding says so", async () => {
  const source = await read("La fanfare a Ã©tÃ© fÃªtÃ©e Ã\u00a0 BrÃ©vannes.");
  assert.equal(source.text, "La fanfare a été fêtée à Brévannes.");
  assert.equal(source.encoding, "utf-8+mojibake");
  // What a paste has made of a no-break space, and of a character that it does not show.
  assert.equal(
    (await read("La fanfare a Ã©tÃ© fÃªtÃ©e Ã  BrÃ©vannes, â€œ enfin â€, dit-on.")).text,
    "La fanfare a été fêtée à Brévannes, “ enfin ”, dit-on.",
  );
  assert.equal(
    (await read("ACTUALITÃS : la fanfare a Ã©tÃ© fÃªtÃ©e â et câest tout â Ã  BrÃ©vannes.")).text,
    "ACTUALITÉS : la fanfare a été fêtée – et c’est tout – à Brévannes.",
  );
});

test("plain text is unchanged, its blocks are paragraphs", async () => {
  const text = "Premier paragraphe.\r\n\r\n  Deuxième paragraphe.  \r\n";
  const source = await read(text);
  assert.equal(source.text, text);
  assert.deepEqual(shapes(source), [
    ["paragraph", "Premier paragraphe."],
    ["paragraph", "Deuxième paragraphe."],
  ]);
  assert.deepEqual(shapes(await read("Un paragraphe par ligne.\nEt voici le second.")), [
    ["paragraph", "Un paragraphe par ligne."],
    ["paragraph", "Et voici le second."],
  ]);
});

test("lines broken at one width are one paragraph", async () => {
  const sentence = "La fanfare répète chaque jeudi dans la grange que la commune lui prête depuis dix ans";
  const words = Array.from({ length: 8 }, () => sentence)
    .join(" et ")
    .split(" ");
  const lines: string[] = [""];
  for (const word of words) {
    if (`${lines.at(-1)} ${word}`.length > 72) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  const paragraph = `${lines.join("\n")}.`;
  const source = await read(`${paragraph}\n\n${paragraph}`);
  assert.deepEqual(shapes(source), [
    ["paragraph", paragraph],
    ["paragraph", paragraph],
  ]);
});

test("Markdown: blocks, marks, front matter", async () => {
  const source = await read(
    "---\ntitle: La fanfare\nauthor: Odile Marchenoir\ntags: [musique, village]\nbrief: au moins 300 mots\n---\n\n## La tournée\n\nElle part **lundi** avec [son bus](https://exemple.test/bus).\n\n- Brévannes\n- Œdre\n\n> Nous irons.\n",
  );
  assert.equal(source.format, "markdown");
  assert.deepEqual(shapes(source), [
    ["heading", "La tournée"],
    ["paragraph", "Elle part lundi avec son bus."],
    ["list-item", "Brévannes"],
    ["list-item", "Œdre"],
    ["quote", "Nous irons."],
  ]);
  assert.deepEqual(
    source.marks.map(({ type, start, end, url }) => [type, source.text.slice(start, end), url]),
    [
      ["strong", "lundi", undefined],
      ["link", "son bus", "https://exemple.test/bus"],
    ],
  );
  assert.deepEqual(source.metadata, {
    title: "La fanfare",
    author: "Odile Marchenoir",
    tags: ["musique", "village"],
    briefText: "au moins 300 mots",
  });
});

test("Markdown in the front matter is read as Markdown", async () => {
  const { metadata } = await read(
    "---\ntitle: La *fanfare*\nexcerpt: Un bal **lancé par** [la commune](https://exemple.test).\n---\n\nElle part lundi.\n",
  );
  assert.deepEqual(metadata, { title: "La fanfare", standfirst: "Un bal lancé par la commune." });
});

test("Markdown: links by reference keep their address, footnotes their text, images in a paragraph their place", async () => {
  const source = await read(
    "# La fanfare\n\nElle part lundi[^bus] avec [son bus][b] et [son chef].\n\nElle joue[^2] ce soir. ![La grange][g]\n\n[^2]: Si le temps le permet.\n[^bus]: Prêté par [la commune](https://exemple.test/commune).\n\n    Il a vingt ans.\n\n[b]: https://exemple.test/bus\n[g]: https://exemple.test/grange.jpg\n[son chef]: https://exemple.test/chef\n",
  );
  assert.deepEqual(shapes(source), [
    ["heading", "La fanfare"],
    ["paragraph", "Elle part lundi\u00a0(1) avec son bus et son chef."],
    ["paragraph", "Elle joue\u00a0(2) ce soir."],
    ["image", "La grange"],
    ["paragraph", "(1) Prêté par la commune."],
    ["paragraph", "Il a vingt ans."],
    ["paragraph", "(2) Si le temps le permet."],
  ]);
  assert.deepEqual(
    source.marks.map(({ start, end, url }) => [source.text.slice(start, end), url]),
    [
      ["son bus", "https://exemple.test/bus"],
      ["son chef", "https://exemple.test/chef"],
      ["la commune", "https://exemple.test/commune"],
    ],
  );
});

const PARAGRAPHS = [
  "La fanfare de Brévannes reprend la route, avec vingt musiciens et un bus prêté par la commune voisine.",
  "Elle jouera dans douze villages, des bords de la Lierne jusqu’aux plateaux, où le public l’attend depuis deux ans.",
  "Les répétitions ont commencé en mars, dans la grange communale, malgré le froid, la pluie et les pannes de chauffage.",
];

const PAGE = `<!doctype html><html lang="fr"><head><title>Fanfare</title>
<script type="application/ld+json">{ broken</script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"La fanfare repart","author":{"name":"Odile Marchenoir"}}</script>
<link rel="canonical" href="https://exemple.test/a/fanfare"><meta property="og:description" content="Un chapô de page."></head>
<body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
<article><h1>La fanfare repart</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>
<figure><img data-src="/i/bus.jpg" alt="Le bus"><figcaption>Le bus de la tournée.</figcaption></figure>
<p><strong>Une grange pour répéter</strong></p><p>${PARAGRAPHS[2]} <a href="plan">Voir le plan</a>.</p></article>
<footer>Mentions légales</footer></body></html>`;

test("an HTML page: the article in its form, the rest left out but not lost", async () => {
  const source = await read(PAGE);
  assert.equal(source.format, "html");
  assert.deepEqual(shapes(source), [
    ["heading", "La fanfare repart"],
    ["paragraph", PARAGRAPHS[0]],
    ["paragraph", PARAGRAPHS[1]],
    ["image", "Le bus"],
    ["caption", "Le bus de la tournée."],
    ["heading", "Une grange pour répéter"],
    ["paragraph", `${PARAGRAPHS[2]} Voir le plan.`],
  ]);
  assert.equal(source.blocks.find(({ image }) => image)?.image?.url, "https://exemple.test/i/bus.jpg");
  assert.equal(source.marks.find(({ type }) => type === "link")?.url, "https://exemple.test/a/plan");
  assert.equal(source.metadata.author, "Odile Marchenoir");
  assert.equal(source.metadata.language, "fr");
  assert.ok(source.leftOut.some(({ text }) => text.includes("Accueil")));
  assert.ok(source.leftOut.some(({ text }) => text === "Mentions légales"));
});

test("a standfirst under the title is kept, whatever its class", async () => {
  const standfirst =
    "Vingt musiciens, douze villages et un bus prêté : la tournée de la fanfare commence lundi à Brévannes.";
  const body = `<div>${PARAGRAPHS.map((text) => `<p>${text} ${text}</p>`).join("")}</div>`;
  const source = await read(
    `<html><head><title>Fanfare</title></head><body><header class="sidebar"><h1>La fanfare repart</h1><p class="hat">${standfirst}</p></header>${body}</body></html>`,
  );
  assert.ok(shapes(source).some(([type, text]) => type === "paragraph" && text === standfirst));
});

test("scripts before the doctype do not hide the page", async () => {
  const plain = await read(PAGE);
  const source = await read(`<script src="/a.js"></script>\n${PAGE}`);
  assert.deepEqual(shapes(source), shapes(plain));
  assert.deepEqual(source.metadata, plain.metadata);
});

test("an HTML fragment is read whole, two line breaks part paragraphs", async () => {
  const source = await read("<p>Un début.<br><br>Une suite.</p><ul><li>Un</li><li>Deux</li></ul>");
  assert.deepEqual(shapes(source), [
    ["paragraph", "Un début."],
    ["paragraph", "Une suite."],
    ["list-item", "Un"],
    ["list-item", "Deux"],
  ]);
});

const docx = (body: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

test("a Word document", async () => {
  const source = await read(
    docx(
      `<w:p><w:r><w:t xml:space="preserve">La fanfare repart </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>lundi</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p><w:p><w:r><w:t>${PARAGRAPHS[1]}</w:t></w:r></w:p>`,
    ),
  );
  assert.equal(source.format, "docx");
  assert.deepEqual(shapes(source), [
    ["paragraph", "La fanfare repart lundi."],
    ["paragraph", PARAGRAPHS[1]],
  ]);
  assert.deepEqual(
    source.marks.map(({ type, start, end }) => [type, source.text.slice(start, end)]),
    [["strong", "lundi"]],
  );
});

test("what cannot be read is a typed error in both languages", async () => {
  const cases: [string, Uint8Array, string][] = [
    ["nothing", new Uint8Array(), "EMPTY_INPUT"],
    ["white space", strToU8(" \n\t\u00a0\n"), "EMPTY_INPUT"],
    ["a PDF", strToU8("%PDF-1.7\n"), "BINARY_INPUT"],
    ["an image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "BINARY_INPUT"],
    ["a zip that is no document", zipSync({ "a.txt": strToU8("a") }), "BINARY_INPUT"],
    ["a broken zip", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), "BINARY_INPUT"],
    ["a Word document without text", docx("<w:p/>"), "EMPTY_INPUT"],
    ["too much", new Uint8Array(MAX_SOURCE_BYTES + 1).fill(0x61), "TOO_LARGE"],
    [
      "bytes of no text",
      Uint8Array.from({ length: 900 }, (_, index) => 0x80 + ((index * 89) % 32)),
      "UNKNOWN_ENCODING",
    ],
  ];
  for (const [label, bytes, code] of cases)
    await assert.rejects(read(bytes), (error: unknown) => {
      assert.ok(error instanceof TitrailleError, label);
      assert.equal(error.code, code, label);
      assert.notEqual(error.inLanguage("fr"), error.inLanguage("en"), label);
      return true;
    });
});

test("Markdown without blank lines: every line that ends is a paragraph, no text is a row or a title", async () => {
  const source = await read(
    "# La tournée\n\nLa fanfare part lundi.\n**Elle joue à Brévannes.**\n\n| Jour | Ville |\n|---|---|\n| lundi | Œdre |\nElle revient jeudi.\n\nElle a dépensé trente euros par jour, chambre comprise, et elle en demande vingt de plus à la commune pour l’an prochain, où elle ira loin.\n---\n",
  );
  assert.equal(source.format, "markdown");
  assert.deepEqual(
    source.blocks.map(({ type }) => type),
    ["heading", "paragraph", "paragraph", "table", "paragraph", "paragraph"],
  );
});
