import { setTimeout as wait } from "node:timers/promises";
import { errors, TitrailleError } from "@titraille/core";
import { APICallError, generateText, jsonSchema, NoObjectGeneratedError, Output } from "ai";
import type { Question } from "./client.ts";
import { Cancelled, ModelTimeout, RateLimited, RequestRefused, ServerFailed } from "./failures.ts";
import type { OpenModel } from "./provider.ts";
import { secondsToWait } from "./retry-after.ts";

// Servers that take no schema are told so in the prompt: nothing to warn about on the terminal.
globalThis.AI_SDK_LOG_WARNINGS = false;

/** Seconds that a server may ask to wait; longer is a refusal. */
const LONGEST_WAIT = 120;
/** Seconds between two tries when the server names none. */
const LONGEST_BACKOFF = 30;

export interface Sending {
  readonly model: OpenModel;
  readonly maxOutputTokens: number;
  /** Milliseconds. */
  readonly timeout: number;
  readonly retries: number;
  /** Milliseconds. */
  readonly backoff: number;
  readonly signal: AbortSignal;
  /** Whether this model has answered before: then a failure is the server's, not the settings'. */
  readonly isProven: () => boolean;
  /** A call was cut off after it was sent. */
  readonly onLost: () => void;
  readonly onWait: (reason: string, seconds: number) => void;
}

interface Received {
  readonly text: string;
  /** As the server counts. */
  readonly tokens?: { readonly input: number; readonly output: number };
}

/** Sends a question until it is answered, or has failed too often. */
export async function send(question: Question, sending: Sending): Promise<Received> {
  const { model, retries, signal, isProven, onLost, onWait } = sending;
  for (let attempt = 0; ; attempt++) {
    const timeout = AbortSignal.timeout(sending.timeout);
    try {
      return await once(question, sending, timeout);
    } catch (error) {
      if (signal.aborted) throw new Cancelled();
      const failure = failureOf(error, timeout.aborted, model, isProven());
      if (failure instanceof ModelTimeout || failure instanceof ServerFailed) onLost();
      const asked = askedToWait(error);
      const isLast = attempt >= retries || (asked !== undefined && asked > LONGEST_WAIT);
      const isLasting =
        failure instanceof RequestRefused || (failure instanceof TitrailleError && !isUnreachable(failure));
      if (isLast || isLasting) throw failure;
      const seconds = asked ?? Math.min(LONGEST_BACKOFF, (sending.backoff * 2 ** attempt) / 1000);
      onWait(failure instanceof TitrailleError ? failure.code : failure.name, seconds);
      await wait(seconds * 1000, undefined, { signal }).catch(() => {
        throw new Cancelled();
      });
    }
  }
}

async function once(
  { system, prompt, schema }: Question,
  { model, maxOutputTokens, signal }: Sending,
  timeout: AbortSignal,
): Promise<Received> {
  const withoutSecrets = (text: string): string =>
    model.secrets.reduce((clean, secret) => clean.replaceAll(secret, "[…]"), text);
  try {
    const { text, usage } = await generateText({
      model: model.languageModel,
      instructions: system,
      prompt,
      maxOutputTokens,
      maxRetries: 0,
      abortSignal: AbortSignal.any([signal, timeout]),
      ...(schema && model.structuredOutputs ? { output: Output.object({ schema: jsonSchema(schema) }) } : {}),
    });
    return { text: withoutSecrets(text), ...counted(usage) };
  } catch (error) {
    // An answer that is not as the schema says may still be read.
    if (NoObjectGeneratedError.isInstance(error) && error.text !== undefined)
      return { text: withoutSecrets(error.text), ...counted(error.usage) };
    throw error;
  }
}

function counted(
  usage: { inputTokens: number | undefined; outputTokens: number | undefined } | undefined,
): Pick<Received, "tokens"> {
  if (usage?.inputTokens === undefined || usage.outputTokens === undefined) return {};
  return { tokens: { input: usage.inputTokens, output: usage.outputTokens } };
}

/** What went wrong, in errors of ours: those of the client hold addresses, headers and what the server said. */
function failureOf(error: unknown, timedOut: boolean, model: OpenModel, proven: boolean): Error {
  if (timedOut) return new ModelTimeout();
  const status = APICallError.isInstance(error) ? error.statusCode : undefined;
  if (status === 401 || status === 403)
    return model.secrets.length > 0 || model.keyVariable === undefined
      ? errors.modelKeyRefused(model.keyVariable ?? "", status)
      : errors.modelKeyMissing(model.keyVariable);
  if (status === 404 && !proven) return errors.modelUnknown(model.name, model.address ?? model.provider);
  if (status === 429) return new RateLimited();
  if (APICallError.isInstance(error) && status === undefined && !proven)
    return errors.modelUnreachable(model.address ?? model.provider);
  if (status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 409)
    return new RequestRefused();
  return new ServerFailed();
}

function isUnreachable({ code }: TitrailleError): boolean {
  return code === "MODEL_UNREACHABLE";
}

/** Seconds that the server asks to wait. */
function askedToWait(error: unknown): number | undefined {
  const headers = APICallError.isInstance(error) ? error.responseHeaders : undefined;
  return secondsToWait((name) => headers?.[name]);
}
