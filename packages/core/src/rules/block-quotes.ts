import { splitSentences } from "@titraille/french";
import { plainFact } from "../verify/plain-fact.ts";
import { indexOf } from "../verify/source-index.ts";
import { blockText } from "./article-text.ts";
import type { Place, RuleContext } from "./rule.ts";

/** Words of a line that may say who is quoted, rather than what was said. */
const SIGNATURE = 6;

/**
 * Sentences of block quotations that no source has word for word, typography aside: the block says that they are quoted,
 * as guillemets do elsewhere. That the true quotation stands in the text too makes them no truer.
 */
export function alteredQuotes({ article, copies = [], french }: RuleContext): { place: Place; text: string }[] {
  const source = indexOf(copies, french);
  return article.body.children.flatMap((block, index) => {
    if (block.type !== "blockquote") return [];
    let offset = 0;
    return block.children.flatMap((paragraph) => {
      const from = offset;
      const text = blockText(paragraph);
      offset += text.length;
      return splitSentences(text).flatMap(({ start, end }) => {
        const sentence = text.slice(start, end);
        const pieces = sentence.split(/\[…\]|\(…\)|\[\.\.\.\]|\(\.\.\.\)/u).map(plainFact);
        const isSaid = pieces.every((piece) => piece === "" || source.text.includes(` ${piece} `));
        const place = { field: "body", index, start: from + start, end: from + end } as const;
        return isSaid || isSignature(sentence) ? [] : [{ place, text: sentence }];
      });
    });
  });
}

/** "– Odile Marchenoir, adjointe au maire": behind a dash, or a few words without a verb’s full stop. */
function isSignature(sentence: string): boolean {
  return (
    /^[\s«»]*[–—-]/u.test(sentence) || (plainFact(sentence).split(" ").length <= SIGNATURE && !/[.!?…]/u.test(sentence))
  );
}
