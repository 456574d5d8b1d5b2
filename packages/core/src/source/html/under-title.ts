import { isAbout } from "../is-about.ts";
import type { SourceMetadata } from "../source.ts";
import type { PageBlock } from "./page-block.ts";

/** Characters of a paragraph that is prose. */
const PROSE = 80;

/**
 * The text that stands under the title of a page: when its own article is short, a teaser of another one further down may
 * look more like an article than it. Undefined when there is none, or it is not what the page announces either.
 */
export function blocksUnderTitle(blocks: readonly PageBlock[], metadata: SourceMetadata): PageBlock[] | undefined {
  const title = blocks.findIndex(
    ({ shape, text }) =>
      shape.type === "heading" && text.length >= 8 && (metadata.title ?? "").startsWith(text.slice(0, 40)),
  );
  const first = blocks.slice(title + 1).find((block) => !block.furniture && isProse(block));
  const box = title < 0 ? undefined : first?.element.parentElement;
  if (!box) return undefined;
  const inside = blocks.slice(title + 1).filter(({ element, furniture }) => !furniture && box.contains(element));
  return isAbout(inside.map(({ text }) => text).join(" "), metadata) ? [blocks[title]!, ...inside] : undefined;
}

function isProse({ shape, text }: PageBlock): boolean {
  return /^(?:paragraph|quote|list-item)$/.test(shape.type) && text.length > PROSE;
}
