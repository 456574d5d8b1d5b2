import { parseDocument } from "yaml";
import type { Article } from "../edit/article.ts";
import { isFrench } from "../source/language.ts";
import type { TracedText } from "../source/origin.ts";
import { type Leaf, leavesOf } from "./leaves.ts";
import { type ArticleOrigins, asApart, bodyOrigins } from "./origins.ts";
import { yamlText } from "./yaml-origins.ts";

/**
 * Where the texts of an `article.json` stand in it. JSON is YAML 1.2, whose parser tells places.
 *
 * @param root keys that lead to the article.
 */
export function jsonOrigins(article: Article, json: string, root: readonly string[]): ArticleOrigins {
  const document = parseDocument(json);
  const at = (...path: readonly (string | number)[]): TracedText | undefined =>
    yamlText(document, [...root, ...path], json, 0);
  const traced = new Map<Leaf["node"], TracedText | undefined>();
  for (const [index, block] of article.body.children.entries())
    for (const { node, path } of leavesOf(block)) {
      const keys = path.flatMap((child) => ["children", child]);
      traced.set(node, at("body", "children", index, ...keys, "value"));
    }
  const origins: ArticleOrigins = {
    headline: at("headline", "text"),
    seoTitle: at("seoTitle", "text"),
    description: at("description", "text"),
    standfirst: at("standfirst", "text"),
    keyPoints: article.keyPoints.flatMap((_, index) => at("keyPoints", index, "text") ?? []),
    body: bodyOrigins(article.body, (leaf) => traced.get(leaf)),
    figures: article.figures.flatMap((_, index) => at("figures", index, "caption") ?? []),
  };
  return isFrench(article.language) ? origins : asApart(origins);
}
