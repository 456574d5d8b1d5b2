import type { French } from "@titraille/french";
import type { Analysis } from "../analysis/analysis.ts";
import { type Brief, demandOf } from "../brief/brief.ts";
import type { Copy } from "../clean/copy.ts";
import type { ProfileName, RuleSetting } from "../config/config.ts";
import type { Article } from "../edit/article.ts";
import { unknownRule } from "../errors/catalogue.ts";
import type { ArticleOrigins } from "../foreign/origins.ts";
import type { Page } from "../foreign/page.ts";
import { applyFixes } from "./apply-fix.ts";
import { RULES } from "./index.ts";
import { PROFILES } from "./profiles.ts";
import { knownWords, Reading } from "./reading.ts";
import type { AnyRule, Finding, RuleContext, RuleFinding } from "./rule.ts";
import { refuseWrongOptions } from "./rule-options.ts";
import { type Scores, scoresOf } from "./scores.ts";

/** An article, and what it is held to. */
export interface CheckInput {
  readonly article: Article;
  /** What the article was made from, cleaned: fidelity and originality are checked against it. */
  readonly source?: Copy | readonly Copy[];
  readonly brief?: Brief;
  /** What `readArticle` found around the article. */
  readonly page?: Page;
  /** What `readArticle` knows of the places of its texts. */
  readonly origins?: ArticleOrigins;
}

export interface CheckOptions {
  readonly french: French;
  /** "news" when absent. */
  readonly profile?: ProfileName;
  /** Rules by id: off, or another severity or options; they win over the profile. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Rules of your own, beside ours. */
  readonly plugins?: readonly AnyRule[];
  /** Ids of the only rules to run, whatever the profile says. */
  readonly only?: readonly string[];
  /** Applies the fixes that cannot change the meaning. */
  readonly fix?: boolean;
  /** Analyses of the sources, when the caller has them: sentences that they know are not analysed again. */
  readonly analyses?: readonly Analysis[];
}

export interface Checked {
  readonly article: Article;
  /** What remains. */
  readonly findings: readonly Finding[];
  /** What was fixed, in order. */
  readonly applied: readonly Finding[];
  readonly scores: Scores;
  /** Ids of the rules that ran: one that lacks what it needs does not. */
  readonly ran: readonly string[];
}

/** A fix may uncover another one; rules that undo each other's work are a bug, not a reason to hang. */
const ROUNDS = 4;

/**
 * Checks an article against all rules of the profile. With `fix`, fixes are applied one rule at a time, the rule is run
 * again after each, and all rules once more at the end.
 *
 * @throws TitrailleError UNKNOWN_RULE for an id in `rules` or `only` that no rule has, UNKNOWN_RULE_OPTION for an option that
 *   its rule does not have, CONFIG_INVALID for one of another kind than the rule’s own.
 */
export function check(input: CheckInput, options: CheckOptions): Checked {
  const { french, fix = false, analyses = [] } = options;
  const { source, origins, ...known } = { ...input, article: withKeyphrase(input.article, input.brief) };
  const copies = source === undefined ? undefined : [source].flat();
  const active = activeRules(options, { source: copies !== undefined, ...known });
  const words = knownWords(analyses);
  const contextOf = (article: Article): RuleContext => ({
    ...known,
    ...(copies ? { copies } : {}),
    article,
    body: article.body,
    french,
    reading: new Reading(article, french, words, origins),
  });
  let context = contextOf(known.article);
  const run = ({ rule, setting }: ActiveRule): Finding[] => runRule(rule, context, setting);
  let findings = active.map(run);
  const applied: Finding[] = [];
  for (let round = 0; fix && round < ROUNDS && findings.flat().some((finding) => finding.fix); round++) {
    const before = context.article;
    for (const [index, rule] of active.entries()) {
      if (!findings[index]!.some((finding) => finding.fix)) continue;
      const fixable = run(rule).filter((finding) => finding.fix);
      const { article, done } = applyFixes(context.article, fixable);
      if (done.length === 0) continue;
      applied.push(...done);
      context = contextOf(article);
    }
    if (context.article === before) break;
    findings = active.map(run);
  }
  return {
    article: context.article,
    findings: findings.flat(),
    applied,
    scores: scoresOf(
      active.map(({ rule }) => rule),
      findings.flat(),
    ),
    ran: active.map(({ rule }) => rule.id),
  };
}

/** An article that names no keyphrase is held to the one that the brief asks for. */
function withKeyphrase(article: Article, brief: Brief | undefined): Article {
  const text = brief && demandOf(brief, "keyphrase")?.phrases[0];
  return article.keyphrase || text === undefined ? article : { ...article, keyphrase: { text, variants: [text] } };
}

interface ActiveRule {
  readonly rule: AnyRule;
  readonly setting: RuleSetting | undefined;
}

function activeRules(
  { profile = "news", rules = {}, plugins = [], only }: CheckOptions,
  has: { source: boolean; article: Article; brief?: Brief; page?: Page },
): ActiveRule[] {
  const all = [...RULES, ...plugins];
  const ids = new Set(all.map(({ id }) => id));
  for (const id of [...Object.keys(rules), ...(only ?? [])]) if (!ids.has(id)) throw unknownRule(id, [...ids]);
  refuseWrongOptions(all, rules);
  const settings: Readonly<Record<string, RuleSetting>> = { ...PROFILES[profile], ...rules };
  const isKnown: Readonly<Record<NonNullable<AnyRule["needs"]>, boolean>> = {
    source: has.source,
    brief: has.brief !== undefined,
    page: has.page !== undefined,
    keyphrase: has.article.keyphrase !== undefined,
  };
  return all.flatMap((rule) => {
    const setting = settings[rule.id];
    if (only ? !only.includes(rule.id) : setting === "off") return [];
    return rule.needs && !isKnown[rule.needs] ? [] : [{ rule, setting }];
  });
}

function runRule(rule: AnyRule, context: RuleContext, setting: RuleSetting | undefined): Finding[] {
  const own =
    typeof setting === "object" ? setting : setting === undefined || setting === "off" ? {} : { severity: setting };
  const options = { ...rule.options, ...own.options };
  const isFragment = context.page?.isFragment ?? false;
  return [...rule.check(context, options)]
    .filter((found) => !(isFragment && isOfPage(found)))
    .map((found) => ({
      rule: rule.id,
      basis: rule.basis,
      category: rule.category,
      ...found,
      severity: own.severity ?? found.severity ?? rule.severity,
    }));
}

/** What the page of a fragment says in its head and headline has fields of its own in a CMS: a fragment is not held to it. */
function isOfPage({ place }: RuleFinding): boolean {
  return place !== undefined && /^(?:headline|seoTitle|description|slug|tags|metadata)$/.test(place.field);
}
