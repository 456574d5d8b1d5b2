import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../source/read-source.ts";
import { AFTER, BEFORE } from "./clean.fixture.ts";
import { clean } from "./clean.ts";
import type { Copy } from "./copy.ts";

async function copyOf(heading: string): Promise<Copy> {
  const markdown = `# La halle de Valmorin rénovée\n\n${BEFORE}\n\n## ${heading}\n\n${AFTER}\n`;
  return clean(await readSource(new TextEncoder().encode(markdown), { name: "halle.md" }));
}

const typesOf = ({ blocks }: Copy): string[] => blocks.map(({ type }) => type);

test("a subheading that opens what follows is a paragraph, colon and all", async () => {
  for (const line of [
    "Vous pourrez vous appuyer sur les questions suivantes\u00a0:",
    "Voici ce que le conseil a retenu\u00a0:",
    "On y trouvera\u00a0:",
  ]) {
    const copy = await copyOf(line);
    assert.deepEqual(typesOf(copy), ["heading", "paragraph", "paragraph", "paragraph"], line);
    assert.ok(copy.text.includes(line), copy.text);
  }
});

test("one that names its part loses its colon, on record", async () => {
  for (const [line, name] of [
    ["Vision :", "Vision"],
    ["Le calendrier des travaux:", "Le calendrier des travaux"],
  ] as const) {
    const copy = await copyOf(line);
    assert.deepEqual(typesOf(copy), ["heading", "paragraph", "heading", "paragraph"], line);
    assert.ok(copy.text.includes(`\n\n${name}\n\n`), copy.text);
    assert.deepEqual(
      copy.records.map(({ action, reason }) => `${action} ${reason}`),
      ["repair heading-colon"],
    );
  }
});

test("a colon inside a subheading stays", async () => {
  const copy = await copyOf("Halle\u00a0: les travaux commencent");
  assert.ok(copy.text.includes("Halle\u00a0: les travaux commencent"));
  assert.deepEqual(copy.records, []);
});

test("a short one right over a list or another subheading opens it", async () => {
  for (const below of ["- le toit\n- les lampes", `### Le toit\n\n${AFTER}`]) {
    const markdown = `# La halle de Valmorin rénovée\n\n${BEFORE}\n\n## Le programme :\n\n${below}\n\n${AFTER}\n`;
    const copy = clean(await readSource(new TextEncoder().encode(markdown), { name: "halle.md" }));
    const opening = copy.blocks.find(({ start, end }) => copy.text.slice(start, end).startsWith("Le programme"))!;
    assert.equal(opening.type, "paragraph");
    assert.equal(copy.text.slice(opening.start, opening.end), "Le programme\u00a0:");
  }
});
