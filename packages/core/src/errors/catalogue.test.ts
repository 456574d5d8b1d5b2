import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ERRORS_PAGE, errorsPage } from "../../scripts/errors-doc.ts";
import * as catalogue from "./catalogue.ts";

test("docs/errors.md is what the catalogue says", () => {
  assert.equal(
    readFileSync(ERRORS_PAGE, "utf8"),
    errorsPage(),
    "stale: run node --conditions=@titraille/source packages/core/scripts/errors-doc.ts",
  );
});

test("every error of the catalogue is on the page, once", () => {
  const codes = [...errorsPage().matchAll(/^## (\w+)$/gm)].map((match) => match[1]);
  assert.equal(new Set(codes).size, codes.length);
  assert.equal(codes.length, Object.keys(catalogue).length);
});

test("French messages are set as a typographer would", () => {
  for (const line of errorsPage()
    .split("\n")
    .filter((line) => line.includes("«") || /[àéêç]/.test(line)))
    assert.doesNotMatch(line, /« | »| [;:!?]|[^\u00A0]:(?=\s)|[^\u202F][;!?](?=\s)|'/, line);
});

test("an error has a stable code, an exit status and both languages", () => {
  const error = catalogue.wrongLanguage("article.txt", "en", "fr");
  assert.equal(error.code, "WRONG_LANGUAGE");
  assert.equal(error.exitStatus, 6);
  assert.match(error.inLanguage("fr"), /écrit en anglais/);
  assert.match(error.inLanguage("en"), /written in English/);
});

test("a broken language code is shown as it is", () => {
  assert.match(catalogue.unsupportedOutputLanguage("??").inLanguage("en"), /asked for in \?\?/);
});
