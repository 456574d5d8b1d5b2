import { isStarter } from "@titraille/french";
import { hasBalancedQuotes } from "./balanced-quotes.ts";
import { NAME_WITH_OFFICE } from "./name-with-office.ts";
import { BEGINS, BRINGS_IN } from "./one-line-pages.ts";
import { linesOf, type Pass, repair } from "./pass.ts";

/** Words and characters of a subheading, and characters of the paragraph under it. */
const SUBHEADING = { words: 9, characters: 72 };
const PARAGRAPH = 90;
/** "Une digue a tenu, une autre non Le système …": up to a capital that French only has at the head of a sentence. */
const RUN_IN = new RegExp(`^(?<words>[\\p{Lu}\\d«"“][^.!?…:;\\n]{2,72}?[\\p{L}\\d»"”)]) ${BEGINS}`, "u");
/** "QU’EST-CE QUE LE VARECH ? Le varech est …": in capitals. */
const IN_CAPITALS =
  /^(?<words>(?=[^\p{Ll}\n]{3,30} [^\p{Ll}\n]{2,50} (?:\p{Lu}\p{Ll}|[LDCJ][’']))[\p{Lu}][^\p{Ll}.!…\n]{6,70}(?:[\p{Lu}]|[ \u00a0]?\?)) (?=\p{Lu}\p{Ll}|[LDCJ][’']\p{Ll})/u;
/** "Un exemple chiffréDisons que …": glued to a word that begins with a capital. */
const GLUED = /^(?<words>[\p{Lu}\d«"“][^.!?…:;\n•]{4,66}?(?<!\p{L})\p{Ll}{3,})(?=\p{Lu}\p{Ll}+[ ,’']|[LDCJ][’']\p{L})/u;
/** Behind one of these alone, a sentence goes on. */
const NO_SUBHEADING =
  /^(?:\p{L}+ment|Hier|Demain|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Oui|Non|Bref|Résultat|Mais|Ou|Donc|Car)$/iu;

/**
 * A subheading that lost its line at the head of a paragraph: "La piste d’une voiture Les enquêteurs ont …". The capital
 * of a small word in the midst of a sentence tells where it ended.
 */
export const openingSubheadings: Pass = ({ text }, { format }) => {
  if (format !== "text") return {};
  const lines = linesOf(text);
  return {
    edits: lines.flatMap(({ text: line, start }, index) => {
      const words = index === 0 ? undefined : openingOf(line);
      if (words === undefined) return [];
      const at = start + words.length;
      return [
        repair(
          "line-wraps",
          "paragraph-border",
          { start: at, end: line.charAt(words.length) === " " ? at + 1 : at },
          "\n\n",
        ),
      ];
    }),
  };
};

function openingOf(line: string): string | undefined {
  const words = (RUN_IN.exec(line) ?? IN_CAPITALS.exec(line) ?? GLUED.exec(line))?.groups?.words;
  if (words === undefined) return undefined;
  const rest = line.slice(words.length);
  // A title ends no sentence.
  const isText = rest.length >= PARAGRAPH && /[.!?…]["»”)]?(?:\s|$)/u.test(rest);
  // "Un quai à rendreJeanne Morel, correspondante de la Gazette": who signs the part.
  const isSigned = rest.length < PARAGRAPH && NAME_WITH_OFFICE.test(rest) && !/[.!?…:;]/u.test(rest);
  if (!isText && !isSigned) return undefined;
  const count = words.split(/\s+/u).length;
  const isQuoted = hasBalancedQuotes(words) && words.split('"').length % 2 === 1;
  const isOne = count === 1 && (isStarter(words) || NO_SUBHEADING.test(words) || words.length < 4);
  return count <= SUBHEADING.words &&
    words.length <= SUBHEADING.characters &&
    isQuoted &&
    !isOne &&
    !BRINGS_IN.test(words)
    ? words
    : undefined;
}
