import type { ParsedWord } from "../words/word.ts";
import { type ClauseCut, compressClause } from "./clause.ts";
import { mainClauses } from "./main-clauses.ts";
import { type Cut, nounGroup } from "./noun-group.ts";
import { reportedStatement } from "./reported.ts";
import { hasRelation, Tree } from "./tree.ts";
import { capitalised, type Selection, wordsToText } from "./words-to-text.ts";

/** A shorter way to say part of a sentence, in the sentence's own words. */
export interface Compression {
  readonly form: "clause" | "reported" | "noun-phrase" | "participle";
  readonly text: string;
  /** Indices of the words of the sentence that it keeps. */
  readonly kept: readonly number[];
  /** Index of its predicate or head noun. */
  readonly head: number;
  /** Whether a verb was put in another tense. */
  readonly retensed: boolean;
  /** 1 in the main clause, less for what is said in passing: complements of nouns, subordinate clauses. */
  readonly prominence: number;
}

/**
 * Whether clauses are brought to the present, as titles want it, or keep their tense. "today": so is the imperfect, which
 * tells what goes on in the news of the day ("le port était fermé lundi").
 */
export type TenseChoice = "present" | "today" | "as-is";

const CUTS: readonly ClauseCut[] = (["asides", "relatives", "loose"] as const).flatMap(cutsWith);

/** Persons keep the titles that stand before their names. */
const WITH_TITLES: readonly ClauseCut[] = cutsWith("titles");

function cutsWith(nouns: Cut): ClauseCut[] {
  return (["stay", "places-stay", "go"] as const).map((circumstances) => ({ circumstances, nouns }));
}

/**
 * All shorter forms of a sentence: its clauses and what it reports (`compressClauses`), then its noun phrases
 * (`compressToNounPhrases`). They are proposals: whoever prints one checks it first (`grammarRefusal`).
 *
 * @param text the text that the offsets of `words` point into.
 * @param tense "present" for titles, "as-is" for sentences.
 */
export function compressSentence(
  words: readonly ParsedWord[],
  text: string,
  tense: TenseChoice = "present",
): Compression[] {
  return [...compressClauses(words, text, tense), ...compressToNounPhrases(words, text)];
}

/**
 * The main clauses of a sentence, and what it reports with "selon" and the speaker: from the fullest to the shortest, without
 * repeats; the first letter is a capital and no full stop follows.
 *
 * @param titles whether persons keep them: "le secrétaire d’État américain Antony Blinken" or "Antony Blinken".
 */
export function compressClauses(
  words: readonly ParsedWord[],
  text: string,
  tense: TenseChoice,
  titles: "stay" | "go" = "go",
): Compression[] {
  const tree = Tree.of(words);
  const found = new Found(tree, text);
  for (const clause of mainClauses(tree)) {
    for (const cut of titles === "stay" ? WITH_TITLES : CUTS) {
      const reported = reportedStatement(tree, clause, cut);
      if (reported) {
        const { statement, speaker } = reported;
        const written = `${found.write(statement)}, selon ${lowered(tree, found.write(speaker), speaker)}`;
        const kept = [...statement.kept, ...speaker.kept];
        found.add("reported", clause.predicate, written, kept, statement.rewritten.size > 0);
      }
      const selection = compressClause(tree, clause, cut, tense);
      if (selection) {
        found.add("clause", clause.predicate, found.write(selection), selection.kept, selection.rewritten.size > 0);
      }
    }
  }
  return found.all();
}

/** The noun phrases of a sentence with their complements, from the fullest to the shortest, without repeats. */
export function compressToNounPhrases(words: readonly ParsedWord[], text: string): Compression[] {
  const tree = Tree.of(words);
  const found = new Found(tree, text);
  const roles = ["nsubj", "obj", "obl", "nmod", "root", "conj", "xcomp", "dislocated"];
  for (const [index, word] of words.entries()) {
    if (word.upos !== "NOUN" || !hasRelation(word, ...roles) || isInsideName(tree, index)) continue;
    for (const nouns of cutsOf(tree, index)) {
      const kept = nounGroup(tree, index, nouns);
      for (const child of tree.childrenBy(index, "case", "cc", "mark", "cop", "nsubj", "aux", "expl"))
        for (const each of tree.subtree(child)) kept.delete(each);
      found.add("noun-phrase", index, found.write({ kept, rewritten: new Map() }), kept, false);
    }
  }
  return found.all();
}

