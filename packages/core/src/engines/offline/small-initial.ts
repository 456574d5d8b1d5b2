import type { Desk } from "../../edit/desk.ts";
import { escapePattern } from "../../edit/escape-pattern.ts";

/** A title as it is written behind a colon or a comma: without its capital, unless it begins with a name. */
export function smallInitial(text: string, { material }: Pick<Desk, "material">): string {
  // "Le Pen", "La Poste": an article that the text writes with a capital inside its sentences is part of a name.
  const name = /^L[ea]s? \p{Lu}[\p{L}’-]+/u.exec(text)?.[0];
  const inside = name && new RegExp(`[\\p{L},’] ?${escapePattern(name)}(?!\\p{L})`, "u");
  const isName = inside && material.passages.some((passage) => inside.test(passage.text));
  return !isName &&
    /^L’|^(?:L[ea]|Les|Une?|Des|Du|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Treize|Quatorze|Quinze|Seize|Vingt|Trente|Quarante|Cinquante|Soixante|Cent|Mille|Plusieurs|Quelques?|Certain[es]*|Tou[st]e?s?|Aucune?|De|D’|Environ|Près|Au|Aux|À|En|Dans|Sur|Plus|Moins|Chaque|Ce|Cette|Ces)(?=[\s’-]|\p{Ll})/u.test(
      text,
    )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
