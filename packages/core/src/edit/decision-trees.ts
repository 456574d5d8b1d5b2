/** Full trees of one size, one after the other. Question n leads to question 2n + 1 (at most the threshold) or 2n + 2. */
export interface DecisionTrees {
  /** Questions of a tree, which has one leaf more. */
  readonly questions: number;
  /** Per tree and question: the number of the feature. */
  readonly asked: ArrayLike<number>;
  /** Per tree and question: the value up to which a case goes the first way. */
  readonly thresholds: ArrayLike<number>;
  /** Per tree and leaf: what the tree answers. */
  readonly leaves: ArrayLike<number>;
}

/** The answers of all trees together. */
export function sumOfAnswers(trees: DecisionTrees, values: readonly number[]): number {
  const { questions, asked, thresholds, leaves } = trees;
  let sum = 0;
  for (let first = 0, leaf = 0; first < asked.length; first += questions, leaf += questions + 1) {
    let question = 0;
    while (question < questions) {
      const isUnder = values[asked[first + question]!]! <= thresholds[first + question]!;
      question = 2 * question + (isUnder ? 1 : 2);
    }
    sum += leaves[leaf + question - questions]!;
  }
  return sum;
}

/** Trees as they stand in a file: numbers apart by spaces. */
export interface WrittenTrees {
  /** Names of the features, in the order of their numbers. */
  readonly features: string;
  /** Log-odds before any tree. */
  readonly base: number;
  /** Questions of a tree, which has one leaf more. */
  readonly questions: number;
  /** Per tree and question: the number of the feature. */
  readonly asked: string;
  /** Per tree and question: the threshold; nothing where everything goes the first way. */
  readonly thresholds: string;
  /** Per tree and leaf: thousandths of log-odds. */
  readonly leaves: string;
}

/** Reads trees. @returns how likely yes is for a case with these features: log-odds, 0 for one in two. */
export function judgeOf(written: WrittenTrees): (told: Readonly<Record<string, number>>) => number {
  const features = written.features.split(" ");
  const trees: DecisionTrees = {
    questions: written.questions,
    asked: Uint8Array.from(written.asked.split(" "), Number),
    thresholds: Float64Array.from(written.thresholds.split(" "), (each) =>
      each === "" ? Number.POSITIVE_INFINITY : Number(each),
    ),
    leaves: Int16Array.from(written.leaves.split(" "), Number),
  };
  return (told) =>
    written.base +
    sumOfAnswers(
      trees,
      features.map((name) => told[name]!),
    ) /
      1000;
}
