import type { ParsedWord } from "../words/word.ts";
import { isOffice } from "./event-nouns.ts";
import { agree, agreesWithSubject } from "./gate/agreement.ts";
import { endsOpen } from "./gate/last-word.ts";
import { balanced } from "./gate/quotes.ts";
import { referenceRefusal } from "./gate/references.ts";
import type { Refusal } from "./gate/refusal.ts";
import { scarRefusal } from "./gate/scars.ts";
import { hasRelation, Tree } from "./tree.ts";

/** What a title that somebody wrote is by its grammar. */
export interface WrittenTitle {
  readonly form: "clause" | "participle" | "noun-phrase" | "question";
  /** Index of its predicate or head noun. */
  readonly head: number;
}

/** What joins a sentence to the one before, or makes it a part of another; "quand" and "si" may ask. */
const LEANING =
  /^(?:et(?! si )|mais|or|donc|car|ainsi|puis|alors|aussi|enfin|ensuite|cependant|pourtant|toutefois|néanmoins|parce|puisque|bien que|que|qu’|qui|dont)(?![\p{L}-])/iu;
/** "De Lille à Calais", "Du dépôt au vote" begin a title, "de nouveaux outils" too; "du port" goes on with something. */
const OF = /^(?:de|d’|du)(?![\p{L}-])(?!.*\s(?:à|aux?)\s)/iu;
const SOME =
  /^De (?:nombreu|multiples|plus en plus|(?:faux|vrais|jeunes|bons|bonnes) |\p{Ll}{3,}s \p{Ll}{3,}[sx](?:\s|$))/u;
/** Who or what, the text before says. */
const POINTING =
  /^(?!il (?:faut|faudra|faudrait|existe|manque|y a|n’y a|n’existe|est \p{Ll}{3,} (?:de|que)) |il est \p{Ll}{3,} (?:d|qu)’)(?:(?:ils?|elles?|lui|eux|celui|celle|ceux|celles|cela|ça|ceci|l’un|l’une|les uns)(?=\s(?!d(?:e|es|u|’)(?:\s|\p{L})))|(?:c’|ce\s(?!qu[ie’])|cet\s|cette\s|ces\s))/iu;
/** "…, selon l’agence": which, the text says; "selon la police" and "selon le parquet" are those of the place. */
const SOME_SOURCE =
  /,\s(?:selon|d’après)\s(?:l’|la |le )(?:agence|institut|étude|enquête|rapport|association|organisation|ONG|hebdomadaire|quotidien|journal|magazine|site|chaîne|radio|revue|centre|entreprise|société|groupe|firme|syndicat|chercheu(?:r|se)|auteur|autrice|médecin|avocate?|ministre|élue?|députée?|expert|experte|directeur|directrice|spécialiste)$|,\s(?:selon|d’après)\s(?:une source|des sources)$/u;

/** "que" asks where a pronoun follows its verb, or a mark the title. */
const ASKS =
  /^(?:(?:comment|pourquoi|quel(?:le)?s?|combien|quand|où|d’où|(?:à|en|de|sur|pour|vers|dans|par|contre|avec) (?:quoi|qui|quel(?:le)?s?)|faut-il|peut-on|est-ce)(?!\p{L})|(?:que\s|qu’)\p{L}+-|(?:qui|que|qu’).*\?$)/iu;

/**
 * Reads a title that somebody wrote whole. Nothing was cut out of it, so only its own words are looked at: where it begins
 * and ends, whom its pronouns and articles go with, what looks like lost words. Bare nouns and participles are titles
 * ("Nouveau coup de semonce pour l’économie", "Une route coupée par la neige").
 *
 * @param words of `text`, parsed (`parseClause`).
 * @returns the first reason against it when there is one.
 */
