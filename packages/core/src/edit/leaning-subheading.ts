import type { Candidate } from "../engines/engine.ts";
import { indexOfCited, type Statement } from "./material.ts";

/** What points to the sentence before: "ne reste pas non plus", "est également", "une mesure similaire". */
const POINTS =
  /(?<!\p{L})(?:non plus|également|aussi(?! \p{L}+ que)|donc|ainsi|en outre|par ailleurs|d’ailleurs|en effet|à l’inverse|au contraire|en revanche|similaires?|suivante?s?|précédente?s?|ci-dessus)(?!\p{L})/iu;
/** A subject that only the text before names: "Le phénomène est considéré …", "Le dispositif introduit …". */
const SUMS_UP =
  /^(?:L[ea]s?\s|L’)(?:phénomène|dispositif|mécanisme|procédé|procédure|mesure|démarche|initiative|opération|proposition|inscription|méthode|processus|situation|problème|événement|texte|document|affirmation|idée|question|chose|différence|résultat|conséquence|conclusion|raison|cause)s?\s(?!d(?:e|u|es)\s|d’|à\s|aux?\s|sur\s|contre\s|pour\s|en\s)\p{Ll}/u;
/** A quotation that is about what was said before: "« Pour les baisser, … »", "« … en revanche … »". */
const POINTS_AT =
  /^«[ \u00a0\u202f]?Pour (?:l[ea]s?|y|en)\s\p{Ll}+(?:er|ir|re)(?!\p{L})|(?<!\p{L})en revanche(?!\p{L})|(?<!\p{L})les deux[ \u00a0\u202f]?»$/u;
/** What turns against the sentence before it. */
const TURNS = /^(?:[«“]\s*)?(?:mais|or|pourtant|cependant|toutefois|néanmoins|en revanche|à l’inverse)(?!\p{L})/iu;
const TURNS_INSIDE = /^,?\s(?:mais|sauf|alors que|tandis que|même si|bien que)(?!\p{L})/iu;

/**
 * Whether a subheading cannot stand over its part although it is good French: it leans on the sentence before it, or says
 * what the text goes on to turn against ("Certes …" before "Mais …").
 */
export function isLeaning(candidate: Candidate, statements: readonly Statement[]): boolean {
  const { text, form } = candidate;
  // What somebody says may turn on what was said before: the guillemets tell so.
  if (form === "quote") return POINTS_AT.test(text) || turnsItself(candidate, statements);
  if (POINTS.test(text) || (form === "clause" && SUMS_UP.test(text))) return true;
  const at = indexOfCited(candidate, statements);
  const statement = statements[at];
  if (!statement) return false;
  if (TURNS.test(statements[at + 1]?.text ?? "")) return true;
  const found = statement.text.indexOf(text.slice(-16));
  return found >= 0 && TURNS_INSIDE.test(statement.text.slice(found + Math.min(16, text.length)));
}

/** "« Le goût compte, c’est vrai. Mais la forme … »": who speaks grants what he then turns against. */
function turnsItself(candidate: Candidate, statements: readonly Statement[]): boolean {
  const next = statements[indexOfCited(candidate, statements) + 1];
  return next?.insideQuote === true && TURNS.test(next.text);
}
