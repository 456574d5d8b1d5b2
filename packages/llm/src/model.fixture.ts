import type { ProposedSentence, WritingSentence } from "@titraille/core";
import { faithful } from "../../core/src/rewrite/rewrite.fixture.ts";
import type { Asked } from "./server.fixture.ts";

export { SOURCE } from "../../core/src/rewrite/rewrite.fixture.ts";

/** The sentences that a writing prompt gives. */
function sentencesOf({ prompt }: Asked): Omit<WritingSentence, "sources">[] {
  const [, json = ""] = /\nLa partie :\n([\s\S]*?\n\})/u.exec(prompt) ?? [];
  const { phrases } = JSON.parse(json) as {
    phrases: { id: string; text: string; values?: Record<string, string> }[];
  };
  return phrases.map(({ id, text, values = {} }) => ({
    id,
    text,
    values: Object.entries(values).map(([valueId, value]) => ({ id: valueId, kind: "figure", text: value })),
  }));
}

/** How a scripted model writes one sentence; `undefined` leaves it out. */
export type SentenceScript = (sentence: ProposedSentence, at: number, asked: Asked) => ProposedSentence | undefined;

/** What a model that writes the faithful rewritings, changed as a script says, answers. */
export function written(asked: Asked, script: SentenceScript = (sentence) => sentence): string {
  const sentences = sentencesOf(asked).flatMap((sentence, at) => script(faithful(sentence), at, asked) ?? []);
  return JSON.stringify({ paragraphs: [sentences] });
}
