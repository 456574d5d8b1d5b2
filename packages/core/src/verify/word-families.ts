import { nominalisableVerbs, nominalise } from "@titraille/french";
import { bareFact } from "./plain-fact.ts";
import { meanings } from "./synonyms.ts";

const families = new Map<string, ReadonlySet<string>>();
let verbsByNoun: ReadonlyMap<string, readonly string[]> | undefined;
let groups: ReadonlyMap<string, readonly string[]> | undefined;

/** The marks of the meanings that a lemma can have: itself, the verb or noun of the same act, its groups of synonyms. */
function marksOf(lemma: string): ReadonlySet<string> {
  let marks = families.get(lemma);
  if (!marks) {
    verbsByNoun ??= reversed();
    groups ??= grouped();
    const own = [lemma, ...(verbsByNoun.get(lemma) ?? [])];
    marks = new Set([...own, ...own.flatMap((each) => groups!.get(each) ?? [])]);
    families.set(lemma, marks);
  }
  return marks;
}

/** Whether two lemmas name the same act or thing: the same word, a verb and its noun ("refuser", "refus"). */
export function isSameAct(one: string, other: string): boolean {
  if (one === other) return true;
  verbsByNoun ??= reversed();
  const verbs = verbsByNoun.get(one) ?? [];
  return (
    verbs.includes(other) ||
    (verbsByNoun.get(other) ?? []).some((verb) => verb === one || verbs.includes(verb)) ||
    sharesStem(one, other, 6)
  );
}

/** Whether a source word can be what a word of the article stands for: also synonyms and other derivations. */
export function isRelated(one: string, other: string): boolean {
  if (isSameAct(one, other) || sharesStem(one, other, 5) || sharesRoot(one, other)) return true;
  const marks = marksOf(one);
  for (const mark of marksOf(other)) if (marks.has(mark)) return true;
  return false;
}

/** The words that news copy uses for a lemma, itself left out. */
export function synonymsOf(lemma: string): string[] {
  const marks = marksOf(lemma);
  return meanings
    .filter((_, index) => marks.has(`#${index}`))
    .flatMap((words) => words.filter((word) => word !== lemma));
}

/** "Espagne" and "espagnol", "manifester" and "manifestant": a common beginning that is most of both. */
function sharesStem(one: string, other: string, least: number): boolean {
  const longest = Math.max(one.length, other.length);
  const shortest = Math.min(one.length, other.length);
  if (shortest < least) return false;
  let common = 0;
  while (common < shortest && one[common] === other[common]) common++;
  return common >= least && common >= 0.65 * longest;
}

/** What derivation puts at the end of a French word. */
const SUFFIXES =
  "issement ellement ement ation ition ance ence euse ique able ible ite age eur ier eux ive if el al er ir re e i u".split(
    " ",
  );
/** Letters of a root that tell a family: "nombr" of "nombre" and "nombreux". */
const ROOT = 5;

/** "gratuit" of "gratuité" and "gratuitement"; a verb and its shortest noun ("taxer", "taxe"). */
function sharesRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 4 && short.endsWith("e") && `${short}r` === long) return true;
  const others = rootsOf(other);
  return rootsOf(one).some((root) => others.includes(root));
}

const roots = new Map<string, readonly string[]>();

/** The word itself and what is left of it without each ending that it may have been derived with. */
function rootsOf(lemma: string): readonly string[] {
  let known = roots.get(lemma);
  if (!known) {
    const bare = bareFact(lemma);
    known = [bare, ...SUFFIXES.filter((end) => bare.endsWith(end)).map((end) => bare.slice(0, -end.length))].filter(
      ({ length }) => length >= ROOT,
    );
    roots.set(lemma, known);
  }
  return known;
}

function reversed(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const verb of nominalisableVerbs()) {
    const { noun } = nominalise(verb)!;
    map.set(noun, [...(map.get(noun) ?? []), verb]);
  }
  return map;
}

function grouped(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [index, words] of meanings.entries())
    for (const word of words) map.set(word, [...(map.get(word) ?? []), `#${index}`]);
  return map;
}
