import type { Article } from "./article.ts";
import type { Desk } from "./desk.ts";
import type { Statement } from "./material.ts";

const NNBSP = "\u202f";
/** Words of a sentence that can be an answer. */
const ANSWER = { least: 8, most: 60 };

/** Sentences of the paragraphs that can be an answer by themselves: of some length, and no part of a longer quotation. */
export function answersIn({ material }: Desk): Statement[] {
  return material.passages
    .filter(({ block }) => block.type === "paragraph")
    .flatMap((passage) => passage.statements)
    .filter(({ insideQuote, length }) => !insideQuote && length >= ANSWER.least && length <= ANSWER.most);
}

/** A question of ours, without its mark, and the sentence that answers it. */
export function askedOf(question: string, { text, origin, sources }: Statement): Article["faq"][number] {
  return {
    question: { text: `${question}${NNBSP}?`, origin: "generated", sources },
    answer: { text, origin, sources },
  };
}
