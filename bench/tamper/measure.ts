import type { French } from "@titraille/french";
import { check } from "../../packages/core/src/rules/check.ts";
import { RULES } from "../../packages/core/src/rules/index.ts";
import type { Finding, Place } from "../../packages/core/src/rules/rule.ts";
import type { Case, Kind, Pair } from "./case.ts";
import { borrowable } from "./compressed.ts";
import { passages } from "./passage.ts";
import { Random } from "./random.ts";

/** What became of the cases of one kind. A control that is flagged is a false alarm; any other that is not, a miss. */
export interface KindResult {
  readonly kind: Kind;
  readonly cases: number;
  readonly flagged: number;
  /** Of the flagged, those with a finding of severity error. */
  readonly errors: number;
  /** What a reader must look at: misses of corruptions, alarms of controls. */
  readonly wrong: readonly { readonly pair: string; readonly case: Case; readonly findings: readonly Finding[] }[];
  readonly drawn: readonly { readonly pair: Pair; readonly case: Case }[];
}

/** The rules that speak of truth or residue; the others are not what is measured. */
const RULES_OF_TRUTH = RULES.filter(({ category }) => category === "fidelity" || category === "residue").map(
  ({ id }) => id,
);

const keyOf = ({ rule, message }: Finding): string => `${rule} ${message.fr}`;

function serious(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity !== "note");
}

function isAt(finding: Finding, place: Place | undefined): boolean {
  if (place === undefined) return true;
  return finding.place?.field === place.field && finding.place.index === place.index;
}

/**
 * Makes up to `perKind` cases of every kind from every pair and checks them. A case is flagged when the rules find, in the
 * changed passage, something that they do not find in the clean article.
 */
export function measure(
  pairs: readonly Pair[],
  kinds: readonly Kind[],
  { french, seed, perKind }: { readonly french: French; readonly seed: number; readonly perKind: number },
): KindResult[] {
  const clean = new Map(
    pairs.map((pair) => [
      pair,
      new Set(
        serious(check({ article: pair.article, source: pair.copies }, { french, only: RULES_OF_TRUTH }).findings).map(
          keyOf,
        ),
      ),
    ]),
  );
  const sentences = new Map(pairs.map((pair) => [pair, pair.copies.flatMap(({ text }) => borrowable(text))]));
  return kinds.map((kind, kindIndex) => {
    const result = { cases: 0, flagged: 0, errors: 0 };
    const wrong: KindResult["wrong"][number][] = [];
    const drawn: KindResult["drawn"][number][] = [];
    for (const [index, pair] of pairs.entries()) {
      const random = new Random(seed + 1000 * kindIndex + index);
      const elsewhere = pairs.flatMap((other) => (other === pair ? [] : (sentences.get(other) ?? [])));
      const material = { pair, passages: passages(pair.article), french, elsewhere };
      for (const each of kind.cases(material, random, perKind)) {
        const { findings } = check(
          { article: each.article, source: each.copies ?? pair.copies },
          { french, only: RULES_OF_TRUTH },
        );
        const found = serious(findings).filter(
          (finding) => !clean.get(pair)!.has(keyOf(finding)) && (kind.control || isAt(finding, each.place)),
        );
        result.cases++;
        if (found.length > 0) result.flagged++;
        if (found.some(({ severity }) => severity === "error")) result.errors++;
        if (found.length > 0 === kind.control) wrong.push({ pair: pair.name, case: each, findings: found });
        drawn.push({ pair, case: each });
      }
    }
    return { kind, ...result, wrong, drawn };
  });
}
