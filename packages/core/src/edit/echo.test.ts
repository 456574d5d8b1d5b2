import assert from "node:assert/strict";
import { test } from "node:test";
import { echoes } from "./echo.ts";

test("a subheading that says its first sentence over again", () => {
  assert.ok(echoes("La halle est menacée de fermeture", "La halle est menacée de fermeture."));
  assert.ok(
    echoes("Les pêcheurs offrent leur aide aux familles", "Les pêcheurs offrent également leur aide aux familles."),
  );
  assert.ok(echoes("« Nous avons besoin d’air »", "« Nous avons besoin d’air."));
});

test("one that says a part of a longer sentence, or another one", () => {
  assert.ok(
    !echoes(
      "La halle est menacée de fermeture",
      "La halle, où travaillent douze familles, est menacée de fermeture après la crue de mars.",
    ),
  );
  assert.ok(!echoes("Un budget en baisse", "Les pêcheurs offrent leur aide."));
  assert.ok(!echoes("Un budget en baisse", "« … »"));
});
