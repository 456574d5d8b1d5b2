import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { Reading } from "./reading.ts";
import { compareSayers } from "./sayers.ts";

const french = loadFrench();

function isAnother(statement: string, source: string): boolean {
  return compareSayers(new Reading(statement, french), [new Reading(source, french)]).length > 0;
}

test("who says or asks for something is who does in the source", () => {
  const source = "Les élus des grandes villes ont réclamé une réunion d’urgence, a indiqué la préfète, Maud Lerouge.";
  assert.ok(!isAnother("Les élus ont réclamé une réunion d’urgence.", source));
  assert.ok(isAnother("Le gouvernement a réclamé une réunion d’urgence.", source));
  assert.ok(isAnother("Une réunion a été réclamée, a indiqué le ministre.", source));
  assert.ok(!isAnother("Une réunion a été réclamée, a indiqué la préfète.", source));
  assert.ok(!isAnother("La réunion est réclamée par le maire.", source));
});
