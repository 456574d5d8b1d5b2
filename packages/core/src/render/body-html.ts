import type { Element, ElementContent, Root as HastRoot, RootContent } from "hast";
import { defaultSchema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import type { RootContent as MdastContent, Root } from "mdast";
import { toHast } from "mdast-util-to-hast";

const SCHEMA = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    th: ["scope"],
    img: ["src", "alt", "width", "height", "loading"],
    "*": [],
  },
  tagNames: [...(defaultSchema.tagNames ?? []), "figure", "figcaption", "small"],
  protocols: { href: ["http", "https", "mailto"], src: ["http", "https"] },
};

/** The body as HTML: images become figures, table heads get their scope, nothing that could run stays. */
export function bodyHtml(body: Root): string {
  const root: HastRoot = { type: "root", children: [] };
  for (const block of body.children) {
    root.children.push(...(figureOf(block) ?? hastOf(block)), { type: "text", value: "\n" });
  }
  return toHtml(sanitize(root, SCHEMA) as HastRoot, { allowDangerousHtml: false }).trim();
}

function hastOf(block: MdastContent): RootContent[] {
  const hast = toHast({ type: "root", children: [block] });
  const children = "children" in hast ? (hast.children as RootContent[]) : [];
  for (const child of children) if (child.type === "element") tidy(child);
  return children;
}

function tidy(element: Element): void {
  if (element.tagName === "th") element.properties = { ...element.properties, scope: "col" };
  for (const child of element.children) if (child.type === "element") tidy(child);
}

/** A paragraph that holds an image alone is a figure; caption and credit stand under it. */
function figureOf(block: MdastContent): RootContent[] | undefined {
  if (block.type !== "paragraph" || block.children.length !== 1 || block.children[0]?.type !== "image")
    return undefined;
  const [image] = block.children;
  const { caption, credit } = block.data?.figure ?? {};
  const inside: ElementContent[] = [
    {
      type: "element",
      tagName: "img",
      properties: { src: image.url, alt: image.alt ?? "", loading: "lazy" },
      children: [],
    },
  ];
  const words: ElementContent[] = [];
  if (caption) words.push({ type: "text", value: caption });
  if (credit)
    words.push({
      type: "element",
      tagName: "small",
      properties: {},
      children: [{ type: "text", value: `${caption ? " " : ""}${credit}` }],
    });
  if (words.length > 0) inside.push({ type: "element", tagName: "figcaption", properties: {}, children: words });
  return [{ type: "element", tagName: "figure", properties: {}, children: inside }];
}
