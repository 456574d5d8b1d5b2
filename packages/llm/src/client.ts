import { createHash } from "node:crypto";
import { errors, TitrailleError } from "@titraille/core";
import type { JSONSchema7 } from "ai";
import { Budget, costOf, type Limits, NO_USAGE, type Prices, plus, type Usage } from "./budget.ts";
import { DryRun } from "./failures.ts";
import type { Journal } from "./journal.ts";
import type { OpenModel } from "./provider.ts";
import { send } from "./send.ts";
import { Slots } from "./slots.ts";

/** What a model is asked. */
export interface Question {
  /** What it is to do. */
  readonly system: string;
  /** What it is to do it with. */
  readonly prompt: string;
  /** Shape of the answer; it has to stand in the prompt too, since many servers do not take it. */
  readonly schema?: JSONSchema7;
  /** Tokens that an answer takes, as far as one can tell. */
  readonly expectedTokens: number;
  /** For people: the section, or what else it is about. */
  readonly about: string;
}

export interface Answer {
  readonly text: string;
  /** What it took when it was paid for, also when it comes from the journal. */
  readonly usage: Usage;
}

/** What happens between asking and answering, for people who wait. */
export type ClientEvent =
  | { readonly kind: "asked" | "answered" | "replayed"; readonly about: string }
  /** @property seconds until the next try. */
  | { readonly kind: "waiting"; readonly about: string; readonly reason: string; readonly seconds: number };

export interface ClientOptions {
  readonly model: OpenModel;
  readonly journal?: Journal;
  readonly limits?: Limits;
  /** Needed for a limit of cost. */
  readonly prices?: Prices;
  /** Calls at the same time. */
  readonly parallel?: number;
  /** Milliseconds that one call may take. */
  readonly timeout?: number;
  /** Further tries after a failure that may pass. */
  readonly retries?: number;
  /** Milliseconds before the first further try, doubled for each one more; what a server asks for comes before it. */
  readonly backoff?: number;
  /** Cancels what is under way and what is to come. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: ClientEvent) => void;
  /** Shows the questions here and sends none. */
  readonly dryRun?: (question: Question) => void;
}

/** Asks a model: one after the other within limits, patient, and never twice the same. */
export interface ModelClient {
  readonly model: OpenModel;
  /** What was paid in this run; the journal's answers are not in it. */
  readonly spent: Usage;
  /**
   * @throws TitrailleError for what the user can mend (key, address, name of the model): no further call is made, and
   * further questions meet the same error; the errors of failures.ts for the rest.
   */
  ask(question: Question): Promise<Answer>;
}

/** Characters of a token at least, to estimate what is not yet counted: French has about 3.5. */
const TOKEN_CHARACTERS = 3;
/** Tokens that the form of a conversation takes at most, beside what is said in it. */
const FORM_TOKENS = 20;
/** Output tokens beyond the expected, for models that think or talk before they answer. */
const SPARE = { times: 3, more: 1500 };

export function createClient(options: ClientOptions): ModelClient {
  const { model, journal, limits = {}, prices, signal, onEvent, dryRun } = options;
  const { parallel = 4, timeout = 120_000, backoff = 1000 } = options;
  // What a model of this machine did not manage in its time it does not manage in the same time again.
  const { retries = model.provider === "local" ? 0 : 3 } = options;
  const budget = new Budget(limits, prices);
  const slots = new Slots(parallel);
  const stop = new AbortController();
  const cancelled = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  let answered = false;
  let lasting: TitrailleError | undefined;

  const usageOf = (inputTokens: number, outputTokens: number): Usage => ({
    calls: 1,
    inputTokens,
    outputTokens,
    ...(prices ? { cost: costOf(inputTokens, outputTokens, prices) } : {}),
  });

  async function pay(question: Question, digest: string): Promise<Answer> {
    const inputTokens = tokensOf(question.system) + tokensOf(question.prompt) + FORM_TOKENS;
    const most = question.expectedTokens * SPARE.times + SPARE.more;
    const reserved = await budget.reserve(inputTokens, question.expectedTokens, most);
    let paid = NO_USAGE;
    try {
      onEvent?.({ kind: "asked", about: question.about });
      const { text, tokens } = await send(question, {
        model,
        maxOutputTokens: reserved.outputTokens,
        timeout,
        retries,
        backoff,
        signal: cancelled,
        isProven: () => answered,
        // A call that was cut off may have to be paid for: its question at least is counted.
        onLost: () => {
          paid = plus(paid, usageOf(inputTokens, 0));
        },
        onWait: (reason, seconds) => onEvent?.({ kind: "waiting", about: question.about, reason, seconds }),
      });
      answered = true;
      const usage = usageOf(tokens?.input ?? inputTokens, tokens?.output ?? tokensOf(text));
      paid = plus(paid, usage);
      journal?.write(digest, { text, inputTokens: usage.inputTokens, outputTokens: usage.outputTokens });
      onEvent?.({ kind: "answered", about: question.about });
      return { text, usage };
    } finally {
      budget.settle(reserved, paid);
    }
  }

  return {
    model,
    get spent() {
      return budget.spent;
    },
    async ask(question) {
      if (dryRun) {
        dryRun(question);
        throw new DryRun();
      }
      const digest = digestOf(question, model);
      const kept = journal?.read(digest);
      if (kept) {
        onEvent?.({ kind: "replayed", about: question.about });
        return { text: kept.text, usage: usageOf(kept.inputTokens, kept.outputTokens) };
      }
      if (lasting) throw lasting;
      try {
        return await slots.run(() => pay(question, digest));
      } catch (error) {
        if (signal?.aborted) throw errors.interrupted();
        // What a person has to mend will not mend itself for the next question.
        if (error instanceof TitrailleError) {
          lasting ??= error;
          stop.abort();
        }
        throw lasting ?? error;
      }
    },
  };
}

function tokensOf(text: string): number {
  return Math.ceil(text.length / TOKEN_CHARACTERS);
}

/** Everything that an answer depends on. */
function digestOf(
  { system, prompt, schema }: Question,
  { provider, name, address, structuredOutputs }: OpenModel,
): string {
  return createHash("sha256")
    .update(JSON.stringify([1, provider, address ?? "", name, structuredOutputs, system, prompt, schema ?? null]))
    .digest("hex");
}
