import type { ParsedWord } from "@titraille/french";

/** Verbs and adjectives so common that they tell nothing about a subject. */
const EMPTY = new Set(
  "être avoir faire pouvoir devoir vouloir aller venir dire déclarer ajouter affirmer expliquer indiquer mettre prendre donner voir savoir falloir rester devenir sembler permettre grand petit nouveau bon autre même tel premier dernier seul certain plusieurs tout chose fois jour an année lundi mardi mercredi jeudi vendredi samedi dimanche".split(
    " ",
  ),
);

/** Key of a content word (noun, name, verb, adjective, number), or undefined for any other word. Lower-case lemma. */
function contentKey(word: ParsedWord): string | undefined {
  if (!/^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(word.upos)) return undefined;
  const key = (word.upos === "PROPN" ? word.form : word.lemma).toLowerCase();
  return key.length < 2 || EMPTY.has(key) ? undefined : key;
}

/** Keys of the content words among `words`, in order, with repeats. */
export function contentKeys(words: Iterable<ParsedWord>): string[] {
  const keys: string[] = [];
  for (const word of words) {
    const key = contentKey(word);
    if (key !== undefined) keys.push(key);
  }
  return keys;
}
