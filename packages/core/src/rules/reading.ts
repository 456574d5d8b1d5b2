import { countWords, type French, type ParsedWord, type Span, splitSentences, type Word } from "@titraille/french";
import type { Analysis } from "../analysis/analysis.ts";
import type { Article } from "../edit/article.ts";
import { findKeyphrase } from "../edit/find-keyphrase.ts";
import type { ArticleOrigins } from "../foreign/origins.ts";
import { allTexts, blockText, type PlacedText } from "./article-text.ts";
import { type Prose, prosesOf } from "./prose.ts";
import type { Place } from "./rule.ts";

/** A sentence of the running text. `place` has its offsets in the text of its paragraph. */
export interface ReadSentence {
  readonly place: Place;
  readonly text: string;
  /** Number of words, by `countWords`. */
  readonly length: number;
  /** Its words, tagged; offsets are those of `text`. Tagged when first asked for. */
  readonly words: readonly Word[];
}

/** A paragraph of the running text: standfirst, paragraphs and quotations of the body. */
export interface ReadParagraph extends PlacedText {
  readonly length: number;
  readonly sentences: readonly ReadSentence[];
}

/** The sections of the body: the heading (undefined before the first one) and its paragraphs. */
export interface ReadSection {
  readonly heading?: PlacedText & { readonly depth: number };
  readonly paragraphs: readonly ReadParagraph[];
}

/** The tagged words of sentences by their text: kept while an article is fixed and checked again. */
export type KnownWords = Map<string, readonly Word[]>;

/** What an analysis of the sources already knows need not be tagged again where the article prints the same sentence. */
export function knownWords(analyses: readonly Analysis[]): KnownWords {
  const known: KnownWords = new Map();
  for (const { sentences } of analyses)
    for (const { text, start, words } of sentences)
      known.set(
        text,
        words.map((word: ParsedWord) => ({ ...word, start: word.start - start, end: word.end - start })),
      );
  return known;
}

/** An article read once for all rules. Everything is worked out when it is first asked for. */
export class Reading {
  private readonly article: Article;
  private readonly french: French;
  private readonly known: KnownWords;
  private readonly origins: ArticleOrigins | undefined;
  private cached: { texts?: PlacedText[]; proses?: Prose[]; paragraphs?: ReadParagraph[]; sections?: ReadSection[] } =
    {};

  private readonly keyphrases = new Map<string, readonly Span[]>();

  /** @param origins where the texts stand in the file, which also tells code and other languages. */
  constructor(article: Article, french: French, known: KnownWords = new Map(), origins?: ArticleOrigins) {
    this.article = article;
    this.french = french;
    this.known = known;
    this.origins = origins;
  }

  /** Everything that a reader or a search engine is shown. */
  get texts(): readonly PlacedText[] {
    this.cached.texts ??= allTexts(this.article);
    return this.cached.texts;
  }

  /** What of it is French prose, for rules of typography. */
  get proses(): readonly Prose[] {
    this.cached.proses ??= prosesOf(this.article, this.texts, this.origins);
    return this.cached.proses;
  }

  /** Standfirst, then paragraphs and quotations of the body. */
  get paragraphs(): readonly ReadParagraph[] {
    if (!this.cached.paragraphs) {
      const { standfirst } = this.article;
      this.cached.paragraphs = [
        ...(standfirst ? [this.paragraph({ field: "standfirst" }, standfirst.text)] : []),
        ...this.sections.flatMap((section) => section.paragraphs),
      ];
    }
    return this.cached.paragraphs;
  }

  get standfirst(): ReadParagraph | undefined {
    return this.paragraphs.find(({ place }) => place.field === "standfirst");
  }

  get sections(): readonly ReadSection[] {
    this.cached.sections ??= this.readSections();
    return this.cached.sections;
  }

  get sentences(): readonly ReadSentence[] {
    return this.paragraphs.flatMap((paragraph) => paragraph.sentences);
  }

  /** Tagged words of any text of one sentence, a heading for instance. */
  wordsOf(text: string): readonly Word[] {
    let words = this.known.get(text);
    if (!words) {
      words = this.french.tag(text);
      this.known.set(text, words);
    }
    return words;
  }

  /** Where the article's keyphrase stands in a text; nowhere when it has none. */
  keyphraseIn(text: string): readonly Span[] {
    const { keyphrase } = this.article;
    let spans = this.keyphrases.get(text);
    if (!spans) {
      spans = keyphrase ? findKeyphrase(keyphrase, text, this.french.lexicon) : [];
      this.keyphrases.set(text, spans);
    }
    return spans;
  }

  private readSections(): ReadSection[] {
    const sections: { heading?: NonNullable<ReadSection["heading"]>; paragraphs: ReadParagraph[] }[] = [
      { paragraphs: [] },
    ];
    for (const [index, block] of this.article.body.children.entries()) {
      const place = { field: "body", index } as const;
      if (block.type === "heading")
        sections.push({ heading: { place, text: blockText(block), depth: block.depth }, paragraphs: [] });
      else if (block.type === "paragraph" || block.type === "blockquote") {
        const text = blockText(block);
        // A picture alone in its paragraph says nothing.
        if (text.trim() !== "") sections.at(-1)!.paragraphs.push(this.paragraph(place, text));
      }
    }
    return sections;
  }

  private paragraph(place: Place, text: string): ReadParagraph {
    const reading = this;
    const sentences = splitSentences(text).map(({ start, end }): ReadSentence => {
      const sentence = text.slice(start, end);
      return {
        place: { ...place, start, end },
        text: sentence,
        length: countWords(sentence),
        get words() {
          return reading.wordsOf(sentence);
        },
      };
    });
    return { place, text, sentences, length: sentences.reduce((sum, { length }) => sum + length, 0) };
  }
}
