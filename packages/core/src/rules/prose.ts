import type { Article } from "../edit/article.ts";
import { leavesOf } from "../foreign/leaves.ts";
import { type ArticleOrigins, originsAt } from "../foreign/origins.ts";
import { isFrench } from "../source/language.ts";
import { standingOf } from "../source/origin.ts";
import type { PlacedText } from "./article-text.ts";

/** A text as typography looks at it. */
export interface Prose extends PlacedText {
  /** The text with what is no French prose masked, character by character. */
  readonly prose: string;
}

/** Stands for code and passages in another language: a word like any other, with nothing to correct. */
const WORD = "x";
/** Stands for markup inside a text: no letter, so that nothing is set beside it (OBJECT REPLACEMENT CHARACTER). */
const OBJECT = "\ufffc";

/** The texts of an article that are French prose, at least in part. */
export function prosesOf(article: Article, texts: readonly PlacedText[], origins?: ArticleOrigins): Prose[] {
  if (!origins && !isFrench(article.language)) return [];
  return texts.flatMap((placed): Prose[] => {
    const { place, text } = placed;
    const block = place.field === "body" ? article.body.children[place.index ?? -1] : undefined;
    if (block && /^(?:code|html)$/.test(block.type)) return [];
    const mask = new Map<number, string>();
    const known = originsAt(origins, place);
    // Changed since it was read: what of it was code is not known any more.
    if (known && known.text !== text && known.origins.some((origin) => standingOf(origin) === "apart")) return [];
    if (known?.text === text)
      for (const [index, origin] of known.origins.entries()) if (standingOf(origin) === "apart") mask.set(index, WORD);
    for (const { node, start } of block ? leavesOf(block) : [])
      if (node.type !== "text")
        for (let index = 0; index < node.value.length; index++)
          mask.set(start + index, node.type === "html" ? OBJECT : WORD);
    if (mask.size === 0) return [{ ...placed, prose: text }];
    if (mask.size === text.length) return [];
    return [{ ...placed, prose: Array.from({ length: text.length }, (_, at) => mask.get(at) ?? text[at]).join("") }];
  });
}
