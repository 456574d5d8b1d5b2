import { best, type Scorer } from "../tagger/tag-model.ts";
import { familyOf, labelFeatures, MAX_LABEL_FEATURES } from "./label-features.ts";
import type { ParseCodes } from "./parse-codes.ts";

/** Names the relation of each word to its governor, once the tree stands. */
export class Labeller {
  private readonly model: Scorer;
  private readonly rootLabel: number;
  private readonly features = new Uint32Array(MAX_LABEL_FEATURES);
  private readonly scores: Float32Array;

  constructor(model: Scorer, rootLabel: number) {
    this.model = model;
    this.rootLabel = rootLabel;
    this.scores = new Float32Array(model.classes);
  }

  /** @param heads per word its governor, the number of words for the root. */
  labels(codes: ParseCodes, heads: Int32Array): Uint8Array {
    const family = familyOf(heads);
    const labels = new Uint8Array(heads.length);
    for (let i = 0; i < heads.length; i++) {
      const count = labelFeatures(codes, family, i, labels, this.features);
      this.model.score(this.features, count, this.scores);
      this.scores[this.rootLabel] = Number.NEGATIVE_INFINITY;
      labels[i] = heads[i] === codes.length ? this.rootLabel : best(this.scores, undefined);
    }
    return labels;
  }
}
