import type {
  Definition,
  FootnoteDefinition,
  Heading,
  Image,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as plainText } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { type FrontMatter, frontMatterOf } from "./front-matter.ts";
import type { Mark, Source, SourceMetadata } from "./source.ts";
import { type Run, TextBuilder } from "./text-builder.ts";

type Position = NonNullable<Heading["position"]>;
type Part = Pick<Source, "text" | "blocks" | "marks" | "metadata" | "leftOut">;

/**
 * Markdown (CommonMark with GitHub tables and footnotes) with front matter. Raw HTML in it is left out of the copy. A
 * footnote is printed as French papers print it: "(1)" where it is called, and its text after the article.
 */
export function readMarkdown(text: string): Part {
  const { raw: front, fields } = frontMatterOf(text);
  const body = text.slice(front.length);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const builder = new TextBuilder();
  const leftOut: Source["leftOut"][number][] = [];
  const references = referencesOf(tree);
  const runsOf = (nodes: readonly PhrasingContent[]): Run[] => inlineRuns(nodes, references);
  const walk = (
    node: RootContent,
    list?: { depth: number; ordered: boolean; number?: number },
    quoted = false,
  ): void => {
    switch (node.type) {
      case "heading":
        builder.add(
          runsOf(node.children),
          isUnderlined(node, body) ? { type: "paragraph" } : { type: "heading", depth: node.depth },
        );
        break;
      case "paragraph": {
        const shape = list
          ? ({ type: "list-item", ...list } as const)
          : ({ type: quoted ? "quote" : "paragraph" } as const);
        for (const line of linesOf(node, body)) builder.add(runsOf(line), shape);
        for (const { url, alt } of imagesOf(node.children, references))
          builder.add([{ text: alt ?? "", marks: [] }], { type: "image", image: { url, ...(alt ? { alt } : {}) } });
        break;
      }
      case "list":
        for (const [index, item] of node.children.entries())
          for (const child of item.children)
            walk(child, {
              depth: (list?.depth ?? 0) + 1,
              ordered: node.ordered ?? false,
              ...(node.ordered ? { number: (node.start ?? 1) + index } : {}),
            });
        break;
      case "blockquote":
        for (const child of node.children) walk(child, undefined, true);
        break;
      case "code":
        builder.add([{ text: node.value, marks: [] }], { type: "code" });
        break;
      case "table": {
        // GitHub takes the lines right under a table for rows; without a bar they are text.
        const text = node.children.findIndex(({ position }) => !sourceOf(position, body).includes("|"));
        const rows = text < 0 ? node.children : node.children.slice(0, text);
        builder.addTable(
          rows.map((row) => row.children.map((cell) => runsOf(cell.children))),
          { header: true },
        );
        for (const row of text < 0 ? [] : node.children.slice(text))
          builder.add(runsOf(row.children[0]?.children ?? []), { type: "paragraph" });
        break;
      }
      case "html":
        leftOut.push({ text: node.value, reason: "markup-only" });
        break;
      default:
        break;
    }
  };
  for (const node of tree.children) walk(node);
  for (const { number, definition } of references.notes.values()) {
    const [first, ...others] = definition.children;
    if (first?.type === "paragraph")
      builder.add([{ text: `(${number}) `, marks: [] }, ...runsOf(first.children)], { type: "paragraph" });
    for (const child of first?.type === "paragraph" ? others : definition.children) walk(child);
  }
  if (front !== "") leftOut.unshift({ text: front, reason: "metadata" });
  return {
    text: builder.text,
    blocks: builder.blocks,
    marks: builder.marks,
    metadata: metadataOf(fields),
    leftOut,
  };
}

