import { bestMove } from "../src/parser/greedy-parser.ts";
import { MAX_MOVE_FEATURES, moveFeatures } from "../src/parser/move-features.ts";
import type { ParseCodes } from "../src/parser/parse-codes.ts";
import { ParseState } from "../src/parser/parse-state.ts";
import { moveCosts } from "./dynamic-oracle.ts";
import { AveragedPerceptron, seededRandom, shuffled } from "./trainer.ts";

/** Sizes and rounds, chosen on the dev parts of Sequoia and GSD. */
const ROWS = 1 << 19;
const ROUNDS = 8;
const RARE = 2;
/** A right move must win by this much, or the weights are corrected. */
const MARGIN = 20;
/** From the second round on, how often the parser goes on from its own mistake instead of the right move. */
const EXPLORE = 0.9;

/** A sentence and its gold tree: per word its governor, the number of words for the root. */
export interface MoveExample {
  readonly codes: ParseCodes;
  readonly heads: Int32Array;
}

/** Trains the moves of a parser with a dynamic oracle. */
export function trainMoves(examples: readonly MoveExample[], seed: number): AveragedPerceptron {
  const model = new AveragedPerceptron(ROWS, 3);
  const features = new Uint32Array(MAX_MOVE_FEATURES);
  const scores = new Float32Array(3);
  const random = seededRandom(seed);
  for (const { codes, heads } of examples) {
    const state = new ParseState(codes.length);
    while (!state.finished) {
      model.count(features, moveFeatures(state, codes, features));
      const costs = moveCosts(state, heads);
      state.apply(costs.indexOf(Math.min(...costs)));
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { codes, heads } of shuffled(examples, random)) {
      const state = new ParseState(codes.length);
      while (!state.finished) {
        const count = moveFeatures(state, codes, features);
        model.score(features, count, scores);
        const costs = moveCosts(state, heads);
        const right = bestRight(costs, scores);
        const found = bestMove(state, scores);
        const wrong = costs[found]! > costs[right]!;
        const rival = bestWrong(costs, scores);
        if (rival >= 0 && scores[rival]! + MARGIN >= scores[right]!) {
          model.update(features, count, right, 1, RARE);
          model.update(features, count, rival, -1, RARE);
        }
        model.tick();
        state.apply(wrong && (round === 0 || random() >= EXPLORE) ? right : found);
      }
    }
  }
  model.finish();
  return model;
}

/** Among the moves of lowest cost the one that the model likes best. */
function bestRight(costs: readonly number[], scores: Float32Array): number {
  const lowest = Math.min(...costs);
  let winner = -1;
  for (const [move, cost] of costs.entries()) {
    if (cost === lowest && (winner < 0 || scores[move]! > scores[winner]!)) winner = move;
  }
  return winner;
}

/** Among the allowed moves that lose more than they must, the one that the model likes best; -1 when there is none. */
function bestWrong(costs: readonly number[], scores: Float32Array): number {
  const lowest = Math.min(...costs);
  let winner = -1;
  for (const [move, cost] of costs.entries()) {
    if (cost > lowest && Number.isFinite(cost) && (winner < 0 || scores[move]! > scores[winner]!)) winner = move;
  }
  return winner;
}
