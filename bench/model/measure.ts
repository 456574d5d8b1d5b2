import { type Article, type Copy, type Engine, type Input, produce, verifyArticle } from "@titraille/core";
import type { French } from "@titraille/french";
import type { Root, RootContent } from "mdast";

/** What became of the sentences that a model proposed for one article. */
export interface Measured {
  readonly sections: number;
  /** Sections whose first proposal was taken; after repairs; that keep their text. */
  readonly rewritten: number;
  readonly repaired: number;
  /** Of which some sentences were taken. */
  readonly partly: number;
  readonly kept: number;
  /** Sentences, all tries together. */
  readonly proposed: number;
  readonly refused: number;
  readonly refusedTexts: ReadonlySet<string>;
  /** Objections to sentences, by reason. */
  readonly reasons: ReadonlyMap<string, number>;
  /** Sentences of the model that are in the article. */
  readonly printed: readonly string[];
  /** What the checks of `bench:tamper` find in the article and not in the offline engine's. */
  readonly falsified: readonly string[];
  /** Figures and names of the model's sentences that stand nowhere in the source, compared letter by letter. */
  readonly foreign: readonly string[];
  readonly seconds: number;
}

/** Has an article rewritten, and looks at what came of it. */
export async function measure(input: Input, engine: Engine, french: French): Promise<Measured> {
  const offline = await produce([input], { french });
  const from = performance.now();
  const { article, report, copies } = await produce([input], { french, engine });
  const seconds = (performance.now() - from) / 1000;
  const sections = report.rewriting ?? [];
  const tries = sections.flatMap((section) => section.tries);
  const count = (status: string): number => sections.filter((section) => section.status === status).length;
  const reasons = new Map<string, number>();
  for (const { reason } of tries.flatMap(({ refused }) => refused.flatMap(({ objections }) => objections)))
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const known = discrepancies(offline.article, copies, french);
  const printed = modelSentences(article);
  return {
    sections: sections.length,
    rewritten: count("rewritten"),
    repaired: count("repaired"),
    partly: count("partly"),
    kept: count("kept"),
    proposed: tries.reduce((sum, { proposed }) => sum + proposed, 0),
    refused: tries.reduce((sum, { refused }) => sum + refused.length, 0),
    refusedTexts: new Set(tries.flatMap(({ refused }) => refused.map(({ text }) => text))),
    reasons,
    printed,
    falsified: [...discrepancies(article, copies, french)].filter((each) => !known.has(each)),
    foreign: printed.flatMap((sentence) => foreignIn(sentence, copies)),
    seconds,
  };
}

function discrepancies(article: Article, copies: readonly Copy[], french: French): Set<string> {
  return new Set(verifyArticle(article, copies, french).discrepancies.map(({ kind, found }) => `${kind}: ${found}`));
}

/** Sentences and titles that a model wrote, and that are printed. */
function modelSentences({ body, headline, seoTitle, description, standfirst }: Article): string[] {
  const all = [headline, seoTitle, description, ...(standfirst ? [standfirst] : []), ...sentencesOf(body)];
  return [...new Set(all.filter(({ origin }) => origin === "generated").map(({ text }) => text))];
}

function sentencesOf(node: Root | RootContent): { text: string; origin: string }[] {
  const own = node.data?.sentences ?? [];
  const children = "children" in node ? (node.children as RootContent[]) : [];
  return [...own, ...(own.length > 0 ? [] : children.flatMap(sentencesOf))];
}

/** By other means than the guard's: digits and capitalised words, as they stand. */
function foreignIn(sentence: string, copies: readonly Copy[]): string[] {
  const source = copies.map(({ source: { text, metadata } }) => `${text} ${metadata.title ?? ""}`).join(" ");
  const plain = (text: string): string =>
    text
      .normalize("NFD")
      .replace(/[\p{M}\s\u00a0\u202f]/gu, "")
      .toLowerCase();
  const there = plain(source);
  const values = [...sentence.matchAll(/\d[\d\s\u00a0\u202f.,]*(?<=\d)|(?<=\p{L}[ \u00a0])\p{Lu}\p{L}+/gu)].map(
    ([found]) => found,
  );
  return values.filter((value) => !there.includes(plain(value)));
}