/** What a line that was not broken to a width ends on. */
const ENDS = /[.!?…»”")\]*_:][ \t]*$/u;

/** The lines of a paragraph when each of them is one itself: it was written without blank lines between. */
function linesOf({ children, position }: Paragraph, body: string): PhrasingContent[][] {
  const lines = sourceOf(position, body).split("\n");
  if (lines.length < 2 || !lines.every((line) => ENDS.test(line))) return [children];
  const parts: PhrasingContent[][] = [[]];
  for (const child of children)
    if (child.type === "text")
      for (const [index, value] of child.value.split("\n").entries()) {
        if (index > 0) parts.push([]);
        if (value !== "") parts.at(-1)!.push({ ...child, value });
      }
    else parts.at(-1)!.push(child);
  return parts.filter(({ length }) => length > 0);
}

/** Characters of a title. */
const TITLE = 120;

/** A paragraph with a rule right under it, which CommonMark takes for a title: it is too long for one. */
function isUnderlined({ position }: Heading, body: string): boolean {
  const source = sourceOf(position, body);
  return !source.startsWith("#") && source.length > TITLE;
}

function sourceOf(position: Position | undefined, body: string): string {
  return body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** What a document says once and refers to: addresses by name, footnotes with their numbers in the order of the calls. */
interface References {
  readonly addresses: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, { readonly number: number; readonly definition: FootnoteDefinition }>;
}

function referencesOf(tree: Root): References {
  const addresses = new Map<string, Definition>();
  const definitions = new Map<string, FootnoteDefinition>();
  const called = new Set<string>();
  const walk = (node: Root | RootContent): void => {
    // The first definition of a name counts (CommonMark).
    if (node.type === "definition" && !addresses.has(node.identifier)) addresses.set(node.identifier, node);
    if (node.type === "footnoteDefinition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === "footnoteReference") called.add(node.identifier);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  const notes = new Map<string, { number: number; definition: FootnoteDefinition }>();
  // A note that nothing calls is a note all the same.
  for (const name of [...called, ...definitions.keys()]) {
    const definition = definitions.get(name);
    if (definition && !notes.has(name)) notes.set(name, { number: notes.size + 1, definition });
  }
  return { addresses, notes };
}

function inlineRuns(nodes: readonly PhrasingContent[], references: References, marks: Run["marks"] = []): Run[] {
  return nodes.flatMap((node): Run[] => {
    const inside = (type: Mark["type"], url?: string): Run[] =>
      "children" in node ? inlineRuns(node.children, references, [...marks, { type, ...(url ? { url } : {}) }]) : [];
    switch (node.type) {
      case "text":
      case "inlineCode":
        return [{ text: node.value, marks }];
      case "break":
        return [{ text: " ", marks }];
      case "emphasis":
      case "strong":
        return inside(node.type);
      case "link":
        return inside("link", node.url);
      case "linkReference":
        return inside("link", references.addresses.get(node.identifier)?.url);
      case "delete":
        return inlineRuns(node.children, references, marks);
      case "footnoteReference":
        return [{ text: `\u00a0(${references.notes.get(node.identifier)?.number ?? node.label})`, marks: [] }];
      default:
        return [];
    }
  });
}

/** The images in a paragraph, also those that are links, with their addresses. */
function imagesOf(nodes: readonly PhrasingContent[], references: References): Pick<Image, "url" | "alt">[] {
  return nodes.flatMap((node) => {
    if (node.type === "image") return [node];
    if (node.type === "imageReference") {
      const url = references.addresses.get(node.identifier)?.url;
      return url ? [{ url, alt: node.alt ?? null }] : [];
    }
    return "children" in node ? imagesOf(node.children, references) : [];
  });
}

/** Front matter as Jekyll, Hugo and most CMS exports write it. What is not a string is not guessed at. */
function metadataOf(fields: FrontMatter["fields"]): SourceMetadata {
  const field = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = fields[name];
      if (typeof value === "string" && value.trim() !== "") return value.trim();
      if (value instanceof Date) return value.toISOString().slice(0, 10);
    }
    return undefined;
  };
  const list = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((each) => typeof each === "string" && each.trim() !== "") : [];
  const tags = list(fields.tags);
  const [author, ...coAuthors] = [
    field("author", "auteur") ?? [...list(fields.author), ...list(fields.authors)],
  ].flat();
  const known = {
    title: withoutMarks(field("title", "titre")),
    standfirst: withoutMarks(field("standfirst", "chapo", "chapeau", "excerpt")),
    description: withoutMarks(field("description")),
    author,
    coAuthors: coAuthors.length > 0 ? coAuthors : undefined,
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

/** A text of the front matter may be Markdown itself: "lancé par **la région**". */
function withoutMarks(text: string | undefined): string | undefined {
  return text && /[*_`]|\]\(/u.test(text) ? plainText(fromMarkdown(text)) : text;
}
