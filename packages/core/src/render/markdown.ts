import type { Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import type { Article } from "../edit/article.ts";
import { SOURCE_LABEL, sourceOf } from "./source-line.ts";

/** Markdown with YAML front matter, as Hugo, Jekyll, Astro and most static sites read it. */
export function renderMarkdown(article: Article): string {
  const { metadata } = article;
  const front = {
    title: article.headline.text,
    seoTitle: article.seoTitle.text,
    description: article.description.text,
    slug: article.slug,
    lang: article.language,
    date: metadata.datePublished,
    lastmod: metadata.dateModified,
    author: metadata.coAuthors
      ? [metadata.author, ...metadata.coAuthors].flatMap((author) => author?.name ?? [])
      : metadata.author?.name,
    agency: metadata.agency,
    place: article.dateline?.place,
    canonical: metadata.url,
    image: metadata.image?.url,
    keyphrase: article.keyphrase?.text,
    tags: article.tags.length > 0 ? article.tags : undefined,
    keyPoints: article.keyPoints.length > 0 ? article.keyPoints.map(({ text }) => text) : undefined,
    source: metadata.credit?.url,
  };
  const blocks: RootContent[] = [
    { type: "heading", depth: 1, children: [{ type: "text", value: article.headline.text }] },
    ...(article.standfirst
      ? [
          {
            type: "paragraph" as const,
            children: [
              { type: "strong" as const, children: [{ type: "text" as const, value: article.standfirst.text }] },
            ],
          },
        ]
      : []),
    ...keyPoints(article),
    ...article.body.children,
    ...questions(article),
    ...credit(article),
  ];
  const root: Root = { type: "root", children: blocks };
  return `---\n${stringify(JSON.parse(JSON.stringify(front)), { lineWidth: 0 })}---\n\n${toMarkdown(root, { extensions: [gfmToMarkdown()], bullet: "-", emphasis: "_" })}`;
}

/** As on the page; `articleFromMarkdown` takes them for what they are. */
function keyPoints({ keyPoints }: Article): RootContent[] {
  if (keyPoints.length === 0) return [];
  return [
    paragraph({ type: "strong", children: [{ type: "text", value: "L’essentiel" }] }),
    {
      type: "list",
      spread: false,
      children: keyPoints.map(({ text }) => ({
        type: "listItem",
        children: [paragraph({ type: "text", value: text })],
      })),
    },
  ];
}

function credit({ metadata }: Article): RootContent[] {
  const origin = sourceOf(metadata);
  if (!origin) return [];
  const name: PhrasingContent = { type: "text", value: origin.name };
  return [
    paragraph(
      { type: "text", value: `${SOURCE_LABEL} ` },
      origin.url ? { type: "link", url: origin.url, children: [name] } : name,
    ),
  ];
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

function questions({ faq }: Article): RootContent[] {
  if (faq.length === 0) return [];
  return [
    { type: "heading", depth: 2, children: [{ type: "text", value: "Questions fréquentes" }] },
    ...faq.flatMap(({ question, answer }): RootContent[] => [
      { type: "heading", depth: 3, children: [{ type: "text", value: question.text }] },
      { type: "paragraph", children: [{ type: "text", value: answer.text }] },
    ]),
  ];
}
