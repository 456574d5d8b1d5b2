import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

test("a hyphen sets off the name of the site in the title of a page, and is no dash elsewhere", async () => {
  const page = (h1: string): string =>
    `<html lang="fr"><head><title>La ville rénove ses écoles - Le Courrier du Val</title></head><body><h1>${h1}</h1><p>Les travaux commencent lundi.</p></body></html>`;
  assert.deepEqual(await findingsOf("typography-dashes", page("La ville rénove ses écoles"), "html"), []);
  const fields = (await findingsOf("typography-dashes", page("Des écoles - enfin - rénovées"), "html")).map(
    ({ place }) => place?.field,
  );
  assert.deepEqual(fields, ["headline", "headline"]);
});
