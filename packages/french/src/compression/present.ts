import { type Person, presentOf } from "../inflection/conjugation.ts";
import type { ParsedWord } from "../words/word.ts";

/** Present indicative of a verb in the person and number of a finite form, or undefined when the verb is unknown. */
export function presentForm(lemma: string, { morph }: ParsedWord): string | undefined {
  return presentOf(lemma, Number(morph.Person ?? "3") as Person, morph.Number ?? "Sing");
}
