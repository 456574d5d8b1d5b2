import type { Span } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import { bareFact } from "./plain-fact.ts";
import type { Reading } from "./reading.ts";

/** A name in the source with the forms it has there: "Claire Dubreuil", "Dubreuil". */
export interface KnownName {
  readonly canonical: string;
  readonly forms: ReadonlySet<string>;
}

/** Names as the whole source shows them, by plain form. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

interface Mention extends Span {
  readonly text: string;
  readonly plain: string;
}

const CALENDAR =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|noël|pâques|m|mm|mme|mlle|dr|pr|me|mgr)$/iu;

/** Runs of capitalised words, the first word of the sentence only when it is no common word. */
export function mentionsOf(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  const { text } = reading;
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}/@#_.-])\p{Lu}[\p{L}\p{N}’-]*(?:[ \u00a0](?:(?:de|du|des|van|von|der|ben|al|el)[ \u00a0]|d’)?\p{Lu}[\p{L}\p{N}’-]*)*/gu,
  )) {
    let start = match.index;
    let name = match[0];
    const elided = /^(?:[LDJNMTSC]|Qu|Jusqu|Lorsqu|Puisqu)’(?=\p{L})/u.exec(name);
    if (elided) {
      start += elided[0].length;
      name = name.slice(elided[0].length);
      if (!/^\p{Lu}/u.test(name)) {
        const rest = /\p{Lu}/u.exec(name);
        if (!rest) continue;
        start += rest.index;
        name = name.slice(rest.index);
      }
    }
    const small =
      /^(?:Le|La|Les|Un|Une|Des|Du|De|Ce|Cet|Cette|Ces|Il|Elle|Ils|Elles|On|En|Et|Mais|Par|Selon|Pour|Dans|À|Au|Aux|Son|Sa|Ses)[ \u00a0]+(?=\p{Lu})/u.exec(
        name,
      );
    if (small) {
      start += small[0].length;
      name = name.slice(small[0].length);
    }
    // "325 Md€": no name.
    if (/\d[ \u00a0\u202f]?$/u.test(text.slice(0, start)) && /^[€$%]/u.test(text.slice(start + name.length))) continue;
    // What opens a sentence, a quotation or stands after a colon has its capital from there.
    const before = text.slice(0, start).trimEnd();
    if (before === "" || /[«“":.!?…–—-]$/u.test(before)) {
      const first = /^[\p{L}\p{N}’-]+/u.exec(name)![0];
      const alone = first.length === name.length;
      if (reading.isCommon(first) && !(reading.isName(first) && !alone)) {
        const rest = name.slice(first.length).replace(/^[ \u00a0]+(?:(?:de|du|des|d’)[ \u00a0]?)?/u, "");
        start += name.length - rest.length;
        name = rest;
      }
    }
    if (name.length < 2 || CALENDAR.test(name) || /^[IVXLC]+e?r?$/u.test(name)) continue;
    mentions.push({ start, end: start + name.length, text: name, plain: bareFact(name) });
  }
  return mentions;
}

/**
 * Names of the statement that its evidence does not hold, in any of their forms. A person of the source in the place of
 * another one is such a name; so is one that only the source’s other sentences know, unless a pronoun stands for it here.
 *
 * @param context the sentences right before the evidence: what a pronoun of the evidence may stand for.
 */
export function compareNames(
  statement: Reading,
  evidence: readonly Reading[],
  { names, context }: { readonly names: KnownNames; readonly context: readonly Reading[] },
): Discrepancy[] {
  const here = ` ${evidence.map(({ bare }) => bare).join(" ")} `;
  const there = evidence.flatMap(mentionsOf);
  const own = mentionsOf(statement);
  return own.flatMap((mention): Discrepancy[] => {
    if (holds(mention, here, there, names, evidence)) return [];
    if (isPronounFor(mention, own, there, { names, context, evidence })) return [];
    const lost = there.find(({ plain }) => !own.some((each) => sharesName(each.plain, plain, names)));
    return [
      {
        kind: "name",
        range: { start: mention.start, end: mention.end },
        found: mention.text,
        ...(lost ? { expected: lost.text } : {}),
      },
    ];
  });
}

function holds(
  { plain, text }: Mention,
  here: string,
  there: readonly Mention[],
  names: KnownNames,
  evidence: readonly Reading[],
): boolean {
  if (here.includes(` ${plain} `)) return true;
  if (there.some((other) => sharesName(plain, other.plain, names))) return true;
  // A first name of one person and the surname of another are nobody: words apart must be one name of the source.
  const words = plain.split(" ").filter((word) => !/^(?:de|du|des|d|la|le|l)$/u.test(word));
  const known = words.length > 1 ? (names.get(plain) ?? []).length > 0 : true;
  if (known && words.every((word) => here.includes(` ${word} `))) return true;
  if (isAcronymOf(text, evidence)) return true;
  return words.every((word) => here.includes(` ${word} `) || evidence.some((reading) => isInhabitant(word, reading)));
}

/** Two forms of one name of the source. */
function sharesName(one: string, other: string, names: KnownNames): boolean {
  if (one === other) return true;
  const owners = names.get(one) ?? [];
  return owners.some(({ forms }) => forms.has(other));
}

/** "ARS" for "Agence régionale de santé", and the other way round. */
function isAcronymOf(text: string, evidence: readonly Reading[]): boolean {
  const initials = (words: string): string =>
    words
      .split(/[\s’'-]+/u)
      .filter((word) => word.length > 2)
      .map((word) => word.charAt(0).toUpperCase())
      .join("");
  if (/^\p{Lu}{2,6}$/u.test(text))
    return evidence.some((reading) => {
      const words = reading.text.split(/[\s’'-]+/u).filter((word) => /^\p{L}{3,}/u.test(word));
      return words.some(
        (word, index) => /^\p{Lu}/u.test(word) && initials(words.slice(index, index + text.length).join(" ")) === text,
      );
    });
  return evidence.some((reading) =>
    reading.text.split(/[^\p{L}]+/u).some((word) => /^\p{Lu}{2,6}$/u.test(word) && initials(text) === word),
  );
}

/** "Espagnols" where the source has "l’Espagne", "eurodéputés" where it has the Parliament: one is a common word. */
function isInhabitant(word: string, reading: Reading): boolean {
  return reading.bare.split(" ").some((other) => {
    const shortest = Math.min(word.length, other.length);
    let common = 0;
    while (common < shortest && word[common] === other[common]) common++;
    return (
      common >= 5 &&
      common >= 0.6 * Math.max(word.length, other.length) &&
      (reading.isCommon(word) || reading.isCommon(other))
    );
  });
}

/** The evidence has a pronoun, names nobody else that is gone, and the name stands right before it. */
function isPronounFor(
  mention: Mention,
  own: readonly Mention[],
  there: readonly Mention[],
  { names, context, evidence }: { names: KnownNames; context: readonly Reading[]; evidence: readonly Reading[] },
): boolean {
  const gone = there.some(({ plain }) => !own.some((each) => sharesName(each.plain, plain, names)));
  if (gone) return false;
  const refers = evidence.some(({ text }) =>
    /(?<!\p{L})(?:ils?|elles?|lui|leurs?|son|sa|ses|ce dernier|cette dernière|celui-ci|celle-ci|cet?|cette|ces|le|la|les|l’)(?!\p{L})/iu.test(
      text,
    ),
  );
  if (!refers) return false;
  return context.some(
    (reading) =>
      ` ${reading.bare} `.includes(` ${mention.plain} `) ||
      mentionsOf(reading).some(({ plain }) => sharesName(mention.plain, plain, names)),
  );
}
