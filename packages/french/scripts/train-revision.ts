import { MAX_ARC_FEATURES } from "../src/parser/arc-features.ts";
import type { Proposal } from "../src/parser/greedy-parser.ts";
import { familyOf } from "../src/parser/label-features.ts";
import { governorOptions, optionFeatures } from "../src/parser/reviser.ts";
import type { MoveExample } from "./train-moves.ts";
import { AveragedPerceptron, seededRandom, shuffled } from "./trainer.ts";

const ROWS = 1 << 18;
const ROUNDS = 6;
const RARE = 2;
const MARGIN = 30;

/** A sentence, its gold tree, and what the parsers made of it that had not seen it. */
export interface RevisionExample extends MoveExample {
  readonly fromLeft: Proposal;
  readonly fromRight: Proposal;
}

/** Trains the choice among governors where the gold one is among them. */
export function trainRevision(examples: readonly RevisionExample[], seed: number): AveragedPerceptron {
  const model = new AveragedPerceptron(ROWS, 1);
  const features = new Uint32Array(MAX_ARC_FEATURES);
  const random = seededRandom(seed);
  const families = new Map(examples.map((example) => [example, familyOf(example.fromLeft.heads)]));
  const fill = (example: RevisionExample, word: number, head: number) => {
    const { codes, fromLeft, fromRight } = example;
    return optionFeatures(codes, families.get(example)!, word, head, fromLeft, fromRight, features);
  };
  for (const example of examples) {
    for (const [word, options] of openWords(example)) {
      for (const head of options) model.count(features, fill(example, word, head));
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const example of shuffled(examples, random)) {
      for (const [word, options] of openWords(example)) {
        const gold = example.heads[word]!;
        const scores = options.map((head) => model.scoreOne(features, fill(example, word, head)));
        const goldScore = scores[options.indexOf(gold)]!;
        const rivals = scores.map((score, k) => (options[k] === gold ? Number.NEGATIVE_INFINITY : score));
        const highest = Math.max(...rivals);
        if (highest + MARGIN >= goldScore) {
          model.update(features, fill(example, word, gold), 0, 1, RARE);
          model.update(features, fill(example, word, options[rivals.indexOf(highest)]!), 0, -1, RARE);
        }
        model.tick();
      }
    }
  }
  model.finish();
  return model;
}

/** The words that have a choice, the gold governor in it, each with its options. */
function openWords({ heads, fromLeft, fromRight }: RevisionExample): [number, number[]][] {
  const family = familyOf(fromLeft.heads);
  return [...heads.keys()].flatMap((word): [number, number[]][] => {
    const options = governorOptions(family, word, fromRight.heads);
    return options.length > 1 && options.includes(heads[word]!) ? [[word, options]] : [];
  });
}
