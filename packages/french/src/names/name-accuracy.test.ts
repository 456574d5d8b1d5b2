import assert from "node:assert/strict";
import { test } from "node:test";
import { nameAccuracy, namedTexts } from "../../scripts/comparison/name-figures.ts";
import { loadFrench } from "../node.ts";

test("finds the names of our own texts, and types few of them wrongly", (t) => {
  const { spanF, typedF, typePrecision, names } = nameAccuracy(loadFrench(), namedTexts());
  t.diagnostic(`${names} names: span F ${spanF.toFixed(1)}, with type F ${typedF.toFixed(1)}`);
  assert.ok(spanF >= 80, `span F ${spanF}`);
  assert.ok(typePrecision >= 85, `precision of types ${typePrecision}`);
});
