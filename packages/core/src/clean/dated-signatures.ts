import { signedNames } from "../source/signed-names.ts";
import { MONTH } from "./months.ts";
import { inPlainSpaces, isProse, linesOf, type Pass, removal } from "./pass.ts";

/** A day with its year, and a time. */
const DAY = `\\d{1,2}(?:er)? ${MONTH},? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}`;
const WHEN = new RegExp(
  `${DAY}|\\d{1,2} ?[h:] ?:?\\d{0,2}(?: ?(?:UTC|GMT|Uhr|CET|CEST))?|(?<!\\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\\p{L})`,
  "giu",
);
const HAS_DAY = new RegExp(DAY, "iu");
/** What a page says of who wrote it and when. */
const SAID =
  /(?<!\p{L})(?:article |billet )?(?:publiée?|postée?|mise? (?:à jour|en ligne)|modifiée?|actualisée?|vérifiée?|relue?|rédigée?|écrite?|validée?|créée?)(?!\p{L})/giu;
/** Words between them. */
const SMALL = /(?<!\p{L})(?:par|by|dans|le|à|la|et|de|du|des|d’|l’|il y a)(?!\p{L})/giu;
/** What is left: names and rubrics, each with a capital, and what parts them; words of all of them. */
const CAPITALISED = /^-*(?:\p{Lu}[\p{L}.’-]*)?$/u;
const BETWEEN = /[&·•|/,:–—()\s]+/u;
const MOST = 8;
/** Characters of such a line, and lines of the head. */
const LONGEST = 150;
const HEAD = 12;
/** Lines under the first paragraph, which may be the dek. */
const BELOW = 4;

/**
 * "Odile Ferrant – 21 mars 2024 à 8 h 30", "Publié dans Société, le 16/07/2023 par Odile Ferrant": lines over the first
 * paragraph that say who wrote it, in which rubric and when, in any order, and nothing else.
 */
export const datedSignatures: Pass = ({ text }, { format }) => {
  if (format === "html") return {};
  const lines = linesOf(text);
  const prose = lines.findIndex((line) => isProse(line.text));
  const found = lines
    .slice(0, Math.min(HEAD, prose + BELOW))
    .filter((line) => line.text.length <= LONGEST && isDatedSignature(inPlainSpaces(line.text)));
  const names = found.flatMap((line) => namesIn(inPlainSpaces(line.text)));
  return {
    edits: found.map((line) => removal("bylines", "byline", line)),
    ...(names.length > 0 ? { byline: names } : {}),
  };
};

function isDatedSignature(line: string): boolean {
  if (isRowOfFacts(line)) return true;
  const left = line.replace(WHEN, " ").replace(SAID, " ").replace(SMALL, " ");
  return (
    HAS_DAY.test(line) &&
    left.split(BETWEEN).every((word) => CAPITALISED.test(word)) &&
    left.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length <= MOST
  );
}

/** "Dr Odile Ferrant, médecin·Relu par Rui Falcato·Mis à jour le 8 janvier 2025": one of the parts says when. */
function isRowOfFacts(line: string): boolean {
  const parts = line.split(PART);
  return (
    parts.length > 1 &&
    parts.some((part) => HAS_DAY.test(part) && part.search(SAID) === 0) &&
    parts.every((part) => /^\p{Lu}/u.test(part) && !/[.!?…]$/u.test(part) && part.split(/\s+/u).length <= WORDS)
  );
}

const PART = /\s*[·•|]\s*/u;
/** Words of such a part. */
const WORDS = 10;

/** The names behind "par", else those before the day. */
function namesIn(line: string): string[] {
  const behind = /(?<!\p{L})(?:par|by)[ :]+(?<who>\p{Lu}.*)$/iu.exec(line)?.groups?.who;
  const before = line
    .slice(0, HAS_DAY.exec(line)!.index)
    .replace(SAID, "|")
    .split(/\s[-–—|]\s?|[|·•]/u);
  if (isRowOfFacts(line)) return signedNames(line.split(PART)[0]!.replace(/^(?:Dr|Pr|Me|M\.|Mme)\.? /u, ""));
  const parts = behind ? [behind.split(/\s{2,}|\s[Ll]e(?=[\s:\d])/u)[0]!] : before;
  return parts.flatMap((part) => signedNames(part.trim()));
}
