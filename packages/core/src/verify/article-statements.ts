import { type Span, splitSentences } from "@titraille/french";
import type { RootContent } from "mdast";
import { toString as plainTextOf } from "mdast-util-to-string";
import type { Article, Grounded, SourceSpan } from "../edit/article.ts";
import { blockText } from "../rules/article-text.ts";
import type { Place } from "../rules/rule.ts";
import { plainFact } from "./plain-fact.ts";

/** A sentence, heading or title of an article as it is printed, with the source spans it claims to rest on, if any. */
export interface ArticleStatement {
  /** With the offsets of the statement in its field or block. */
  readonly place: Place & Span;
  readonly text: string;
  readonly cited?: readonly SourceSpan[];
  /** Standfirst and body: what tells the source. The rest restates. */
  readonly tells: boolean;
  /** A cell or an item, which need not be a sentence. */
  readonly isFragment: boolean;
  /** A cell of the first row or column of a table: it names the others. */
  readonly isHead: boolean;
}

/** Every statement of an article: titles, description, standfirst, key points, questions, body with its headings, lists and tables. */
export function statementsOf(article: Article): ArticleStatement[] {
  const { headline, seoTitle, description, standfirst, keyPoints, faq } = article;
  return [
    ...ofField({ field: "headline" }, headline, false),
    ...ofField({ field: "seoTitle" }, seoTitle, false),
    ...ofField({ field: "description" }, description, false),
    ...(standfirst ? ofField({ field: "standfirst" }, standfirst, true) : []),
    ...keyPoints.flatMap((point, index) => ofField({ field: "keyPoints", index }, point, false)),
    ...faq.flatMap(({ question, answer }, index) => [
      ...ofField({ field: "faq", index }, question, false),
      ...ofField({ field: "faq", index }, answer, false),
    ]),
    ...article.figures.flatMap(({ caption, sources }, index) =>
      ofField({ field: "figures", index }, { text: caption, sources }, false),
    ),
    ...article.body.children.flatMap((block, index) => {
      if (block.type === "code" || block.type === "thematicBreak" || block.type === "html") return [];
      const { sentences = [], sources } = block.data ?? {};
      const place = { field: "body", index } as const;
      const printed = pieces(blockText(block));
      const heads = headsOf(block);
      return printed.map(({ start, end, text }, at): ArticleStatement => {
        const sameCount = printed.length === sentences.length;
        const cited =
          block.type === "heading"
            ? sources
            : (citedBy(text, sentences) ?? (sameCount ? sentences[at]?.sources : undefined));
        return {
          place: { ...place, start, end },
          text,
          // The question of an interview, printed as a subheading, is a sentence of the source and tells it.
          tells: block.type !== "heading" || /[.?!]$/u.test(text),
          isFragment: block.type === "table" || block.type === "list",
          isHead: heads.has(start),
          ...(cited && cited.length > 0 ? { cited } : {}),
        };
      });
    }),
  ];
}

function ofField(
  place: Place,
  { text, sources }: Pick<Grounded, "text" | "sources">,
  tells: boolean,
): ArticleStatement[] {
  return pieces(text).map((piece) => ({
    place: { ...place, start: piece.start, end: piece.end },
    text: piece.text,
    tells,
    isFragment: false,
    isHead: false,
    ...(sources.length > 0 ? { cited: sources } : {}),
  }));
}

/** Where in the text of a table the cells of its first row and column begin. */
function headsOf(block: RootContent): ReadonlySet<number> {
  const heads = new Set<number>();
  if (block.type !== "table") return heads;
  let offset = 0;
  for (const [row, { children }] of block.children.entries())
    for (const [column, cell] of children.entries()) {
      if (row === 0 || column === 0) heads.add(offset);
      offset += plainTextOf(cell, { includeImageAlt: false }).length + 1;
    }
  return heads;
}

/** The sentences of a text, line by line. */
function pieces(text: string): (Span & { text: string })[] {
  const found: (Span & { text: string })[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    for (const { start, end } of splitSentences(line))
      if (end > start) found.push({ start: offset + start, end: offset + end, text: line.slice(start, end) });
    offset += line.length + 1;
  }
  return found;
}

/** Share of its words that a printed sentence has in common with the sentence on record that it came from. */
const SAME_SENTENCE = 0.5;

/** The sources on record for a sentence of a block: those of the recorded sentence it is, or is most like. */
function citedBy(text: string, sentences: readonly Grounded[]): readonly SourceSpan[] | undefined {
  const plain = plainFact(text);
  const own = plain.split(" ");
  let best: { sources: readonly SourceSpan[]; share: number } | undefined;
  for (const sentence of sentences) {
    const other = plainFact(sentence.text);
    if (other === plain) return sentence.sources;
    const words = new Set(other.split(" "));
    const share = own.filter((word) => words.has(word)).length / own.length;
    if (share >= SAME_SENTENCE && share > (best?.share ?? 0)) best = { sources: sentence.sources, share };
  }
  return best?.sources;
}
