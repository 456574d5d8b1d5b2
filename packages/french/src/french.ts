import { Lexicon } from "./lexicon/lexicon.ts";
import { Parser } from "./parser/parser.ts";
import { Tagger } from "./tagger/tagger.ts";
import type { ParsedWord, Token, Word } from "./words/word.ts";
import { splitWords } from "./words/words.ts";

/** The bytes of the package's data files, as they are in `data/` or decompressed. */
export interface FrenchData {
  /** `lexicon.bin.gz` */
  readonly lexicon: Uint8Array;
  /** `tagger.bin.gz` */
  readonly tagger: Uint8Array;
  /** `parser.bin.gz`; only `parse` needs it. */
  readonly parser?: Uint8Array;
}

/** French with its data loaded. Pure: the bytes come from the caller, and the same text gives the same answer. */
export class French {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly parser: Parser | undefined;

  /** Sentences found so far, with offsets from 0; undefined for a French that keeps nothing. */
  private readonly kept: Kept | undefined;

  private constructor(lexicon: Lexicon, tagger: Tagger, parser: Parser | undefined, kept?: Kept) {
    this.lexicon = lexicon;
    this.tagger = tagger;
    this.parser = parser;
    this.kept = kept;
  }

  /** @throws TypeError when a file is not the one it should be. */
  static load(data: FrenchData): French {
    const lexicon = new Lexicon(data.lexicon);
    return new French(lexicon, new Tagger(data.tagger, lexicon), data.parser && new Parser(data.parser));
  }

  /**
   * The same French for one document: a sentence that is asked for again is not analysed again. It keeps all that it has
   * seen, so it must not live longer than the work on the document.
   */
  forDocument(): French {
    return new French(this.lexicon, this.tagger, this.parser, { tagged: new Map(), parsed: new Map() });
  }

  /**
   * The words of one sentence with part of speech, morphology and lemma; a contraction ("du") gives two words at one place.
   *
   * @param offset where the sentence begins in its text (UTF-16 units): added to all offsets.
   */
  tag(sentence: string, offset = 0): Word[] {
    if (!this.kept) return this.tagNow(sentence, offset);
    const { tagged, parsed } = this.kept;
    const words = tagged.get(sentence) ?? parsed.get(sentence) ?? this.tagNow(sentence, 0);
    tagged.set(sentence, words);
    return moved(words, offset);
  }

  private tagNow(sentence: string, offset: number): Word[] {
    const tokens = splitWords(sentence, offset);
    return withOwnQuotes(this.tagger.tag(withPlainQuotes(tokens)), tokens);
  }

  /**
   * The words of one sentence with their analyses and their places in the dependency tree.
   *
   * @throws TypeError when French was loaded without the parser's data.
   */
  parse(sentence: string, offset = 0): ParsedWord[] {
    if (!this.parser) throw new TypeError("French.parse needs the parser's data: French.load({ …, parser })");
    if (!this.kept) return this.parseNow(this.parser, sentence, offset);
    const { parsed } = this.kept;
    const words = parsed.get(sentence) ?? this.parseNow(this.parser, sentence, 0);
    parsed.set(sentence, words);
    return moved(words, offset);
  }

  private parseNow(parser: Parser, sentence: string, offset: number): ParsedWord[] {
    const tokens = splitWords(sentence, offset);
    return withOwnQuotes(parser.parse(this.tagger.tag(withPlainQuotes(tokens))), tokens);
  }

  /**
   * The tree of a sentence whose words are tagged already: to try another tag for one of them.
   *
   * @throws TypeError when French was loaded without the parser's data.
   */
  parseTagged(words: readonly Word[]): ParsedWord[] {
    if (!this.parser) throw new TypeError("French.parseTagged needs the parser's data: French.load({ …, parser })");
    const plain = words.map((word) =>
      QUOTE.test(word.text) ? { ...word, text: '"', form: '"', lemma: '"', upos: "PUNCT" as const } : word,
    );
    return withOwnQuotes(this.parser.parse(plain), words);
  }
}

interface Kept {
  readonly tagged: Map<string, readonly Word[]>;
  readonly parsed: Map<string, readonly ParsedWord[]>;
}

function moved<W extends Word>(words: readonly W[], offset: number): W[] {
  return offset === 0
    ? [...words]
    : words.map((word) => ({ ...word, start: word.start + offset, end: word.end + offset }));
}

const QUOTE = /^[«»“”„‟]$/u;

/** The treebanks that the models learnt from write all quotation marks as ": they have never seen another one. */
export function withPlainQuotes(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => (QUOTE.test(token.text) ? { ...token, text: '"' } : token));
}

/** The words found for `withPlainQuotes(tokens)` with the marks of the text again. */
export function withOwnQuotes<W extends Word>(words: readonly W[], tokens: readonly Token[]): W[] {
  const marks = new Map(tokens.filter(({ text }) => QUOTE.test(text)).map(({ start, text }) => [start, text]));
  if (marks.size === 0) return [...words];
  return words.map((word) => {
    const mark = marks.get(word.start);
    return mark === undefined ? word : { ...word, text: mark, form: mark, lemma: mark, upos: "PUNCT" as const };
  });
}
