import type { Scorer } from "../tagger/tag-model.ts";
import { MAX_MOVE_FEATURES, moveFeatures } from "./move-features.ts";
import type { ParseCodes } from "./parse-codes.ts";
import { ParseState } from "./parse-state.ts";

/** Follows the best move at each step: linear time. */
export class GreedyParser {
  private readonly model: Scorer;
  private readonly features = new Uint32Array(MAX_MOVE_FEATURES);
  private readonly scores = new Float32Array(3);

  constructor(model: Scorer) {
    this.model = model;
  }

  /**
   * @returns per word its governor's index, the number of words for the root.
   */
  heads(codes: ParseCodes): Int32Array {
    const state = new ParseState(codes.length);
    while (!state.finished) {
      const count = moveFeatures(state, codes, this.features);
      this.model.score(this.features, count, this.scores);
      state.apply(bestMove(state, this.scores));
    }
    return state.heads.subarray(0, codes.length);
  }
}

/** The allowed move with the highest score. */
export function bestMove(state: ParseState, scores: Float32Array): number {
  let winner = -1;
  for (let move = 0; move < 3; move++) {
    if (state.allows(move) && (winner < 0 || scores[move]! > scores[winner]!)) winner = move;
  }
  return winner;
}
