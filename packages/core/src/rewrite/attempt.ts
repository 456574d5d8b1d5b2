import { countWords } from "@titraille/french";
import type { Grounded } from "../edit/article.ts";
import type { Engine } from "../engines/engine.ts";
import type { ModelUsage, Objection, ProposedSentence, RefusedSentence, WritingTask } from "../engines/writing.ts";
import { TitrailleError } from "../errors/titraille-error.ts";
import type { SectionRewriting } from "../verify/report.ts";
import type { SourceIndex } from "../verify/source-index.ts";
import { type Judgement, judge } from "./judge.ts";
import type { JudgedSentence } from "./mend.ts";
import type { SecondOpinion } from "./second-opinion.ts";
import { untoldValues } from "./untold-values.ts";

export interface AttemptContext {
  readonly words: WritingTask["words"];
  readonly source: SourceIndex;
  readonly write: NonNullable<Engine["write"]>;
  readonly opinion?: SecondOpinion;
}

/** One proposal for a section, as it was judged. */
export interface Attempt {
  readonly proposal: WritingTask["last"];
  readonly judged: readonly (readonly JudgedSentence[])[];
  /** Sentences. */
  readonly proposed: number;
  /** What was accepted, paragraph by paragraph. */
  readonly paragraphs: readonly (readonly Grounded[])[];
  readonly refused: readonly RefusedSentence[];
  readonly objections: readonly Objection[];
  readonly toRead: SectionRewriting["toRead"];
  readonly usage?: ModelUsage;
  /** The engine gave no answer: asking again would not help. */
  readonly hasFailed: boolean;
}

/** Asks an engine for a section once, and judges what it proposes. */
export async function attempt(task: WritingTask, { write, source, opinion, words }: AttemptContext): Promise<Attempt> {
  let written: Awaited<ReturnType<typeof write>>;
  try {
    written = await write(task);
  } catch (error) {
    if (error instanceof TitrailleError) throw error;
    // Its message may hold an address or a key: the name of the error is all that is told.
    const found = error instanceof Error ? error.name : "unknown";
    const objections = [{ reason: "engine", found }];
    return {
      proposal: [],
      judged: [],
      proposed: 0,
      paragraphs: [],
      refused: [],
      objections,
      toRead: [],
      hasFailed: true,
    };
  }
  const proposal = written.paragraphs.filter(({ length }) => length > 0);
  const compared: (Judgement & { readonly proposed: ProposedSentence })[][] = [];
  for (const proposed of proposal) {
    const paragraph: (typeof compared)[number] = [];
    for (const each of proposed) {
      const judgement = await judge(each, task, source);
      const { objections } = judgement;
      paragraph.push({
        ...judgement,
        proposed: each,
        objections: objections.length > 0 ? objections : untoldValues(each, proposal.flat(), task),
      });
    }
    compared.push(paragraph);
  }
  const sound = compared.flat().flatMap(({ sentence, objections }) => (objections.length > 0 ? [] : [sentence]));
  const doubts = await opinion?.objectionsTo(sound);
  const refused: RefusedSentence[] = [];
  const judged = compared.map((paragraph) =>
    paragraph.map(({ proposed: { text, cites }, sentence, objections, letPass }): JudgedSentence => {
      const doubt = doubts?.get(sentence);
      const against = doubt ? [doubt] : objections;
      const isRefused = against.length > 0;
      if (isRefused) refused.push({ text, cites, objections: against });
      return { sentence, cites, isRefused, letPass };
    }),
  );
  const accepted = judged.map((sentences) => sentences.filter(({ isRefused }) => !isRefused));
  const paragraphs = accepted.map((sentences) => sentences.map(({ sentence }) => sentence));
  const toRead = toReadOf(accepted.flat());
  const objections = [...(written.objections ?? [])];
  if (proposal.length === 0 && objections.length === 0) objections.push({ reason: "empty", found: "" });
  if (proposal.length > 0 && refused.length === 0)
    objections.push(...objectionsToSection(proposal, paragraphs, { task, source, words }));
  return {
    proposal,
    judged,
    proposed: proposal.flat().length,
    paragraphs,
    refused,
    objections,
    toRead,
    ...(written.usage === undefined ? {} : { usage: written.usage }),
    hasFailed: false,
  };
}

/** What speaks against a section whose sentences are all true. */
function objectionsToSection(
  proposal: readonly (readonly ProposedSentence[])[],
  paragraphs: readonly (readonly Grounded[])[],
  { task, source, words }: { task: WritingTask; source: SourceIndex; words: WritingTask["words"] },
): Objection[] {
  const sentences = paragraphs.flat();
  if (sentences.every(({ text }) => source.hasWhole(text))) return [{ reason: "copied", found: sentences[0]!.text }];
  const count = wordsIn(paragraphs);
  if (count > words.most) return [{ reason: "words", found: `${count}`, expected: `≤ ${words.most}` }];
  if (count >= words.least) return [];
  // What is not told yet is what it can grow by, without being padded.
  const cited = new Set(proposal.flat().flatMap(({ cites }) => cites));
  const untold = task.sentences.filter(({ id }) => !cited.has(id));
  return [
    { reason: "words", found: `${count}`, expected: `≥ ${words.least}` },
    ...untold.map(({ id }): Objection => ({ reason: "untold", found: id })),
  ];
}

/** Words of what was written for a run. */
export function wordsIn(paragraphs: readonly (readonly Grounded[])[]): number {
  return paragraphs.flat().reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Sentences with a word that their source does not bear. */
export function toReadOf(sentences: readonly JudgedSentence[]): SectionRewriting["toRead"] {
  return sentences.flatMap(({ sentence: { text }, letPass }) => (letPass.length > 0 ? [{ text, words: letPass }] : []));
}