export function readWrittenTitle(words: readonly ParsedWord[], text: string): WrittenTitle | Refusal {
  const tree = Tree.of(words);
  const body = words.filter(({ upos }) => upos !== "PUNCT");
  const [last, before] = [body.at(-1), body.at(-2)];
  if (!last || tree.root < 0) return "bare-noun";
  const asks = ASKS.test(text) || text.endsWith("?");
  if (LEANING.test(text) && !asks) return "dangling-end";
  if (!asks && OF.test(text) && words[1]?.upos !== "ADJ" && !SOME.test(text)) return "dangling-end";
  if (POINTING.test(text) && !asks) return "pronoun-without-referent";
  // "a agi seul", "commence petit": an adjective behind a verb is no cut here.
  if (endsOpen(text, last, before?.upos === "DET" ? before : undefined) && !/\sune$/u.test(text)) return "dangling-end";
  if (!balanced(text)) return "unbalanced";
  if (SOME_SOURCE.test(text)) return "pronoun-without-referent";
  const title = formOf(tree, asks);
  // "Les quotas" says nothing.
  const telling = body.filter(({ upos }) => /^(?:NOUN|PROPN|ADJ|VERB|NUM|X)$/.test(upos)).length;
  if (title.form === "noun-phrase" && telling < 2) return "no-complement";
  const all = words.map((_, index) => index);
  const asCompression = {
    form: title.form === "question" ? ("clause" as const) : title.form,
    text,
    kept: all,
    head: title.head,
    retensed: false,
    prominence: 1,
  };
  const scar = asks ? undefined : scarRefusal(tree, asCompression);
  if (scar) return scar;
  const kept = new Set(all);
  // Only of a subject right before its verb a parse can be believed.
  if (all.some((index) => followsSubject(tree, index) && !agreesWithSubject(tree, index, kept)))
    return "subject-verb-agreement";
  if (all.some((index) => !agreesWithArticle(tree, index))) return "agreement";
  for (const [index, word] of words.entries()) {
    if (index > 0 && !REFERS.test(word.form)) continue;
    // "Ce que dit le rapport": what it is, the title says.
    if (word.upos === "PRON" && (asks || /^qu(?:e|i|[’'])$/iu.test(words[index + 1]?.form ?? ""))) continue;
    // "ce mardi", "à ce jour": the day it is read on.
    if (word.upos === "DET" && NOW.test(words[index + 1]?.form ?? "")) continue;
    const refusal = referenceRefusal(tree, index, word, asCompression);
    if (refusal && !HARMLESS.has(refusal)) return refusal;
  }
  return title;
}

const NOW = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|heure|stade)$/iu;

/** "sa réponse": whose, a title may leave to its text. */
const HARMLESS = new Set<Refusal>(["relative-to-the-text", "possessive-without-owner"]);
/**
 * Words behind the first one that a title has to explain itself. "on", "y" or "elle-même" point at nothing, "nos ancêtres"
 * and "nous" at whoever the text speaks to.
 */
const REFERS =
  /^(?:ils?|elles?|eux|lui|cela|ça|ce(?:lui|lle|ux|lles)-(?:ci|là)|cet|cette|ces|ce|je|j’|mon|ma|mes|moi)$/u;

function formOf(tree: Tree, asks: boolean): WrittenTitle {
  const head = tree.root;
  if (asks) return { form: "question", head };
  const predicate = [head, ...tree.childrenBy(head, "aux", "cop")];
  if (predicate.some((index) => tree.word(index).morph.VerbForm === "Fin")) return { form: "clause", head };
  const { upos, morph } = tree.word(head);
  const hasSubject = tree.children(head).some((index) => hasRelation(tree.word(index), "nsubj"));
  return { form: upos === "VERB" && morph.VerbForm === "Part" && hasSubject ? "participle" : "noun-phrase", head };
}

function followsSubject(tree: Tree, verb: number): boolean {
  const subject = tree.childrenBy(verb, "nsubj")[0];
  if (subject === undefined || subject > verb || tree.word(verb).head !== -1) return false;
  // "Quelle histoire mettront en scène les manèges ?": what is asked stands in front, who does it behind.
  if (/^quel(?:le)?s?$/iu.test(tree.words[0]?.form ?? "")) return false;
  // "Grippe et rhume circulent": a bare noun before the last one is a subject too.
  if (tree.words.slice(0, verb).some(({ upos }) => upos === "CCONJ")) return false;
  return !tree.words.slice(subject + 1, verb).some(({ upos }) => /^(?:NOUN|PROPN|PRON|PUNCT|CCONJ)$/.test(upos));
}

/** An article has the gender and number of its noun; "de" and "d’" have none. */
function agreesWithArticle(tree: Tree, index: number): boolean {
  const word = tree.word(index);
  if (word.upos !== "DET" || !/^(?:le|la|les|une?|des)$/iu.test(word.form)) return true;
  const noun = tree.words[word.head];
  if (noun?.upos !== "NOUN" || word.head - index > 1) return true;
  // "la mort", "la maire": nouns of both genders, of which the tagger gives one.
  if (BOTH_GENDERS.test(noun.form) || isOffice(noun.lemma)) return /[sx]$/iu.test(noun.form) || !/s$/iu.test(word.form);
  return agree(word, noun);
}

const BOTH_GENDERS = /^(?:mort|médecin|professeur|auteur|chef|français|élève|enfant|mode|tour|poste|livre|voile)s?$/iu;
