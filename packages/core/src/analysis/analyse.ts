import {
  type French,
  findKeyphrases,
  findNames,
  isOffice,
  type Keyphrase,
  mendParse,
  type Name,
  type ParsedWord,
  splitSentences,
} from "@titraille/french";
import type { Copy } from "../clean/copy.ts";
import type { Analysis, Sentence } from "./analysis.ts";
import { findQuotes } from "./quotes.ts";
import { topicBorders } from "./topic-borders.ts";

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
  const keyphrases = findKeyphrases(words, copy.text, names, title);
  return {
    copy,
    title,
    sentences: named,
    sentencesByBlock,
    names,
    keyphrases,
    quotes: findQuotes(copy, named, names),
    tags: tagsOf(names, keyphrases, french),
    borders: topicBorders(named),
  };
}

function titleOf({ blocks, text, source }: Copy): string {
  const heading = blocks.find((block) => block.type === "heading" && block.depth === 1);
  return heading ? text.slice(heading.start, heading.end) : (source.metadata.title ?? "");
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

/** "Français", "Premier", "XIXe" are capitals, not what an article is about. */
function isTelling(name: string, french: French): boolean {
  if (name.includes(" ")) return true;
  if (/^[IVXLCDM]+e?$/u.test(name)) return false;
  return (
    french.lexicon.isName(name) ||
    !french.lexicon.lookup(name.toLowerCase()).some(({ upos }) => /^(?:ADJ|NOUN|NUM)$/.test(upos))
  );
}

/** The names that come back most, then themes that are no part of each other. */
function tagsOf(names: readonly Name[], keyphrases: readonly Keyphrase[], french: French): string[] {
  const tags: string[] = [];
  const add = (tag: string): void => {
    const plain = tag.toLowerCase();
    if (!tags.some((other) => other.toLowerCase().includes(plain) || plain.includes(other.toLowerCase())))
      tags.push(tag.charAt(0).toUpperCase() + tag.slice(1));
  };
  for (const name of names.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, 5))
    if (name.mentions.length >= 2 && isTelling(name.canonical, french)) add(name.canonical);
  for (const keyphrase of keyphrases) {
    if (tags.length >= 8) break;
    const namesSomebody = keyphrase.text.split(" ").some((word) => isOffice(word.toLowerCase().replace(/s$/u, "")));
    if (keyphrase.text.includes(" ") && keyphrase.spans.length >= 2 && !namesSomebody) add(keyphrase.text);
  }
  return tags;
}
