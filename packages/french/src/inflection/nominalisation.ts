import type { Gender } from "./conjugation.ts";
import { GROUPS, PAIRS } from "./nominalisation-table.ts";

/** The noun of an action, singular. */
export interface ActionNoun {
  readonly noun: string;
  readonly gender: Gender;
}

let table: ReadonlyMap<string, ActionNoun> | undefined;

/** The noun that names what a verb does: "refuser" → "refus" (Masc); undefined when the table has none for the infinitive. */
export function nominalise(lemma: string): ActionNoun | undefined {
  table ??= build();
  return table.get(lemma);
}

/** The verbs that `nominalise` knows, in alphabetical order. */
export function nominalisableVerbs(): string[] {
  table ??= build();
  return [...table.keys()].sort((a, b) => a.localeCompare(b, "fr"));
}

function build(): ReadonlyMap<string, ActionNoun> {
  const nouns = new Map<string, ActionNoun>();
  for (const [infinitive, ending, gender, verbs] of GROUPS) {
    for (const verb of verbs.split(" ")) nouns.set(verb, { noun: verb.slice(0, -infinitive.length) + ending, gender });
  }
  for (const gender of ["Masc", "Fem"] as const) {
    for (const pair of PAIRS[gender].split(" ")) {
      const [verb, noun] = pair.split(":") as [string, string];
      nouns.set(verb, { noun, gender });
    }
  }
  return nouns;
}
