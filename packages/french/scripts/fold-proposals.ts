import { GreedyParser, type Proposal } from "../src/parser/greedy-parser.ts";
import { type MoveExample, trainMoves } from "./train-moves.ts";

const FOLDS = 4;

/** Per sentence the proposal of a parser trained on the other folds, and the mean margin of such parsers. */
export function proposeByFold(examples: readonly MoveExample[]): { proposals: Proposal[]; unit: number } {
  const proposals: Proposal[] = [];
  let units = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((_, k) => k % FOLDS !== fold);
    const model = trainMoves(others, 100 + fold);
    const unseen = examples.filter((_, k) => k % FOLDS === fold);
    const unit = meanMargin(new GreedyParser(model, 1), unseen);
    const parser = new GreedyParser(model, unit);
    units += unit;
    for (const [k, { codes }] of unseen.entries()) proposals[k * FOLDS + fold] = parser.parse(codes);
  }
  return { proposals, unit: units / FOLDS };
}

function meanMargin(parser: GreedyParser, examples: readonly MoveExample[]): number {
  let sum = 0;
  let count = 0;
  for (const { codes } of examples) {
    for (const margin of parser.margins(codes).margins) {
      if (!Number.isFinite(margin)) continue;
      sum += margin;
      count++;
    }
  }
  return sum / count;
}
