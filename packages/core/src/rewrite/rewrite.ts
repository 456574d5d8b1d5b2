import type { French } from "@titraille/french";
import type { Paragraph, RootContent } from "mdast";
import type { Copy } from "../clean/copy.ts";
import type { Article, Grounded } from "../edit/article.ts";
import type { Engine } from "../engines/engine.ts";
import type { Objection, RefusedSentence, WritingTask } from "../engines/writing.ts";
import { blockText, headings } from "../rules/article-text.ts";
import type { SectionRewriting } from "../verify/report.ts";
import { indexOf, type SourceIndex } from "../verify/source-index.ts";
import { verifyArticle } from "../verify/verify-article.ts";
import { judge } from "./judge.ts";
import { writingSentence } from "./task.ts";

/** A first proposal and two repairs: more rounds bring little (Kamoi et al. 2024). */
const TRIES = 3;

export interface RewriteOptions {
  readonly engine: Engine;
  readonly french: French;
}

/**
 * Has an engine that writes rewrite the paragraphs of an article, section by section. Every sentence is compared with what
 * it cites, and the article with its sources: a section comes in when nothing speaks against it and no fact of it is lost,
 * else it keeps its text. Lists, tables, quotations set apart, questions and paragraphs with links or emphasis stay.
 */
export async function rewrite(
  article: Article,
  copies: readonly Copy[],
  { engine, french }: RewriteOptions,
): Promise<{ article: Article; sections: readonly SectionRewriting[] }> {
  if (!engine.write) return { article, sections: [] };
  const source = indexOf(copies, french);
  const sections: SectionRewriting[] = [];
  let current = article;
  for (const run of runsOf(article)) {
    const replaced = await rewriteRun(run, current, { copies, french, source, write: engine.write.bind(engine) });
    current = replaced.article;
    sections.push(replaced.section);
  }
  return { article: current, sections };
}

/** Paragraphs one after the other, under one subheading. */
interface Run {
  readonly heading?: string;
  readonly paragraphs: readonly Paragraph[];
}

function runsOf({ body }: Article): Run[] {
  const runs: Run[] = [];
  let heading: string | undefined;
  let paragraphs: Paragraph[] = [];
  const close = (): void => {
    if (paragraphs.length > 0) runs.push({ ...(heading === undefined ? {} : { heading }), paragraphs });
    paragraphs = [];
  };
  for (const block of body.children) {
    if (isPlain(block)) paragraphs.push(block);
    else close();
    if (block.type === "heading") heading = blockText(block);
  }
  close();
  return runs;
}

function isPlain(block: RootContent): block is Paragraph {
  return (
    block.type === "paragraph" &&
    block.children.every(({ type }) => type === "text") &&
    (block.data?.sentences?.length ?? 0) > 0
  );
}

interface RunContext {
  readonly copies: readonly Copy[];
  readonly french: French;
  readonly source: SourceIndex;
  readonly write: NonNullable<Engine["write"]>;
}

async function rewriteRun(
  run: Run,
  article: Article,
  { copies, french, source, write }: RunContext,
): Promise<{ article: Article; section: SectionRewriting }> {
  const sentences = run.paragraphs
    .flatMap(({ data }) => data?.sentences ?? [])
    .map((sentence, at) => writingSentence(sentence, `s${at + 1}`, french));
  const all = headings(article).map(({ text }) => text);
  const at = run.heading === undefined ? -1 : all.indexOf(run.heading);
  const neighbours = [all[at - 1], all[at + 1]].filter((text) => text !== undefined);
  const named = run.heading === undefined ? {} : { heading: run.heading };
  const tries: SectionRewriting["tries"][number][] = [];
  for (let round = 0; round < TRIES; round++) {
    const { refused = [], objections = [] } = tries.at(-1) ?? {};
    const task: WritingTask = { ...named, neighbours, sentences, refused, objections };
    const outcome = await attempt(task, write, source);
    const candidate = outcome.paragraphs.length > 0 ? withRun(article, run, outcome.paragraphs) : undefined;
    const whole =
      candidate && outcome.refused.length === 0 && outcome.objections.length === 0
        ? objectionsToWhole(article, candidate, copies, french)
        : outcome.objections;
    tries.push({ proposed: outcome.proposed, refused: outcome.refused, objections: whole });
    if (candidate && outcome.refused.length === 0 && whole.length === 0)
      return { article: candidate, section: { ...named, status: round === 0 ? "rewritten" : "repaired", tries } };
  }
  return { article, section: { ...named, status: "kept", tries } };
}

