import { leansOnText, pointsAt } from "../../edit/anaphora.ts";
import { contentKeys } from "../../edit/content-words.ts";
import type { Statement } from "../../edit/material.ts";
import type { Candidate } from "../engine.ts";

/** Characters of a question that can be a headline; Google shows no more. */
const LONGEST = 110;

/** Questions that the top of the article puts, where they name what they ask of: "La France a-t-elle tiré les leçons de Fukushima ?". */
export function openQuestions(opening: readonly Statement[]): Candidate[] {
  return opening.flatMap((statement, index) => {
    const { insideQuote, text, words, origin, sources } = statement;
    const isOne = !insideQuote && QUESTION.test(text) && text.length <= LONGEST && !ASKS_BACK.test(text);
    if (!isOne || pointsAt(text) || leansOnText(text) || (INVERTED.test(text) && !OF_NOUN.test(text))) return [];
    return [{ text, form: "question", origin, sources, about: contentKeys(words), depth: index / opening.length }];
  });
}

/** What is asked of the reader, by somebody, or of what the text before tells. */
const ASKS_BACK =
  /(?<!\p{L})(?:je|j’|nous|vous|tu|on|notre|nos|votre|vos|cela|ça|celui|celle|ceux|celles|pourquoi pas|quoi|ainsi)(?![\p{L}-])|^(?:qui (?:ne |n’)|n(?:e |’))|^(?:et(?! si )|mais|or|alors|il|elle|ils|elles|est-ce (?:grave|vrai|possible)|ce|cet|cette|ces)(?!\p{L})/iu;

/** "Que fait-il ?" points back; "La France a-t-elle …", "Comment les ports vivent-ils …" and "Faut-il …" do not. */
const INVERTED = /-(?:t-)?(?:ils?|elles?)(?!\p{L})/u;
const OF_NOUN =
  /(?:^|\s)(?:[Ll][ea]s?\s|[Ll]’|[Uu]ne?\s|[Dd]es\s|\d|(?!(?:Que|Qui|Quoi|Comment|Pourquoi|Quand|Où|Combien)\s)\p{Lu}[\p{L}’-]+\s(?:\p{Lu}|\p{Ll}+-)).*-(?:t-)?(?:ils?|elles?)(?!\p{L})|(?:[Ff]aut|[Ee]xiste-t|[Yy] a-t)-il/u;

/** It begins with a capital or a figure, and its mark ends it. */
const QUESTION = /^[\p{Lu}\d][^?!.]{20,}\s?\?$/u;
