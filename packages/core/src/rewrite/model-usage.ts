import type { ModelUsage } from "../engines/writing.ts";

/** What two askings took together; a cost only where one is known. */
export function together(one: ModelUsage, other: ModelUsage): ModelUsage {
  const cost = one.cost === undefined && other.cost === undefined ? {} : { cost: (one.cost ?? 0) + (other.cost ?? 0) };
  return {
    calls: one.calls + other.calls,
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    ...cost,
  };
}
