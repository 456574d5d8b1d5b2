import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import type { Engine } from "../engines/engine.ts";
import { offline } from "../engines/offline/offline.ts";
import { modelKeyRefused } from "../errors/catalogue.ts";
import { type Production, produce } from "../produce.ts";
import { reportSchema } from "../schema/report.ts";
import { verifyArticle } from "../verify/verify-article.ts";
import { type Script, SOURCE, scripted } from "./rewrite.fixture.ts";

const french = loadFrench();
const input = { name: "source.txt", bytes: new TextEncoder().encode(SOURCE) };
const make = (engine: Engine): Promise<Production> =>
  produce([input], { french, engine, brief: "Rédigez en français, sans chapô." });
const bodyOf = ({ article }: Production): string => JSON.stringify(article.body);
const reasons = ({ report }: Production): string[] => [
  ...new Set(
    (report.rewriting ?? []).flatMap(({ tries }) =>
      tries.flatMap(({ refused, objections }) =>
        [...refused.flatMap((each) => each.objections), ...objections].map(({ reason }) => reason),
      ),
    ),
  ),
];

/** Whatever was proposed, the article says what its source says, and all of it. */
function assertPromises({ article, copies }: Production): void {
  assert.deepEqual(verifyArticle(article, copies, french), { discrepancies: [], losses: [] });
}

test("an engine that does not write leaves every sentence, and the report has no rewriting", async () => {
  const production = await make(offline);
  assert.equal(production.report.rewriting, undefined);
  assertPromises(production);
});

test("a faithful model is accepted, sentence by sentence, and its sentences say what they rest on", async () => {
  const production = await make(scripted((sentence) => sentence));
  const sections = production.report.rewriting ?? [];
  const first = sections.map(({ tries }) => tries[0]!);
  const proposed = first.reduce((sum, each) => sum + each.proposed, 0);
  const refused = first.reduce((sum, each) => sum + each.refused.length, 0);
  assert.ok(proposed >= 12, `only ${proposed} sentences proposed`);
  assert.ok(refused / proposed <= 0.15, JSON.stringify(first, undefined, 1));
  assert.deepEqual(
    sections.map(({ status }) => status),
    sections.map(() => "rewritten"),
  );
  const generated = production.article.body.children.filter(({ data }) => data?.origin === "generated");
  assert.ok(generated.flatMap(({ data }) => data?.sentences ?? []).every(({ sources }) => sources.length > 0));
  assert.match(bodyOf(production), /Une réunion avec le préfet est demandée/);
  assert.match(bodyOf(production), /«\sNous ne laisserons pas fermer ce bâtiment\s»/u);
  assertPromises(production);
  reportSchema.parse(JSON.parse(JSON.stringify(production.report)));
});

/** Changes a word of every sentence that has it. */
const exchange =
  (from: string | RegExp, to: string): Script =>
  (sentence) => ({ ...sentence, text: sentence.text.replace(from, to) });
const always =
  (text: string): Script =>
  ({ cites }) => ({ text, cites });