/** "l’Agence de la recherche et de l’enseignement": the second half of a complement is nothing by itself. */
function isInsideName(tree: Tree, index: number): boolean {
  return hasRelation(tree.word(index), "conj") && hasRelation(tree.words[tree.word(index).head]!, "nmod");
}

/** The cuts that can make a difference to a phrase: without relative clause or second complement one is enough. */
function cutsOf(tree: Tree, head: number): Cut[] {
  const relations = tree.subtree(head).map((index) => tree.word(index).deprel);
  const cuts: Cut[] = ["asides"];
  if (relations.some((relation) => relation.startsWith("acl"))) cuts.push("relatives");
  if (relations.filter((relation) => relation.startsWith("nmod")).length > 1) cuts.push("loose");
  return cuts;
}

/** "Odile Ferrant, conteste": the comma closed an aside of which the name was the end. */
const CLOSING_COMMA =
  /^(?<name>(?:\p{Lu}[\p{L}’.-]+[ \u00a0]){1,3}\p{Lu}[\p{L}’-]+),(?=[ \u00a0](?:et[ \u00a0]\p{Lu}|ne[ \u00a0]|n’|se[ \u00a0]|s’|\p{Ll}+(?:e|ent|t|ont|a|d)[ \u00a0]))(?![^,]{0,100},[ \u00a0]\p{Ll})/u;

/** A name that ends on an initial. */
const INITIALS = /(?<!\p{L})(?:\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}\.\p{Lu})(?= \p{Ll}|$)/gu;

/** Compressions of one sentence as they are found, each text once. */
class Found {
  private readonly byText = new Map<string, Compression>();
  private readonly tree: Tree;
  private readonly text: string;

  constructor(tree: Tree, text: string) {
    this.tree = tree;
    this.text = text;
  }

  write(selection: Selection): string {
    return wordsToText(this.tree, this.text, selection).trim();
  }

  add(form: Compression["form"], head: number, written: string, kept: Iterable<number>, retensed: boolean): void {
    const plain = written.replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/gu, "").replace(CLOSING_COMMA, "$<name>");
    // "Jonathan D. avoue tout", "une peine à l’encontre de T.V.": the stop of initials is none of the sentence.
    const text = capitalised(plain.replace(INITIALS, (name) => (this.text.includes(`${name}.`) ? `${name}.` : name)));
    if (text === "" || this.byText.has(text)) return;
    const prominence = form === "noun-phrase" ? prominenceOf(this.tree, head) : 1;
    this.byText.set(text, { form, text, kept: [...kept].sort((a, b) => a - b), head, retensed, prominence });
  }

  all(): Compression[] {
    return [...this.byText.values()];
  }
}

/** Each noun above a phrase takes a third of its weight, each subordinate clause half. */
function prominenceOf(tree: Tree, head: number): number {
  let weight = 1;
  for (const at of [head, ...tree.governors(head)]) {
    const word = tree.word(at);
    if (hasRelation(word, "nmod", "appos")) weight *= 2 / 3;
    else if (hasRelation(word, "advcl", "acl", "parataxis")) weight /= 2;
    else if (hasRelation(word, "obl", "conj")) weight *= 0.9;
  }
  return weight;
}

/** The speaker stood at the head of the sentence: an article loses its capital there, a name does not. */
function lowered(tree: Tree, text: string, { kept }: Selection): string {
  const first = tree.word(Math.min(...kept));
  return /^(?:DET|ADJ|NUM|ADV)$/.test(first.upos) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
