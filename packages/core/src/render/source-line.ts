import type { ArticleMetadata } from "../edit/article.ts";

/** What the line that names the source begins with. */
export const SOURCE_LABEL = "Source\u00a0:";

/** Where the text comes from, when the source says so: agency and site, and the address where there is one. */
export function sourceOf({
  agency,
  credit,
}: ArticleMetadata): { readonly name: string; readonly url?: string } | undefined {
  const names = [...new Set([agency, credit?.name].filter((name) => name !== undefined))];
  const url = credit?.url !== undefined && /^https?:/.test(credit.url) ? credit.url : undefined;
  const name = names.join(", ") || (url ? new URL(url).hostname : "");
  return name === "" ? undefined : { name, ...(url ? { url } : {}) };
}
