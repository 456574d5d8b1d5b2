import {
  type Engine,
  type ModelReport,
  offline,
  type ProposedSentence,
  type WritingTask,
  type Written,
} from "@titraille/core";
import { z } from "zod";
import { NO_USAGE, plus } from "./budget.ts";
import type { ModelClient } from "./client.ts";
import { readJson } from "./read-json.ts";
import { WRITING_SCHEMA, WRITING_SYSTEM, writingPrompt } from "./write-prompt.ts";

export interface LlmEngineOptions {
  readonly client: ModelClient;
  /** Of the client's prices, for the report. */
  readonly currency?: string;
}

/**
 * An engine that has a language model write the sections of one article; titles are the offline engine's. It proposes:
 * `produce` compares every sentence with what it cites, and keeps the text of a section that cannot be made true. One
 * engine for each article, since it counts what the article took; the client may be shared.
 */
export function llmEngine({ client, currency }: LlmEngineOptions): Engine {
  let usage = NO_USAGE;
  return {
    ...offline,
    id: "llm",
    get model(): ModelReport {
      const { provider, name } = client.model;
      return { provider, name, usage, ...(currency === undefined ? {} : { currency }) };
    },
    async write(task): Promise<Written> {
      const answer = await client.ask({
        system: WRITING_SYSTEM,
        prompt: writingPrompt(task),
        schema: WRITING_SCHEMA,
        expectedTokens: expectedTokens(task),
        about: task.heading ?? "",
      });
      usage = plus(usage, answer.usage);
      const paragraphs = readJson(answer.text, readParagraphs);
      if (paragraphs) return { paragraphs, usage: answer.usage };
      const objections = [{ reason: "unreadable", found: answer.text.trim().slice(0, SHOWN) }];
      return { paragraphs: [], objections, usage: answer.usage };
    },
  };
}

/** Characters of an unreadable answer that are shown. */
const SHOWN = 80;
/** Tokens that a French word takes about, and those of the JSON around a sentence. */
const WORD_TOKENS = 2;
const SENTENCE_TOKENS = 25;

function expectedTokens({ words, sentences }: WritingTask): number {
  return words.most * WORD_TOKENS + sentences.length * SENTENCE_TOKENS;
}

const answerSchema = z.object({
  paragraphs: z.array(z.array(z.object({ text: z.string(), cites: z.array(z.string()) }))),
});

function readParagraphs(value: unknown): ProposedSentence[][] | undefined {
  const read = answerSchema.safeParse(value);
  return read.success ? read.data.paragraphs : undefined;
}
