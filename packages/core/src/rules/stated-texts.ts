import { imagesOf } from "./article-text.ts";
import { articleNode, textOf } from "./json-ld.ts";
import type { Place, RuleContext } from "./rule.ts";

/** What is said of an article beside it, where readers of the page do not look: in sharing tags, data, alternative texts. */
export interface StatedText {
  /** As the page calls it: "og:title", "headline". */
  readonly name: string;
  readonly place: Place;
  readonly text: string;
  /** A title is held against the headline, a description against the whole article. */
  readonly isTitle: boolean;
}

const SOCIAL = ["og:title", "og:description", "twitter:title", "twitter:description"];
const DATA = ["headline", "alternativeHeadline", "description", "abstract"];

export function socialTexts({ page }: Pick<RuleContext, "page">): StatedText[] {
  return SOCIAL.flatMap((name) => stated(name, "social", page?.social[name]));
}

export function dataTexts({ page }: Pick<RuleContext, "page">): StatedText[] {
  const node = page && articleNode(page);
  return DATA.flatMap((name) => stated(name, "jsonLd", textOf(node?.[name])));
}

function stated(name: string, part: "social" | "jsonLd", text: string | undefined): StatedText[] {
  const place = { field: "metadata", part } as const;
  return text?.trim() ? [{ name, place, text: text.trim(), isTitle: /title|headline/i.test(name) }] : [];
}

/** Alternative texts of the article’s images: those of its page, or of its body. */
export function alternativeTexts({ article, page }: Pick<RuleContext, "article" | "page">): StatedText[] {
  const images = page
    ? page.images.map(({ alt }) => ({ alt, place: { field: "figures" } as const }))
    : imagesOf(article);
  return images.flatMap(({ alt, place }) => (alt ? [{ name: "alt", place, text: alt, isTitle: false }] : []));
}
