import type { ParsedWord, Span } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import { compareOffices } from "./offices.ts";
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

/** Adjectives of peoples that news copy has often, without accents. */
const PEOPLES: ReadonlySet<string> = new Set(
  "francais anglais britannique ecossais irlandais allemand espagnol portugais italien belge suisse neerlandais autrichien polonais tcheque hongrois roumain bulgare grec turc russe ukrainien suedois norvegien danois finlandais americain canadien quebecois mexicain bresilien argentin chilien colombien cubain venezuelien chinois japonais coreen indien pakistanais afghan iranien irakien syrien libanais israelien palestinien egyptien libyen tunisien algerien marocain senegalais malien ivoirien nigerian camerounais congolais rwandais kenyan ethiopien australien vietnamien thailandais indonesien europeen africain asiatique".split(
    " ",
  ),
);
const CALENDAR =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|noël|pâques|m|mm|mme|mlle|dr|pr|me|mgr)$/iu;

/** Endings of adjectives of peoples and places, without accents. */
const DEMONYM =
  /(?:ais|aise|ois|oise|ien|ienne|een|eenne|ain|aine|ol|ole|and|ande|on|onne|ote|ard|arde|ec|eque|que|iote|in|ine)s?$/u;

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
    const isSetOff = /^[ \u00a0\u202f]*[»”]/u.test(text.slice(start + name.length));
    if (before === "" || /[:.!?…–—-]$/u.test(before) || (/[«“"]$/u.test(before) && !isSetOff)) {
      const first = /^[\p{L}\p{N}’-]+/u.exec(name)![0];
      const alone = first.length === name.length;
      const hasComplement = /^[ \u00a0]+(?:de|du|des|d’)/u.test(name.slice(first.length));
      if (reading.isCommon(first) && (hasComplement || !(reading.isName(first) && !alone))) {
        const rest = name.slice(first.length).replace(/^[ \u00a0]+(?:(?:de|du|des|d’)[ \u00a0]?)?/u, "");
        start += name.length - rest.length;
        name = rest;
      }
    }
    if (name.length < 2 || reading.isFunctionWord(name) || CALENDAR.test(name) || /^[IVXLC]+e?r?$/u.test(name))
      continue;
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
  const named = own.flatMap((mention): Discrepancy[] => {
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
  return [
    ...named,
    ...compareCounts(own, there, names),
    ...compareCodes(statement, evidence),
    ...comparePeoples(statement, evidence),
    ...compareOffices(statement, evidence),
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

/** "japonais" for "coréen": an adjective of a people that the evidence does not have, where it has another one. */
function comparePeoples(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const peoples = ({ words }: Reading): ParsedWord[] =>
    words.filter(({ upos, form }) => upos === "ADJ" && PEOPLES.has(adjectiveOf(form)));
  const there = evidence.flatMap(peoples);
  if (there.length === 0) return [];
  return peoples(statement).flatMap((word): Discrepancy[] =>
    there.some(({ form }) => adjectiveOf(form) === adjectiveOf(word.form)) ||
    evidence.some((reading) => isInhabitant(bareFact(word.form), reading))
      ? []
      : [{ kind: "name", range: { start: word.start, end: word.end }, found: word.text, expected: there[0]!.text }],
  );
}

/** "coréennes" → "coréen": masculine singular, roughly. */
function adjectiveOf(form: string): string {
  const bare = bareFact(form).replace(/s$/u, "");
  return bare
    .replace(/(?:enne|onne)$/u, (end) => end.slice(0, 2))
    .replace(/(ais|ois|ain|in|and|ol|ard)e$/u, "$1")
    .replace(/(?<=a|o)i$/u, "is");
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

/** "Espagnols" where the source has "l’Espagne", "français" where the statement has "la France": one is a common word. */
function isInhabitant(word: string, reading: Reading): boolean {
  const isAdjective = (form: string): boolean =>
    DEMONYM.test(form) && (PEOPLES.has(adjectiveOf(form)) || reading.isAdjective(form));
  return reading.bare.split(" ").some((other) => {
    const shortest = Math.min(word.length, other.length);
    let common = 0;
    while (common < shortest && word[common] === other[common]) common++;
    return (
      common >= 4 && common >= 0.5 * Math.max(word.length, other.length) && (isAdjective(word) || isAdjective(other))
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
