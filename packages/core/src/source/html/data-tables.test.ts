import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../read-source.ts";

const PROSE =
  "Le marché de Vauze compte ses étals chaque année, et la ville publie les chiffres en mars, après le conseil, pour que les marchands sachent ce que rapporte la halle.";

test("rows that are tables of their own are one table", async () => {
  const row = (cells: readonly string[], tag = "td"): string =>
    `<table><tbody><tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr></tbody></table>`;
  const html = `<html lang="fr"><body><p>${PROSE}</p>${row(["Année", "<p>Étals</p>", "Recettes"], "th")}${row(["2023", "31", "4 000"])}${row(["2024", "36", "4 600"])}<p>${PROSE} Voilà.</p></body></html>`;
  const { blocks, text } = await readSource(new TextEncoder().encode(html), { name: "a.html" });
  const table = blocks.find(({ type }) => type === "table")!;
  assert.deepEqual(
    table.rows!.map((cells) => cells.map(({ start, end }) => text.slice(start, end))),
    [
      ["Année", "Étals", "Recettes"],
      ["2023", "31", "4 000"],
      ["2024", "36", "4 600"],
    ],
  );
  assert.equal(table.header, true);
  assert.equal(blocks.filter(({ type }) => type === "paragraph").length, 2);
});

test("a table that lays a page out is none of data", async () => {
  const html = `<html lang="fr"><body><table><tr><td><p>${PROSE}</p></td><td>Un</td><td>Deux</td></tr></table></body></html>`;
  const { blocks } = await readSource(new TextEncoder().encode(html), { name: "a.html" });
  assert.ok(blocks.every(({ type }) => type !== "table"));
});
