import type { French } from "@titraille/french";
import type { Article, Grounded } from "../edit/article.ts";
import type { ModelUsage, Objection, WritingTask } from "../engines/writing.ts";
import { headings } from "../rules/article-text.ts";
import { plainFact } from "../verify/plain-fact.ts";
import type { SectionRewriting } from "../verify/report.ts";
import { type AttemptContext, attempt, toReadOf, wordsIn } from "./attempt.ts";
import { type JudgedSentence, type Mended, mend } from "./mend.ts";
import { together } from "./model-usage.ts";
import { type Run, withRun } from "./runs.ts";
import { writingSentence } from "./task.ts";
import { SHORTEST, wordsOf } from "./word-budgets.ts";

/** A first proposal and two repairs: more rounds bring little (Kamoi et al. 2024). */
const TRIES = 3;

export interface SectionContext extends AttemptContext {
  readonly article: Article;
  readonly wishes: WritingTask["wishes"];
  readonly french: French;
  /** What an article would say otherwise than its sources, or no longer tell. */
  readonly objectionsTo: (candidate: Article) => readonly Objection[];
}

/** A run as it was rewritten. Without paragraphs it keeps its text. */
export interface RewrittenRun {
  readonly run: Run;
  readonly section: SectionRewriting;
  readonly paragraphs?: readonly (readonly Grounded[])[];
}

/** Has an engine write a run until nothing speaks against it, three times at most. */
export async function rewriteRun(run: Run, context: SectionContext): Promise<RewrittenRun> {
  const { article, words, wishes, french, objectionsTo } = context;
  const named = run.heading === undefined ? {} : { heading: run.heading };
  const about = {
    ...named,
    neighbours: neighboursOf(run, article),
    sentences: [...ownSentences(run)].map(([id, sentence]) => writingSentence(sentence, id, french)),
    words,
    wishes,
  };
  const tries: SectionRewriting["tries"][number][] = [];
  let last: WritingTask["last"] = [];
  let usage: ModelUsage | undefined;
  const proposals: (readonly (readonly JudgedSentence[])[])[] = [];
  let onlyWords: RewrittenRun | undefined;
  for (let round = 1; round <= TRIES; round++) {
    const { refused = [], objections = [] } = tries.at(-1) ?? {};
    const task: WritingTask = { ...about, round, last, refused, objections };
    const outcome = await attempt(task, context);
    if (outcome.usage) usage = usage === undefined ? outcome.usage : together(usage, outcome.usage);
    const spent = usage === undefined ? {} : { usage };
    const isWhole = outcome.refused.length === 0 && outcome.paragraphs.length > 0;
    const found = isWhole ? objectionsTo(withRun(article, run, outcome.paragraphs)) : [];
    const whole = [...outcome.objections, ...found];
    tries.push({ proposed: outcome.proposed, refused: outcome.refused, objections: whole });
    const status = round === 1 ? "rewritten" : "repaired";
    const section = { ...named, status, tries, toRead: outcome.toRead, ...spent } as const;
    const done: RewrittenRun = { run, paragraphs: outcome.paragraphs, section };
    if (isWhole && whole.length === 0) return done;
    if (
      isWhole &&
      whole.every(({ reason }) => /^(?:words|untold)$/.test(reason)) &&
      isTolerable(outcome.paragraphs, run, words)
    )
      onlyWords = done;
    proposals.push(outcome.judged);
    if (outcome.hasFailed) break;
    last = outcome.proposal;
  }
  const spent = usage === undefined ? {} : { usage };
  // All of it is true, and it could not be had in the words that were asked for: whether the article can do with that is
  // seen when it is whole.
  if (onlyWords) return { ...onlyWords, section: { ...onlyWords.section, ...spent } };
  const part = bestPart(proposals, run, context);
  if (part) {
    const toRead = toReadOf(part.written);
    return { run, paragraphs: part.paragraphs, section: { ...named, status: "partly", tries, toRead, ...spent } };
  }
  return { run, section: { ...named, status: "kept", tries, toRead: [], ...spent } };
}

/** Share of a section that has to be told by the engine, or it is patchwork. House. */
const LEAST_PART = 0.5;

/** What can be printed of proposals that were refused: true sentences of theirs, and the section’s own for the others. */
function bestPart(
  proposals: readonly (readonly (readonly JudgedSentence[])[])[],
  run: Run,
  { article, words, source, objectionsTo }: SectionContext,
): Mended | undefined {
  const own = ownSentences(run);
  let best: Mended | undefined;
  for (const proposal of proposals) {
    let missing: readonly string[] = [];
    for (;;) {
      const part = mend(proposal, own, missing);
      if (!part || part.told < own.size * LEAST_PART || part.told <= (best?.told ?? 0)) break;
      if (part.written.every(({ sentence }) => source.hasWhole(sentence.text))) break;
      if (!isTolerable(part.paragraphs, run, words)) break;
      const objections = objectionsTo(withRun(article, run, part.paragraphs));
      if (objections.length === 0) {
        best = part;
        break;
      }
      // What is no longer told comes back, as long as that is all that is wrong.
      const lost = objections.map(({ reason, found }) => (reason === "left-out" ? idsOf(found, own) : []));
      const back = lost.flat().filter((id) => !missing.includes(id));
      if (lost.some(({ length }) => length === 0) || back.length === 0) break;
      missing = [...missing, ...back];
    }
  }
  return best;
}

function ownSentences({ paragraphs }: Run): Map<string, Grounded> {
  const sentences = paragraphs.flatMap(({ data }) => data?.sentences ?? []);
  return new Map(sentences.map((sentence, at) => [`s${at + 1}`, sentence]));
}

/** Ids of the sentences that a text of the source is, or is a part of. */
function idsOf(text: string, own: ReadonlyMap<string, Grounded>): string[] {
  const lost = plainFact(text);
  return [...own].flatMap(([id, sentence]) => {
    const plain = plainFact(sentence.text);
    return plain.includes(lost) || lost.includes(plain) ? [id] : [];
  });
}

/** Whether a length is no worse than that of the text it replaces: no longer than that, and not so short that it must lack something. */
function isTolerable(paragraphs: readonly (readonly Grounded[])[], run: Run, { most }: WritingTask["words"]): boolean {
  const own = wordsOf(run);
  const count = wordsIn(paragraphs);
  return count <= Math.max(most, own) && count >= own * SHORTEST;
}

function neighboursOf({ heading }: Run, article: Article): string[] {
  const all = headings(article).map(({ text }) => text);
  const at = heading === undefined ? -1 : all.indexOf(heading);
  return [all[at - 1], all[at + 1]].filter((text) => text !== undefined);
}
