import type { SingleScorer } from "../tagger/reading-chooser.ts";
import { arcFeatures, MAX_ARC_FEATURES } from "./arc-features.ts";
import type { Proposal } from "./greedy-parser.ts";
import { type Family, familyOf } from "./label-features.ts";
import type { ParseCodes } from "./parse-codes.ts";

/** Longer "sentences" (tables, lists without a stop) are left as they are: checking a move reads the whole sentence. */
const LONGEST = 400;

/** The step of trust from which two parsers that agree are not questioned: on the dev parts this costs no accuracy. */
const SETTLED = 2;

interface Change {
  readonly word: number;
  readonly head: number;
  readonly gain: number;
}

/**
 * Improves a tree: for each word it weighs the governors that two parsers chose and those near by, and moves the word where
 * the gain is, best gain first, as long as the tree stays a projective tree.
 */
export class Reviser {
  private readonly model: SingleScorer;
  private readonly features = new Uint32Array(MAX_ARC_FEATURES);

  constructor(model: SingleScorer) {
    this.model = model;
  }

  /**
   * @param fromLeft the tree to improve.
   * @param fromRight what the other parser found.
   */
  revise(codes: ParseCodes, fromLeft: Proposal, fromRight: Proposal): Int32Array {
    const { heads } = fromLeft;
    if (heads.length > LONGEST) return heads;
    const family = familyOf(heads);
    const changes: Change[] = [];
    for (let word = 0; word < heads.length; word++) {
      if (isSettled(word, fromLeft, fromRight)) continue;
      const options = governorOptions(family, word, fromRight.heads);
      if (options.length === 1) continue;
      const scores = options.map((head) => {
        const count = optionFeatures(codes, family, word, head, fromLeft, fromRight, this.features);
        return this.model.scoreOne(this.features, count);
      });
      const winner = scores.indexOf(Math.max(...scores));
      if (winner > 0) changes.push({ word, head: options[winner]!, gain: scores[winner]! - scores[0]! });
    }
    const revised = heads.slice();
    for (const { word, head } of changes.sort((a, b) => b.gain - a.gain || a.word - b.word)) {
      if (canMove(revised, word, head)) revised[word] = head;
    }
    return revised;
  }
}

/** Whether both parsers agree on a word's governor and are sure of it. */
function isSettled(word: number, fromLeft: Proposal, fromRight: Proposal): boolean {
  return (
    fromLeft.heads[word] === fromRight.heads[word] && Math.min(fromLeft.trust[word]!, fromRight.trust[word]!) >= SETTLED
  );
}

/** Writes the features of one governor that is weighed for a word into `out` and returns how many they are. */
export function optionFeatures(
  codes: ParseCodes,
  family: Family,
  word: number,
  head: number,
  fromLeft: Proposal,
  fromRight: Proposal,
  out: Uint32Array,
): number {
  const votes = (fromLeft.heads[word] === head ? 1 : 0) + (fromRight.heads[word] === head ? 2 : 0);
  const trust = fromLeft.trust[word]! + fromRight.trust[word]! * 8;
  return arcFeatures(codes, family, word, head, votes, trust, out);
}

/** The governors to weigh for a word, its present one first. The root's word stays where it is. */
export function governorOptions(family: Family, word: number, others: Int32Array): number[] {
  const { heads, before, lastChild } = family;
  const root = heads.length;
  const head = heads[word]!;
  if (head === root) return [head];
  const options = [head];
  const add = (option: number) => {
    if (option >= 0 && option < root && option !== word && !options.includes(option)) options.push(option);
  };
  add(others[word]!);
  add(heads[head]!);
  const sibling = before[word]!;
  if (sibling > head) {
    add(sibling);
    const niece = lastChild[sibling]!;
    if (niece > sibling) {
      add(niece);
      const grandniece = lastChild[niece]!;
      if (grandniece > niece) add(grandniece);
    }
  }
  return options;
}

/** Whether the word can depend on `head` without a cycle and without crossing another arc. */
function canMove(heads: Int32Array, word: number, head: number): boolean {
  const root = heads.length;
  for (let up = head; up < root; up = heads[up]!) if (up === word) return false;
  const low = Math.min(word, head);
  const high = Math.max(word, head);
  for (let i = 0; i < root; i++) {
    if (i === word) continue;
    const inside = i > low && i < high;
    const governor = heads[i]!;
    const governorInside = governor > low && governor < high;
    const atEnd = i === low || i === high || governor === low || governor === high;
    if (inside !== governorInside && !atEnd) return false;
  }
  return true;
}
