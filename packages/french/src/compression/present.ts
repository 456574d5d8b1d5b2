import { createRequire } from "node:module";
import { getConjugation } from "french-verbs";
import type { ParsedWord } from "../words/word.ts";

const lefff = createRequire(import.meta.url)("french-verbs-lefff/dist/conjugations.json");

/** Present indicative of a verb in the person and number of a finite form, or undefined when the verb is unknown. */
export function presentForm(lemma: string, finite: ParsedWord): string | undefined {
  const person = Number(finite.morph.Person ?? "3") - 1 + (finite.morph.Number === "Plur" ? 3 : 0);
  try {
    return getConjugation(lefff, lemma, "PRESENT", person, {}, false, undefined, undefined, "Act");
  } catch {
    return undefined;
  }
}
