import type { Nodes, RootContent } from "mdast";
import type { Article, Grounded } from "../edit/article.ts";
import { blockText } from "./article-text.ts";
import type { Fix } from "./rule.ts";

/** The article with one fix applied; unchanged where the text is no longer what the fix was made for. */
export function applyFix(article: Article, { place, before, after }: Fix): Article {
  const fixed = (grounded: Grounded): Grounded =>
    grounded.text === before
      ? { ...grounded, text: after, origin: grounded.origin === "verbatim" ? "repaired" : grounded.origin }
      : grounded;
  switch (place.field) {
    case "headline":
    case "seoTitle":
    case "description":
      return { ...article, [place.field]: fixed(article[place.field]) };
    case "standfirst":
      return article.standfirst ? { ...article, standfirst: fixed(article.standfirst) } : article;
    case "keyPoints":
      return {
        ...article,
        keyPoints: article.keyPoints.map((point, index) => (index === place.index ? fixed(point) : point)),
      };
    case "faq":
      return {
        ...article,
        faq: article.faq.map((entry, index) =>
          index === place.index ? { question: fixed(entry.question), answer: fixed(entry.answer) } : entry,
        ),
      };
    case "body":
      return {
        ...article,
        body: {
          ...article.body,
          children: article.body.children.map((block, index) =>
            index === place.index ? fixBlock(block, before, after) : block,
          ),
        },
      };
    default:
      return article;
  }
}

/** Only where the whole block is one piece of text: across links and emphasis a person decides. */
function fixBlock(block: RootContent, before: string, after: string): RootContent {
  if (blockText(block) !== before || !("children" in block) || block.children.length !== 1) return block;
  const [child] = block.children as [Nodes];
  if (child.type !== "text") return block;
  return { ...block, children: [{ ...child, value: after }] } as RootContent;
}
