import { joinsBack, leansOnText, pointsAt } from "./anaphora.ts";
import type { Article } from "./article.ts";
import { analysisOf, type Desk } from "./desk.ts";

const NNBSP = "\u202f";
/** Words of a sentence that can be an answer. */
const ANSWER = { least: 8, most: 60 };
/** Persons who are asked what they say. House. */
const SPEAKERS = 2;

/** What those say whom the text quotes, by one sentence that holds the quotation and who says it. */
export function questionsOfSpeakers(desk: Desk): Article["faq"] {
  const { quotes } = analysisOf(desk, 0);
  const statements = desk.material.passages
    .filter(({ block }) => block.type === "paragraph")
    .flatMap((passage) => passage.statements)
    .filter(({ insideQuote, length }) => !insideQuote && length >= ANSWER.least && length <= ANSWER.most);
  const asked = new Set<string>();
  return statements.flatMap(({ at, text, origin, sources }): Article["faq"] => {
    const said = quotes.find(
      ({ start, end, speaker }) => start >= at.start && end <= at.end && speaker?.name?.type === "person",
    );
    const name = said?.speaker?.name?.canonical ?? "";
    const isOne = name.includes(" ") && text.includes(name) && /^[\p{Lu}\d«].*[.»]$/u.test(text);
    if (!isOne || asked.has(name) || asked.size >= SPEAKERS) return [];
    if (leansOnText(text) || joinsBack(text) || pointsAt(text)) return [];
    asked.add(name);
    return [
      {
        question: { text: `Que dit ${name}${NNBSP}?`, origin: "generated", sources },
        answer: { text, origin, sources },
      },
    ];
  });
}
