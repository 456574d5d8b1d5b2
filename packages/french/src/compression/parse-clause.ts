import type { French } from "../french.ts";
import type { Morphology, ParsedWord } from "../words/word.ts";
import { mendParse } from "./mend-parse.ts";
import { hasRelation, Tree } from "./tree.ts";

/**
 * Parses a sentence that should have a main clause, and looks twice when the parse finds none: French has many forms that
 * are noun and verb ("l’exécutif lance une consultation"), and once the tagger has taken the verb for a noun, no parse is
 * right. Each such word is tried as the verb; the first one that gets a subject before it is believed.
 */
export function parseClause(french: French, sentence: string): readonly ParsedWord[] {
  const words = mendParse(withNames(french, french.parse(sentence)));
  if (hasMainClause(words)) return words;
  for (const [index, word] of words.entries()) {
    const verb = verbReading(french, words, index);
    if (!verb) continue;
    const retagged = words.map((other, at) => (at === index ? { ...word, ...verb, upos: "VERB" as const } : other));
    const again = mendParse(french.parseTagged(retagged));
    if (again[index]!.head === -1 && hasMainClause(again)) return again.map((other, at) => asNoun(again, other, at));
  }
  return words;
}

/** "son adversaire Marine Le Pen": inside a sentence no verb has a capital, a name has. */
function withNames(french: French, words: readonly ParsedWord[]): readonly ParsedWord[] {
  const isName = ({ upos, text }: ParsedWord, index: number): boolean =>
    /^(?:VERB|AUX)$/.test(upos) &&
    /^\p{Lu}(?:\p{Ll}|\p{Lu}+$)/u.test(text) &&
    (index > 0
      ? /^[\p{L}\d,]/u.test(words[index - 1]!.text)
      : // "Marine Le Pen"
        words.slice(1, 3).every(({ text: next }) => /^\p{Lu}\p{Ll}/u.test(next))) &&
    words.some(({ text: other }) => /^\p{Ll}/u.test(other));
  if (!words.some(isName)) return words;
  const named = words.map((word, index) =>
    isName(word, index) ? { ...word, upos: "PROPN" as const, lemma: word.text, morph: {} } : word,
  );
  return french.parseTagged(named);
}

/** An adjective with an article that is the subject of a verb is a noun: "l’exécutif", "le blessé". */
function asNoun(words: readonly ParsedWord[], word: ParsedWord, index: number): ParsedWord {
  const noun =
    word.upos === "ADJ" &&
    word.deprel.startsWith("nsubj") &&
    words.some(({ head, deprel }) => head === index && deprel.startsWith("det"));
  return noun ? { ...word, upos: "NOUN" } : word;
}

function hasMainClause(words: readonly ParsedWord[]): boolean {
  const tree = Tree.of(words);
  const root = tree.words[tree.root];
  if (!root) return false;
  const finite =
    root.morph.VerbForm === "Fin" ||
    tree.childrenBy(tree.root, "aux", "cop").some((index) => tree.word(index).morph.VerbForm === "Fin");
  return (
    finite && tree.children(tree.root).some((index) => index < tree.root && hasRelation(tree.word(index), "nsubj"))
  );
}

/** How a word tagged as noun, adjective or participle reads as a verb in the third person, where what follows could be its object. */
function verbReading(
  french: French,
  words: readonly ParsedWord[],
  index: number,
): { lemma: string; morph: Morphology } | undefined {
  const word = words[index]!;
  const next = words[index + 1];
  // "La ligue fait l’objet d’une enquête", "Le port séduit de plus en plus": forms that are participles too.
  const isParticiple = word.upos === "VERB" && word.morph.VerbForm === "Part";
  if (index === 0 || !next || !(isParticiple || /^(?:NOUN|ADJ)$/.test(word.upos)) || !/^\p{Ll}/u.test(word.form))
    return undefined;
  // After a number only when it is a year: "une enquête ouverte en 2024 cite dix témoins".
  if (/^(?:DET|ADP|NUM)$/.test(words[index - 1]!.upos) && !/^(?:19|20)\d\d$/u.test(words[index - 1]!.form))
    return undefined;
  const follows = /^(?:DET|PRON|NUM|SCONJ)$/.test(next.upos) || /^(?:[«,.]|des)$/u.test(next.text);
  // "Le romancier, maître du genre, plonge dans un monde secret": behind an aside, where no other word can be the verb.
  const isOnlyVerb =
    ((next.upos === "ADP" && words[index - 1]!.text === ",") || isParticiple) &&
    !words.some(({ morph }) => morph.VerbForm === "Fin");
  if (!follows && !isOnlyVerb) return undefined;
  const reading = french.lexicon
    .lookup(word.form)
    .find(
      ({ upos, morph }) => upos === "VERB" && morph.VerbForm === "Fin" && morph.Mood === "Ind" && morph.Person === "3",
    );
  return reading && { lemma: reading.lemma, morph: reading.morph };
}
