import data from "../../data/intransitive-verbs.js";
import { isKnownVerb } from "./verb-classes.ts";

let intransitive: ReadonlySet<string> | undefined;

/** Whether a verb, by its infinitive in lower case, can take an object ("refuser"). False for a verb that is not known. */
export function isTransitive(lemma: string): boolean {
  intransitive ??= new Set(data.split(" "));
  return isKnownVerb(lemma) && !intransitive.has(lemma.replace("œ", "oe"));
}