interface Outcome {
  /** Sentences. */
  readonly proposed: number;
  readonly paragraphs: readonly (readonly Grounded[])[];
  readonly refused: readonly RefusedSentence[];
  readonly objections: readonly Objection[];
}

async function attempt(task: WritingTask, write: RunContext["write"], source: SourceIndex): Promise<Outcome> {
  let proposal: Awaited<ReturnType<typeof write>>;
  try {
    proposal = await write(task);
  } catch (error) {
    // Its message may hold an address or a key: the name of the error is all that is told.
    const found = error instanceof Error ? error.name : "unknown";
    return { proposed: 0, paragraphs: [], refused: [], objections: [{ reason: "engine", found }] };
  }
  const refused: RefusedSentence[] = [];
  const paragraphs: Grounded[][] = [];
  for (const proposed of proposal.filter(({ length }) => length > 0)) {
    const paragraph: Grounded[] = [];
    for (const each of proposed) {
      const { sentence, objections } = await judge(each, task, source);
      if (objections.length > 0) refused.push({ text: each.text, cites: each.cites, objections });
      else paragraph.push(sentence);
    }
    paragraphs.push(paragraph);
  }
  const accepted = paragraphs.flat();
  const proposed = accepted.length + refused.length;
  const isCopied = proposed > 0 && refused.length === 0 && accepted.every(({ text }) => source.hasWhole(text));
  const objections: Objection[] =
    proposed === 0
      ? [{ reason: "empty", found: "" }]
      : isCopied
        ? [{ reason: "copied", found: accepted[0]!.text }]
        : [];
  return { proposed, paragraphs: refused.length === 0 ? paragraphs : [], refused, objections };
}

/** The article with other sentences in the place of a run's paragraphs. */
function withRun(article: Article, run: Run, paragraphs: readonly (readonly Grounded[])[]): Article {
  const written = paragraphs.map(
    (sentences): Paragraph => ({
      type: "paragraph",
      children: [{ type: "text", value: sentences.map(({ text }) => text).join(" ") }],
      data: { origin: "generated", sources: sentences.flatMap(({ sources }) => sources), sentences },
    }),
  );
  const children = article.body.children.flatMap((block): RootContent[] =>
    block === run.paragraphs[0] ? written : run.paragraphs.includes(block as Paragraph) ? [] : [block],
  );
  return { ...article, body: { ...article.body, children } };
}

/** What the article would say otherwise than its sources, or no longer tell, with the section in it. */
function objectionsToWhole(before: Article, after: Article, copies: readonly Copy[], french: French): Objection[] {
  const old = verifyArticle(before, copies, french);
  const now = verifyArticle(after, copies, french);
  const said = new Set(old.discrepancies.map(({ kind, found }) => `${kind} ${found}`));
  const lost = new Set(old.losses.map(({ kind, text }) => `${kind} ${text}`));
  return [
    ...now.discrepancies
      .filter(({ kind, found }) => !said.has(`${kind} ${found}`))
      .map(({ kind, found, expected }) => ({ reason: kind, found, ...(expected === undefined ? {} : { expected }) })),
    ...now.losses
      .filter(({ kind, text }) => !lost.has(`${kind} ${text}`))
      .map(({ text }) => ({ reason: "left-out", found: text })),
  ];
}
