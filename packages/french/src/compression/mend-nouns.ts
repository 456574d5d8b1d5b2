import type { Draft } from "./draft.ts";

const ARTICLE = /^(?:une?|le|la|ce|cet|quel|aucun|même|du|au)$/iu;
const TIME = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|matin|midi|soir)$/iu;

/** "un ton offensif", "le son": behind an article the possessive is a noun, and has what the parse gave to the noun behind it. */
export function mendToneAndSound(words: readonly Draft[], index: number, word: Draft): void {
  if (word.upos !== "DET" || !/^[st]on$/iu.test(word.form) || !ARTICLE.test(words[index - 1]?.form ?? "")) return;
  const at = word.head;
  const taken = words[at];
  if (!taken || at <= index) return;
  word.upos = "NOUN";
  word.lemma = word.form.toLowerCase();
  word.morph = { Gender: "Masc", Number: "Sing" };
  [word.head, word.deprel] = [taken.head, taken.deprel];
  for (const other of words) if (other.head === at && other !== word && words.indexOf(other) < at) other.head = index;
  if (TIME.test(taken.form)) [taken.head, taken.deprel] = [word.head, "obl:mod"];
  else [taken.head, taken.deprel] = [index, "amod"];
}

/** "marque le pas": behind an article it is a noun. */
export function mendStep(words: readonly Draft[], index: number, word: Draft): void {
  const article = words[index - 1];
  if (word.upos !== "ADV" || !/^pas$/iu.test(word.form) || article?.upos !== "DET") return;
  const verb = words.findLastIndex(({ upos }, at) => at < index && upos === "VERB");
  if (verb < 0) return;
  word.upos = "NOUN";
  word.morph = { Gender: "Masc", Number: "Sing" };
  [word.head, word.deprel] = [verb, "obj"];
  [article.head, article.deprel] = [index, "det"];
}

/**
 * "de devenir « le bouc émissaire », craignant des hausses": a noun with its article right behind a verb without object is that
 * verb’s, and not the complement of a verb behind the comma.
 */
export function mendObjectBeforeComma(words: readonly Draft[], index: number, word: Draft): void {
  if (word.upos !== "NOUN" || word.head <= index || !/^(?:obl|nsubj|obj|advmod)/.test(word.deprel)) return;
  const own = (relation: RegExp, head: number): number =>
    words.findIndex((other) => other.head === head && relation.test(other.deprel));
  const article = own(/^det/, index);
  if (article < 0 || article > index || own(/^(?:case|mark)/, index) >= 0) return;
  if (!words.slice(index, word.head).some(({ form }) => form === ",")) return;
  const at = words[article - 1]?.form === "«" ? article - 2 : article - 1;
  const verb = words[at];
  if (verb?.upos !== "VERB" || verb.morph.VerbForm !== "Inf" || own(/^(?:obj|xcomp|ccomp)/, at) >= 0) return;
  [word.head, word.deprel] = [at, verb.lemma === "devenir" ? "xcomp" : "obj"];
}

/** "pour « homicide volontaire »": of two adjectives alone in quotation marks behind a preposition the first is a noun. */
export function mendQuotedNoun(words: readonly Draft[], index: number, word: Draft): void {
  const [preposition, opening] = [words[index - 2], words[index - 1]];
  const [adjective, closing] = [words[index + 1], words[index + 2]];
  if (word.upos !== "ADJ" || preposition?.upos !== "ADP" || opening?.text !== "«") return;
  if (adjective?.upos !== "ADJ" || closing?.text !== "»") return;
  const verb = words.findLastIndex(({ upos }, at) => at < index && upos === "VERB");
  if (verb < 0) return;
  word.upos = "NOUN";
  [word.head, word.deprel] = [verb, "obl:mod"];
  [adjective.head, adjective.deprel] = [index, "amod"];
  for (const mark of [preposition, opening, closing]) mark.head = index;
  preposition.deprel = "case";
}
