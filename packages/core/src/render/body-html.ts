import type { Element, ElementContent, Root as HastRoot, RootContent } from "hast";
import { defaultSchema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import type { RootContent as MdastContent, Root, Table } from "mdast";
import { toHast } from "mdast-util-to-hast";

const HEADINGS = ["h2", "h3", "h4", "h5", "h6"];
const SCHEMA = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    ol: ["start"],
    th: ["scope"],
    img: ["src", "alt", "width", "height", "loading"],
    ...Object.fromEntries(HEADINGS.map((tag) => [tag, ["dataOrigin"]])),
    "*": [],
  },
  tagNames: [...(defaultSchema.tagNames ?? []), "figure", "figcaption", "small"],
  protocols: { href: ["http", "https", "mailto"], src: ["http", "https"] },
};

export interface BodyOptions {
  /** Puts each table in a frame that scrolls and can be reached by keyboard; the page’s style draws it. */
  readonly framedTables?: boolean;
  /** Says of each subheading where its words come from (`data-origin`), so that whoever checks the page knows whose they are. */
  readonly withOrigins?: boolean;
}

/** The body as HTML: images become figures, table heads get their scope, nothing that could run stays. */
export function bodyHtml(body: Root, { framedTables = false, withOrigins = false }: BodyOptions = {}): string {
  const root: HastRoot = { type: "root", children: [] };
  for (const block of body.children) {
    root.children.push(...(figureOf(block) ?? hastOf(withOrigins ? withOrigin(block) : block)), {
      type: "text",
      value: "\n",
    });
  }
  const safe = sanitize(root, SCHEMA) as HastRoot;
  if (framedTables) frameTables(safe);
  return toHtml(safe, { allowDangerousHtml: false }).trim();
}

/** Wide tables scroll in their frame instead of pushing the page wide. */
function frameTables(root: HastRoot): void {
  let number = 0;
  root.children = root.children.map((child): RootContent => {
    if (child.type !== "element" || child.tagName !== "table") return child;
    const properties = { className: ["tableau"], ariaLabel: `Tableau ${++number}`, tabIndex: 0 };
    return { type: "element", tagName: "section", properties, children: [child] };
  });
}

function withOrigin(block: MdastContent): MdastContent {
  const origin = block.type === "heading" ? block.data?.origin : undefined;
  return origin ? ({ ...block, data: { ...block.data, hProperties: { dataOrigin: origin } } } as MdastContent) : block;
}

function hastOf(block: MdastContent): RootContent[] {
  const hast = toHast({ type: "root", children: [block] });
  const children = "children" in hast ? (hast.children as RootContent[]) : [];
  if (block.type === "table")
    return children.flatMap((child) => (child.type === "element" ? tableOf(child, block) : []));
  return children;
}

/** A table whose heads are those that the source had; mdast knows only tables with a first row of heads. */
function tableOf(table: Element, { data }: Table): Element {
  const { columns, rows } = data?.heads ?? { columns: true, rows: false };
  const [first, ...others] = elements(table, "tr");
  if (!first) return table;
  const below = (columns ? others : [first, ...others]).map((row) =>
    headed(row, (index) => rows && index === 0, "row"),
  );
  const parts = [
    ...(columns ? [part("thead", [headed(first, () => true, "col")])] : []),
    ...(below.length > 0 ? [part("tbody", below)] : []),
  ];
  return { ...table, children: parts };
}

function part(tagName: "thead" | "tbody", children: Element[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

/** A row whose cells are heads where `isHead` says so. */
function headed(row: Element, isHead: (index: number) => boolean, scope: "col" | "row"): Element {
  const cells = row.children.filter((child) => child.type === "element");
  return {
    ...row,
    children: cells.map((cell, index) =>
      isHead(index)
        ? { ...cell, tagName: "th", properties: { ...cell.properties, scope } }
        : { ...cell, tagName: "td" },
    ),
  };
}

/** All elements of a name inside another, in order. */
function elements(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) =>
    child.type !== "element" ? [] : child.tagName === tagName ? [child] : elements(child, tagName),
  );
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