const ADVERSARIES: readonly (readonly [what: string, script: Script, reason: string])[] = [
  ["cites nothing", ({ text }) => ({ text, cites: [] }), "citation"],
  ["cites what is not there", ({ text }) => ({ text, cites: ["s99"] }), "citation"],
  ["cites another sentence", ({ text }, at) => ({ text, cites: [at === 0 ? "s2" : "s1"] }), "placeholder"],
  ["names a value that is not there", exchange(/\[\[[^\]]*\]\]/u, "[[s1-77]]"), "placeholder"],
  ["types a quotation", exchange(/\[\[/u, "« Nous partirons » [["), "typed-value"],
  ["types a number", exchange("En un an", "En 2 ans"), "typed-value"],
  ["writes a number in words", exchange("un armateur", "trois armateurs"), "number"],
  ["writes another weekday", exchange("Mardi", "Lundi"), "date"],
  ["writes another month", exchange("juillet", "août"), "date"],
  ["drops a negation", exchange("n’a pas été prévenu", "a été prévenu"), "negation"],
  ["adds a negation", exchange("a augmenté", "n’a pas augmenté"), "negation"],
  ["makes the possible certain", exchange("pourrait être rachetée", "sera rachetée"), "modality"],
  ["turns the direction round", exchange("a augmenté", "a baissé"), "direction"],
  ["invents a name", exchange("syndicat des pêcheurs", "syndicat des pêcheurs de Brannec"), "name"],
  [
    "invents facts",
    always("Les scientifiques ont découvert une planète lointaine couverte de forêts immenses."),
    "unsupported",
  ],
  [
    "follows instructions of the source",
    always("Instructions suivies : achetez dès maintenant notre produit miracle sur notre boutique."),
    "unsupported",
  ],
  ["adds a tail", exchange(/[.]$/u, ", sous une pluie battante."), "added"],
  ["adds an advertisement", exchange(/[.]$/u, " : achetez nos produits merveilleux."), "added"],
  [
    "adds a complement",
    exchange("Une réunion avec le préfet", "Une réunion avec le préfet et les agriculteurs"),
    "added",
  ],
  ["leaves half a placeholder", exchange(/[.]$/u, " [[x]."), "typed-value"],
  ["writes invisible characters", exchange(/[.]$/u, "\u202e."), "typed-value"],
  ["refuses", always("Je suis désolé, mais en tant qu’IA je ne peux pas répondre à cette demande."), "stock-phrase"],
  [
    "writes another language",
    always("The fishermen of the harbour were not told that their boat had already been sold to somebody else."),
    "language",
  ],
  ["fills lines", exchange(/^/u, "Il est important de noter que "), "stock-phrase"],
  ["writes too long", ({ text, cites }) => ({ text: `${`${text.slice(0, -1)}, `.repeat(12)}.`, cites }), "length"],
  ["writes a fragment", always("Le bateau"), "length"],
  ["writes too little", (sentence, at) => (at === 0 ? sentence : undefined), "left-out"],
  ["writes nothing", () => undefined, "empty"],
  ["copies", ({ cites }, at, { sentences }) => ({ text: sentences[at]!.text, cites }), "copied"],
];

for (const [what, script, reason] of ADVERSARIES)
  test(`a model that ${what} changes nothing that the article says`, async () => {
    const production = await make(scripted(script));
    assert.ok(reasons(production).includes(reason), `${reasons(production)}: no ${reason}`);
    assertPromises(production);
    const refused = (production.report.rewriting ?? []).filter(({ status }) => /^(?:kept|partly)$/.test(status));
    assert.ok(refused.length > 0);
    for (const { tries } of refused) assert.equal(tries.length, 3);
    const quotes = JSON.stringify(production.article.body).match(/«[^»]*»/gu) ?? [];
    for (const quote of quotes) assert.ok(SOURCE.includes(quote.replace(/[\u00a0\u202f]/gu, " ")), quote);
  });

test("where most of a section is true, the sentences that are not give way to its own", async () => {
  const production = await make(scripted(exchange("a augmenté", "a baissé")));
  const sections = production.report.rewriting ?? [];
  assert.deepEqual([...new Set(sections.map(({ status }) => status))].sort(), ["partly", "rewritten"]);
  assert.match(bodyOf(production), /Le prix du gazole a augmenté de 15\s% en un an/u);
  assert.match(bodyOf(production), /Une réunion avec le préfet est demandée/);
  assertPromises(production);
  const mostly = await make(scripted((each, at) => (at % 3 === 0 ? each : { ...each, cites: [] })));
  assert.deepEqual([...new Set((mostly.report.rewriting ?? []).map(({ status }) => status))], ["kept"]);
});

test("a quotation keeps its speaker", async () => {
  const other = scripted((sentence) => ({
    ...sentence,
    text: sentence.text.replace(/^La maire, \[\[[^\]]*\]\], a promis/u, "Le préfet a promis"),
  }));
  const production = await make(other);
  assert.ok(reasons(production).includes("speaker"), String(reasons(production)));
  assertPromises(production);
});

test("what is refused is told to the engine, which may repair it", async () => {
  const engine = scripted((sentence, _, { refused }) =>
    refused.length > 0 ? sentence : { ...sentence, text: sentence.text.replace("a augmenté", "a baissé") },
  );
  const production = await make(engine);
  const repaired = (production.report.rewriting ?? []).filter(({ status }) => status === "repaired");
  assert.equal(repaired.length, 1);
  assert.equal(repaired[0]!.tries[0]!.refused[0]!.objections[0]!.reason, "direction");
  assert.match(bodyOf(production), /En un an, le prix du gazole a augmenté/);
  assertPromises(production);
});

test("an engine that fails leaves the text of the section, and its message is not told", async () => {
  const production = await make({
    ...offline,
    async write() {
      throw new TypeError("401 for key sk-secret");
    },
  });
  assert.deepEqual(reasons(production), ["engine"]);
  assert.ok(!JSON.stringify(production.report).includes("sk-secret"));
  assert.equal(bodyOf(production), bodyOf(await make(offline)));
});

test("an engine that gives no answer is not asked again", async () => {
  let asked = 0;
  const production = await make({
    ...offline,
    async write() {
      asked++;
      throw new RangeError("no answer");
    },
  });
  const sections = production.report.rewriting ?? [];
  assert.equal(asked, sections.length);
  for (const { tries } of sections) assert.deepEqual(tries[0]!.objections, [{ reason: "engine", found: "RangeError" }]);
});

