import { linesOf, type Pass, removal } from "./pass.ts";

/** Characters of a line that is a paragraph and not a title. */
const PARAGRAPH = 80;
/**
 * "Urbanisme Deux hangars seront rasés", "Voirie communale Afin de réduire": a rubric of one or two words, then a
 * small word that has a capital only because it begins the sentence. Before a capital it could be a name ("Hier Le Monde
 * titrait").
 */
const GLUED =
  /^\p{Lu}\p{Ll}{3,}(?: \p{Ll}{4,})? (?=(?:L[ea]|Les|Une?|Des|Deux|Trois|Quatre|Cinq|Plusieurs|Ce|Cette|Ces|Afin|Après|Avant|Avec|Alors|Dans|Depuis|En|Lors|Malgré|Pendant|Pour|Quelque|Selon|Sous|Sur|Il|Elle|Ils|Elles|On)\s\p{Ll})/u;

/** The rubric of a page, glued to its first sentence by whoever copied both. */
export const gluedKickers: Pass = ({ text }) => {
  const first = linesOf(text).find((line) => line.text.length >= PARAGRAPH);
  const match = first && GLUED.exec(first.text);
  return match
    ? { edits: [removal("glued-kickers", "kicker", { start: first.start, end: first.start + match[0].length })] }
    : {};
};
