import type { Morphology } from "../words/word.ts";

const parsed = new Map<string, Morphology>();

/** "Gender=Fem|Number=Sing" ("_" or "" for none) as an object. Equal strings share one frozen object. */
export function morphologyOf(features: string): Morphology {
  let morph = parsed.get(features);
  if (morph === undefined) {
    const pairs = features === "_" || features === "" ? [] : features.split("|").map((pair) => pair.split("="));
    morph = Object.freeze(Object.fromEntries(pairs)) as Morphology;
    parsed.set(features, morph);
  }
  return morph;
}
