import type { RuleSetting } from "../config/config.ts";
import type { Article } from "../edit/article.ts";
import { applyFix } from "./apply-fix.ts";
import { RULES } from "./index.ts";
import type { Finding, Rule, RuleContext } from "./rule.ts";

export interface CheckOptions {
  /** Rules by id: off, or another severity or options. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Applies the fixes that cannot change the meaning. */
  readonly fix?: boolean;
}

export interface Checked {
  readonly article: Article;
  /** What remains. */
  readonly findings: readonly Finding[];
  /** What was fixed, in order. */
  readonly applied: readonly Finding[];
}

/** Rounds of one rule's fixes: a fix may uncover another one; a rule that never ends is a bug, not a reason to hang. */
const ROUNDS = 3;

/** Checks an article against all rules. With `fix`, each rule's fixes are applied and the article is checked again. */
export function check(context: Omit<RuleContext, "body">, { rules = {}, fix = false }: CheckOptions = {}): Checked {
  let { article } = context;
  const applied: Finding[] = [];
  const active = RULES.filter((rule) => rules[rule.id] !== "off");
  if (fix) {
    for (const rule of active) {
      for (let round = 0; round < ROUNDS; round++) {
        const fixable = run(rule, { ...context, article, body: article.body }, rules[rule.id]).filter(
          (finding) => finding.fix,
        );
        if (fixable.length === 0) break;
        for (const finding of fixable) article = applyFix(article, finding.fix!);
        applied.push(...fixable);
      }
    }
  }
  const findings = active.flatMap((rule) => run(rule, { ...context, article, body: article.body }, rules[rule.id]));
  return { article, findings, applied };
}

function run(rule: Rule<Record<string, unknown>>, context: RuleContext, setting: RuleSetting | undefined): Finding[] {
  const own =
    typeof setting === "object" ? setting : setting === undefined || setting === "off" ? {} : { severity: setting };
  const options = { ...rule.options, ...own.options };
  return [...rule.check(context, options)].map((found) => ({
    rule: rule.id,
    basis: rule.basis,
    category: rule.category,
    ...found,
    severity: own.severity ?? found.severity ?? rule.severity,
  }));
}
