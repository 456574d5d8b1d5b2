/**
 * Trains the tagger; the same treebanks and lexicon give the same file.
 * node --conditions=@titraille/source packages/french/scripts/train-tagger.ts LEXICON OUT TRAIN.conllu…
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Lexicon } from "../src/lexicon/lexicon.ts";
import { packContainer } from "../src/model/container.ts";
import { writeModel } from "../src/model/model-file.ts";
import { CONTRACTED_TAGS } from "../src/tagger/contracted.ts";
import type { TaggerMeta } from "../src/tagger/tagger.ts";
import { WordCoder } from "../src/tagger/word-coder.ts";
import { readConllu } from "./conllu.ts";
import { taggedTokens } from "./tagged-tokens.ts";
import { knownReadings, trainReadings } from "./train-readings.ts";
import { TagTrainer } from "./train-tags.ts";

const [lexiconFile, outFile, ...treebanks] = process.argv.slice(2);
if (!lexiconFile || !outFile || treebanks.length === 0) throw new Error("usage: train-tagger.ts LEXICON OUT CONLLU…");

const lexicon = new Lexicon(readFileSync(lexiconFile));
const parts = treebanks.map((file) => readConllu(readFileSync(file, "utf8")).map(taggedTokens));
const sentences = parts.flat();
const tags = [...new Set([...sentences.flat().map((token) => token.tag), ...CONTRACTED_TAGS])].sort();

const coder = new WordCoder(lexicon);
const trainer = new TagTrainer(tags, coder, 1);
const { first, second, guesses } = trainer.train(sentences);
const known = knownReadings(parts, lexicon);
const readings = trainReadings(sentences, guesses, tags, { lexicon, coder, known });

const model = ({ rows, classes }: { rows: number; classes: number }, weights: Int8Array) =>
  writeModel(rows, classes, weights);
const meta: TaggerMeta = {
  tags,
  known: Object.fromEntries([...known].map(([key, list]) => [key, list.map((r) => `${r.features} ${r.lemma}`)])),
};
const file = packContainer("titraille-tagger-1", {
  meta,
  sections: {
    first: model(first, first.quantised()),
    second: model(second, second.quantised()),
    readings: model(readings, readings.quantised()),
  },
});
writeFileSync(outFile, file);
console.log(`${sentences.length} sentences, ${tags.length} tags, ${known.size} known readings, ${file.length} bytes`);
