/**
 * Trains the parser; the same treebanks, lexicon and tagger give the same file.
 * node --conditions=@titraille/source packages/french/scripts/train-parser.ts LEXICON TAGGER OUT TRAIN.conllu…
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Lexicon } from "../src/lexicon/lexicon.ts";
import { packContainer } from "../src/model/container.ts";
import { writeModel } from "../src/model/linear-model.ts";
import { parseCodes } from "../src/parser/parse-codes.ts";
import type { ParserMeta } from "../src/parser/parser.ts";
import { Tagger } from "../src/tagger/tagger.ts";
import { readConllu } from "./conllu.ts";
import { parseExamples } from "./parse-examples.ts";
import { trainLabels } from "./train-labels.ts";
import { trainMoves } from "./train-moves.ts";
import type { AveragedPerceptron } from "./trainer.ts";

const [lexiconFile, taggerFile, outFile, ...treebanks] = process.argv.slice(2);
if (!lexiconFile || !taggerFile || !outFile || treebanks.length === 0) {
  throw new Error("usage: train-parser.ts LEXICON TAGGER OUT CONLLU…");
}

const tagger = new Tagger(readFileSync(taggerFile), new Lexicon(readFileSync(lexiconFile)));
const sentences = treebanks.flatMap((file) => readConllu(readFileSync(file, "utf8")));
const labels = [...new Set(sentences.flatMap(({ words }) => words.map(({ deprel }) => deprel)))].sort();
const examples = parseExamples(sentences, tagger).map(({ words, heads, labels: gold }) => ({
  codes: parseCodes(words, false),
  heads,
  labels: Uint8Array.from(gold, (label) => labels.indexOf(label)),
}));

const bytes = (model: AveragedPerceptron) => writeModel(model.rows, model.classes, model.quantised());
const meta: ParserMeta = { labels };
const file = packContainer("titraille-parser-1", {
  meta,
  sections: { moves: bytes(trainMoves(examples, 3)), labels: bytes(trainLabels(examples, labels.length, 4)) },
});
writeFileSync(outFile, file);
console.log(`${examples.length} sentences, ${labels.length} relations, ${file.length} bytes`);
