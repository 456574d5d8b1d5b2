import {
  type Engine,
  type ModelReport,
  type Objection,
  offline,
  type ProposedTitles,
  type TitlingTask,
  type WritingTask,
  type Written,
} from "@titraille/core";
import { z } from "zod";
import { NO_USAGE, plus } from "./budget.ts";
import type { Answer, ModelClient, Question } from "./client.ts";
import { readJson } from "./read-json.ts";
import { TITLING_SCHEMA, TITLING_SYSTEM, titlingPrompt } from "./title-prompt.ts";
import { WRITING_SCHEMA, WRITING_SYSTEM, writingPrompt } from "./write-prompt.ts";

export interface LlmEngineOptions {
  readonly client: ModelClient;
  /** Of the client's prices, for the report. */
  readonly currency?: string;
}

/**
 * An engine that has a language model write the sections of one article and propose titles beside the offline engine's. It
 * proposes: `produce` compares every sentence and title with what it cites, and keeps the text of a section that cannot be
 * made true. One engine for each article, since it counts what the article took; the client may be shared.
 */
export function llmEngine({ client, currency }: LlmEngineOptions): Engine {
  let usage = NO_USAGE;
  const ask = async (question: Question): Promise<Answer> => {
    const answer = await client.ask(question);
    usage = plus(usage, answer.usage);
    return answer;
  };
  return {
    ...offline,
    id: "llm",
    get model(): ModelReport {
      const { provider, name } = client.model;
      return { provider, name, usage, ...(currency === undefined ? {} : { currency }) };
    },
    async title(task): Promise<ProposedTitles> {
      const answer = await ask({
        system: TITLING_SYSTEM,
        prompt: titlingPrompt(task),
        schema: TITLING_SCHEMA,
        expectedTokens: titlingTokens(task),
        about: "titres",
      });
      const titles = readJson(answer.text, accepted(titlesSchema));
      if (titles) return { ...titles, usage: answer.usage };
      return { headlines: [], headings: [], summaries: [], objections: [unreadable(answer)], usage: answer.usage };
    },
    async write(task): Promise<Written> {
      const answer = await ask({
        system: WRITING_SYSTEM,
        prompt: writingPrompt(task),
        schema: WRITING_SCHEMA,
        expectedTokens: writingTokens(task),
        about: task.heading ?? "",
      });
      const read = readJson(answer.text, accepted(paragraphsSchema));
      if (read) return { paragraphs: read.paragraphs, usage: answer.usage };
      return { paragraphs: [], objections: [unreadable(answer)], usage: answer.usage };
    },
  };
}

/** Characters of an unreadable answer that are shown. */
const SHOWN = 80;

function unreadable({ text }: Answer): Objection {
  return { reason: "unreadable", found: text.trim().slice(0, SHOWN) };
}

/** Tokens that a French word takes about, those of the JSON around a sentence, and of a title with its own. */
const WORD_TOKENS = 2;
const SENTENCE_TOKENS = 25;
const TITLE_TOKENS = 40;
/** Headlines and summaries that are asked for, and subheadings for each paragraph, those of whole parts included. */
const FIXED_TITLES = 13;
const PER_PARAGRAPH = 1.5;

function writingTokens({ words, sentences }: WritingTask): number {
  return words.most * WORD_TOKENS + sentences.length * SENTENCE_TOKENS;
}

function titlingTokens({ paragraphs }: TitlingTask): number {
  return Math.ceil(paragraphs.length * PER_PARAGRAPH + FIXED_TITLES) * TITLE_TOKENS;
}

const sentenceSchema = z.object({ text: z.string(), cites: z.array(z.string()) });
const paragraphsSchema = z.object({ paragraphs: z.array(z.array(sentenceSchema)) });
// A model may leave a list out.
const titles = z.array(sentenceSchema).default([]);
const headings = z.array(sentenceSchema.extend({ covers: z.array(z.string()).optional() })).default([]);
const titlesSchema = z
  .object({ headlines: titles, headings, summaries: titles })
  .refine((read) => read.headlines.length + read.headings.length + read.summaries.length > 0);

function accepted<Read>(schema: z.ZodType<Read>): (value: unknown) => Read | undefined {
  return (value) => schema.safeParse(value).data;
}
