import { isNamingNoun, type ParsedWord } from "@titraille/french";
import { analysisOf, type Desk } from "../../edit/desk.ts";
import { escapePattern } from "../../edit/escape-pattern.ts";
import type { Statement } from "../../edit/material.ts";

/** Times that the text names something for its name to say more than its description. House. */
const ORGANISATION = 2;
const PERSON = 4;
const ARTICLE = /^(?:l[ae]|les|l’|son|sa|leur)$/iu;
/** Words of a description that a name stands for, at most. */
const LONGEST = 12;

/**
 * A sentence with the name in the place of its description: "Le transporteur de Dubaï, Emirates Airline, a finalisé …" →
 * "Emirates Airline a finalisé …". Only what the text turns on is named; of a person who does something the function says
 * more ("Le maire de Valbrune, Rui Falcato, …"), so that only persons to whom something is done are.
 *
 * @param parse parses the text.
 */
export function named(text: string, parse: () => readonly ParsedWord[], statement: Statement, desk: Desk): string {
  const { names } = analysisOf(desk, statement.sources[0]!.source);
  for (const { type, variants, mentions } of names) {
    if (mentions.length < (type === "person" ? PERSON : ORGANISATION)) continue;
    for (const name of variants) {
      const at = text.search(new RegExp(`(?<=, (?:l[ea] |les |l’)?)${escapePattern(name)}(?=[,.]|$)`, "u"));
      const cut = at < 0 ? undefined : descriptionBefore(parse(), at, type === "person");
      if (cut === undefined) continue;
      const end = at + name.length;
      return text.slice(0, cut.start) + text.slice(cut.name, end) + text.slice(end).replace(/^,(?= )/u, "");
    }
  }
  return text;
}

const OF_PREPOSITION =
  /^(?:encontre|égard|intention|attention|initiative|instar|appel|côté|place|sujet|nom|tête|compte|cours|moment|lieu)$/u;

/** Where the description begins that a name is the apposition of, and where the name does, with its article. */
function descriptionBefore(
  words: readonly ParsedWord[],
  at: number,
  isPerson: boolean,
): { start: number; name: number } | undefined {
  const name = words.findIndex(({ start }) => start >= at);
  const comma = words.findLastIndex(({ form }, index) => index < name && form === ",");
  if (comma < 2 || !words[name]!.deprel.startsWith("appos")) return undefined;
  const isArticleOf = (noun: number, index: number): boolean =>
    words[index]!.head === noun && words[index]!.deprel === "det" && ARTICLE.test(words[index]!.text);
  // The parse may hang the name on a name in its description: "le cofondateur de Valcom, Rui Falcato".
  let noun = words[name]!.head;
  while (words[noun]?.upos === "PROPN" && !words.some((_, index) => isArticleOf(noun, index))) noun = words[noun]!.head;
  const article = words.findIndex((_, index) => isArticleOf(noun, index));
  if (noun < 0 || noun > comma || words[noun]!.upos !== "NOUN" || article > noun || comma - article > LONGEST)
    return undefined;
  if (isPerson && words[noun]!.deprel.startsWith("nsubj")) return undefined;
  // "à l’encontre du ministre, Rui Falcato": no description, the parse took half a preposition for one.
  if (OF_PREPOSITION.test(words[noun]!.lemma)) return undefined;
  // "l’accusé de la tuerie, Rui Falcato": the name may be that of what the noun is a complement of.
  if (words[noun]!.deprel.startsWith("nmod") && !isNamingNoun(words[noun]!.lemma)) return undefined;
  // All of it belongs to the noun: nothing else ends at the comma.
  for (let index = article; index < comma; index++) if (!belongsTo(words, index, noun)) return undefined;
  return { start: words[article]!.start, name: words[comma]!.end + 1 };
}

function belongsTo(words: readonly ParsedWord[], index: number, noun: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < words.length; at = words[at]!.head, steps++)
    if (at === noun) return true;
  return false;
}
