import type { Demand } from "../brief.ts";
import { numberOf } from "./numbers.ts";
import { N, type Pattern, pattern } from "./pattern.ts";

const UNIT = "(?:words?|mots?(?![ -]?cle))";
const LEAST =
  "(?:at ?least|(?:a |with a )?min(?:imum|imal|imale)?\\.?(?: of| de)?|no less than|no fewer than|no shorter than|(?:not|never|nothing) (?:less than|under|below)|more than|over|au ?moins|minimum(?: de)?|(?<!pas )plus de|pas moins d[e']|pas en dessous de|superieure? a)";
const MOST =
  "(?:at ?most|(?:a |with a )?max(?:imum|imal|imale)?\\.?(?: of| de)?|(?:no|not) (?:more|longer) than|(?<!not |never )(?:less than|fewer than|under|below)|within|up to|limit(?:ed)? to|must not exceed|do not exceed|don'?t exceed|au ?plus|au maximum|moins d[e']|pas plus d[e']|jusqu'a|inferieure? a|limite a|(?:n[e'] ?)?(?:doit |faut )?(?:pas )?depass(?:e|er|ez)(?: pas)?)";
const ABOUT =
  "(?:about|around|approx(?:imately|\\.)?|roughly|some|circa|environ|autour de|a peu pres|dans les|near(?:ly)?|pres de|~|±)";
const LABEL =
  "(?:word ?count|(?:text |article )?length|number of words|nombre de mots|longueur|taille|volume)(?: (?:minimum|minimale?|min|of|is|de|est))?(?: ?[:=] ?| )";

/** After a number that stands without "words": nothing else that it could count ("au moins 700 signatures"). */
const ALONE = "(?! (?!long|and |with|avec|pour|please|merci|minimum|maximum|dans|entre)[a-z]{3,})";

const words = (min: number | undefined, max: number | undefined): Demand => ({
  kind: "words",
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});
/** "About 700": ten per cent either way. House. */
const about = (count: number): Demand => ({
  kind: "words",
  min: Math.round(count * 0.9),
  max: Math.round(count * 1.1),
  approximate: true,
});
/** Words from which a bare number of them is the length of an article. House. */
const FEW = 30;
/** A bare number is one of words only when it is large, or when words are named. */
const ofWords = (m: RegExpExecArray): boolean => numberOf(m[1]!) >= 100 || /word|mot/.test(m[0]);

/** How many words, from the most telling wording to the barest. */
export const WORDS: readonly Pattern[] = [
  pattern(`(?:${LABEL})?(?:between|entre|from|de) ?${N} ?(?:${UNIT} ?)?(?:and|et|to|a|-|–) ?${N} ?${UNIT}`, (m) =>
    words(numberOf(m[1]!), numberOf(m[2]!)),
  ),
  pattern(`(?:${LABEL})?${N} ?(?:-|–|—|/|to|a) ?${N} ?${UNIT}`, (m) => words(numberOf(m[1]!), numberOf(m[2]!))),
  pattern(`${LABEL}(?:de |from |between |entre )?${N} ?(?:-|–|—|to|a|and|et) ?${N}`, (m) =>
    words(numberOf(m[1]!), numberOf(m[2]!)),
  ),
  pattern(
    `(?:min(?:imum|imal)?\\.? (?:word ?count|length)|longueur (?:minimale?|minimum)|(?:minimum|min) (?:de )?${UNIT}) ?(?:[:=]|of|is|de|est)? ?${N}(?: ?${UNIT})?`,
    (m) => words(numberOf(m[1]!), undefined),
  ),
  pattern(
    `(?:max(?:imum|imal)?\\.? (?:word ?count|length)|longueur (?:maximale?|maximum)|(?:maximum|max) (?:de )?${UNIT}) ?(?:[:=]|of|is|de|est)? ?${N}(?: ?${UNIT})?`,
    (m) => words(undefined, numberOf(m[1]!)),
  ),
  pattern(
    `(?:${LABEL})?${LEAST} ?:? ?${N}(?: ?${UNIT}|${ALONE})(?: (?:long|de long|at ?least|minimum|or more))?`,
    (m) => (ofWords(m) ? words(numberOf(m[1]!), undefined) : undefined),
  ),
  pattern(`(?:${LABEL})?${N} ?\\+ ?(?:${UNIT})?`, (m) => words(numberOf(m[1]!), undefined)),
  pattern(
    `(?:${LABEL})?${N}(?: ?${UNIT})? ?(?:\\(?min(?:imum|i|\\.)?\\)?|or (?:more|longer)|at ?least|and (?:more|above|up)|au ?moins|ou plus|au minimum|et plus)`,
    (m) => (ofWords(m) ? words(numberOf(m[1]!), undefined) : undefined),
  ),
  pattern(`(?:${LABEL})?${N} ?${UNIT} ?\\+`, (m) => words(numberOf(m[1]!), undefined)),
  pattern(`(?:${LABEL})?${MOST} ?:? ?(?:les )?${N}(?: ?${UNIT}|${ALONE})`, (m) =>
    ofWords(m) ? words(undefined, numberOf(m[1]!)) : undefined,
  ),
  pattern(
    `(?:${LABEL})?${N}(?: ?${UNIT})? ?(?:\\(?max(?:imum|\\.)?\\)?|at ?most|or (?:less|fewer)|tops|au ?plus|au maximum|ou moins|grand maximum)`,
    (m) => (ofWords(m) ? words(undefined, numberOf(m[1]!)) : undefined),
  ),
  pattern(`(?:${LABEL})?${ABOUT} ?${N} ?${UNIT}`, (m) => about(numberOf(m[1]!))),
  pattern(
    `(?:${LABEL}|of |de |d'|en )?(?<!(?:every|each|tous les|par) )${N}[ -]?${UNIT}(?: (?:long|environ|approx(?:imately)?|or so|de long))?`,
    // "L’ouverture d’esprit en deux mots" asks nothing.
    (m) => (numberOf(m[1]!) >= FEW ? about(numberOf(m[1]!)) : undefined),
  ),
  pattern(`${LABEL}${ABOUT}? ?${N}`, (m) => (numberOf(m[1]!) >= 100 ? about(numberOf(m[1]!)) : undefined)),
];
