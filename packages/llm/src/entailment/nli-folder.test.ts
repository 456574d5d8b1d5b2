import assert from "node:assert/strict";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { TitrailleError } from "@titraille/core";
import { readNliFolder } from "./nli-folder.ts";
import { writeTinyNli } from "./nli-model.fixture.ts";

const root = mkdtempSync(join(tmpdir(), "titraille-nli-"));
after(() => rmSync(root, { recursive: true }));

function folderOf(name: string, labels = ["entailment", "neutral", "contradiction"]): string {
  const folder = join(root, name);
  writeTinyNli(folder, { labels, kind: "deberta-v2" });
  return folder;
}

test("what a model is, is read from its folder: the place of its label, its precision, what it was made for", async () => {
  const folder = folderOf("whole", ["neutral", " Entailment", "contradiction"]);
  const read = { path: folder, dtype: "fp32", labels: 3, entailment: 1, positions: 32 };
  assert.deepEqual(await readNliFolder(folder), read);
  renameSync(join(folder, "onnx/model.onnx"), join(folder, "onnx/model_quantized.onnx"));
  assert.deepEqual(await readNliFolder(folder), { ...read, dtype: "q8" });
  writeFileSync(join(folder, "config.json"), '{ "id2label": { "0": "not_entailment", "1": "entailment" } }');
  assert.deepEqual(await readNliFolder(folder), { path: folder, dtype: "q8", labels: 2, entailment: 1 });
});

test("what is wrong with a folder is said before anything is loaded", async () => {
  const refuses = (folder: string, says: RegExp): Promise<void> =>
    assert.rejects(readNliFolder(folder), (error) => {
      assert.ok(error instanceof TitrailleError);
      assert.equal(error.code, "ENTAILMENT_MODEL_UNUSABLE");
      assert.match(error.inLanguage("en"), says);
      return true;
    });
  await refuses(
    join(root, "nowhere"),
    /lacks config\.json, tokenizer\.json, tokenizer_config\.json, onnx\/model\.onnx/,
  );
  const bare = folderOf("bare");
  rmSync(join(bare, "onnx"), { recursive: true });
  await refuses(bare, /lacks onnx\/model\.onnx\./);
  await refuses(folderOf("unnamed", ["LABEL_0", "LABEL_1", "LABEL_2"]), /which label is "entailment"/);
  await refuses(folderOf("other", ["not_entailment", "contradiction"]), /which label/);
  await refuses(folderOf("one", ["entailment"]), /which label/);
  await refuses(folderOf("twice", ["entailment", "Entailment"]), /which label/);
  for (const config of ["not JSON", "{}", '{ "id2label": { "0": "neutral", "7": "entailment" } }']) {
    const folder = folderOf("config");
    writeFileSync(join(folder, "config.json"), config);
    await refuses(folder, /which label/);
  }
});
