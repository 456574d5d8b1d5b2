import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../source/read-source.ts";
import { amid, cleanText } from "./clean.fixture.ts";
import { clean } from "./clean.ts";

async function cleaned(text: string, name: string): Promise<string> {
  return clean(await readSource(new TextEncoder().encode(text), { name })).text;
}

test("a pointer without a colon ends where its title is glued to the next sentence", async () => {
  const text =
    "Le patron du Marsouin a été condamné lundi. À LIRE AUSSI Pêche : retour au calmeSon bateau a été saisi.";
  assert.equal(await cleaned(text, "a.txt"), "Le patron du Marsouin a été condamné lundi.\n\nSon bateau a été saisi.");
});

test("a pointer in a page ends where its link ends", async () => {
  const html =
    '<html lang="fr"><body><article><p>Le patron du Marsouin a été condamné lundi par le tribunal de Vauze. <span>À LIRE AUSSI</span> <a href="https://marsouin.example/x">Pêche : le retour des marins de Vauze</a> Son bateau a été saisi mardi sur le quai nord.</p><p>Le procureur avait requis un an de prison contre lui, et la saisie du bateau.</p></article></body></html>';
  assert.match(await cleaned(html, "a.html"), /tribunal de Vauze\. Son bateau a été saisi/);
});

test("a pointer that its page set on a line of its own leaves the border of a paragraph", async () => {
  const html =
    '<html lang="fr"><body><article><p>Le patron du Marsouin a été condamné lundi par le tribunal de Vauze.<br><span>À LIRE AUSSI</span> <strong><a href="https://marsouin.example/x">Pêche : le retour des marins de Vauze</a></strong>« Mon bateau, c’est ma vie », a-t-il dit sur le quai nord.</p><p>Le procureur avait requis un an de prison contre lui, et la saisie du bateau.</p></article></body></html>';
  assert.match(await cleaned(html, "a.html"), /tribunal de Vauze\.\n\n«\u00a0Mon bateau/);
});

test("who advises to read somebody points to no article", async () => {
  const text = "Il faut lire aussi Victor Hugo pour comprendre le port de Vauze, dit la libraire du quai.";
  assert.equal(await cleaned(text, "a.txt"), text);
});

test("the title of a video and its channel, which lost the space between them", async () => {
  const copy = await cleanText(amid("Le maire répond aux pêcheurs de Valmorinpar RivageTV"));
  assert.ok(!copy.text.includes("RivageTV"), copy.text);
  assert.ok((await cleanText(amid("Le maire est entouré par RivageTV."))).text.includes("RivageTV"));
});

// A pattern that tries every way of dividing such a line would never end here.
for (const [name, line] of [
  ["dashes", "-".repeat(90)],
  ["numbers and stops", "1.".repeat(120)],
])
  test(`a long line of ${name} is read at once`, async () => {
    const text = `Le patron du Marsouin a été condamné lundi par le tribunal de Vauze.

${line}

[1] Le procureur avait requis un an de prison contre lui.`;
    assert.match(await cleaned(text, "a.txt"), /tribunal de Vauze\.[\s\S]*Le procureur avait requis/);
  });
