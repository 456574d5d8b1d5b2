import type { Page } from "../foreign/page.ts";

export type JsonNode = { readonly [key: string]: unknown };

/** What the JSON-LD scripts of a page hold: every object with a type, nested ones too, and the scripts that are no JSON. */
export interface PageData {
  readonly nodes: readonly JsonNode[];
  /** Objects at the top of a script or of its @graph. */
  readonly roots: readonly JsonNode[];
  readonly broken: readonly { readonly text: string; readonly error: string }[];
}

const read = new WeakMap<Page, PageData>();

export function pageData(page: Page): PageData {
  let data = read.get(page);
  if (!data) {
    data = readData(page.jsonLd);
    read.set(page, data);
  }
  return data;
}

function readData(scripts: readonly string[]): PageData {
  const nodes: JsonNode[] = [];
  const roots: JsonNode[] = [];
  const broken: { text: string; error: string }[] = [];
  for (const text of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      broken.push({ text, error: (error as Error).message });
      continue;
    }
    for (const root of [value].flat()) {
      if (!isNode(root)) continue;
      roots.push(root);
      collect(root, nodes);
    }
  }
  return { nodes, roots, broken };
}

function collect(value: unknown, nodes: JsonNode[]): void {
  if (Array.isArray(value)) for (const each of value) collect(each, nodes);
  else if (isNode(value)) {
    if (value["@type"] !== undefined) nodes.push(value);
    for (const [key, each] of Object.entries(value)) if (key !== "@context") collect(each, nodes);
  }
}

export function isNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function typesOf(node: JsonNode): string[] {
  return [node["@type"]].flat().filter((type) => typeof type === "string");
}

/** The node that describes the article itself. */
export function articleNode(page: Page): JsonNode | undefined {
  return pageData(page).nodes.find((node) =>
    typesOf(node).some((type) => /Article$|^BlogPosting$|^Report$/.test(type)),
  );
}

/** The text of a property that may be text, or a list that begins with it. */
export function textOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === "string" ? first : undefined;
}
