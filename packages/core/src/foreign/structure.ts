import { Parser } from "htmlparser2";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { parseDocument, visit } from "yaml";
import { frontMatterOf } from "../source/front-matter.ts";
import type { SourceFormat } from "../source/source.ts";

/**
 * What a file says besides its text, as a string to be compared: the tags of HTML with their attributes (without `content`,
 * which is text), comments and scripts; the nodes of Markdown with their addresses and code, and the keys of its front
 * matter. A correction of the text that changes it has broken something.
 */
export function structureOf(text: string, format: SourceFormat): string {
  if (format === "html") return structureOfHtml(text);
  return format === "markdown" ? structureOfMarkdown(text) : "";
}

function structureOfHtml(html: string): string {
  const parts: string[] = [];
  let code = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (/^(?:script|style)$/.test(name)) code++;
        const { content, ...others } = attributes;
        parts.push(
          `<${name} ${JSON.stringify(name === "meta" ? others : attributes)}${content === undefined ? "" : "…"}>`,
        );
      },
      onclosetag: (name) => {
        if (/^(?:script|style)$/.test(name)) code--;
        parts.push(`</${name}>`);
      },
      ontext: (text) => void (code > 0 && parts.push(text)),
      oncomment: (text) => void parts.push(`<!--${text}-->`),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return parts.join("\n");
}

function structureOfMarkdown(markdown: string): string {
  const { raw, yaml } = frontMatterOf(markdown);
  const parts: string[] = yaml === "" ? [raw] : structureOfYaml(yaml);
  const walk = (node: Nodes): void => {
    const { type } = node;
    if (type === "text") return void (parts.at(-1) === "text" || parts.push("text"));
    parts.push(type);
    if ("url" in node) parts.push(node.url);
    if ("identifier" in node) parts.push(node.identifier);
    if ("depth" in node) parts.push(String(node.depth));
    if ("value" in node) parts.push(node.value);
    if ("children" in node) for (const child of node.children) walk(child);
    parts.push(`/${type}`);
  };
  walk(
    fromMarkdown(markdown.slice(raw.length), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    }),
  );
  return parts.join("\n");
}

function structureOfYaml(yaml: string): string[] {
  const document = parseDocument(yaml);
  const parts: string[] = document.errors.map(({ code }) => code);
  visit(document, {
    Scalar: (key, node) => {
      // A value that is no text has nothing to correct.
      parts.push(key === "key" || typeof node.value !== "string" ? JSON.stringify(node.value) : (node.type ?? ""));
    },
    Collection: (_, node) => void parts.push(String(node.items.length)),
  });
  return parts;
}
