import { setTimeout as wait } from "node:timers/promises";
import { errors } from "@titraille/core";
import { ModelTimeout, RateLimited, ServerFailed } from "../failures.ts";
import { secondsToWait } from "../retry-after.ts";

/** How a translator's server is asked. */
export interface Asking {
  readonly timeout?: number;
  /** Further tries after a failure that may pass. */
  readonly retries?: number;
  /** Milliseconds before the first further try, doubled for each one more; what the server asks for comes before it. */
  readonly backoff?: number;
  readonly signal?: AbortSignal;
}

export interface Answered {
  readonly status: number;
  /** Undefined when it is no JSON. */
  readonly json: unknown;
}

/** Seconds that a server may ask to wait; longer is a refusal. */
const LONGEST_WAIT = 120;

/**
 * Posts JSON until it is answered, or has failed too often. A refusal (4xx but 408 and 429) is an answer.
 *
 * @param translator name for messages. @param headers may hold a key: they stand in no error.
 * @throws TitrailleError TRANSLATOR_UNREACHABLE, INTERRUPTED; RateLimited, ServerFailed, ModelTimeout.
 */
export async function post(
  translator: string,
  address: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
  { timeout = 60_000, retries = 3, backoff = 1000, signal }: Asking,
): Promise<Answered> {
  for (let attempt = 0; ; attempt++) {
    const expired = AbortSignal.timeout(timeout);
    let seconds: number | undefined;
    let failure: Error;
    try {
      const response = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
        // A redirection would carry the key to another server.
        redirect: "error",
        signal: signal ? AbortSignal.any([signal, expired]) : expired,
      });
      const text = await response.text();
      const { status } = response;
      if (status < 500 && status !== 408 && status !== 429) return { status, json: read(text) };
      seconds = secondsToWait((name) => response.headers.get(name));
      failure = status === 429 ? new RateLimited() : new ServerFailed();
    } catch {
      if (signal?.aborted) throw errors.interrupted();
      failure = expired.aborted ? new ModelTimeout() : errors.translatorUnreachable(translator, address);
    }
    if (attempt >= retries || (seconds ?? 0) > LONGEST_WAIT) throw failure;
    await wait((seconds ?? (backoff * 2 ** attempt) / 1000) * 1000, undefined, signal ? { signal } : {}).catch(() => {
      throw errors.interrupted();
    });
  }
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
