import { isOffice } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import { mentionsOf } from "./mentions.ts";
import { bareFact } from "./plain-fact.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { isSameAct } from "./word-families.ts";

/** Of a noun, the preposition: "de", "pour". */
type Role = "agent" | "patient" | "is" | `noun ${string}`;

/** Who does, undergoes or owns what. */
export interface Part {
  readonly act: string;
  readonly role: Role;
  /** Plain form of the last word of the name. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Plain text of the name with the two words before it, and with the two behind it. */
  readonly places: readonly string[];
}

/**
 * Names that change places with each other: both are in the evidence, but this one is not the agent (or patient, or owner)
 * of this act there, and the other one is.
 */
export function compareRoles(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap(partsOf);
  return partsOf(statement).flatMap((part): Discrepancy[] => {
    const sameAct = known.filter((other) => isSameAct(part.act, other.act));
    const inRole = sameAct.filter(({ role }) => role === part.role);
    if (inRole.length === 0 || inRole.some(({ name }) => name === part.name)) return [];
    // Between the same words it has the same part, whatever a tree says.
    if (part.places.some((place) => evidence.some(({ bare }) => ` ${bare} `.includes(` ${place} `)))) return [];
    if (part.role === "is" && evidence.some((reading) => standsBy(reading, part))) return [];
    // The name must be there in another part: a name that is not there at all is reported as such.
    if (
      !known.some(({ name }) => name === part.name) &&
      !evidence.some(({ bare }) => ` ${bare} `.includes(` ${part.name} `))
    )
      return [];
    return [{ kind: "name", range: { start: part.start, end: part.end }, found: part.text, expected: inRole[0]!.text }];
  });
}

/** Characters from an office to the name that holds it: "directeur général de l’agence de santé d’Occitanie". */
const BESIDE = 65;

function standsBy({ words }: Reading, { act, name }: Part): boolean {
  const titles = words.filter((word) => lemmaOf(word) === act);
  return words.some(
    (word) =>
      bareFact(word.form) === name && titles.some(({ start }) => word.start > start && word.start - start < BESIDE),
  );
}

const known = new WeakMap<Reading, readonly Part[]>();

export function partsOf(reading: Reading): readonly Part[] {
  let parts = known.get(reading);
  if (!parts) {
    const { words } = reading;
    const mentions = mentionsOf(reading);
    parts = words.flatMap((word, index): Part[] => {
      if (word.upos !== "PROPN" || !mentions.some(({ start, end }) => start <= word.start && word.end <= end))
        return [];
      // The name may hang on a title ("l’architecte Émile Rouvier") or on another name.
      const chain = titleChain(reading, index);
      const part = { name: bareFact(lastOfName(reading, index)), start: word.start, end: word.end, text: word.text };
      const places = placesOf(reading, index, chain.includes(index - 1));
      const title = words[chain[1] ?? -1];
      const is: Part[] =
        title?.upos === "NOUN" && isOffice(lemmaOf(title))
          ? [{ ...part, places, act: lemmaOf(title), role: "is" }]
          : [];
      const at = chain.at(-1)!;
      const { deprel, head } = words[at]!;
      const governor = words[head];
      if (!governor) return is;
      const passive = words.some((each) => each.head === head && each.deprel === "aux:pass");
      const byAgent = words.some((each) => each.head === at && each.form === "par");
      const preposition = words.find((each) => each.head === at && each.upos === "ADP")?.form.toLowerCase();
      const role = roleOf(deprel, passive, byAgent, preposition);
      if (!role || (role.startsWith("noun") ? governor.upos !== "NOUN" : governor.upos !== "VERB")) return is;
      return [...is, { ...part, places, act: lemmaOf(governor), role }];
    });
    known.set(reading, parts);
  }
  return parts;
}

/** A name and what it is set beside, up the tree. */
function titleChain({ words }: Reading, index: number): number[] {
  const chain = [index];
  while (chain.length < 5) {
    const { deprel, head } = words[chain.at(-1)!]!;
    // "la société Batiplus": parsers hang the name on its noun as if "de" stood between.
    const isBeside = deprel === "nmod" && !words.some((word) => word.head === chain.at(-1) && word.deprel === "case");
    if (!(/^(?:flat|appos)/.test(deprel) || isBeside) || !words[head] || chain.includes(head)) break;
    chain.push(head);
  }
  return chain;
}

function roleOf(deprel: string, passive: boolean, byAgent: boolean, preposition: string | undefined): Role | undefined {
  if (deprel === "nsubj" || deprel === "nsubj:caus") return passive ? "patient" : "agent";
  if (deprel === "nsubj:pass" || deprel === "obj") return "patient";
  if (deprel.startsWith("obl") && byAgent) return "agent";
  return deprel === "nmod" && preposition !== undefined ? `noun ${preposition.replace("d’", "de")}` : undefined;
}

/** "Jonas Lindqvist" is known by its last word, whichever of them the tree starts from. */
function lastOfName({ words }: Reading, index: number): string {
  let last = index;
  while (words[last + 1] && /^\p{Lu}/u.test(words[last + 1]!.form) && words[last + 1]!.start - words[last]!.end <= 1)
    last++;
  return words[last]!.form;
}

/** @param isTitled the word before says what the name is: in every part alike. */
function placesOf({ words, text }: Reading, index: number, isTitled: boolean): string[] {
  const around = words.filter(({ upos }) => upos !== "PUNCT");
  const at = around.indexOf(words[index]!);
  const cut = (from: number, to: number): string[] =>
    around[from] && around[to] ? [bareFact(text.slice(around[from].start, around[to].end))] : [];
  const places = [...(isTitled ? [] : cut(at - 2, at)), ...cut(at, at + 2)];
  // At the end of a sentence, behind a title, only what stands in front of the title tells.
  let first = at;
  while (around[first - 1] && /^\p{Lu}/u.test(around[first - 1]!.form)) first--;
  return places.length > 0 ? places : cut(first - 3, at);
}
