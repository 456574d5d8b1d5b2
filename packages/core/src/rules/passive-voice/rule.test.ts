import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

const FILL = "Le soir vient. La foule écoute. Le maire parle. La cour est calme. Tout est prêt.";

test("what is said of “this” describes it, unless somebody does it", async () => {
  const described = "Cela va être compliqué. C’est interdit. Ce sera apprécié.";
  assert.deepEqual(await findingsOf("passive-voice", `${FILL} ${described}`), []);
  const done = "Cela est décidé par le maire. Le pont a été fermé. La cour sera plantée par les élèves.";
  assert.equal((await findingsOf("passive-voice", `${FILL} ${done}`)).length, 1);
});
