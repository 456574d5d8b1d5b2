import { clean, readSource } from "@titraille/core";
import { distance } from "fastest-levenshtein";
import { gatherBrief } from "../../packages/core/src/brief/gather.ts";
import { Random } from "../tamper/random.ts";
import type { Case, DamageKind, Passage } from "./kind.ts";

/** How near a text comes to the expected one. */
export interface Nearness {
  /** The same, character by character. */
  readonly exact: boolean;
  /** 1 less the edit distance by the longer text’s length. */
  readonly characters: number;
  /** F1 of the words as multisets. */
  readonly words: number;
}

export interface CaseResult {
  readonly passage: Passage;
  readonly case: Case;
  readonly cleaned: string;
  readonly ours: Nearness;
  /** The damaged text as it stands, against the same expected text. */
  readonly untouched: Nearness;
}

export interface KindResult {
  readonly kind: DamageKind;
  readonly cases: readonly CaseResult[];
}

/** Damages up to `perKind` passages in one way, drawn by the seed, and measures what cleaning makes of each. */
export async function measureKind(
  kind: DamageKind,
  passages: readonly Passage[],
  { seed, perKind }: { seed: number; perKind: number },
): Promise<KindResult> {
  const random = new Random(seed);
  const cases: CaseResult[] = [];
  for (const passage of random.some(passages, passages.length)) {
    if (cases.length === perKind) break;
    const damaged = kind.damage(passage, random);
    if (damaged !== undefined) cases.push(await measureCase(kind, passage, damaged));
  }
  return { kind, cases };
}

async function measureCase(kind: DamageKind, passage: Passage, damage: Case): Promise<CaseResult> {
  const { text, told } = await cleaned(damage.damaged);
  const restored = nearness(text, damage.expected, kind);
  const flagged = told && damage.orFlagged !== undefined && nearness(text, damage.orFlagged, kind).exact;
  return {
    passage,
    case: damage,
    cleaned: text,
    ours: flagged ? { exact: true, characters: 1, words: 1 } : restored,
    untouched: nearness(damage.damaged, damage.expected, kind),
  };
}

/** The cleaned text, and whether a suggestion tells the user of anything. The instruction is looked for as in a whole job. */
export async function cleaned(text: string): Promise<{ text: string; told: boolean; changes: string[] }> {
  const source = await readSource(new TextEncoder().encode(text), { name: "pasted.txt", format: "text" });
  const { sources } = gatherBrief([source], { flags: {}, config: {} });
  const copy = clean(sources[0]!);
  return {
    text: copy.text,
    told: copy.suggestions.length > 0,
    changes: copy.records.map(
      ({ kind, before, after }) => `${kind}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
    ),
  };
}

function nearness(given: string, expected: string, { borders }: Pick<DamageKind, "borders">): Nearness {
  const [a, b] = [given, expected].map((text) => (borders === "any" ? text.replace(/\n\s*/g, " ") : text).trim()) as [
    string,
    string,
  ];
  return {
    exact: a === b,
    characters: 1 - distance(a, b) / Math.max(a.length, b.length, 1),
    words: wordAgreement(a, b),
  };
}

function wordAgreement(given: string, expected: string): number {
  const a: string[] = given.match(/[\p{L}\p{N}]+/gu) ?? [];
  const b: string[] = expected.match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length || 1);
}

/** Means over cases. */
export function meanOf(cases: readonly CaseResult[], figure: (result: CaseResult) => number | boolean): number {
  return cases.reduce((sum, result) => sum + Number(figure(result)), 0) / (cases.length || 1);
}
