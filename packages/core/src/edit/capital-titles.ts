import type { Lexicon } from "@titraille/french";
import type { Copy } from "../clean/copy.ts";
import { analysisOf, type Desk } from "./desk.ts";

const ARTICLE = /^(?:le|la|les|du|des|aux?|une?)$/iu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Letters from which a line in capitals is a title and no acronym, and words likewise. */
const LEAST = { letters: 7, words: 1 };
/** Letters of a unit or an acronym without a vowel. */
const UNREAD = 4;
const VOWEL = /[AEIOUYÀÂÉÈÊËÎÏÔÙÛÜ]/u;
/** What an accent may stand on in capitals that were typed without: "ISOLE" may be "isolé". */
const ACCENTS: Readonly<Record<string, string>> = { e: "éèê", a: "àâ", u: "ùû", i: "îï", o: "ô", c: "ç" };

/**
 * A title that its source has in capitals throughout, as French titles are written: in small letters, with the capitals of
 * its beginning and of names. How a word is written, the text around tells, else the lexicon.
 *
 * @param source index of the source that the title is from.
 * @returns undefined when the title is not in capitals, or one of its words could be written in two ways ("ISOLE" is
 * "isole" or "isolé"): it stays as it is then.
 */
export function withoutCapitals(title: string, source: number, desk: Desk): string | undefined {
  const words = title.match(WORD) ?? [];
  const letters = words.join("");
  if (letters.length < LEAST.letters || words.length < LEAST.words || letters !== letters.toUpperCase())
    return undefined;
  const { lexicon } = desk.french;
  const written = formsIn(desk, source);
  // Capitals with accents somewhere were typed with all of them.
  const hasAccents = plainLetters(letters) !== letters.toLowerCase();
  const forms = words.map((word, at) => {
    const own = (written.get(plainLetters(word)) ?? []).filter(
      (form) => !hasAccents || form.toLowerCase() === word.toLowerCase(),
    );
    // Behind an article it is the noun, and those of peoples have a capital: "aux Lisboètes".
    const name =
      own.length > 1 && ARTICLE.test(words[at - 1] ?? "") ? own.find((form) => /^\p{Lu}/u.test(form)) : undefined;
    const small = word.toLowerCase();
    return (
      name ??
      own[0] ??
      inLexicon(small, hasAccents, lexicon) ??
      // "LREM": what the paragraphs write in capitals too is an acronym.
      (!lexicon.has(small) && isAcronym(word, source, desk) ? word : undefined) ??
      // The first word gets its capital back whatever it is.
      (at === 0 && words.length > 2 && !lexicon.has(small) ? small : undefined) ??
      nameIn(small, lexicon) ??
      // "60 MW": letters that nobody could read as a word.
      (word.length <= UNREAD && !VOWEL.test(word) && !lexicon.has(small) ? word : undefined) ??
      (isPresent(words.slice(0, at), small, lexicon, isNamed(written, words[at - 1])) ? small : undefined)
    );
  });
  if (forms.some((form) => form === undefined)) return undefined;
  const { text } = analysisOf(desk, source).copy;
  // "Calder Ferries": what the text writes as one name is one.
  for (const [at, form] of forms.entries()) {
    const pair = `${forms[at - 1]} ${form!.charAt(0).toUpperCase()}${form!.slice(1)}`;
    if (at > 0 && /^\p{Lu}/u.test(pair) && text.includes(pair)) forms[at] = pair.slice(forms[at - 1]!.length + 1);
  }
  let index = 0;
  const small = title.replace(WORD, () => forms[index++]!).replace(COMPOUND, inOneName);
  return small.replace(/\p{L}/u, (first) => first.toUpperCase());
}

function isAcronym(word: string, source: number, desk: Desk): boolean {
  const { copy } = analysisOf(desk, source);
  const alone = new RegExp(`(?<![\\p{L}’-])${word}(?![\\p{L}-])`, "u");
  return copy.blocks.some(({ type, start, end }) => {
    const text = copy.text.slice(start, end);
    return type === "paragraph" && text !== text.toUpperCase() && alone.test(text);
  });
}

