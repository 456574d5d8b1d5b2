import { NARROW } from "../../typography/rule.ts";
import type { ParsedWord } from "../../words/word.ts";
import type { Tree } from "../tree.ts";
import { wordsToText } from "../words-to-text.ts";
import type { Question } from "./question.ts";

/** Some words of a sentence as they stand in it. */
export function wordsOf(tree: Tree, text: string, kept: readonly number[]): string {
  return wordsToText(tree, text, { kept: new Set(kept), rewritten: new Map() }).trim();
}

/** Behind the words that ask, what began its sentence has no capital. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A question with its mark, and the words of the sentence that it keeps. */
export function asking(asks: Question["asks"], question: string, tree: Tree, kept: readonly number[]): Question {
  return { asks, text: `${question}${NARROW}?`, words: kept.map((index) => tree.word(index)) };
}

/** A finite verb that tells what is so now. */
export function isPresentFact({ morph }: ParsedWord): boolean {
  return morph.VerbForm === "Fin" && morph.Tense === "Pres" && (morph.Mood ?? "Ind") === "Ind";
}

/** Whether what the sentence says is denied. */
export function isDenied(tree: Tree): boolean {
  return tree.children(tree.root).some((child) => /^(?:ne|n’|n')$/iu.test(tree.word(child).form));
}
