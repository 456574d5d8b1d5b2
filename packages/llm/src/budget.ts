import { BudgetSpent } from "./failures.ts";

/** What calls have taken. */
export interface Usage {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** In the currency of the prices; absent when no prices are known. */
  readonly cost?: number;
}

/** Prices of a million tokens. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** What all calls of a run may take together. */
export interface Limits {
  /** Tokens, in and out. */
  readonly tokens?: number;
  /** In the currency of the prices. */
  readonly cost?: number;
}

/** Tokens put aside for a call that has been sent. */
interface Reservation {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

const MILLION = 1_000_000;

export const NO_USAGE: Usage = { calls: 0, inputTokens: 0, outputTokens: 0 };

/** Two usages together; a cost only where one is known. */
export function plus(one: Usage, other: Usage): Usage {
  const cost = one.cost === undefined && other.cost === undefined ? {} : { cost: (one.cost ?? 0) + (other.cost ?? 0) };
  return {
    calls: one.calls + other.calls,
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    ...cost,
  };
}

/** What tokens cost. */
export function costOf(inputTokens: number, outputTokens: number, prices: Prices): number {
  return (inputTokens * prices.input + outputTokens * prices.output) / MILLION;
}

/** Keeps calls within the limits of a run, those that are under way included. */
export class Budget {
  readonly #limits: Limits;
  readonly #prices: Prices | undefined;
  readonly #underWay = new Set<Reservation>();
  #waiting: (() => void)[] = [];
  #spent = NO_USAGE;

  /** @param prices needed for a limit of cost. */
  constructor(limits: Limits, prices: Prices | undefined) {
    this.#limits = limits;
    this.#prices = prices;
  }

  get spent(): Usage {
    return this.#spent;
  }

  /**
   * Puts tokens aside for a call. Waits while calls under way might leave enough.
   *
   * @param least output tokens that an answer takes; @param most that it is given when there are enough.
   * @throws BudgetSpent when not even `least` is left.
   */
  async reserve(inputTokens: number, least: number, most: number): Promise<Reservation> {
    for (;;) {
      const left = Math.min(most, this.#outputLeft(inputTokens));
      if (left >= least) {
        const reservation = { inputTokens, outputTokens: left };
        this.#underWay.add(reservation);
        return reservation;
      }
      if (this.#underWay.size === 0) throw new BudgetSpent();
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Gives back what was put aside, and counts what was taken. */
  settle(reservation: Reservation, usage: Usage): void {
    this.#underWay.delete(reservation);
    this.#spent = plus(this.#spent, usage);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  /** Output tokens that a call of so many input tokens may still take. */
  #outputLeft(inputTokens: number): number {
    let { inputTokens: input, outputTokens: output } = this.#spent;
    for (const each of this.#underWay) {
      input += each.inputTokens;
      output += each.outputTokens;
    }
    const { tokens = Number.POSITIVE_INFINITY, cost = Number.POSITIVE_INFINITY } = this.#limits;
    const byTokens = tokens - input - output - inputTokens;
    if (!this.#prices || cost === Number.POSITIVE_INFINITY) return byTokens;
    const left = cost - costOf(input + inputTokens, output, this.#prices);
    if (left < 0) return -1;
    const byCost =
      this.#prices.output > 0 ? Math.floor((left * MILLION) / this.#prices.output) : Number.POSITIVE_INFINITY;
    return Math.min(byTokens, byCost);
  }
}
