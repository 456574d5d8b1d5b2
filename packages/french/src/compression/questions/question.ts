import type { French } from "../../french.ts";
import type { ParsedWord } from "../../words/word.ts";
import { parseClause } from "../parse-clause.ts";
import { Tree } from "../tree.ts";
import { howQuestion } from "./how-question.ts";
import { verbQuestion } from "./verb-question.ts";
import { whatQuestion } from "./what-question.ts";
import { whichQuestion } from "./which-question.ts";
import { whyQuestions } from "./why-question.ts";

/** A question that a sentence answers, in the sentence’s own words. */
export interface Question {
  /** What something is, which its causes or symptoms are, how something is done, why something is so, what it is for, made of, meant for, how it works. */
  readonly asks: "what" | "which" | "how" | "why" | "what-for" | "of-what" | "to-whom" | "in-what-way";
  /** Ends with a narrow no-break space and a question mark. */
  readonly text: string;
  /** The words of the sentence that it keeps. */
  readonly words: readonly ParsedWord[];
}

/** "La marnière (du latin marga) est …", "Un appentis, aussi appelé auvent, est …": other names of what is explained. */
const OTHER_NAMES =
  /[ \u00a0]\([^()]*\)|[ \u00a0][–—][ \u00a0][^–—]*[ \u00a0][–—](?=[ \u00a0])|,[ \u00a0](?:(?:aussi|également|encore|parfois|souvent|plus communément)[ \u00a0])?(?:appelée?|connue?|dite?|nommée?|désignée?)s?[ \u00a0][^,]*,|,[ \u00a0]ou[ \u00a0][^,]*,/gu;

/**
 * The questions that a sentence of a text that explains answers: "Un appentis est un petit toit qui …" → "Qu’est-ce qu’un
 * appentis ?", "Pour soulager une entorse, il faut …" → "Comment soulager une entorse ?", "La digue cède parce que …" →
 * "Pourquoi la digue cède-t-elle ?". Nothing is asked that points outside the question.
 *
 * @param sentence one sentence, as it is printed.
 */
export function answeredQuestions(french: French, sentence: string): Question[] {
  const plain = sentence.replace(OTHER_NAMES, "");
  const tree = Tree.of(parseClause(french, plain));
  if (tree.root < 0) return [];
  const found = [
    whatQuestion(tree, plain),
    whichQuestion(tree, plain),
    howQuestion(tree, plain),
    verbQuestion(tree, plain),
  ];
  return [...found.filter((question) => question !== undefined), ...whyQuestions(french, plain)];
}