/** "saône" is known as a name alone. */
function nameIn(small: string, lexicon: Lexicon): string | undefined {
  const name = small.charAt(0).toUpperCase() + small.slice(1);
  return !lexicon.has(small) && lexicon.isName(name) ? name : undefined;
}

const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;

/** "haute-Saône" → "Haute-Saône": with a name among its words, a compound is one; "sur", "de" and "la" stay small. */
function inOneName(compound: string): string {
  if (!/\p{Lu}/u.test(compound)) return compound;
  return compound.replace(/(?<!\p{L})(?!(?:sur|sous|de|du|des|la|le|les|en|et|aux?|lès)(?!\p{L}))\p{Ll}/gu, (first) =>
    first.toUpperCase(),
  );
}

function isNamed(written: Forms, word: string | undefined): boolean {
  return /^\p{Lu}/u.test(written.get(plainLetters(word ?? ""))?.[0] ?? "");
}

/**
 * "LA HALLE GAGNE": "gagné" would agree with "la halle", so that it is the present, when nothing else there is a verb; behind
 * a name too ("LE BRÉSIL GAGNE").
 *
 * @param before the words before it, a determiner and a noun at least.
 * @param isName whether the last of them is a name.
 */
function isPresent(before: readonly string[], word: string, lexicon: Lexicon, isName: boolean): boolean {
  const [determiner, ...rest] = before.map((each) => each.toLowerCase());
  const agrees = /^(?:la|une|cette)$/.test(determiner ?? "")
    ? /es?e$/
    : /^(?:les|des|ces)$/.test(determiner ?? "")
      ? /s$/
      : isName
        ? /[^e]$/
        : undefined;
  return (
    agrees !== undefined && rest.length === 1 && /[^e]e$|ent$/.test(word) && !agrees.test(word) && lexicon.has(word)
  );
}

/** By letters without accents: the forms of a word, the most frequent first. */
export type Forms = ReadonlyMap<string, readonly string[]>;

/** A page in capitals has many titles to ask for. */
const known = new WeakMap<Copy, Forms>();

/** How words are written in the paragraphs of a source. */
export function formsIn(desk: Desk, source: number): Forms {
  const { copy } = analysisOf(desk, source);
  let forms = known.get(copy);
  if (!forms) {
    forms = countForms(copy);
    known.set(copy, forms);
  }
  return forms;
}

function countForms(copy: Copy): Forms {
  const counts = new Map<string, Map<string, number>>();
  for (const { type, start, end } of copy.blocks) {
    if (type !== "paragraph") continue;
    for (const { 0: form, index } of copy.text.slice(start, end).matchAll(WORD)) {
      // The capital that begins a sentence tells nothing, nor do capitals throughout.
      const opens = /(?:^|[.!?…«:]\s*)$/u.test(copy.text.slice(Math.max(start, start + index - 3), start + index));
      if (opens || (form.length > 1 && form === form.toUpperCase())) continue;
      const forms = counts.get(plainLetters(form)) ?? new Map<string, number>();
      counts.set(plainLetters(form), forms.set(form, (forms.get(form) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([key, forms]) => [key, [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form)]),
  );
}

/** A word that the text does not have elsewhere, when the lexicon knows it and no other word of the same letters. */
function inLexicon(word: string, hasAccents: boolean, lexicon: Lexicon): string | undefined {
  if (!lexicon.has(word)) return undefined;
  if (hasAccents || word.length < 2) return word;
  const twin = [...word].some((letter, at) =>
    [...(ACCENTS[letter] ?? "")].some((accented) => lexicon.has(word.slice(0, at) + accented + word.slice(at + 1))),
  );
  return twin ? undefined : word;
}

/** A word without case and accents. */
export function plainLetters(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
