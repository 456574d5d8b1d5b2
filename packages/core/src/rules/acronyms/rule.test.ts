import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

const asked = async (text: string): Promise<(string | undefined)[]> =>
  (await findingsOf("acronyms", text)).map(({ message }) => /"(.*?)"/.exec(message.en)?.[1]);

test("only an acronym that comes back, or leads, is asked for", async () => {
  assert.deepEqual(await asked("Le CNVR paie les travaux. La région a écrit au CNVR."), ["CNVR"]);
  assert.deepEqual(await asked("Le CNVR paie les travaux, et la région le reste."), []);
});

test("words and rows in capitals, codes, broadcasters and what everybody knows are not", async () => {
  for (const text of [
    "FOOTBALL : le club gagne. Le FOOTBALL plaît, LE club aussi, LE public surtout.",
    "Le vol AF1234 est parti. Le vol AF1234 est arrivé.",
    "La BBC et RFA l’ont dit à 9 h UTC (NDLR). La BBC et RFA le répètent à 10 h UTC (NDLR).",
    "Le COVID recule, dit la NSA. Le COVID est KO, dit la NSA.",
    "LE CNVR PAIE. LE CNVR PAIE ENCORE.",
  ])
    assert.deepEqual(await asked(text), [], text);
});
