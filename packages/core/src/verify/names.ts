import type { Discrepancy } from "./discrepancy.ts";
import { type Mention, mentionsOf } from "./mentions.ts";
import { compareOfficeRanks } from "./office-ranks.ts";
import { compareOffices } from "./offices.ts";
import { comparePeoples, isInhabitant } from "./peoples.ts";
import { bareFact } from "./plain-fact.ts";
import type { Reading } from "./reading.ts";

/** A name in the source with the forms it has there: "Claire Dubreuil", "Dubreuil". */
export interface KnownName {
  readonly canonical: string;
  readonly forms: ReadonlySet<string>;
}

/** Names as the whole source shows them, by plain form. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

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
  const named = own.flatMap((mention): Discrepancy[] => {
    if (holds(mention, here, there, names, evidence)) return [];
    if (isPronounFor(mention, own, there, { names, context, evidence })) return [];
    if (isOfKnownNoun(mention, statement, evidence, context)) return [];
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
  return [
    ...named,
    ...compareCounts(own, there, names),
    ...compareCodes(statement, evidence),
    ...comparePeoples(statement, evidence),
    ...compareOffices(statement, evidence),
    ...compareOfficeRanks(statement, evidence),
  ];
}

/** A name that stands once more than in the evidence, where another one of the evidence is gone: it has taken its place. */
function compareCounts(own: readonly Mention[], there: readonly Mention[], names: KnownNames): Discrepancy[] {
  const count = (mentions: readonly Mention[], plain: string): number =>
    mentions.filter((each) => sharesName(each.plain, plain, names)).length;
  const gone = there.find(({ plain }) => count(own, plain) === 0);
  const twice = own.find(
    ({ plain }, index) =>
      count(own, plain) > count(there, plain) &&
      count(there, plain) > 0 &&
      own.findIndex((each) => each.plain === plain) < index,
  );
  return gone && twice
    ? [{ kind: "name", range: { start: twice.start, end: twice.end }, found: twice.text, expected: gone.text }]
    : [];
}

/** Letters and numbers that name things ("classe G", "A320", "article L. 121"): those of the evidence. */
function compareCodes(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const codes = (text: string): RegExpExecArray[] => [
    ...text.matchAll(/(?<=\p{Ll}[ \u00a0])(?:\p{Lu}|\p{Lu}{1,3}-?\d+)(?![\p{L}\p{N}’-]|\.\p{L})/gu),
  ];
  const known = new Set(evidence.flatMap(({ text }) => codes(text).map(([code]) => code)));
  if (known.size === 0) return [];
  return codes(statement.text).flatMap((match): Discrepancy[] =>
    known.has(match[0])
      ? []
      : [
          {
            kind: "name",
            range: { start: match.index, end: match.index + match[0].length },
            found: match[0],
            expected: [...known][0]!,
          },
        ],
  );
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

/** What stands for somebody or something named before. */
const REFERS = /(?<!\p{L})(?:ils?|elles?|lui|leurs?|son|sa|ses|ce dernier|cette dernière|celui-ci|celle-ci)(?!\p{L})/iu;
const DEFINITE = /(?<!\p{L})(?:cet?|cette|ces|le|la|les|l’)(?!\p{L})/iu;

/** "la passerelle de Lanvern" where the evidence has "la passerelle" or a pronoun for it, and a sentence right before "la passerelle de Lanvern". */
function isOfKnownNoun(
  { start, plain }: Mention,
  { text }: Reading,
  evidence: readonly Reading[],
  context: readonly Reading[],
): boolean {
  const [, noun, link] = /(\p{L}{3,})[ \u00a0](d(?:e |u |es |’|e la |e l’))$/u.exec(text.slice(0, start)) ?? [];
  if (noun === undefined || link === undefined) return false;
  const has = (reading: Reading, words: string): boolean => ` ${reading.bare} `.includes(` ${words} `);
  return (
    evidence.some((reading) => has(reading, bareFact(noun)) || REFERS.test(reading.text)) &&
    context.some((reading) => has(reading, bareFact(`${noun} ${link} ${plain}`)))
  );
}

/** The evidence has a pronoun or a noun for it, names nobody else that is gone, and the name stands right before it. */
function isPronounFor(
  mention: Mention,
  own: readonly Mention[],
  there: readonly Mention[],
  { names, context, evidence }: { names: KnownNames; context: readonly Reading[]; evidence: readonly Reading[] },
): boolean {
  const gone = there.some(({ plain }) => !own.some((each) => sharesName(each.plain, plain, names)));
  if (gone) return false;
  const refers = evidence.some(({ text }) => REFERS.test(text) || DEFINITE.test(text));
  if (!refers) return false;
  return context.some(
    (reading) =>
      ` ${reading.bare} `.includes(` ${mention.plain} `) ||
      mentionsOf(reading).some(({ plain }) => sharesName(mention.plain, plain, names)),
  );
}
