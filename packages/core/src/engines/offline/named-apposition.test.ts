import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { produce } from "../../produce.ts";
import type { Engine } from "../engine.ts";
import { offline } from "./offline.ts";

test("a name is not put for a noun that only tells more of another", async () => {
  const found: string[] = [];
  const engine: Engine = {
    ...offline,
    async headlines(desk) {
      const proposed = await offline.headlines(desk);
      found.push(...proposed.map(({ text }) => text));
      return proposed;
    },
  };
  const text =
    "L’accusé de la tuerie au Musée du port, Rui Falcato, a refusé jeudi de répondre aux questions des juges. Rui Falcato était parti en mer. Rui Falcato est rentré en mai. Les témoins ont reconnu Rui Falcato. La cour reprendra mardi les débats.";
  await produce([{ name: "cour.txt", bytes: new TextEncoder().encode(text) }], { french: loadFrench(), engine });
  assert.ok(
    found.some((each) => each.includes("L’accusé de la tuerie au Musée du port")),
    found.join(" | "),
  );
  assert.ok(!found.some((each) => each.includes("accusé de Rui Falcato")), found.join(" | "));
});
