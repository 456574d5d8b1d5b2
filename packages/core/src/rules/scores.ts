import type { AnyRule, Category, Finding, Severity } from "./rule.ts";

/** Points that the findings of one rule take from their category. */
export interface Deduction {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly points: number;
}

export interface CategoryScore {
  readonly category: Category;
  /** 0–100. */
  readonly score: number;
  /** Share of the total. */
  readonly weight: number;
  readonly deductions: readonly Deduction[];
}

export interface Scores {
  /** 0–100. */
  readonly total: number;
  readonly rating: "good" | "fair" | "poor";
  readonly categories: readonly CategoryScore[];
  /** Why the total is lower than the mean of the categories: rules whose errors forbid a better rating. */
  readonly cap?: { readonly at: number; readonly rules: readonly string[] };
}

/** The first finding of a rule costs `first`, each further one `more`, all together at most `most`. House. */
export const COST: Readonly<Record<Severity, { first: number; more: number; most: number }>> = {
  error: { first: 40, more: 15, most: 100 },
  warning: { first: 12, more: 4, most: 40 },
  note: { first: 2, more: 1, most: 8 },
};

/** What a reader is owed first weighs more: the truth, a clean text, what the client asked for. */
export const WEIGHT: Partial<Record<Category, number>> = { fidelity: 4, residue: 3, brief: 2 };

/** No page that says what its source does not, or that prints scripts and credits as text, is better than poor. */
export const POOR_AT_MOST = 49;
/** Any other error leaves a page fair at most. */
export const FAIR_AT_MOST = 79;

/** Scores per category and in all, with what each rule took away. Categories of which no rule ran have no score. */
export function scoresOf(ran: readonly AnyRule[], findings: readonly Finding[]): Scores {
  const categories = [...new Set(ran.map(({ category }) => category))].map((category): CategoryScore => {
    const deductions = deductionsOf(findings.filter((finding) => finding.category === category));
    const lost = deductions.reduce((sum, { points }) => sum + points, 0);
    return { category, score: Math.max(0, 100 - lost), weight: WEIGHT[category] ?? 1, deductions };
  });
  const weights = categories.reduce((sum, { weight }) => sum + weight, 0);
  const mean = weights === 0 ? 100 : categories.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights;
  const cap = capOf(findings);
  const total = Math.round(Math.min(mean, cap?.at ?? 100));
  return {
    total,
    rating: total >= 80 ? "good" : total >= 50 ? "fair" : "poor",
    categories,
    ...(cap ? { cap } : {}),
  };
}

function deductionsOf(findings: readonly Finding[]): Deduction[] {
  const groups = Map.groupBy(findings, ({ rule, severity }) => `${rule} ${severity}`);
  return [...groups.values()].map((group) => {
    const { rule, severity } = group[0]!;
    const { first, more, most } = COST[severity];
    return { rule, severity, count: group.length, points: Math.min(most, first + more * (group.length - 1)) };
  });
}

function capOf(findings: readonly Finding[]): Scores["cap"] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const untrue = errors.filter(({ category }) => category === "fidelity" || category === "residue");
  const worst = untrue.length > 0 ? untrue : errors;
  if (worst.length === 0) return undefined;
  return { at: worst === untrue ? POOR_AT_MOST : FAIR_AT_MOST, rules: [...new Set(worst.map(({ rule }) => rule))] };
}
