import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import type { EntailmentCheck, EntailmentPair } from "../engines/entailment.ts";
import type { ProposedSentence } from "../engines/writing.ts";
import { type ProduceOptions, type Production, produce } from "../produce.ts";
import { objectionText } from "../render/objection-texts.ts";
import { reportSchema } from "../schema/report.ts";
import { verifyArticle } from "../verify/verify-article.ts";
import { type Script, SOURCE, scripted } from "./rewrite.fixture.ts";

const french = loadFrench();
const input = { name: "source.txt", bytes: new TextEncoder().encode(SOURCE) };
const FAITHFUL: Script = (sentence) => sentence;
/** A rewriting that the guard accepts. */
const DOUBTED = /^Une réunion avec le préfet est demandée/;

const make = (engine: ReturnType<typeof scripted>, entailment?: ProduceOptions["entailment"]): Promise<Production> =>
  produce([input], {
    french,
    engine,
    brief: "Rédigez en français, sans chapô.",
    ...(entailment ? { entailment } : {}),
  });

type Judge = (pairs: readonly EntailmentPair[]) => unknown;

/** A check that answers as it is told, and keeps what it was asked. */
function checking(judge: Judge): EntailmentCheck & { readonly asked: readonly EntailmentPair[] } {
  const asked: EntailmentPair[] = [];
  return {
    id: "scripted",
    asked,
    async judge(pairs) {
      asked.push(...pairs);
      return judge(pairs) as number[];
    },
  };
}

const scoring = (score: (hypothesis: string) => number): ReturnType<typeof checking> =>
  checking((pairs) => pairs.map(({ hypothesis }) => score(hypothesis)));

const triesOf = ({ report }: Production) => (report.rewriting ?? []).flatMap(({ tries }) => tries);
const bodyOf = ({ article }: Production): string => JSON.stringify(article.body);

function assertPromises({ article, copies, report }: Production): void {
  assert.deepEqual(verifyArticle(article, copies, french), { discrepancies: [], losses: [] });
  reportSchema.parse(JSON.parse(JSON.stringify(report)));
}

test("a sentence that the check doubts is refused with its score, told to the engine, and replaced by the source’s", async () => {
  const check = scoring((hypothesis) => (DOUBTED.test(hypothesis) ? 0.12345 : 0.9));
  const engine = scripted(FAITHFUL);
  const production = await make(engine, { check });
  const doubts = triesOf(production).flatMap(({ refused }) =>
    refused.flatMap(({ objections }) => objections).filter(({ reason }) => reason === "entailment"),
  );
  assert.equal(doubts.length, 3, "a first proposal and two repairs");
  for (const { found, score } of doubts) {
    assert.match(found, DOUBTED);
    assert.equal(score, 0.123);
  }
  const repair = engine.tasks.find(({ round }) => round === 2)!;
  assert.deepEqual(
    repair.refused.flatMap(({ objections }) => objections),
    [doubts[0]],
  );
  assert.match(objectionText(doubts[0]!).fr, /contrôle d’implication \(12,3\u202f%\)$/u);
  const section = production.report.rewriting!.find(({ status }) => status === "partly");
  assert.ok(section, JSON.stringify(production.report.rewriting!.map(({ status }) => status)));
  assert.doesNotMatch(bodyOf(production), /Une réunion avec le préfet est demandée/);
  assert.match(bodyOf(production), /Le syndicat des pêcheurs demande une réunion avec le préfet/);
  const { judged, ...rest } = production.report.entailment!;
  assert.equal(judged, check.asked.length);
  assert.deepEqual(rest, { check: "scripted", threshold: 0.5, refused: 3, unjudged: 0, failures: [] });
  assertPromises(production);
});

test("what the check lets pass is printed as without it: nothing but the report’s line differs", async () => {
  const without = await make(scripted(FAITHFUL));
  assert.ok(!("entailment" in without.report));
  const { report, ...rest } = await make(scripted(FAITHFUL), { check: scoring(() => 0.5) });
  const { entailment, ...others } = report;
  assert.ok(entailment!.judged >= 12);
  assert.equal(entailment!.refused, 0);
  const { report: reportWithout, ...restWithout } = without;
  assert.equal(JSON.stringify(others), JSON.stringify(reportWithout));
  assert.equal(JSON.stringify(rest), JSON.stringify(restWithout));
});

test("the threshold decides, to the third place", async () => {
  const refused = async (score: number, threshold: number): Promise<number> =>
    (await make(scripted(FAITHFUL), { check: scoring(() => score), threshold })).report.entailment!.refused;
  assert.equal(await refused(0.7, 0.7), 0);
  assert.equal(await refused(0.69999999, 0.7), 0, "what machines add up differently decides nothing");
  assert.ok((await refused(0.699, 0.7)) > 0);
  assert.equal(await refused(0, 0), 0);
  for (const threshold of [Number.NaN, -0.1, 50])
    await assert.rejects(make(scripted(FAITHFUL), { check: scoring(() => 1), threshold }), RangeError);
});

