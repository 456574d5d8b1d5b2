import type { Place } from "@titraille/core";

type Name = Place["field"] | NonNullable<Place["part"]>;

/** How files name what a finding is about when its text does not stand in them: keys of front matter and JSON, tags of a page. */
const NAMES: Partial<Record<Name, { readonly keys: readonly string[]; readonly tag: RegExp }>> = {
  headline: { keys: ["title", "headline"], tag: /<h1[\s>]/i },
  seoTitle: { keys: ["seoTitle", "title", "headline"], tag: /<title[\s>]/i },
  description: { keys: ["description"], tag: /<meta\s[^>]*name="description"/i },
  standfirst: { keys: ["standfirst"], tag: /<[a-z][^<>]*\sclass="[^"]*(?:chapo|chapeau|standfirst)/i },
  slug: { keys: ["slug"], tag: /<link\s[^>]*rel="canonical"/i },
  tags: { keys: ["tags"], tag: /<meta\s[^>]*name="keywords"/i },
  language: { keys: ["lang", "language"], tag: /<html[\s>]/i },
  canonical: { keys: ["canonical", "url"], tag: /<link\s[^>]*rel="canonical"/i },
  robots: { keys: ["robots"], tag: /<meta\s[^>]*name="robots"/i },
  social: { keys: ["image"], tag: /<meta\s[^>]*(?:property|name)="(?:og|twitter):/i },
  jsonLd: { keys: [], tag: /<script\s[^>]*type="application\/ld\+json"/i },
  author: { keys: ["author"], tag: /<meta\s[^>]*name="author"/i },
  source: { keys: ["source", "credit"], tag: /<[a-z][^<>]*\sclass="[^"]*source/i },
};

/**
 * Where a file says, or ought to say, what a finding on metadata is about: the field of the front matter or JSON, the tag of
 * a page; where there is none, the front matter or the head that it belongs into. UTF-16 offsets, or undefined where the
 * file has no such part.
 */
export function metadataPlace(
  raw: string,
  { field, part }: Pick<Place, "field" | "part">,
): { start: number; end: number } | undefined {
  const names = NAMES[part ?? field];
  const isJson = /^\s*\{/.test(raw);
  const front = isJson ? undefined : /^---\r?\n[\s\S]*?\r?\n---/.exec(raw)?.[0];
  if (isJson || front !== undefined) {
    for (const key of names?.keys ?? []) {
      const found = (isJson ? new RegExp(`"${key}"\\s*:`) : new RegExp(`^${key}\\s*:.*$`, "m")).exec(front ?? raw);
      if (found) return { start: found.index, end: found.index + found[0].trimEnd().length };
    }
    return front === undefined ? undefined : { start: 0, end: 3 };
  }
  const tag = names?.tag.exec(raw) ?? /<head[\s>]/i.exec(raw) ?? /<html[\s>]/i.exec(raw);
  if (!tag) return undefined;
  const end = raw.indexOf(">", tag.index);
  return { start: tag.index, end: end < 0 ? tag.index + tag[0].length : end + 1 };
}
