/**
 * Trains the parser; the same treebanks, lexicon and tagger give the same file. Takes about six minutes.
 * node --conditions=@titraille/source packages/french/scripts/train-parser.ts LEXICON TAGGER OUT TRAIN.conllu…
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Lexicon } from "../src/lexicon/lexicon.ts";
import { packContainer } from "../src/model/container.ts";
import { writeModel } from "../src/model/model-file.ts";
import { mirrored } from "../src/parser/greedy-parser.ts";
import { mirroredCodes, parseCodes } from "../src/parser/parse-codes.ts";
import type { ParserMeta } from "../src/parser/parser.ts";
import { Tagger } from "../src/tagger/tagger.ts";
import { readConllu } from "./conllu.ts";
import { proposeByFold } from "./fold-proposals.ts";
import { type ParseExample, parseExamples } from "./parse-examples.ts";
import { longestPhrase } from "./phrase-examples.ts";
import { trainLabels } from "./train-labels.ts";
import { type MoveExample, trainMoves } from "./train-moves.ts";
import { trainRevision } from "./train-revision.ts";
import { type AveragedPerceptron, trainTogether } from "./trainer.ts";

/** Models of several seeds, added up, err less than each; how many was chosen on the dev parts. */
const LEFT_SEEDS = [1, 2, 3, 4];
const RIGHT_SEEDS = [5, 6, 7];
const REVISION_SEEDS = [8, 9, 10];
const LABEL_SEEDS = [11, 12];
/** Of 127: smaller weights are left out, three in four of the moves'. On the dev parts this costs nothing. */
const LEAST = { moves: 4, others: 3 };

const [lexiconFile, taggerFile, outFile, ...treebanks] = process.argv.slice(2);
if (!lexiconFile || !taggerFile || !outFile || treebanks.length === 0) {
  throw new Error("usage: train-parser.ts LEXICON TAGGER OUT CONLLU…");
}

const tagger = new Tagger(readFileSync(taggerFile), new Lexicon(readFileSync(lexiconFile)));
const sentences = treebanks.flatMap((file) => readConllu(readFileSync(file, "utf8")));
const labels = [...new Set(sentences.flatMap(({ words }) => words.map(({ deprel }) => deprel)))].sort();
const examples = parseExamples(sentences, tagger);
const phrases = examples.flatMap((example) => longestPhrase(example) ?? []);
const forward = examples.map(fromLeftToRight);
const backward = examples.map(fromRightToLeft);

const byLeft = proposeByFold(forward);
const byRight = proposeByFold(backward);
const fromLeft = byLeft.proposals;
const fromRight = byRight.proposals.map(mirrored);
const left = trainTogether(LEFT_SEEDS, (seed) => trainMoves([...forward, ...phrases.map(fromLeftToRight)], seed));
const right = trainTogether(RIGHT_SEEDS, (seed) => trainMoves([...backward, ...phrases.map(fromRightToLeft)], seed));

const revisionExamples = forward.map((example, k) => ({
  ...example,
  fromLeft: fromLeft[k]!,
  fromRight: fromRight[k]!,
}));
const revision = trainTogether(REVISION_SEEDS, (seed) => trainRevision(revisionExamples, seed));

const labelExamples = forward.flatMap(({ codes, heads }, k) => {
  const numbers = Uint8Array.from(examples[k]!.labels, (label) => labels.indexOf(label));
  return [heads, fromLeft[k]!.heads].map((tree) => ({ codes, heads: tree, gold: heads, labels: numbers }));
});
const relations = trainTogether(LABEL_SEEDS, (seed) => trainLabels(labelExamples, labels.length, seed));

const bytes = (model: AveragedPerceptron, least: number) =>
  writeModel(model.rows, model.classes, model.quantised(least));
// Models of several seeds are sums: so are their margins.
const meta: ParserMeta = {
  labels,
  units: { left: byLeft.unit * LEFT_SEEDS.length * left.scale, right: byRight.unit * RIGHT_SEEDS.length * right.scale },
};
const file = packContainer("titraille-parser-1", {
  meta,
  sections: {
    left: bytes(left, LEAST.moves),
    right: bytes(right, LEAST.moves),
    revision: bytes(revision, LEAST.others),
    labels: bytes(relations, LEAST.others),
  },
});
writeFileSync(outFile, file);
console.log(`${examples.length} sentences, ${labels.length} relations, ${file.length} bytes`);

function fromLeftToRight({ words, heads }: ParseExample): MoveExample {
  return { codes: parseCodes(words), heads };
}

function fromRightToLeft({ words, heads }: ParseExample): MoveExample {
  return {
    codes: mirroredCodes(parseCodes(words)),
    heads: mirrored({ heads, trust: new Uint8Array(0) }).heads,
  };
}
