import type { French } from "@titraille/french";
import { type Brief, demandOf } from "../brief/brief.ts";
import type { Copy } from "../clean/copy.ts";
import type { Article } from "../edit/article.ts";
import type { Engine } from "../engines/engine.ts";
import type { Objection, WritingTask } from "../engines/writing.ts";
import { articleWords } from "../verify/article-words.ts";
import type { SectionRewriting } from "../verify/report.ts";
import { indexOf } from "../verify/source-index.ts";
import { type ArticleVerdict, verifyArticle } from "../verify/verify-article.ts";
import { wordsIn } from "./attempt.ts";
import { runsOf, withRun } from "./runs.ts";
import type { SecondOpinion } from "./second-opinion.ts";
import { type RewrittenRun, rewriteRun } from "./section.ts";
import { wordBudgets, wordsOf } from "./word-budgets.ts";

/** How far rewriting has come: told when a section is done. */
export interface RewritingProgress {
  readonly section: SectionRewriting;
  readonly done: number;
  readonly of: number;
}

export interface RewriteOptions {
  readonly engine: Engine;
  readonly brief: Brief;
  readonly french: French;
  readonly opinion?: SecondOpinion;
  readonly onSection?: (progress: RewritingProgress) => void;
}

/**
 * Has an engine that writes rewrite the paragraphs of an article, all sections at the same time: how many at once is the
 * engine's to limit. Every sentence is compared with what it cites, and the article with its sources: a section comes in
 * when nothing speaks against it and no fact of it is lost, else it keeps its text.
 *
 * @throws TitrailleError that the engine throws.
 */
export async function rewrite(
  article: Article,
  copies: readonly Copy[],
  { engine, brief, french, opinion, onSection }: RewriteOptions,
): Promise<{ article: Article; sections: readonly SectionRewriting[] }> {
  if (!engine.write) return { article, sections: [] };
  const verdict = (of: Article): ArticleVerdict => verifyArticle(of, copies, french);
  const before = verdict(article);
  const runs = runsOf(article);
  const length = demandOf(brief, "words");
  const budgets = wordBudgets(article, runs, length ?? {});
  const common = {
    article,
    wishes: wishesOf(brief),
    french,
    source: indexOf(copies, french),
    write: engine.write.bind(engine),
    ...(opinion ? { opinion } : {}),
    objectionsTo: (candidate: Article) => newIn(verdict(candidate), before),
  };
  let done = 0;
  const rewritten = await Promise.all(
    runs.map(async (run, at) => {
      const result = await rewriteRun(run, { ...common, words: budgets[at]! });
      done++;
      onSection?.({ section: result.section, done, of: runs.length });
      return result;
    }),
  );
  return joined(article, longEnough(article, rewritten, length?.min ?? 0), (candidate, current) =>
    newIn(verdict(candidate), verdict(current)),
  );
}

/**
 * The minimum of the brief is met by the article if its text meets it: the sections that have lost most words take their
 * text back until it is. (No section goes over its share of a maximum, so their sum does not.)
 */
function longEnough(article: Article, rewritten: readonly RewrittenRun[], min: number): readonly RewrittenRun[] {
  const own = articleWords(article);
  if (own < min) return rewritten;
  const lost = new Map(
    rewritten.map((each) => [each, each.paragraphs ? wordsOf(each.run) - wordsIn(each.paragraphs) : 0]),
  );
  const written = [...lost.values()].reduce((sum, each) => sum - each, own);
  const objection: Objection = { reason: "words", found: `${written}`, expected: `≥ ${min}` };
  const back = new Set<RewrittenRun>();
  let words = written;
  for (const [run, fewer] of [...lost].sort(([, one], [, other]) => other - one)) {
    if (words >= min) break;
    back.add(run);
    words += fewer;
  }
  return rewritten.map((each) => (back.has(each) ? kept(each, [objection]) : each));
}

/** A run that takes its text back for what the article as a whole would have been. */
function kept({ run, section }: RewrittenRun, objections: readonly Objection[]): RewrittenRun {
  const { tries } = section;
  const last = { ...tries.at(-1)!, objections };
  return { run, section: { ...section, status: "kept", toRead: [], tries: [...tries.slice(0, -1), last] } };
}

/** The sections one after the other in the article: what was true of each alone must hold of all together. */
function joined(
  article: Article,
  rewritten: readonly RewrittenRun[],
  objectionsTo: (candidate: Article, current: Article) => readonly Objection[],
): { article: Article; sections: readonly SectionRewriting[] } {
  let current = article;
  const sections = rewritten.map((each): SectionRewriting => {
    if (!each.paragraphs) return each.section;
    const candidate = withRun(current, each.run, each.paragraphs);
    const objections = current === article ? [] : objectionsTo(candidate, current);
    if (objections.length === 0) {
      current = candidate;
      return each.section;
    }
    return kept(each, objections).section;
  });
  return { article: current, sections };
}

function wishesOf(brief: Brief): WritingTask["wishes"] {
  const tone = demandOf(brief, "tone")?.tone;
  const audience = demandOf(brief, "audience")?.audience;
  return { ...(tone === undefined ? {} : { tone }), ...(audience === undefined ? {} : { audience }) };
}

/** What one verdict finds that another has not found. */
function newIn(now: ArticleVerdict, before: ArticleVerdict): Objection[] {
  const said = new Set(before.discrepancies.map(({ kind, found }) => `${kind} ${found}`));
  const lost = new Set(before.losses.map(({ kind, text }) => `${kind} ${text}`));
  return [
    ...now.discrepancies
      .filter(({ kind, found }) => !said.has(`${kind} ${found}`))
      .map(({ kind, found, expected }) => ({ reason: kind, found, ...(expected === undefined ? {} : { expected }) })),
    ...now.losses
      .filter(({ kind, text }) => !lost.has(`${kind} ${text}`))
      .map(({ text }) => ({ reason: "left-out", found: text })),
  ];
}
