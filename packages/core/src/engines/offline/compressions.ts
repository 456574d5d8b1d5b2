import {
  type Compression,
  compressClauses,
  compressToNounPhrases,
  grammarRefusal,
  type ParsedWord,
  plainClause,
  type Refusal,
  withoutAuxiliary,
} from "@titraille/french";
import { analysisOf, type Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import type { Candidate } from "../engine.ts";
import { beginningsOf } from "./beginnings.ts";
import { candidateOf, inPlace } from "./candidate-of.ts";
import { cutShorter } from "./cut-shorter.ts";
import { losesAttribution, misplacesSpeaker } from "./lost-speaker.ts";
import { type MainPart, mainPart, openingPart } from "./main-part.ts";
import { isNewsOfToday, isPast, losesWhen, tellsOfLongAgo } from "./when-told.ts";

/** Words from which a sentence is taken for a list or a broken paste. */
const MAX_WORDS = 120;

/** Characters from which a clause is cut, and of what may be left, for titles and for sentences. */
const FOR_TITLES = { long: 70, min: 30, max: 155 };
const FOR_SENTENCES = { long: 155, min: 60, max: 155 };

/** Characters of a statement that is a title as it stands. House. */
const LONGEST_PLAIN = 140;

type CandidatesOf = (statement: Statement, depth: number, desk: Desk) => Candidate[];

/** Finds the candidates of each usable statement once: several outlines ask for the same statements. */
export function once(find: CandidatesOf): CandidatesOf {
  const known = new WeakMap<Statement, readonly Candidate[]>();
  return (statement, depth, desk) => {
    if (!isUsable(statement)) return [];
    let candidates = known.get(statement);
    if (!candidates) {
      candidates = find(statement, depth, desk);
      known.set(statement, candidates);
    }
    return candidates.map((candidate) => ({ ...candidate, depth }));
  };
}

/** The shorter forms of a statement, for titles: complete French by themselves, in the present tense. */
export const compressionsOf = once((statement, depth, desk) => {
  const part = mainPart(statement, desk);
  const { words, text } = part;
  const tense = isNewsOfToday(statement, desk) ? "today" : "present";
  const opening = openingPart(part, statement, desk);
  const { sound, passed, spoilt } = checked(
    [...compressClauses(words, text, tense), ...compressToNounPhrases(words, text)],
    part,
    statement,
    depth,
    desk,
  );
  const found = [
    ...(opening
      ? checked(compressClauses(opening.words, opening.text, tense), opening, statement, depth, desk).passed
      : []),
    ...passed,
  ];
  // Who says it cannot be told without the auxiliary.
  const participles = part.said ? [] : sound.flatMap((compression) => withoutAuxiliary(compression, words, text) ?? []);
  return [
    ...withCuts(found, spoilt, desk, FOR_TITLES),
    ...participles.map((compression) => candidateOf(compression, words, statement, depth)),
  ];
});

/** The clauses of a statement with persons' titles: for a headline that would be short without them. */
export function titledClausesOf(statement: Statement, depth: number, desk: Desk): Candidate[] {
  if (!isUsable(statement)) return [];
  const part = mainPart(statement, desk);
  return checked(compressClauses(part.words, part.text, "present", "stay"), part, statement, depth, desk).passed;
}

/**
 * A statement, or what its opening says, as it stands: for the top of an article where no shorter form of it was found. Long
 * ones are cut as the others are.
 */
export const plainClausesOf = once((statement, depth, desk) => {
  const part = mainPart(statement, desk);
  const tense = isNewsOfToday(statement, desk) ? "today" : "present";
  for (const beginning of beginningsOf(part, desk))
    for (const each of [openingPart(beginning, statement, desk), beginning]) {
      const plain = each && plainClause(each.words, each.text, tense);
      if (!plain || plain.isSpoilt) continue;
      const [fullest] = plainWithCuts(plain, each, statement, depth, desk)
        .filter(({ text }) => text.length <= LONGEST_PLAIN)
        .sort((one, other) => other.text.length - one.text.length);
      if (fullest) return [fullest];
    }
  return [];
});

/** A statement as it stands and what cutting its end leaves; of one that points outside only the latter. */
export function plainWithCuts(
  { clause, isSpoilt }: NonNullable<ReturnType<typeof plainClause>>,
  part: MainPart,
  statement: Statement,
  depth: number,
  desk: Desk,
): Candidate[] {
  const { passed } = checked([clause], part, statement, depth, desk, () => undefined);
  return isSpoilt ? withCuts([], passed, desk, FOR_TITLES) : withCuts(passed, [], desk, FOR_TITLES);
}

/** What is refused for its end may be whole without it: it is cut too, and each cut is held to the same rules. */
function withCuts(
  passed: readonly Candidate[],
  spoilt: readonly Candidate[],
  desk: Desk,
  length: typeof FOR_TITLES,
): Candidate[] {
  return withoutRepeats([
    ...passed,
    ...[...passed, ...spoilt].flatMap((candidate) => cutShorter(candidate, desk, length)),
  ]);
}

export function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.text, candidate])).values()];
}

