import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

const said = async (heading: string, text: string): Promise<string[]> =>
  (await findingsOf("heading-support", `## ${heading}\n\n${text}`)).map(
    ({ severity, message }) => `${severity} ${message.en}`,
  );
const TEXT = "La ville rénove douze écoles cet été. Les travaux dureront deux mois, dit Odile Marchenoir.";

test("a person’s image and what is only named over an appendix are left alone", async () => {
  assert.deepEqual(await said("Un souffle neuf sur les préaux", TEXT), []);
  assert.deepEqual(await said("Références bibliographiques", TEXT), []);
});

test("a number that its section lacks is a warning, one that another section has a note", async () => {
  assert.match((await said("Des travaux de 14 mois", TEXT)).join(), /^warning "14"/);
  const elsewhere = `${TEXT}\n\n## Des préaux neufs\n\nIl y a 14 préaux en tout.`;
  assert.match((await said("Des travaux dans 14 préaux", elsewhere)).join(), /^note "14/);
});
