import { isContrasted, type ParsedWord } from "@titraille/french";
import { hasBalancedQuotes } from "../../clean/balanced-quotes.ts";
import type { Statement } from "../../edit/material.ts";

/** What only adds to the clause before its comma: a relative, an apposition, a circumstance, a consequence, a second fact. */
const ADDS =
  /^(?:qui|dont|où|lequel|laquelle|lesquel(?:le)?s|ce (?:qui|que|dont)|une?|des|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|quelques|\d+) (?:heures?|jours?|semaines?|mois|ans) (?:après|avant)|(?:théâtre|symbole|fief|haut lieu) d|de nouve(?:lles?|aux)|l’un|avec|avant|après|alors|tandis|au moment|au sein|au lendemain|au cours|à (?:l’issue|l’occasion|la suite|la veille|quelques|peine|travers)|dans|devant|depuis|lors|malgré|en dépit|en raison|en marge|en pleine?|en particulier|sur fond|sous|contre|afin|pour|grâce|faute|suite|car|puisque|mais|notamment|tout en|en \p{Ll}+ant|(?:\p{Ll}+ment\s)?\p{Ll}{3,}(?:ée?s?|ants?|antes?)|(?:déjà|déjà très|tous|toutes|tout) \p{Ll}+|(?:l[ea]s? |l’)[^,«»]{3,60} \p{Ll}{3,}ant)(?=[\s’])/u;
/** What limits or denies the clause, or asks for it: it is not said without. */
const LIMITS =
  /^(?:(?:rapportée?s?|ramenée?s?) (?:à|au)|par rapport|en proportion|compte tenu|hors|mais (?:pas|non|sans|seulement|uniquement|à condition)|après avoir|pour (?:l’instant|le moment|l’heure)|dans (?:ce|le) cas|avant que|pour peu)(?!\p{L})/u;
/** "(accuse le port), dans le sud de la côte, de vider la baie": the aside is over and the clause goes on. */
const GOES_ON =
  /^[^,;:«»]{3,100},\scomme\s|^(?:dans|en|à|aux?|près|lors|avec|par|sur|sous|depuis|après|avant|pendant)\s[^,;:«»]{3,100},\s(?:de\s|d’|à\s)(?:ne\s(?:pas|plus)\s|s[e’]\s?|l[ea]s?\s|l’|y\s|en\s)?\p{Ll}+(?:er|ir|re)(?!\p{L})/u;
/** Characters under which a clause tells little. */
const LEAST = 25;

/**
 * The part of a sentence up to a comma or a colon after which it only adds: "La ville rappelle ses bus, une première depuis
 * dix ans qui …". A greedy parser often takes what is added for a part of the clause; without it the clause parses well.
 *
 * @param text the sentence from its subject on.
 * @param words it, parsed.
 * @returns its text; undefined where nothing is added, or what follows may be the next item of a list.
 */
export function openingOf(text: string, words: readonly ParsedWord[], statement: Statement): string | undefined {
  if (statement.text.endsWith("?")) return undefined;
  for (const { index, 0: border } of text.matchAll(BORDER)) {
    const opening = text.slice(0, index);
    const rest = text.slice(index + border.length).trimStart();
    if (isContrasted(opening, rest)) return undefined;
    if (opening.length >= LEAST && !isInside(opening) && onlyAdds(border.trim(), rest, words, index))
      return `${opening}.`;
  }
  return undefined;
}

/** A comma, a colon, a gerund, or an "et" with a clause of its own. */
const BORDER =
  /,|[ \u00a0]:|[ \u00a0](?=en (?:n[e’] ?|s[e’] ?|y )?\p{Ll}{3,}ant[ ,])|[ \u00a0](?=et (?:même s[’i]|bien qu|alors qu|tandis qu))|[ \u00a0](?=et (?:l[ea]s? |l’|une? |des |deux |trois |quatre |cinq |six |plusieurs |\d|\p{Lu})[^,.;:«»]{2,60}? (?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|va|vont) )/gu;

function onlyAdds(mark: string, rest: string, words: readonly ParsedWord[], at: number): boolean {
  // "a renoncé [en perdant]" tells how it came; "peut gagner [en vendant]" holds on that condition.
  if (mark === "") return /^et /u.test(rest) || hasHappened(words, at);
  if (mark === ":") return !/^[«“]/u.test(rest);
  if (isApposed(rest, words, at) || isBareNoun(rest, words, at)) return true;
  if (!ADDS.test(rest) || LIMITS.test(rest) || GOES_ON.test(rest)) return false;
  return !/^(?:une?|des|de|l’un)[\s’]/u.test(rest) || !isListed(words, at);
}

/** "le fort de Valbrune, la résidence d’été de …": behind a name one noun with its article, and no second one. */
function isApposed(rest: string, words: readonly ParsedWord[], comma: number): boolean {
  const before = words.findLast(({ end }) => end <= comma);
  const hasVerb = words.some(({ start, morph }) => start > comma && morph.VerbForm === "Fin");
  return (
    before?.upos === "PROPN" &&
    /^(?:l[ea]s?\s|l’)\p{Ll}[^,;:]+$/u.test(rest) &&
    !/\s(?:et|ou|ni)\s/u.test(rest) &&
    !hasVerb
  );
}

/** "ouvre ses portes, symbole d’un retour à la vie": a noun without an article that no list goes on with. */
function isBareNoun(rest: string, words: readonly ParsedWord[], comma: number): boolean {
  const behind = words.filter(({ start, upos }) => start > comma && upos !== "PUNCT");
  const noun = behind[0]?.upos === "ADJ" ? behind[1] : behind[0];
  const before = words.findLast(({ end, upos }) => end <= comma && upos === "NOUN");
  const hasArticle =
    before !== undefined && words.some(({ head, deprel }) => words[head] === before && deprel === "det");
  return (
    noun?.upos === "NOUN" &&
    /^\p{Ll}/u.test(rest) &&
    noun.deprel !== "conj" &&
    hasArticle &&
    /^[^,]+?\s(?:d[eu]|des|à|au|en|pour)\s|^[^,]+?\sd’/u.test(rest) &&
    !/^[^,]{3,40},|^\S+\s(?:et|ou)\s/u.test(rest)
  );
}

/** "un bus, un tramway et un métro": the parse sees that the second goes on with the first. */
function isListed(words: readonly ParsedWord[], comma: number): boolean {
  return words.some(
    ({ deprel, head, start, end }) =>
      deprel === "conj" && head >= 0 && words[head]!.end <= comma && start >= comma && end <= comma + LIST_REACH,
  );
}

/** Characters after a comma in which the head noun of a second item stands. */
const LIST_REACH = 40;

/** Whether the sentence tells of something done: its verb is a compound past. */
function hasHappened(words: readonly ParsedWord[], before: number): boolean {
  const root = words.findIndex(({ head }) => head === -1);
  return words.some(
    ({ head, deprel, morph, end }) =>
      head === root && deprel.startsWith("aux") && morph.Tense === "Pres" && morph.Mood === "Ind" && end <= before,
  );
}

/** Whether a text ends inside a quotation or a parenthesis. */
export function isInside(text: string): boolean {
  return !hasBalancedQuotes(text) || text.split("(").length !== text.split(")").length;
}
