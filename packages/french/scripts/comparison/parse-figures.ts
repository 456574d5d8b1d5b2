import type { French } from "../../src/french.ts";
import type { GoldSentence } from "../conllu.ts";
import { evaluate } from "../evaluation.ts";
import { type Figure, OURS } from "./figure.ts";

/** What the models are held to: by test set, on the treebank's own tokens (as such figures are usually given). */
const PROMISES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Sequoia: { tokenF: "≥ 99.5", upos: "≥ 98", las: "> 86.9", nounPhraseF: "≥ 95" },
  GSD: { tokenF: "≥ 99.5", upos: "≥ 95", las: "> 78.7", nounPhraseF: "≥ 90" },
};

export function parseFigures(french: French, testSets: Readonly<Record<string, readonly GoldSentence[]>>): Figure[] {
  return Object.entries(testSets).flatMap(([testSet, gold]) => {
    const raw = evaluate(french, gold);
    const given = raw.goldTokens;
    const promise = PROMISES[testSet.split(" ")[0]!] ?? {};
    const line = (name: string, key: string, value: number, on: string): Figure => ({
      name,
      testSet: `${testSet}, ${on}`,
      ...(promise[key] ? { promise: promise[key] } : {}),
      results: { [OURS]: value },
    });
    return [
      line("token F", "tokenF", raw.tokenF, "raw text"),
      ...(
        [
          ["raw text", raw],
          ["gold tokens", given],
        ] as const
      ).flatMap(([on, figures]) => [
        line("UPOS", "upos", figures.upos, on),
        line("lemma", "lemma", figures.lemma, on),
        line("UAS", "uas", figures.uas, on),
        line("LAS", "las", figures.las, on),
        line("base noun phrase F", "nounPhraseF", figures.nounPhraseF, on),
      ]),
      speed("tokens tagged per second", given.taggerTokensPerSecond, "≥ 200 000"),
      speed("tokens parsed per second", given.parserTokensPerSecond, "≥ 80 000"),
      speed("tokens per second, raw text to tree", raw.tokensPerSecond),
    ].map((figure) => ({ ...figure, testSet: figure.testSet || testSet }));
  });
}

function speed(name: string, value: number, promise?: string): Figure {
  return { name, testSet: "", ...(promise ? { promise } : {}), results: { [OURS]: value }, unit: "/s" };
}
