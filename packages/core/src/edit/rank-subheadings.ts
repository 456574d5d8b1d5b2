import { countWords, isNamingNoun } from "@titraille/french";
import type { Candidate } from "../engines/engine.ts";
import { countContent, type Desk } from "./desk.ts";
import { echoes, opensWith, says } from "./echo.ts";
import { hasTopic } from "./find-keyphrase.ts";
import { isLeaning } from "./leaning-subheading.ts";
import { indexOfCited, type Statement } from "./material.ts";
import type { Section } from "./outline.ts";
import { wordsBefore } from "./settle-subheadings.ts";
import { hasStrangeWord } from "./strange-words.ts";
import { placeOf } from "./subheading-features.ts";
import { judgeSubheading } from "./subheading-judge.ts";
import { startsDependent } from "./units.ts";

/** DESIGN: 3–12 words, at most 70 characters. */
const WORDS = { min: 3, max: 12 };
const MAX_CHARACTERS = 70;
/** Words and characters of a clause that is whole: readers refuse one that is cut before its complement sooner than a long one. */
const WHOLE = { words: 15, characters: 86 };

/**
 * What it is worth that a subheading was written instead of cut out of its part, to be ranked first by who wrote it, and to
 * be written for just these paragraphs. House.
 */
const WRITTEN = 1;
const FIRST = 0.5;
const FITTING = 3;
/** What it costs to stand over a paragraph that leans on the one before: the subheading parts what belongs together. House. */
const LATE = 0.7;
/**
 * What it costs to be drawn from a paragraph that cannot stand right under it, words behind the one that can: what a
 * subheading tells should follow. House.
 */
const FAR = 0.6;
const FAR_WORDS = 40;
/** What it costs to end on a noun that only the text tells more of ("viser l’agent"), and to have a word that looks misspelt. House. */
const OPEN = 0.6;
const STRANGE = 1.5;
/** What it costs to say all of the sentence that it stands over, or its beginning: it would be read twice in a row. House. */
const ECHO = 0.5;
/** What a question is worth that the first sentence of its part answers. House. */
const ANSWERED = 1.4;
const PER_SECTION = 16;

/** A candidate with what it is worth over its section, before its neighbours are looked at: log-odds. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly value: number;
}

/** What can be printed over a section, from best to worst; `taken` is not said again. */
export function rankSubheadings(
  section: Section,
  candidates: readonly Candidate[],
  desk: Desk,
  taken: readonly string[],
): Ranked[] {
  const statements = section.units.flatMap((unit) => unit.statements);
  const part = { statements, here: countContent(statements) };
  const isLate = startsDependent(statements);
  const first = statements[0]?.text ?? "";
  return candidates
    .filter((candidate) => fits(candidate) && !isLeaning(candidate, statements))
    .filter((candidate) => !taken.some((text) => says(text, candidate.text)))
    .map((candidate) => ({
      candidate,
      value:
        (candidate.isAnswered ? ANSWERED - candidate.depth : judgeSubheading(candidate, part, desk)) -
        (isLate ? LATE : 0) -
        (wordsBefore(section.units, candidate) > FAR_WORDS ? FAR : 0) -
        (leavesOpen(candidate, desk) ? OPEN : 0) -
        (candidate.isConceded ? OPEN : 0) -
        (candidate.form === "noun-phrase" ? onlyNames(candidate, statements, desk) : 0) -
        (candidate.form === "quote" && !hasVerb(candidate, desk) ? SOME : 0) -
        (POINTS.test(candidate.text) ? SUBJECT : 0) -
        (HEARSAY.test(candidate.text) ? OPEN : 0) -
        (VAGUE.test(candidate.text) || PRAISE.test(candidate.text) ? STRANGE : 0) -
        (hasStrangeWord(candidate.text, desk) ? STRANGE : 0) -
        (echoes(candidate.text, first) || opensWith(candidate.text, first) ? ECHO : 0) +
        (candidate.rank === undefined ? 0 : WRITTEN + FIRST * (1 - candidate.rank) + FITTING * (candidate.fit ?? 0)),
    }))
    .sort((a, b) => b.value - a.value)
    .slice(0, PER_SECTION);
}

