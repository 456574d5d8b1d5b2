import type { Scorer } from "../tagger/tag-model.ts";
import { MAX_MOVE_FEATURES, moveFeatures } from "./move-features.ts";
import type { ParseCodes } from "./parse-codes.ts";
import { ParseState, SHIFT } from "./parse-state.ts";

/** What a parser found. */
export interface Proposal {
  /** Per word its governor, the number of words for the root. */
  readonly heads: Int32Array;
  /** Per word how sure the parser was of its governor, in steps from 0 to 7. */
  readonly trust: Uint8Array;
}

/** Where a step of trust begins, in units of the model's mean margin. */
const STEPS = [0.1, 0.2, 0.4, 0.7, 1.1, 1.6, 4];

/** Follows the best move at each step: linear time. */
export class GreedyParser {
  private readonly model: Scorer;
  private readonly unit: number;
  private readonly features = new Uint32Array(MAX_MOVE_FEATURES);
  private readonly scores = new Float32Array(3);

  /** @param unit the mean margin of the model's moves, see `margins`. */
  constructor(model: Scorer, unit: number) {
    this.model = model;
    this.unit = unit;
  }

  parse(codes: ParseCodes): Proposal {
    const { heads, margins } = this.margins(codes);
    const trust = new Uint8Array(heads.length);
    for (let i = 0; i < trust.length; i++) trust[i] = stepOf(margins[i]! / this.unit);
    return { heads, trust };
  }

  /** Governors, and by how much the move that made each was better than the second; Infinity where there was no other. */
  margins(codes: ParseCodes): { heads: Int32Array; margins: Float32Array } {
    const state = new ParseState(codes.length);
    const margins = new Float32Array(codes.length);
    while (!state.finished) {
      const count = moveFeatures(state, codes, this.features);
      this.model.score(this.features, count, this.scores);
      const move = bestMove(state, this.scores);
      if (move !== SHIFT) margins[state.top(0)] = this.scores[move]! - secondScore(state, this.scores, move);
      state.apply(move);
    }
    return { heads: state.heads.subarray(0, codes.length), margins };
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

function secondScore(state: ParseState, scores: Float32Array, winner: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let move = 0; move < 3; move++) {
    if (move !== winner && state.allows(move)) second = Math.max(second, scores[move]!);
  }
  return second;
}

function stepOf(margin: number): number {
  let step = 0;
  while (step < STEPS.length && margin > STEPS[step]!) step++;
  return step;
}

/** The same proposal for the sentence read from its other end. */
export function mirrored({ heads, trust }: Proposal): Proposal {
  const root = heads.length;
  const turned = heads.map((head) => (head === root ? root : root - 1 - head)).reverse();
  return { heads: turned, trust: trust.slice().reverse() };
}
