import { familyOf, labelFeatures, MAX_LABEL_FEATURES } from "../src/parser/label-features.ts";
import { best } from "../src/tagger/tag-model.ts";
import type { MoveExample } from "./train-moves.ts";
import { AveragedPerceptron, seededRandom, shuffled } from "./trainer.ts";

const ROWS = 1 << 17;
const ROUNDS = 8;
const RARE = 2;

/** A sentence with a tree, the gold one or a parser's, and the number of each word's gold relation. */
export interface LabelExample extends MoveExample {
  readonly labels: Uint8Array;
  readonly gold: Int32Array;
}

/** Trains the relations of the words whose governor is right, with its own relations on the left. */
export function trainLabels(examples: readonly LabelExample[], classes: number, seed: number): AveragedPerceptron {
  const model = new AveragedPerceptron(ROWS, classes);
  const features = new Uint32Array(MAX_LABEL_FEATURES);
  const scores = new Float32Array(classes);
  const random = seededRandom(seed);
  for (const { codes, heads, labels } of examples) {
    const family = familyOf(heads);
    for (let i = 0; i < codes.length; i++) model.count(features, labelFeatures(codes, family, i, labels, features));
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { codes, heads, labels, gold } of shuffled(examples, random)) {
      const family = familyOf(heads);
      const found = new Uint8Array(codes.length);
      for (let i = 0; i < codes.length; i++) {
        const count = labelFeatures(codes, family, i, found, features);
        model.score(features, count, scores);
        found[i] = best(scores, undefined);
        if (found[i] !== labels[i] && heads[i] === gold[i]) {
          model.update(features, count, labels[i]!, 1, RARE);
          model.update(features, count, found[i]!, -1, RARE);
        }
        model.tick();
      }
    }
  }
  model.finish();
  return model;
}