/** Turns what the source denies into what it says. */
const FALSE: Script = (sentence) => ({
  ...sentence,
  text: sentence.text.replace("n’a pas été prévenu", "a été prévenu"),
});

test("what the guard refuses is not asked about, and a check that is sure of everything lets none of it through", async () => {
  const check = scoring(() => 1);
  const production = await make(scripted(FALSE), { check });
  const without = await make(scripted(FALSE));
  assert.ok(
    triesOf(without).some(({ refused }) => refused.some(({ objections }) => objections[0]!.reason === "negation")),
  );
  assert.ok(check.asked.length > 0);
  assert.ok(!check.asked.some(({ hypothesis }) => /équipage de six marins a été prévenu/.test(hypothesis)));
  assert.equal(bodyOf(production), bodyOf(without));
  assertPromises(production);
});

test("a check that fails, or answers nonsense, costs no article: the report says that it did not run, and why", async () => {
  const without = bodyOf(await make(scripted(FAITHFUL)));
  const nonsense: readonly (readonly [Judge, string])[] = [
    [
      () => {
        throw new TypeError("/home/somebody/model.onnx");
      },
      "TypeError",
    ],
    [() => Promise.reject("no error at all"), "unknown"],
    [(pairs) => pairs.map((_, at) => (at === 0 ? Number.NaN : 1)), "UnusableScores"],
    [(pairs) => pairs.map(() => -4), "UnusableScores"],
    [(pairs) => pairs.map(() => 1.2), "UnusableScores"],
    [(pairs) => pairs.map(() => "0.9"), "UnusableScores"],
    [(pairs) => pairs.slice(1).map(() => 0), "UnusableScores"],
    [(pairs) => [...pairs, ...pairs].map(() => 0), "UnusableScores"],
    [() => undefined, "UnusableScores"],
  ];
  for (const [judge, name] of nonsense) {
    const check = checking(judge);
    const production = await make(scripted(FAITHFUL), { check });
    assert.equal(bodyOf(production), without);
    const { judged, refused, unjudged, failures } = production.report.entailment!;
    assert.deepEqual({ judged, refused, failures }, { judged: 0, refused: 0, failures: [name] });
    assert.equal(unjudged, check.asked.length);
    assert.doesNotMatch(JSON.stringify(production.report), /somebody/);
  }
});

test("a check that fails for one section judges the others", async () => {
  const check = checking((pairs) => {
    if (pairs.some(({ hypothesis }) => DOUBTED.test(hypothesis))) throw new Error("busy");
    return pairs.map(() => 1);
  });
  const { entailment } = (await make(scripted(FAITHFUL), { check })).report;
  assert.ok(entailment!.judged > 0 && entailment!.unjudged > 0);
  assert.deepEqual(entailment!.failures, ["Error"]);
});

test("the premise is what is cited, in the source’s words, with the sentences that may name what its pronoun stands for", async () => {
  const check = scoring(() => 1);
  await make(scripted(FAITHFUL), { check });
  const premiseOf = (hypothesis: RegExp): string =>
    check.asked.find((each) => hypothesis.test(each.hypothesis))!.premise.replace(/[\u00a0\u202f]/gu, " ");
  assert.equal(premiseOf(DOUBTED), "Le syndicat des pêcheurs demande une réunion avec le préfet.");
  assert.equal(
    premiseOf(/^Le bateau a été vendu pour/),
    "« Nous avons appris la nouvelle au port », raconte le patron, Erwan Le Bihan. Le bateau, construit en 1998, partira en juillet pour Porto. Il a été vendu pour 1,2 million d’euros.",
  );
});

test("titles that claim something and summaries are asked about too, names of things are not", async () => {
  const engine: ReturnType<typeof scripted> = {
    ...scripted(FAITHFUL),
    async title({ paragraphs }) {
      const citing = (part: string, text: string): ProposedSentence => ({
        text,
        cites: [paragraphs.flat().find((each) => each.text.includes(part))!.id],
      });
      return {
        headlines: [citing("dernier chalutier", "La coopérative vend son dernier chalutier à un armateur portugais")],
        headings: [citing("dernier chalutier", "La vente du dernier chalutier")],
        summaries: [citing("syndicat", "Une réunion avec le préfet est demandée par le syndicat des pêcheurs.")],
      };
    },
  };
  const sure = scoring(() => 1);
  const accepted = await make(engine, { check: sure });
  const refusedWithout = accepted.report.titles!.refused;
  const titles = sure.asked
    .map(({ hypothesis }) => hypothesis)
    .filter((text) => /chalutier/.test(text) && !text.endsWith("."));
  assert.deepEqual(refusedWithout, []);
  assert.deepEqual(titles, ["La coopérative vend son dernier chalutier à un armateur portugais"]);
  const doubting = await make(engine, {
    check: scoring((text) => (/chalutier/.test(text) || DOUBTED.test(text) ? 0.1 : 1)),
  });
  assert.deepEqual(
    doubting.report.titles!.refused.map(({ text, objections }) => [text.slice(0, 14), objections[0]!.reason]),
    [
      ["La coopérative", "entailment"],
      ["Une réunion av", "entailment"],
    ],
  );
});
