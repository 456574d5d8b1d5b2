import type { Candidate } from "../engine.ts";

/** "qui étaient détenus par …": the participle agrees with its noun without "qui étaient". */
const RELATIVE =
  / qui (?:est|sont|était|étaient|a été|ont été|avait été|avaient été) (?=\p{Ll}{2,}(?:é|i|u|is|it|ert|aint|eint|oint)e?s? (?:(?:par|à|en|dans|depuis|sur|aux?|avec|lors|contre|pour|de) |d’))/u;

/** A title says it without: "Deux marins détenus depuis 2016 sont libérés". */
export function reducedRelative(candidate: Candidate): Candidate {
  const text = candidate.text.replace(RELATIVE, " ");
  return text === candidate.text ? candidate : { ...candidate, text };
}
