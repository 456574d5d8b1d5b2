import type { French } from "@titraille/french";
import type { Objection } from "../engines/writing.ts";
import { frenchNameOf } from "./place-names.ts";

const CAPITALISED = /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{L}\p{M}]+(?:[’'-]\p{Lu}?[\p{L}\p{M}]+)*/gu;
/** Where a capital says nothing: at the head of a sentence or a quotation. */
const AT_HEAD = /(?:^|[.!?…:«“"„»\n])\s*$/u;
/** Letters that two forms of one name have in common at their head: "Bavaria" and "Bavière". */
const SAME_HEAD = 3;

/**
 * Names of people that the translation lacks, and names in it that are in no way those of the source sentence.
 *
 * @param source in any language written in Latin letters.
 */
export function compareNames(source: string, translation: string, french: French): Objection[] {
  const said = new Set(wordsOf(source).map(plain));
  const exonyms = frenchNamesIn(source);
  const there = new Set(wordsOf(translation).map(plain));
  const lost = surnames(source, french).filter((name) => !there.has(plain(name)));
  const added = [...translation.matchAll(CAPITALISED)].filter(({ 0: name, index }) => {
    if (AT_HEAD.test(translation.slice(0, index))) return false;
    const parts = name.split(/[’'-]/u).map(plain);
    if (parts.every((part) => said.has(part) || exonyms.has(part))) return false;
    if ([...said].some((word) => isSameName(word, parts[0]!))) return false;
    const lower = name.toLowerCase();
    // A common word with a capital ("Conservateurs", "État") is a translated name: no table knows them all.
    return !french.lexicon.has(lower) || french.lexicon.isName(name);
  });
  return [
    ...lost.map((found): Objection => ({ reason: "missing-name", found })),
    ...added.map(({ 0: found }): Objection => ({ reason: "name", found })),
  ];
}

/** The word behind a first name: "Johnson" of "Boris Johnson". */
function surnames(text: string, french: French): string[] {
  const names = [...text.matchAll(CAPITALISED)];
  return names.flatMap(({ 0: name, index }, at) => {
    const before = names[at - 1];
    if (!before || text.slice(before.index + before[0].length, index) !== " ") return [];
    const isFirstName = french.lexicon.nameKinds(before[0]).includes("given");
    return isFirstName && frenchNameOf(name) === undefined ? [name.replace(/[’']s$/u, "")] : [];
  });
}

/** Words of the French names of places in an English text. */
function frenchNamesIn(text: string): Set<string> {
  const names = new Set<string>();
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++)
    for (const length of [1, 2, 3, 4]) {
      const french = frenchNameOf(words.slice(at, at + length).join(" "));
      if (french !== undefined) for (const word of wordsOf(french)) names.add(plain(word));
    }
  if (/\bU\.?S\.?(?:A\.?)?(?![\p{L}])/u.test(text)) for (const word of ["etats", "unis"]) names.add(word);
  if (/\bU\.?K\.?(?![\p{L}])/u.test(text)) for (const word of ["royaume", "uni"]) names.add(word);
  if (/\bU\.?N\.?(?![\p{L}])/u.test(text)) for (const word of ["onu", "nations", "unies"]) names.add(word);
  return names;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Without accents and case, as names differ between languages. */
function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function isSameName(one: string, other: string): boolean {
  return one.length > SAME_HEAD && other.length > SAME_HEAD && one.slice(0, SAME_HEAD) === other.slice(0, SAME_HEAD);
}
