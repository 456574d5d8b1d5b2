import type { Demand } from "../brief.ts";
import { type Pattern, pattern } from "./pattern.ts";

/** ISO 639-1 codes of the languages people name, in English and French, without accents. */
const CODES: Readonly<Record<string, string>> = {
  french: "fr",
  francais: "fr",
  francaise: "fr",
  english: "en",
  anglais: "en",
  anglaise: "en",
  spanish: "es",
  espagnol: "es",
  espanol: "es",
  german: "de",
  allemand: "de",
  italian: "it",
  italien: "it",
  dutch: "nl",
  neerlandais: "nl",
  portuguese: "pt",
  portugais: "pt",
  arabic: "ar",
  arabe: "ar",
};
const NAMES = Object.keys(CODES).join("|");
const NAME = `(${NAMES})`;
const NAME_OR_CODE = `(${NAMES}|fr)`;
const language = (m: RegExpExecArray): Demand => ({ kind: "language", language: CODES[m[1]!] ?? m[1]! });

export const LANGUAGE: readonly Pattern[] = [
  pattern(
    `(?:be |written |write (?:it )?|all |entirely |redige[e]?s? |ecrit[e]?s? |translate(?:d)? |traduire |traduis |traduit |tout )?(?:it )?(?<!not |pas )(?:in(?:to)?|to|en|vers le) (?:the |a |proper |good |correct |bon |perfect )?${NAME}(?: language| langue)?`,
    language,
  ),
  pattern(`(?:output )?(?:language|langue|lang)(?: is| =| est)? ?:? ?(?:le |l')?(${NAMES}|fr|en)`, language),
  pattern(`(?<!not )${NAME} (?:language|only|version|article|text)`, language),
  pattern("(?:in|en) (fr)", language),
  pattern(
    "(?<=(?:article|texte|seo|post|blog) )(fr)(?= ?(?:[,;.\\n&\\d]|$|avec |with |svp|stp|min |minimum ))",
    language,
  ),
  pattern(`(?<!not )${NAME}(?= (?:seo|web|blog) )`, language),
  pattern(`(?:version|article|texte|langue) ${NAME}`, language),
  // "seo français 700 mots", "700 words french"
  pattern(
    `(?<=(?:seo|post|friendly|h2|mots|words) )${NAME_OR_CODE}(?= ?(?:[,;.!\\n&\\d]|$|h2|seo|avec |with |titre|title))`,
    language,
  ),
  pattern(
    `(?<=(?:^|[,;.\\n•*+/-]|and|et|&) ?)${NAME}(?= ?(?:[,;.!\\n&+/]|$|please|pls|stp|svp|and |et |with |avec ))`,
    language,
  ),
];
