import type { Span } from "@titraille/french";

/** Where a demand comes from; a later one in this list wins over an earlier one. */
export type ClauseOrigin = "default" | "config" | "front-matter" | "instruction" | "flag";

/** What a clause demands, as data. Words are counted as `countWords` counts them. */
export type Demand =
  | { readonly kind: "seo" }
  | { readonly kind: "subheadings"; readonly wanted: boolean; readonly min?: number; readonly max?: number }
  | { readonly kind: "language"; readonly language: string }
  | { readonly kind: "words"; readonly min?: number; readonly max?: number; readonly approximate?: boolean }
  | { readonly kind: "keyphrase"; readonly phrases: readonly string[] }
  | { readonly kind: "seo-title"; readonly wanted: boolean; readonly maxCharacters?: number }
  | { readonly kind: "description"; readonly wanted: boolean; readonly maxCharacters?: number }
  | { readonly kind: "headline"; readonly maxCharacters?: number; readonly maxWords?: number }
  | { readonly kind: "standfirst"; readonly wanted: boolean }
  | { readonly kind: "conclusion"; readonly wanted: boolean }
  | { readonly kind: "faq"; readonly wanted: boolean; readonly count?: number }
  | { readonly kind: "key-points"; readonly wanted: boolean; readonly count?: number }
  | { readonly kind: "lists"; readonly wanted: boolean }
  | { readonly kind: "bold"; readonly wanted: boolean }
  | { readonly kind: "tables"; readonly wanted: boolean }
  | { readonly kind: "slug" }
  | { readonly kind: "tags"; readonly count?: number }
  | { readonly kind: "keep-quotes" }
  | { readonly kind: "original" }
  | { readonly kind: "faithful" }
  | { readonly kind: "proofread" }
  | { readonly kind: "tone"; readonly tone: string }
  | { readonly kind: "audience"; readonly audience: string };

export interface Clause {
  /** Word for word, as the client wrote it (for flags, as typed: "--min-words 700"). */
  readonly text: string;
  readonly origin: ClauseOrigin;
  /** Where in the text given to the parser, when it came from an instruction. */
  readonly span?: Span;
  readonly demand: Demand;
}

/** The client's instruction as a contract: every part of it is a clause, or is listed as not understood. */
export interface Brief {
  /** Language the instruction is written in; what the report is written in too. */
  readonly language: "en" | "fr";
  readonly clauses: readonly Clause[];
  /** Parts that make a demand we do not know, word for word. */
  readonly notUnderstood: readonly { readonly text: string; readonly span?: Span }[];
}

const RANK: readonly ClauseOrigin[] = ["default", "config", "front-matter", "instruction", "flag"];

/**
 * The demand of one kind that is in force, or undefined. Clauses of one origin add up ("au moins 600 mots", "max 900");
 * a stronger origin replaces what it says itself, so that a minimum of the configuration still holds beside a maximum of
 * the instruction.
 */
export function demandOf<K extends Demand["kind"]>(brief: Brief, kind: K): Extract<Demand, { kind: K }> | undefined {
  const clauses = brief.clauses
    .filter(({ demand }) => demand.kind === kind)
    .sort((one, other) => RANK.indexOf(one.origin) - RANK.indexOf(other.origin));
  let force: Clause | undefined;
  for (const clause of clauses) force = force ? { ...clause, demand: joined(force, clause) } : clause;
  return force?.demand as Extract<Demand, { kind: K }> | undefined;
}

/** Two demands of one kind together, the second from an origin at least as strong. */
function joined({ demand: weak, origin: before }: Clause, { demand: strong, origin }: Clause): Demand {
  if (weak.kind === "keyphrase" && strong.kind === "keyphrase" && before === origin)
    return { kind: "keyphrase", phrases: [...new Set([...weak.phrases, ...strong.phrases])] };
  if (before !== origin && (isRange(weak) || isRange(strong))) return strong;
  if ("wanted" in weak && "wanted" in strong && weak.wanted !== strong.wanted) return strong;
  return { ...weak, ...strong } as Demand;
}

/** "About 700" and "600 to 800" say both ends at once: a stronger one replaces them whole. */
function isRange(demand: Demand): boolean {
  return demand.kind === "words" && demand.min !== undefined && demand.max !== undefined;
}
