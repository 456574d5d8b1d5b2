import { MAX_TAG_FEATURES, tagFeatures } from "../src/tagger/tag-features.ts";
import { best, TagModel } from "../src/tagger/tag-model.ts";
import type { WordCode, WordCoder } from "../src/tagger/word-coder.ts";
import type { TaggedToken } from "./tagged-tokens.ts";
import { AveragedPerceptron, seededRandom, shuffled } from "./trainer.ts";

/** Sizes and rounds, chosen on the dev parts of Sequoia and GSD. */
const ROWS = 1 << 17;
const ROUNDS = 8;
const FOLDS = 5;
const RARE = 2;

interface Example {
  readonly codes: readonly WordCode[];
  readonly gold: Uint8Array;
}

/** Trains the two passes of the tag model; the second learns from first-pass tags of folds left out. */
export class TagTrainer {
  private readonly tags: readonly string[];
  private readonly coder: WordCoder;
  private readonly random: () => number;

  constructor(tags: readonly string[], coder: WordCoder, seed: number) {
    this.tags = tags;
    this.coder = coder;
    this.random = seededRandom(seed);
  }

  train(sentences: readonly (readonly TaggedToken[])[]) {
    const examples = this.examples(sentences);
    const guesses = this.foldGuesses(examples);
    return { first: this.pass(examples, undefined), second: this.pass(examples, guesses), guesses };
  }

  /** Per sentence the tags that a first-pass model gives which has not seen it. */
  guessByFold(sentences: readonly (readonly TaggedToken[])[]): Uint8Array[] {
    return this.foldGuesses(this.examples(sentences));
  }

  private examples(sentences: readonly (readonly TaggedToken[])[]): Example[] {
    return sentences.map((tokens) => ({
      codes: tokens.map((token) => this.coder.code(token.text)),
      gold: Uint8Array.from(tokens, (token) => this.tags.indexOf(token.tag)),
    }));
  }

  private foldGuesses(examples: readonly Example[]): Uint8Array[] {
    const guesses: Uint8Array[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = new TagModel(this.tags, [
        this.pass(
          examples.filter((_, i) => i % FOLDS !== fold),
          undefined,
        ),
      ]);
      for (let i = fold; i < examples.length; i += FOLDS) guesses[i] = model.predict(examples[i]!.codes, []);
    }
    return guesses;
  }

  private pass(examples: readonly Example[], guesses: readonly Uint8Array[] | undefined): AveragedPerceptron {
    const model = new AveragedPerceptron(ROWS, this.tags.length);
    const features = new Uint32Array(MAX_TAG_FEATURES);
    const scores = new Float32Array(this.tags.length);
    for (const [k, { codes, gold }] of examples.entries()) {
      for (let i = 0; i < codes.length; i++) model.count(features, tagFeatures(codes, i, gold, guesses?.[k], features));
    }
    const order = [...examples.keys()];
    for (let round = 0; round < ROUNDS; round++) {
      for (const k of shuffled(order, this.random)) {
        const { codes, gold } = examples[k]!;
        const tags = new Uint8Array(codes.length);
        for (let i = 0; i < codes.length; i++) {
          const count = tagFeatures(codes, i, tags, guesses?.[k], features);
          model.score(features, count, scores);
          tags[i] = best(scores, undefined);
          if (tags[i] !== gold[i]) {
            model.update(features, count, gold[i]!, 1, RARE);
            model.update(features, count, tags[i]!, -1, RARE);
          }
          model.tick();
        }
      }
    }
    model.finish();
    return model;
  }
}
