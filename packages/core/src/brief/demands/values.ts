import type { Demand } from "../brief.ts";

/**
 * A demand whose value is what follows. The value is read from the text as written; `length` says how much of it was
 * taken, UTF-16 units. `isDemand` tells whether a piece of it asks for something else, where the value ends.
 */
export interface ValuePattern {
  readonly pattern: RegExp;
  demand(value: string, isDemand: (piece: string) => boolean): { demand: Demand; length: number } | undefined;
}

/** A capital in a plain text is one glued to the word before it: an article begins there. */
const REST = "([^\\n.;A-Z]+)";
const IS = "(?: (?:is|are|est|sont|will be|sera|should be|doit etre))?";

const value = (name: string, demand: ValuePattern["demand"]): ValuePattern => ({
  pattern: new RegExp(`(?<![a-z0-9])(?:${name})(?:${IS} ?[:=] ?| (?:is|are|est|sont) | (?=["«“'])) ?${REST}`, "g"),
  demand,
});

const KEYPHRASE =
  "(?:(?:target|main|focus|primary|secondary|seo) )*key ?-?(?:words?|phrases?)|(?:requete|expression|mots?)[- ]?cle(?:f)?s?(?: (?:principal(?:e|s|es)?|principaux|cible|seo))?|requete (?:cible|principale)";

export const VALUE_PATTERNS: readonly ValuePattern[] = [
  value(KEYPHRASE, keyphrases),
  {
    pattern: new RegExp(
      `(?<=(?:the|this|le|l'|target|use|using|with|avec|sur|autour du) )(?:${KEYPHRASE}) (?!(?:(?:principal|principale|principaux|cible) )?(?:in |en |et |and |or |ou |dans |au )|please|stp|svp|density|research|stuffing|naturally)([^\\n.;,A-Z]+)`,
      "g",
    ),
    demand: keyphrases,
  },
  {
    pattern:
      /(?<=(?:^|[,.;\n]) ?)(?:mots?[- ]cle(?:f)?s?|requete|(?:focus )?key ?-?(?:word|phrase)) (?:(?:principal|principale|principaux|cible|seo) )?(?!(?:a|an|as|at|au|aux|avec|bien|dans|de|des|du|en|et|for|from|in|is|of|ou|on|par|pour|sur|stp|svp|the|to|with|principal|principale|principaux|cible|seo) |density|place|placement|repet|integr|obligat|pertinent|research|rich|secondaire|stuffing)([^\n.;,A-Z]+)/g,
    demand: keyphrases,
  },
  {
    pattern: new RegExp(
      `(?:optimise[es]?|optimi[sz]ed|a optimiser|optimiser|redige|ecrit|concu) (?:pour|sur|for) (?:la requete|l'expression|le mot[- ]cle|the keyword|the query|the phrase) ?:? ?${REST}`,
      "g",
    ),
    demand: keyphrases,
  },
  value("tone(?: of voice)?|ton(?:alite)?|style", (text, isDemand) => {
    const taken = untilDemand(text, isDemand);
    return isShort(taken) ? { demand: { kind: "tone", tone: taken.trim() }, length: taken.length } : undefined;
  }),
  value("audience|target(?: audience)?|public(?: vise)?|cible|lectorat|lecteurs", (text, isDemand) => {
    const taken = untilDemand(text, isDemand);
    return isShort(taken) ? { demand: { kind: "audience", audience: taken.trim() }, length: taken.length } : undefined;
  }),
];

/** Words of a tone or an audience: "la cible est un élu de la ville qui …" is the article’s. */
const MOST_WORDS = 12;

function isShort(value: string): boolean {
  return value.trim().split(/\s+/u).length <= MOST_WORDS;
}

/** Keyphrases in quotation marks, one after the other: nothing behind the last mark belongs to them. */
const QUOTED = /^(?:(?:\s*(?:,|\/|and|et)\s*|\s*)(?:"[^"\n]+"|«[^»\n]+»|“[^”\n]+”))+/u;

function keyphrases(text: string, isDemand: (piece: string) => boolean): ReturnType<ValuePattern["demand"]> {
  // "mot-clé : parc éolien, pas de jargon": what is not wanted is no keyphrase.
  const taken = (QUOTED.exec(text)?.[0] ?? untilDemand(text, isDemand)).replace(
    /, ?(?:pas de|sans|no|without|ne|n'|eviter|avoid) .*$/u,
    "",
  );
  const phrases = taken
    .split(/[,/|]| (?:and|et) /)
    .map((phrase) => phrase.replace(/^[\s"«»“”'’:-]+|[\s"«»“”'’.:-]+$/gu, ""))
    .map((phrase) => (phrase.includes("(") ? phrase : phrase.replace(/\)+$/u, "")))
    // As it will be printed.
    .map((phrase) => phrase.replace(/(?<=\p{L})'(?=\p{L})/gu, "’"))
    .filter(Boolean);
  return phrases.length > 0 ? { demand: { kind: "keyphrase", phrases }, length: taken.length } : undefined;
}

const BORDER = /,| (?:and|et|with|avec) /g;

/**
 * The value up to the first piece of a list that is a demand of its own ("…, canicule, en français"), which may itself hold
 * a border ("…, entre 600 et 800 mots").
 */
function untilDemand(text: string, isDemand: (piece: string) => boolean): string {
  for (const border of text.matchAll(BORDER)) {
    const rest = text.slice(border.index + border[0].length);
    const next = rest.split(BORDER)[0]!;
    if (isDemand(next) || (/^ ?(?:between|entre) /i.test(rest) && isDemand(rest.split(",")[0]!)))
      return text.slice(0, border.index);
  }
  return text.trimEnd();
}
