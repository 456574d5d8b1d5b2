import type { Article } from "../edit/article.ts";
import { renderFragment } from "./fragment.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderPage } from "./page.ts";

export type ArticleFormat = "html" | "fragment" | "md" | "json";

/** An article as text: a complete page, a fragment for a CMS, Markdown with front matter, or JSON with everything. */
export function render(article: Article, format: ArticleFormat): string {
  switch (format) {
    case "html":
      return renderPage(article);
    case "fragment":
      return renderFragment(article);
    case "md":
      return renderMarkdown(article);
    case "json":
      return `${JSON.stringify(article, null, 2)}\n`;
  }
}
