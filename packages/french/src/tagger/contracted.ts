import { expandContraction } from "../words/contractions.ts";

/** Forms that are either a contraction or one plain word: "des" and "du" as articles, "audit" the noun. */
const AMBIGUOUS = new Set(["des", "du", "audit"]);

/** The composite tags, one part of speech per word of the contraction. */
export const CONTRACTED_TAGS: readonly string[] = ["ADP+DET", "ADP+PRON"];

/** The composite tag of a contraction, undefined for any other token. */
export function contractedTag(token: string): string | undefined {
  const parts = expandContraction(token);
  if (parts === undefined) return undefined;
  return /quel/i.test(parts[1]) ? "ADP+PRON" : "ADP+DET";
}

/** Whether only the sentence can tell if the token is a contraction. */
export function maybeContracted(token: string): boolean {
  return AMBIGUOUS.has(token.toLowerCase());
}