/**
 * What it costs to name and to tell nothing, where news is told: any noun phrase, and more the number of something, some
 * things, a subject whose verb was left out, and a quotation without a verb. Of 43 noun phrases that four readers saw they
 * would print ten, of 61 clauses 19, of 76 quotations 29. House.
 */
const NAMES = 0.3;
const COUNTED = 1.2;
const SOME = 0.5;
const SUBJECT = 0.4;

function onlyNames(candidate: Candidate, statements: readonly Statement[], { explains }: Desk): number {
  return (explains ? 0 : NAMES) + namesLess(candidate, statements);
}

function namesLess(candidate: Candidate, statements: readonly Statement[]): number {
  if (/^(?:\d|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Douze|Quinze|Vingt)/u.test(candidate.text)) return COUNTED;
  if (/^(?:Des|De)\s/u.test(candidate.text)) return SOME;
  const { role } = placeOf(candidate, statements[indexOfCited(candidate, statements)]);
  return role.startsWith("nsubj") && /^(?:L[ea]s?\s|L’)/u.test(candidate.text) ? SUBJECT : 0;
}

function hasVerb({ text }: Candidate, { french }: Desk): boolean {
  return french.parse(text).some(({ morph }) => morph.VerbForm === "Fin");
}

/** "« C’est un thème important »": what is, the sentence before says. */
const POINTS = /^«\u00a0(?:C’est|C’était|Ce sont|Ce n’est)\s/u;

/** "Un quart du port serait vendu": somebody’s claim, and nobody is named. */
const HEARSAY = /^(?!.*(?:,\sselon|»)).*\s(?:serai(?:en)?t|aurai(?:en)?t)\s/u;

/** "C’est quelque chose sur lequel nous travaillons": what, the sentences around it say. */
const VAGUE =
  /(?<!\p{L})(?:quelque chose|quelqu’un|(?:ces|certaines|plein de) choses|tout (?:ça|cela)|comme (?:ça|cela))(?!\p{L})/iu;

/** "Un rôle important": whose part in what, the text says. */
const PRAISE =
  /^(?:Une?|Des|De) (?:\p{Ll}+ ){1,2}(?:(?:plus|très|assez|bien) )?(?:important|considérable|majeur|significatif|significative|essentiel|essentielle|crucial|global|positif|positive|négatif|négative|particulier|particulière|réel|réelle|fondamental|primordial|notable|certain|véritable|intéressant)e?s?$/u;

/** A last noun with its article alone that the text does not turn on: which one, the sentences around it say. */
function leavesOpen({ form, text }: Candidate, desk: Desk): boolean {
  const last = /\s(?:l[ea]|les|aux?|l’)\s?(\p{Ll}+)(?:\s\?)?$/u.exec(text)?.[1];
  return last !== undefined && /^(?:clause|question)$/.test(form) && !hasTopic(last, desk);
}

const PRONOUN = /(?<!\p{L})(?:ils?|elles?|lui|eux|j’|je)(?!\p{L})/iu;

/** Whether a text has as many words and characters as a subheading may have. */
export function hasSubheadingLength(text: string): boolean {
  const words = countWords(text);
  return words >= WORDS.min && words <= WORDS.max && text.length <= MAX_CHARACTERS;
}

function fits({ text, form, head = "", cutShort = false }: Candidate): boolean {
  // "Le ministère des Affaires étrangères" names, and tells nothing: of sixteen read, readers would print one.
  if (form === "noun-phrase" && (isNamingNoun(head) || PRONOUN.test(text))) return false;
  const isWhole = /^(?:clause|reported)$/.test(form) && !cutShort;
  return hasSubheadingLength(text) || (isWhole && text.length <= WHOLE.characters && countWords(text) <= WHOLE.words);
}
