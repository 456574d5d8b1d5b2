import {
  type French,
  findKeyphrases,
  findNames,
  mendParse,
  type Name,
  nounPhrases,
  type ParsedWord,
  splitSentences,
} from "@titraille/french";
import type { Copy } from "../clean/copy.ts";
import type { Analysis, Sentence } from "./analysis.ts";
import { findQuotes } from "./quotes.ts";
import { tagsOf } from "./tags.ts";
import { topicBorders } from "./topic-borders.ts";
import { wholePhrases } from "./whole-phrases.ts";

/** Analyses a clean copy: sentences with their parses, quotes, names, keyphrases and where topics change. */
export function analyse(copy: Copy, french: French): Analysis {
  const sentences: Sentence[] = [];
  const sentencesByBlock = copy.blocks.map((block, index) => {
    if (!/^(?:paragraph|list-item|quote)$/.test(block.type)) return [];
    return splitSentences(copy.text.slice(block.start, block.end)).map(({ start, end }) => {
      const span = { start: block.start + start, end: block.start + end };
      const text = copy.text.slice(span.start, span.end);
      sentences.push({
        ...span,
        index: sentences.length,
        block: index,
        text,
        words: mendParse(french.parse(text, span.start)),
      });
      return sentences.length - 1;
    });
  });
  const parsed = sentences.map((sentence) => sentence.words);
  const names = findNames(parsed, copy.text, french.lexicon);
  const named = withNames(sentences, names);
  const words = named.map((sentence) => sentence.words);
  const title = titleOf(copy);
  const keyphrases = wholePhrases(findKeyphrases(words, copy.text, names, title), copy.text);
  return {
    copy,
    title,
    titlePhrases: phrasesOf(title, french),
    sentences: named,
    sentencesByBlock,
    names,
    keyphrases,
    quotes: findQuotes(copy, named, names),
    tags: tagsOf(names, keyphrases, copy.text, title, french.lexicon),
    borders: topicBorders(named),
  };
}

function titleOf({ blocks, text, source }: Copy): string {
  const heading = blocks.find((block) => block.type === "heading" && block.depth === 1);
  return heading ? text.slice(heading.start, heading.end) : (source.metadata.title ?? "");
}

function phrasesOf(title: string, french: French): string[] {
  return nounPhrases(french.parse(title))
    .filter(({ content, cut, inside }) => content.length > 1 && !cut && !inside)
    .map(({ start, end }) => title.slice(start, end))
    .filter((phrase) => !/["“”«»]/u.test(phrase));
}

/** What the whole text shows to be a name is one in every sentence, whatever its parse took it for. */
function withNames(sentences: readonly Sentence[], names: readonly Name[]): Sentence[] {
  const starts = new Set(names.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const isName = (word: ParsedWord): boolean => starts.has(word.start) && /^(?:NOUN|ADJ|X|VERB)$/.test(word.upos);
  return sentences.map((sentence) =>
    sentence.words.some(isName)
      ? { ...sentence, words: sentence.words.map((word) => (isName(word) ? { ...word, upos: "PROPN" } : word)) }
      : sentence,
  );
}