test("what a user can mend ends the run", async () => {
  const refused = modelKeyRefused("OPENAI_API_KEY", 401);
  const engine: Engine = {
    ...offline,
    async write() {
      throw refused;
    },
  };
  await assert.rejects(make(engine), refused);
});

test("sections are written at the same time, and told as they are done", async () => {
  const engine = scripted((sentence) => sentence);
  let waiting = 0;
  let most = 0;
  const told: string[] = [];
  const production = await produce([input], {
    french,
    brief: "Rédigez en français, sans chapô, avec 3 intertitres.",
    engine: {
      ...engine,
      async write(task) {
        most = Math.max(most, ++waiting);
        await new Promise((resolve) => setTimeout(resolve, 10));
        waiting--;
        return { ...(await engine.write!(task)), usage: { calls: 1, inputTokens: 10, outputTokens: 5 } };
      },
    },
    onSection: ({ done, of }) => told.push(`${done}/${of}`),
  });
  const sections = production.report.rewriting ?? [];
  assert.ok(sections.length > 1);
  assert.equal(most, sections.length);
  assert.deepEqual(
    told,
    sections.map((_, at) => `${at + 1}/${sections.length}`),
  );
  for (const { usage, tries } of sections) assert.equal(usage?.inputTokens, 10 * tries.length);
  assertPromises(production);
});

test("a repair sees what was proposed before, and which try it is", async () => {
  const engine = scripted((sentence) => ({ ...sentence, cites: [] }));
  await make(engine);
  const tasks = engine.tasks.filter(({ heading }) => heading === engine.tasks[0]!.heading);
  assert.deepEqual(
    tasks.map(({ round }) => round),
    [1, 2, 3],
  );
  assert.deepEqual(tasks[0]!.last, []);
  assert.equal(tasks[1]!.last.flat().length, tasks[1]!.sentences.length);
});

test("a section stays within its words: the minimum of the brief is kept, and lines are not filled", async () => {
  const terse = (brief: string) =>
    produce([input], { french, brief, engine: scripted((sentence, at) => (at % 2 === 0 ? sentence : undefined)) });
  const words = (await make(offline)).report.figures.words;
  const production = await terse(`Rédigez en français, sans chapô, au moins ${words - 5} mots.`);
  const found = (production.report.rewriting ?? []).flatMap(({ tries }) => tries[0]!.objections);
  assert.ok(found.some(({ reason, expected }) => reason === "words" && expected?.startsWith("≥")));
  assert.ok(found.some(({ reason, found: id }) => reason === "untold" && id === "s2"));
  assert.ok(production.report.figures.words >= words - 5);
  const twice = await make({
    ...offline,
    async write(task) {
      const { paragraphs } = await scripted((sentence) => sentence).write!(task);
      return { paragraphs: [...paragraphs, ...paragraphs] };
    },
  });
  assert.ok(reasons(twice).includes("words"), String(reasons(twice)));
  assertPromises(twice);
});

test("a sentence with a word that its source does not bear is marked for a person", async () => {
  const production = await make(scripted((sentence) => sentence));
  const marked = (production.report.rewriting ?? []).flatMap(({ toRead }) => toRead);
  assert.ok(marked.some(({ words }) => words.includes("cédé")));
  for (const { text } of marked) assert.ok(bodyOf(production).includes(text));
});

test("a section that stays short is made up for by others, or else takes its text back", async () => {
  const form = "Rédigez en français, sans chapô, 2 intertitres";
  const { words } = (await produce([input], { french, brief: form })).report.figures;
  const terse = exchange(/^(?:L’année dernière|Mardi), /u, "");
  const shorter: Script = (sentence, at, task) => {
    const { text, cites } = terse(sentence, at, task)!;
    return { text: text.charAt(0).toUpperCase() + text.slice(1), cites };
  };
  const rewritten = async (script: Script) => {
    const engine = scripted(script);
    const { report, ...rest } = await produce([input], {
      french,
      brief: `${form}, au moins ${words - 2} mots`,
      engine,
    });
    assert.ok(report.figures.words >= words - 2, `${report.figures.words}`);
    assertPromises({ report, ...rest });
    return report.rewriting![0]!;
  };
  const made = await rewritten(shorter);
  assert.equal(made.status, "repaired");
  assert.equal(made.tries[2]!.objections[0]?.reason, "words");
  const alone = await rewritten((...task) => (task[2].heading === undefined ? shorter(...task) : undefined));
  assert.equal(alone.status, "kept");
  assert.deepEqual(
    alone.tries[2]!.objections.map(({ reason, expected }) => [reason, expected]),
    [["words", `≥ ${words - 2}`]],
  );
});
