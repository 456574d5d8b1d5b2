import { hasAspiratedH } from "./initial-h.ts";

/** Words in a vowel or y- before which nothing is elided. */
const NOT_ELIDED =
  /^(?:onz|oui(?!e|ï|r)|ouistiti|uhlan|ululer|yaourt|yacht|yankee|yen|yeti|yéti|yoga|yougo|youpi|yuan|yémen|yo|ya|yu)/iu;
const VOWEL = /^(?:[aàâäæeéèêëiîïoôöœuùûü]|y(?![aeiouéèêëàâïôöùû]))/iu;

/**
 * Whether a word elides the one before it ("l’arbre", "d’Ukraine", "l’homme") and asks for "cet", "bel", "nouvel".
 *
 * @param text begins with the word, opening marks in front of it are passed over.
 */
export function elides(text: string): boolean {
  const word = /^[\s«“"‘(]*([\p{L}\p{M}-]+)/u.exec(text)?.[1] ?? "";
  if (/^h/iu.test(word)) return !hasAspiratedH(word);
  return VOWEL.test(word) && !NOT_ELIDED.test(word);
}

const ELIDABLE = /^(?:le|la|je|me|te|se|ne|de|que|ce|jusque|lorsque|puisque|quoique)$/iu;

/** A word and the one after it: ("le", "arbre") → "l’arbre", ("le", "hasard") → "le hasard", ("si", "il") → "s’il". */
export function join(word: string, next: string): string {
  const si = /^si$/iu.test(word) && /^ils?(?!\p{L})/iu.test(next);
  return si || (ELIDABLE.test(word) && elides(next)) ? `${word.slice(0, -1)}’${next}` : `${word} ${next}`;
}

const CONTRACTED: Readonly<Record<"de" | "à", Readonly<Record<string, string>>>> = {
  de: { le: "du", les: "des", lequel: "duquel", lesquels: "desquels", lesquelles: "desquelles" },
  à: { le: "au", les: "aux", lequel: "auquel", lesquels: "auxquels", lesquelles: "auxquelles" },
};

/**
 * Puts "de" or "à" before a noun phrase: ("de", "le refus") → "du refus", ("à", "les élus") → "aux élus", ("de", "Albi")
 * → "d’Albi", ("de", "la Chine") → "de la Chine". The article of a name in capitals contracts too ("Le Havre" → "du Havre"):
 * pass such a phrase only when the article is one, not a surname ("Le Pen").
 */
export function contract(preposition: "de" | "à", phrase: string): string {
  const [, article, rest] = /^(\p{L}+)([ \u00a0].*)$/su.exec(phrase) ?? [];
  const contracted = article && Object.hasOwn(CONTRACTED[preposition], article.toLowerCase());
  if (contracted) return CONTRACTED[preposition][article.toLowerCase()]! + rest;
  return preposition === "de" ? join("de", phrase) : `à ${phrase}`;
}
