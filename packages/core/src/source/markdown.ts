import type { PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { parse as parseYaml } from "yaml";
import type { Mark, Source, SourceMetadata } from "./source.ts";
import { type Run, TextBuilder } from "./text-builder.ts";

type Part = Pick<Source, "text" | "blocks" | "marks" | "metadata" | "leftOut">;

/** Markdown (CommonMark with GitHub tables) with YAML front matter. Raw HTML in it is left out of the copy. */
export function readMarkdown(text: string): Part {
  const front = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  const body = front ? text.slice(front[0].length) : text;
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const builder = new TextBuilder();
  const leftOut: Source["leftOut"][number][] = [];
  const walk = (node: RootContent, list?: { depth: number; ordered: boolean }, quoted = false): void => {
    switch (node.type) {
      case "heading":
        builder.add(runsOf(node.children), { type: "heading", depth: node.depth });
        break;
      case "paragraph": {
        const image = node.children.length === 1 ? node.children[0] : undefined;
        if (image?.type === "image")
          builder.add([{ text: image.alt ?? "", marks: [] }], {
            type: "image",
            image: { url: image.url, ...(image.alt ? { alt: image.alt } : {}) },
          });
        else if (list)
          builder.add(runsOf(node.children), { type: "list-item", depth: list.depth, ordered: list.ordered });
        else builder.add(runsOf(node.children), { type: quoted ? "quote" : "paragraph" });
        break;
      }
      case "list":
        for (const item of node.children)
          for (const child of item.children)
            walk(child, {
              depth: child.type === "list" ? (list?.depth ?? 0) + 1 : (list?.depth ?? 0) + 1,
              ordered: node.ordered ?? false,
            });
        break;
      case "blockquote":
        for (const child of node.children) walk(child, undefined, true);
        break;
      case "code":
        builder.add([{ text: node.value, marks: [] }], { type: "code" });
        break;
      case "table":
        builder.addTable(
          node.children.map((row) => row.children.map((cell) => runsOf(cell.children))),
          { header: true },
        );
        break;
      case "html":
        leftOut.push({ text: node.value, reason: "markup-only" });
        break;
      default:
        break;
    }
  };
  for (const node of tree.children) walk(node);
  if (front) leftOut.unshift({ text: front[0], reason: "metadata" });
  return {
    text: builder.text,
    blocks: builder.blocks,
    marks: builder.marks,
    metadata: front ? frontMatter(front[1]!) : {},
    leftOut,
  };
}

function runsOf(nodes: readonly PhrasingContent[], marks: Run["marks"] = []): Run[] {
  return nodes.flatMap((node): Run[] => {
    const inside = (type: Mark["type"], url?: string): Run["marks"] => [...marks, { type, ...(url ? { url } : {}) }];
    switch (node.type) {
      case "text":
      case "inlineCode":
        return [{ text: node.value, marks }];
      case "break":
        return [{ text: " ", marks }];
      case "emphasis":
        return runsOf(node.children, inside("emphasis"));
      case "strong":
        return runsOf(node.children, inside("strong"));
      case "link":
        return runsOf(node.children, inside("link", node.url));
      case "linkReference":
      case "delete":
        return runsOf(node.children, marks);
      default:
        return [];
    }
  });
}

/** Front matter as Jekyll, Hugo and most CMS exports write it. What is not a string is not guessed at. */
function frontMatter(yaml: string): SourceMetadata {
  let data: unknown;
  try {
    data = parseYaml(yaml);
  } catch {
    return {};
  }
  if (typeof data !== "object" || data === null) return {};
  const field = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = (data as Record<string, unknown>)[name];
      if (typeof value === "string" && value.trim() !== "") return value.trim();
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      if (Array.isArray(value) && typeof value[0] === "string" && /author/.test(name) && value.length === 1)
        return value[0];
    }
    return undefined;
  };
  const list = (data as Record<string, unknown>).tags;
  const tags = Array.isArray(list) ? list.filter((tag) => typeof tag === "string") : [];
  const known = {
    title: field("title", "titre"),
    standfirst: field("standfirst", "chapo", "chapeau", "excerpt"),
    description: field("description"),
    author: field("author", "auteur"),
    publisher: field("publisher"),
    datePublished: field("date", "datePublished", "published"),
    dateModified: field("lastmod", "updated", "dateModified"),
    url: field("url", "canonical"),
    language: field("lang", "language"),
    briefText: field("brief", "titraille"),
  };
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    ...(tags.length > 0 ? { tags } : {}),
  };
}
