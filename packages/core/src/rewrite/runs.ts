import type { Paragraph, RootContent } from "mdast";
import type { Article, Grounded } from "../edit/article.ts";
import { blockText } from "../rules/article-text.ts";

/** Paragraphs one after the other, under one subheading: what is rewritten together. */
export interface Run {
  readonly heading?: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The runs of a body. Lists, tables, quotations set apart, questions and paragraphs with links or emphasis are in none. */
export function runsOf({ body }: Article): Run[] {
  const runs: Run[] = [];
  let heading: string | undefined;
  let paragraphs: Paragraph[] = [];
  const close = (): void => {
    if (paragraphs.length > 0) runs.push({ ...(heading === undefined ? {} : { heading }), paragraphs });
    paragraphs = [];
  };
  for (const block of body.children) {
    if (isPlain(block)) paragraphs.push(block);
    else close();
    if (block.type === "heading") heading = blockText(block);
  }
  close();
  return runs;
}

function isPlain(block: RootContent): block is Paragraph {
  return (
    block.type === "paragraph" &&
    block.children.every(({ type }) => type === "text") &&
    (block.data?.sentences?.length ?? 0) > 0
  );
}

/** The article with other sentences in the place of a run's paragraphs. */
export function withRun(article: Article, run: Run, paragraphs: readonly (readonly Grounded[])[]): Article {
  const written = paragraphs.map(
    (sentences): Paragraph => ({
      type: "paragraph",
      children: [{ type: "text", value: sentences.map(({ text }) => text).join(" ") }],
      data: { origin: "generated", sources: sentences.flatMap(({ sources }) => sources), sentences },
    }),
  );
  const children = article.body.children.flatMap((block): RootContent[] =>
    block === run.paragraphs[0] ? written : run.paragraphs.includes(block as Paragraph) ? [] : [block],
  );
  return { ...article, body: { ...article.body, children } };
}
