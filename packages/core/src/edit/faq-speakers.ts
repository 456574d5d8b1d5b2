import { joinsBack, leansOnText, pointsAt } from "./anaphora.ts";
import type { Article } from "./article.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { answersIn, askedOf } from "./faq-answers.ts";

/** Persons who are asked what they say. House. */
const SPEAKERS = 2;

/** What those say whom the text quotes, by one sentence that holds the quotation and who says it. */
export function questionsOfSpeakers(desk: Desk): Article["faq"] {
  const { quotes } = analysisOf(desk, 0);
  const asked = new Set<string>();
  return answersIn(desk).flatMap((statement): Article["faq"] => {
    const { at, text } = statement;
    const said = quotes.find(
      ({ start, end, speaker }) => start >= at.start && end <= at.end && speaker?.name?.type === "person",
    );
    const name = said?.speaker?.name?.canonical ?? "";
    const isOne = name.includes(" ") && text.includes(name) && /^[\p{Lu}\d«].*[.»]$/u.test(text);
    if (!isOne || asked.has(name) || asked.size >= SPEAKERS) return [];
    if (leansOnText(text) || joinsBack(text) || pointsAt(text)) return [];
    asked.add(name);
    return [askedOf(`Que dit ${name}`, statement)];
  });
}
