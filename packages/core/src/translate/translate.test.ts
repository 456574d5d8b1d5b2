import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { undo } from "../clean/tracked-text.ts";
import { TitrailleError } from "../errors/titraille-error.ts";
import { type ProduceOptions, type Production, produce } from "../produce.ts";
import { blockText } from "../rules/article-text.ts";
import { ENGLISH, PARAGRAPHS, type Script, scriptedTranslator } from "./translate.fixture.ts";
import type { Translator } from "./translator.ts";

const french = loadFrench();
const BRIEF = "SEO compatible, with subheadings, in French, at least 300 words";

function make(options: Partial<ProduceOptions>, text = ENGLISH): Promise<Production> {
  const bytes = new TextEncoder().encode(text);
  return produce([{ name: "kelmouth.txt", bytes }], { french, brief: BRIEF, ...options });
}

const withScript = (script?: Script): Promise<Production> => make({ translator: scriptedTranslator(script) });

function bodyOf({ article }: Production): string {
  return [article.standfirst?.text ?? "", ...article.body.children.map(blockText)].join("\n");
}

/** Undoes everything that was done to the copy. */
function restored({ copies }: Production): string {
  return undo(copies[0]!.text, copies[0]!.records);
}

test("an English article ends as a French one that meets the brief", async () => {
  const production = await withScript();
  assert.deepEqual(
    production.report.clauses.filter(({ status }) => status !== "met").map(({ message }) => message.en),
    [],
  );
  assert.equal(production.article.language, "fr");
  const [translation] = production.report.translations!;
  assert.deepEqual(translation!.doubts, []);
  assert.equal(translation!.sentences, PARAGRAPHS.flat().length);
  assert.equal(translation!.again, 0);
  const body = bodyOf(production);
  for (const [english] of PARAGRAPHS.flat()) assert.ok(!body.includes(english));
  assert.deepEqual(
    production.report.findings.filter(({ severity }) => severity === "error").map(({ message }) => message.fr),
    [],
  );
});

test("every sentence of the French article leads to the English sentence that it translates", async () => {
  const production = await withScript();
  const { article } = production;
  const pairs = new Map(PARAGRAPHS.flat().map(([english, translation]) => [plain(translation), english]));
  const sentences = article.body.children.flatMap(({ data }) => data?.sentences ?? []);
  assert.ok(sentences.length >= 15);
  for (const { text, sources, origin } of sentences) {
    const english = pairs.get(plain(text));
    assert.ok(english, text);
    const cited = sources.map(({ start, end }) => ENGLISH.slice(start, end).trim()).join(" ");
    assert.equal(cited, english);
    assert.equal(origin, "translated");
  }
  assert.equal(restored(production), ENGLISH);
});

