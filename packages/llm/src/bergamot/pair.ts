/** Two languages that a model translates between, one way: ISO 639-1. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

const PREFIX = "bergamot:";

/** @param name "bergamot:en-fr". @returns undefined when it is no name of a pair. */
export function pairOf(name: string): Pair | undefined {
  const [, from, to] = /^bergamot:([a-z]{2,3})-([a-z]{2,3})$/.exec(name) ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** How a pair is called on the command line: "bergamot:en-fr". */
export function nameOfPair({ from, to }: Pair): string {
  return `${PREFIX}${from}-${to}`;
}

/** The language through which others are translated into each other: nearly all models have it on one side. */
const PIVOT = "en";

/** The way by English, for a pair that has no model of its own; undefined when English is on one side. */
export function byEnglish({ from, to }: Pair): readonly Pair[] | undefined {
  if (from === PIVOT || to === PIVOT) return undefined;
  return [
    { from, to: PIVOT },
    { from: PIVOT, to },
  ];
}
