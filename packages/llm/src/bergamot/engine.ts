import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { errors } from "@titraille/core";
import { Slots } from "../slots.ts";
import { PACKAGE, type PackageFiles } from "./package-files.ts";
import { nameOfPair, type Pair } from "./pair.ts";
import type { PairFiles } from "./pair-folder.ts";
import type { Answer, Question } from "./thread.ts";

/** A pair and its files. */
export interface Leg {
  readonly pair: Pair;
  readonly files: PairFiles;
}

/** Models of this machine in a thread of this process, to be closed when they are no longer needed. */
export interface Engine extends AsyncDisposable {
  /** @throws TitrailleError TRANSLATOR_NOT_INSTALLED, TRANSLATION_MODEL_UNUSABLE, INTERRUPTED. */
  translate(way: readonly Leg[], sentences: readonly string[], signal?: AbortSignal): Promise<readonly string[]>;
}

/** This file runs as it is written, or compiled: its neighbour does as well. */
const THREAD = new URL(`./thread${extname(import.meta.url)}`, import.meta.url);

/**
 * The thread starts with the first question, takes one at a time, and does not keep the process from ending when nothing is
 * asked. It ends when it is cancelled or when the engine gives up; the next question starts another.
 */
export function openEngine(files: PackageFiles): Engine {
  const slots = new Slots(1);
  let thread: Worker | undefined;

  async function end(): Promise<void> {
    const ending = thread;
    thread = undefined;
    await ending?.terminate();
  }

  async function ask(question: Question, signal: AbortSignal | undefined): Promise<Answer> {
    if (signal?.aborted) throw errors.interrupted();
    thread ??= new Worker(THREAD, { workerData: files });
    const asked = thread;
    asked.ref();
    const settled = new AbortController();
    const until = { signal: signal ? AbortSignal.any([signal, settled.signal]) : settled.signal };
    try {
      asked.postMessage(question);
      const ends = once(asked, "exit", until).then(() => {
        throw new Error("the thread has ended");
      });
      const [answer] = await Promise.race([once(asked, "message", until), ends]);
      return answer as Answer;
    } catch (error) {
      await end();
      throw signal?.aborted ? errors.interrupted() : error;
    } finally {
      settled.abort();
      asked.unref();
    }
  }

  return {
    translate: (way, sentences, signal) =>
      slots.run(async () => {
        const answer = await ask({ way: way.map((leg) => leg.files), sentences }, signal);
        if ("sentences" in answer) return answer.sentences;
        await end();
        const cause = new Error(answer.why);
        throw answer.failed === "engine"
          ? errors.translatorNotInstalled("bergamot", PACKAGE, cause)
          : errors.translationModelUnusable(
              way.map((leg) => nameOfPair(leg.pair)),
              cause,
            );
      }),
    [Symbol.asyncDispose]: end,
  };
}
