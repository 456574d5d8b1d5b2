import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { produce } from "../../produce.ts";
import type { Engine } from "../engine.ts";
import { offline } from "./offline.ts";

const french = loadFrench();

/** The quotations of a paragraph that are proposed over the sections of a news text around it. */
async function quotedIn(paragraph: string): Promise<string[]> {
  const found: string[] = [];
  const engine: Engine = {
    ...offline,
    async headings(section, desk) {
      const proposed = await offline.headings(section, desk);
      found.push(...proposed.flatMap(({ form, text }) => (form === "quote" ? [text] : [])));
      return proposed;
    },
  };
  const bytes = new TextEncoder().encode([NEWS, OTHER, paragraph, LAST].join("\n\n"));
  await produce([{ name: "halle.txt", bytes }], { french, engine });
  return found;
}

const NEWS =
  "La halle de Valbrune a fermé ses portes lundi après trois ans de débats entre la ville et les marchands. Les travaux dureront jusqu’au printemps, et les étals seront installés sur le quai pendant ce temps. La région paie la moitié des travaux, la ville le reste, a précisé la maire devant le conseil réuni.";
const OTHER =
  "Les pêcheurs de Lannec vendent leurs bars à la criée depuis janvier. Le prix du kilo a doublé en un an, et les mareyeurs achètent moins. Une réunion doit se tenir en mai à la préfecture, avec les élus de la côte et les armateurs.";
const LAST =
  "La fête aura lieu sur le quai en mai, avec les marchands et les marins de la ville haute. Des cars partiront de Lannec toutes les heures, et le port restera ouvert la nuit. Les riverains ont été prévenus par lettre.";

test("a quotation of which only the sentence before tells what it is about is no subheading", async () => {
  const found = await quotedIn(
    "« Nous lançons une fête pour que les habitants s’en saisissent », a dit la maire, Odile Ferrant. « Personne ne sait en mesurer l’impact », a répondu Rui Falcato. « La halle ne rouvrira pas avant deux ans », a-t-il ajouté.",
  );
  assert.ok(
    found.some((text) => text.includes("ne rouvrira pas")),
    found.join(" | "),
  );
  assert.ok(!found.some((text) => /s’en saisissent|en mesurer/u.test(text)), found.join(" | "));
});

test("no quotation begins with a connector, and none has the verb of its relative clause alone", async () => {
  const found = await quotedIn(
    "« Or pour bien vendre, il faut beaucoup de glace », a dit la maire, Odile Ferrant. « Nous voulons que les marins qui n’ont pas pu parler, qui n’ont pas su parler ce jour-là, puissent avoir une tribune », a répondu Rui Falcato. « La halle ne rouvrira pas avant deux ans », a-t-il ajouté.",
  );
  assert.ok(
    found.some((text) => text.includes("ne rouvrira pas")),
    found.join(" | "),
  );
  assert.ok(!found.some((text) => /«\u00a0Or |pu parler\u00a0»/u.test(text)), found.join(" | "));
});
