import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { TitrailleError } from "@titraille/core";
import { packageFiles } from "../bergamot/package-files.ts";
import { bergamot } from "./bergamot.ts";

const failsAs = (code: string, text: RegExp) => (error: unknown) => {
  assert.ok(error instanceof TitrailleError && error.code === code, String(error));
  assert.match(error.inLanguage("en"), text);
  return true;
};

test("without the package, what to install is said", () => {
  const nowhere = pathToFileURL(`${tmpdir()}/`);
  assert.throws(
    () => packageFiles(nowhere),
    failsAs("TRANSLATOR_NOT_INSTALLED", /npm i @browsermt\/bergamot-translator@0\.4\.9/),
  );
});

test("without its models, what to pull is said: one of English, two of another language", async () => {
  const translator = bergamot({ folder: "/nowhere", files: { glue: "none", wasm: "none" } });
  const translate = (from: string) => translator.translate({ sentences: ["…"], from, to: "fr" });
  await assert.rejects(translate("en"), failsAs("TRANSLATION_MODEL_MISSING", /lacks: bergamot:en-fr\. /));
  await assert.rejects(
    translate("es"),
    failsAs("TRANSLATION_MODEL_MISSING", /from Spanish.*pull bergamot:es-en --from ADDRESS; .*pull bergamot:en-fr/),
  );
});
