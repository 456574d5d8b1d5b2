export type Json = { readonly [key: string]: unknown };

const ARTICLE = /Article|BlogPosting|Report|Episode/;

/** What a page’s JSON-LD says, whatever its shape: one object, a list, a graph, an article inside its page. */
export interface StructuredData {
  /** Undefined where there is none. */
  readonly article?: Json;
  /** The page that the article is on: its dates are those of the article. */
  readonly page?: Json;
  /** Names of the organisation or site that the page is part of. */
  readonly sites: readonly string[];
  /** The node itself, or the one that it only points at (`{"@id": …}`). */
  resolve(value: unknown): unknown;
}

/** @param isTitle tells the article’s own node from those of others on the page. */
export function structuredData(document: Document, isTitle: (headline: string) => boolean): StructuredData {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => [parsed(script.textContent ?? "")].flat(3))
    .filter(isJson)
    .flatMap((node) => [node, ...[node["@graph"] ?? []].flat(), ...[node.mainEntity ?? []].flat()])
    .filter(isJson);
  const articles = nodes.filter((node) => ARTICLE.test(typeOf(node)));
  const article = articles.find((node) => isTitle(textIn(node.headline ?? node.name) ?? "")) ?? articles[0];
  const page = nodes.find((node) => /(?:^|\s|\/)(?:Item)?WebPage(?:\s|$)/.test(typeOf(node)));
  const byId = new Map(nodes.filter((node) => node.name !== undefined).map((node) => [node["@id"], node]));
  return {
    ...(article ? { article } : {}),
    ...(page ? { page } : {}),
    sites: nodes.flatMap((node) => (/Organization|WebSite/.test(typeOf(node)) ? (textIn(node.name) ?? []) : [])),
    resolve: (value) => (isJson(value) && value.name === undefined ? (byId.get(value["@id"]) ?? value) : value),
  };
}

/** Broken JSON is passed over; line breaks in its strings and marks of comments around it are not worth that. */
function parsed(script: string): unknown {
  const json = script.replace(
    /^\s*(?:(?:\/\/|\/\*)\s*)?(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/\s*)?$/gu,
    "",
  );
  for (const text of [json, json.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return undefined;
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(node: Json): string {
  return [node["@type"]].flat().join(" ");
}

/** The first text of a value, entities read and spaces folded. */
export function textIn(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== ""
    ? decodeEntities(first).replace(/\s+/gu, " ").trim()
    : undefined;
}

function decodeEntities(value: string): string {
  return value.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(amp|quot|apos|lt|gt|nbsp));/gi,
    (_, decimal?: string, hex?: string, name?: string) =>
      name
        ? { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: "\u00a0" }[name.toLowerCase()]!
        : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16)),
  );
}
