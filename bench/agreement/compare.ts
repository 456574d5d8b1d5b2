import { type Article, blockText, type Finding, isTied, passiveIn, writtenWords } from "@titraille/core";
import { countWords, type French, splitSentences } from "@titraille/french";
import { plain, type YoastResult } from "./yoast.ts";

/** One question that both answered: is something wrong with this article, or is this sentence of the kind? */
export interface Comparison {
  readonly rule: string;
  readonly page: string;
  readonly ours: boolean;
  readonly theirs: boolean;
  /** What to read to decide between them. */
  readonly detail: string;
}

/** A score under 9 is what yoastseo calls not good. */
const GOOD = 9;
/** For the keyphrase in the title 6 is good enough: it only says that it does not come first. */
const GOOD_TITLE = 6;
/** A sentence that stands within another one counts for it from so many characters on. */
const TELLING = 20;

/** Rules of ours and yoastseo’s assessment of the same thing in a whole article, and what a reader must see to decide. */
const COUNTERPARTS: Readonly<Record<string, readonly [assessment: string, look: (article: Article) => string]>> = {
  "keyphrase-title": ["keyphraseInSEOTitle", ({ seoTitle, headline }) => `${seoTitle.text} | ${headline.text}`],
  "keyphrase-introduction": ["introductionKeyword", openingOf],
  "keyphrase-description": ["metaDescriptionKeyword", ({ description }) => description.text],
  "keyphrase-slug": ["slugKeyword", ({ slug }) => slug],
  "keyphrase-subheadings": ["subheadingsKeyword", (article) => headingsOf(article).join(" | ")],
  "keyphrase-density": ["keyphraseDensity", (article) => (article.keyphrase?.variants ?? []).join(" | ")],
  "keyphrase-spread": ["keyphraseDistribution", (article) => (article.keyphrase?.variants ?? []).join(" | ")],
  "description-length": ["metaDescriptionLength", ({ description }) => description.text],
  "paragraph-length": ["textParagraphTooLong", () => ""],
  "section-length": ["subheadingsTooLong", sectionsOf],
  "sentence-length": ["textSentenceLength", () => ""],
  "sentence-openings": ["sentenceBeginnings", () => ""],
  transitions: ["textTransitionWords", () => ""],
  "passive-voice": ["passiveVoice", () => ""],
};

/** What both say of an article, rule by rule, and of its sentences where both have an opinion on sentences. */
export function compareArticle(
  page: string,
  article: Article,
  result: YoastResult,
  findings: readonly Finding[],
  french: French,
): Comparison[] {
  const all: Comparison[] = [];
  for (const [rule, [assessment, look]] of Object.entries(COUNTERPARTS)) {
    const score = result.scores.get(assessment);
    // A negative score says that the keyphrase stands too often: our rule for that, keyphrase-stuffing, is another one.
    if (score === undefined || score < 0) continue;
    const found = findings.filter((finding) => finding.rule === rule);
    all.push({
      rule,
      page,
      ours: found.length > 0,
      theirs: score < (assessment === "keyphraseInSEOTitle" ? GOOD_TITLE : GOOD),
      detail: [article.keyphrase?.text, look(article), ...found.map(({ message }) => message.en)]
        .concat(`yoastseo (${score}): ${result.feedback.get(assessment) ?? ""}`)
        .filter(Boolean)
        .join("\n    "),
    });
  }
  const sentences = sentencesOf(article);
  for (const sentence of sentences) {
    const both = (rule: string, ours: boolean, marked: readonly string[]): void => {
      all.push({ rule, page, ours, theirs: isMarked(sentence, marked), detail: plain(sentence) });
    };
    both("passive-voice, sentences", passiveIn({ words: french.tag(sentence) }) !== undefined, result.passive);
    both("transitions, sentences", isTied(sentence), result.tied);
    both("sentence-length, sentences", writtenWords(sentence) > 20, result.long);
  }
  return all;
}

/** yoastseo splits sentences in its own way: what it marks counts for every sentence of ours that is a part of it or holds it. */
function isMarked(sentence: string, marked: readonly string[]): boolean {
  const text = plain(sentence);
  return marked.some(
    (each) =>
      each === text || (text.length > TELLING && each.includes(text)) || (each.length > TELLING && text.includes(each)),
  );
}

/** The sentences of the body, with what it has of the standfirst. */
export function sentencesOf({ body }: Article): string[] {
  return body.children.flatMap((block) =>
    (block.data?.sentences ?? []).flatMap(({ text }) =>
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    ),
  );
}

function headingsOf({ body }: Article): string[] {
  return body.children.flatMap((block) => (block.type === "heading" ? [blockText(block)] : []));
}

function openingOf({ standfirst, body }: Article): string {
  const first = body.children.find((block) => block.type === "paragraph");
  return [standfirst?.text, first && blockText(first)].filter(Boolean).join(" ¶ ");
}

/** Words between the headings, and how many blocks they are in. */
function sectionsOf({ body }: Article): string {
  const sections: { words: number; blocks: string[] }[] = [{ words: 0, blocks: [] }];
  for (const block of body.children)
    if (block.type === "heading") sections.push({ words: 0, blocks: [] });
    else {
      sections.at(-1)!.words += countWords(blockText(block));
      sections.at(-1)!.blocks.push(`${block.type} ${countWords(blockText(block))}`);
    }
  return sections.map(({ words, blocks }) => `${words} (${blocks.join(", ")})`).join(" | ");
}