/** The main clauses of a statement without what they can do without, in their own tense: for sentences. */
export function shortClausesOf(statement: Statement, depth: number, desk: Desk): Candidate[] {
  if (!isUsable(statement)) return [];
  const part = mainPart(statement, desk);
  const clauses = compressClauses(part.words, part.text, "as-is");
  const { passed, spoilt } = checked(clauses, part, statement, depth, desk);
  return withCuts(passed, spoilt, desk, FOR_SENTENCES);
}

/** Statements inside a quotation give none: a quotation is printed whole or not at all. */
function isUsable(statement: Statement): boolean {
  return !statement.insideQuote && statement.words.length <= MAX_WORDS;
}

/** The compressions that may be printed, also as candidates, and those that only their end may have spoilt. */
function checked(
  compressions: readonly Compression[],
  { words, text, said, place }: MainPart,
  statement: Statement,
  depth: number,
  desk: Desk,
  refusalOf: typeof grammarRefusal = grammarRefusal,
): { readonly sound: Compression[]; readonly passed: Candidate[]; readonly spoilt: Candidate[] } {
  const speaker = said?.speaker && shortName(said.speaker, statement, desk);
  const refusals = new Map(compressions.map((compression) => [compression, refusalOf(compression, words)]));
  const usable = compressions.filter(
    (compression) =>
      (refusals.get(compression) === undefined || isOfTheEnd(compression, refusals.get(compression))) &&
      !losesWhen(compression, { words, text }, statement) &&
      // What holds if something else does is not stated either.
      !(UNDER_CONDITION.test(statement.text) && states(compression, words)) &&
      // What is asked is not stated.
      (compression.form === "noun-phrase" || compression.text.endsWith("?") || !statement.text.endsWith("?")) &&
      (said !== undefined || !losesAttribution(compression, words, statement)) &&
      // What the paper has learnt itself has no speaker to misplace.
      ((said && said.speaker === undefined) || !misplacesSpeaker(compression, words, text, statement)) &&
      // The imperfect and the pluperfect tell by themselves that it is no news.
      (compression.form === "noun-phrase" ||
        isPast(compression, words) ||
        // "À partir du 29 mai 2018, trente œuvres illumineront le port": then it was to come.
        compression.kept.some((index) => words[index]!.morph.Tense === "Fut") ||
        !tellsOfLongAgo(statement.text, compression.text)),
  );
  const sound = usable.filter((compression) => refusals.get(compression) === undefined);
  const candidates = (chosen: readonly Compression[]): Candidate[] =>
    chosen.flatMap((compression) => {
      const candidate = inPlace(candidateOf(compression, words, statement, depth), place, desk);
      if (speaker === undefined || candidate.form === "noun-phrase") return candidate;
      // Who says it was taken off for the parser; a statement that already has a speaker cannot take a second one.
      return candidate.form === "clause"
        ? {
            ...candidate,
            form: "reported" as const,
            text: `${candidate.text}, selon ${inRoom(speaker, candidate.text)}`,
          }
        : [];
    });
  return {
    sound,
    passed: candidates(sound),
    spoilt: candidates(usable.filter((compression) => refusals.get(compression) !== undefined)),
  };
}

/** Refusals that may be of the end alone: all that tell of a wrong parse are asked before them. */
const OF_THE_END = new Set<Refusal | undefined>([
  "demonstrative",
  "relative-to-the-text",
  "pronoun-without-referent",
  "possessive-without-owner",
  "missing-object",
  "tense-sequence",
  "cut-short",
]);

/** "les blocages organisés sur la côte qui ont fait …": the parse may only have missed whom a relative clause tells of. */
function isOfTheEnd({ text }: Compression, refusal: Refusal | undefined): boolean {
  return (
    OF_THE_END.has(refusal) || (refusal === "subject-verb-agreement" && / qui (?:ont|sont|\p{Ll}+nt) /u.test(text))
  );
}

/** A clause does, a noun phrase only in a relative clause: "Des appels qui se multiplient". */
function states({ form, kept }: Compression, words: readonly ParsedWord[]): boolean {
  return form !== "noun-phrase" || kept.some((index) => words[index]!.morph.VerbForm === "Fin");
}

const UNDER_CONDITION =
  /^(?:(?:mais|et|or|car|donc),?\s)?(?:si\s|s’ils?\s|(?:quand|lorsqu[e’]|dès qu[e’]|chaque fois qu[e’]|tant qu[e’])\s?on\s|à condition|à moins(?!\sde\s\d)|sauf\s|en cas d|dans certains cas|sous réserve|à titre exceptionnel)|,\s(?:en cas d|dans certains cas|sous réserve d)/iu;
/** Characters of a title with who says it. */
const ROOM = 110;

/** "un rapport de l’Agence française de sécurité sanitaire" → "un rapport", where there is no room for whose. */
function inRoom(speaker: string, claim: string): string {
  if (claim.length + speaker.length <= ROOM) return speaker;
  return speaker.replace(/^(une? (?:rapport|étude|enquête|sondage|note|bilan|communiqué)|des \p{Ll}+s) .*$/u, "$1");
}

/** "le secrétaire d’État à l’Intérieur Jean Roche" → "Jean Roche": a title has room for the name alone. */
function shortName(speaker: string, statement: Statement, desk: Desk): string {
  const { names } = analysisOf(desk, statement.sources[0]!.source);
  const person = names.find(({ type, canonical }) => type === "person" && speaker.includes(canonical));
  return person?.canonical ?? speaker;
}