/** Without what typography changes. */
function plain(text: string): string {
  return text.replace(/[\s'’]/gu, "");
}

const WRONG: readonly (readonly [what: string, script: Script, reason: string, found: RegExp])[] = [
  ["a wrong sum", (text) => text.replace("2,4 millions", "2,6 millions"), "number", /2,6/],
  ["a lost number", (text) => text.replace("312 logements", "des logements"), "missing-value", /312/],
  ["a wrong month", (text) => text.replace("4 mars 2025", "4 mai 2025"), "date", /mai/],
  ["a wrong day", (text) => text.replace("mardi", "jeudi"), "date", /jeudi/],
  ["another currency", (text) => text.replace("180 000 livres", "180 000 euros"), "unit", /euros/],
  ["a number without its percent", (text) => text.replace("60 % du coût", "60 fois le coût"), "unit", /60/],
  ["another name", (text) => text.replace("Tom Bellamy", "Tom Bradley"), "missing-name", /Bellamy/],
  ["an invented name", (text) => text.replace("la maire de Kelmouth", "la maire de Kensworth"), "name", /Kensworth/],
  [
    "a lost negation",
    (text) => text.replace("qu’aucune maison du port ne serait", "qu’une maison du port serait"),
    "negation",
    /no/,
  ],
  ["quotation marks lost", (text) => text.replace(/«\u00a0?|« |»/gu, ""), "quotation-marks", /0/],
  ["half of a sentence", (text) => text.replace(/ et s’élèvera[\s\S]*/u, "."), "missing-value", /4\.5/],
];

for (const [what, script, reason, found] of WRONG) {
  test(`${what} is asked for again, and is right then`, async () => {
    const production = await withScript((text, _, tries) => (tries === 1 ? script(text, _, tries) : text));
    const [translation] = production.report.translations!;
    assert.ok(translation!.again >= 1);
    assert.deepEqual(translation!.doubts, []);
  });

  test(`${what}, twice, is put before the editor`, async () => {
    const production = await withScript(script);
    const objections = production.report.translations![0]!.doubts.flatMap((doubt) => doubt.objections);
    assert.ok(
      objections.some((each) => each.reason === reason && found.test(each.found)),
      JSON.stringify(objections),
    );
  });
}

test("what was wrong is told to the translator", async () => {
  const translator = scriptedTranslator((text) => text.replace("312", "321"));
  await make({ translator });
  const [again] = translator.asked.filter(({ objections }) => objections !== undefined);
  assert.equal(again!.sentences.length, 1);
  assert.deepEqual(
    again!.objections!.map(({ reason, found }) => `${reason} ${found}`),
    ["missing-value 312", "number 321"],
  );
});

test("a translator that loses a sentence is asked one by one", async () => {
  const scripted = scriptedTranslator();
  const translator: Translator = {
    id: "loses",
    async translate(request) {
      const answers = await scripted.translate(request);
      return answers.length > 1 ? answers.slice(1) : answers;
    },
  };
  const production = await make({ translator });
  assert.deepEqual(production.report.translations![0]!.doubts, []);
  assert.equal(production.report.translations![0]!.again, PARAGRAPHS.flat().length);
});

test("a sentence that stays English is taken out, on record, and put before the editor", async () => {
  const english = "The opposition voted against the plan.";
  const production = await withScript((text, source) => (source === english ? source : text));
  assert.ok(!bodyOf(production).includes("opposition"));
  const [doubt] = production.report.translations![0]!.doubts;
  assert.equal(doubt!.before, english);
  assert.equal(doubt!.after, undefined);
  assert.ok(
    production.copies[0]!.records.some(({ reason, action }) => reason === "untranslated" && action === "removal"),
  );
  assert.equal(restored(production), ENGLISH);
});

const fails = (code: string) => (error: unknown) => error instanceof TitrailleError && error.code === code;

test("a translator that answers in another language makes no article", async () => {
  const german =
    "Der Rat der Stadt hat gestern beschlossen, eine neue Mauer am Meer zu bauen, sagte die Bürgermeisterin.";
  await assert.rejects(
    withScript(() => german),
    fails("TRANSLATION_FAILED"),
  );
  await assert.rejects(
    withScript((_, english) => english),
    fails("TRANSLATION_FAILED"),
  );
});

test("a translator that fails makes no article, and the clean text is told before", async () => {
  const copies: string[] = [];
  const translator: Translator = { id: "broken", translate: () => Promise.reject(new Error("no")) };
  await assert.rejects(make({ translator, onForeign: ({ text }) => copies.push(text) }), fails("TRANSLATION_FAILED"));
  await assert.rejects(make({ onForeign: ({ text }) => copies.push(text) }), fails("WRONG_LANGUAGE"));
  assert.deepEqual(copies, [ENGLISH, ENGLISH]);
});

test("what a French text says is not translated", async () => {
  const text = PARAGRAPHS.map((paragraph) => paragraph.map(([, translation]) => translation).join(" ")).join("\n\n");
  const translator = scriptedTranslator();
  const { report } = await make({ translator }, text);
  assert.equal(translator.asked.length, 0);
  assert.equal(report.translations, undefined);
});
