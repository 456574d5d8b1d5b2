import type { French } from "@titraille/french";
import type { Copy } from "../clean/copy.ts";
import type { Article, SourceSpan } from "../edit/article.ts";
import { allTexts } from "../rules/article-text.ts";
import type { Place } from "../rules/rule.ts";
import { statementsOf } from "./article-statements.ts";
import { leftOut, lostQuotations } from "./coverage.ts";
import type { Discrepancy, Loss } from "./discrepancy.ts";
import { isLabel, statedIn } from "./furniture.ts";
import { plainFact } from "./plain-fact.ts";
import { quotationsOf } from "./quotations.ts";
import { indexOf, type SourceIndex } from "./source-index.ts";
import { verifyStatement } from "./verify-statement.ts";

/** A discrepancy, and where in the article it is. */
export interface PlacedDiscrepancy extends Discrepancy {
  /** With the offsets of the discrepancy in its field or block. */
  readonly place: Place;
}

/** What an article says otherwise than its sources, and what it leaves out of them. */
export interface ArticleVerdict {
  readonly discrepancies: readonly PlacedDiscrepancy[];
  readonly losses: readonly Loss[];
}

const verdicts = new WeakMap<Article, { source: SourceIndex; verdict: ArticleVerdict }>();
/** What was found in a statement, by its text and what it cites: a changed article is only checked where it changed. */
const statementVerdicts = new WeakMap<SourceIndex, Map<string, readonly Discrepancy[]>>();

/** Compares an article with its sources. Worked out once for an article and its copies, whoever asks. */
export function verifyArticle(article: Article, copies: readonly Copy[], french: French): ArticleVerdict {
  const source = indexOf(copies, french);
  const before = verdicts.get(article);
  if (before?.source === source) return before.verdict;
  // Spans point into the sources that the article was made from: in other texts they mean nothing.
  const areCitable =
    article.sources.length === copies.length &&
    article.sources.every(({ text }, index) => text === copies[index]!.source.text);
  const statements = statementsOf(article);
  const discrepancies = statements.flatMap((statement) => {
    const { place, cited, isFragment } = statement;
    const text = statedIn(statement, french);
    const needsSource = ({ kind }: Discrepancy): boolean => kind !== "unsupported" || !isLabel(statement, french);
    return (
      isFragment && source.hasLetters(text, areCitable ? cited : undefined)
        ? []
        : verify(text, source, areCitable ? cited : undefined)
    )
      .filter(needsSource)
      .map((discrepancy) => ({
        ...discrepancy,
        place: {
          ...place,
          start: place.start + discrepancy.range.start,
          end: place.start + discrepancy.range.end,
        },
      }));
  });
  const verdict = {
    discrepancies: [...discrepancies, ...longQuotations(article, source)],
    losses: [...leftOut(statements, source), ...lostQuotations(statements, source)],
  };
  verdicts.set(article, { source, verdict });
  return verdict;
}

function verify(text: string, source: SourceIndex, cited: readonly SourceSpan[] | undefined): readonly Discrepancy[] {
  const known = statementVerdicts.get(source) ?? new Map<string, readonly Discrepancy[]>();
  statementVerdicts.set(source, known);
  const key = `${text}\n${cited?.map((span) => `${span.source}:${span.start}-${span.end}`).join(" ") ?? ""}`;
  const found = known.get(key) ?? verifyStatement(text, source, cited ? source.at(cited) : undefined);
  known.set(key, found);
  return found;
}

/** Quotations that go over several sentences: sentence by sentence they are not seen whole. */
function longQuotations(article: Article, source: SourceIndex): PlacedDiscrepancy[] {
  return allTexts(article).flatMap(({ place, text }) =>
    quotationsOf(text).flatMap((quotation): PlacedDiscrepancy[] => {
      const spansSentences = /[.!?…][\s»]+\p{Lu}/u.test(quotation.text);
      if (!spansSentences || source.quotations.some((each) => each.includes(` ${plainFact(quotation.text)} `)))
        return [];
      return [
        {
          kind: "quote",
          range: { start: quotation.start, end: quotation.end },
          found: quotation.text,
          place: { ...place, start: quotation.start, end: quotation.end },
        },
      ];
    }),
  );
}
