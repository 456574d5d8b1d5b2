import type { PhrasingContent, RootContent } from "mdast";
import { analysisOf, type Desk } from "./desk.ts";

/** Names printed in bold at most. House. */
const MAX_TERMS = 12;

/** Times that a name of one word stands in the text to be one that it turns on. House. */
const OFTEN = 3;
/** What makes a name a part of a longer one: "Dye [& Durham]", "Banque Royale [du Canada]", "[Banque de] Savoie". */
const GOES_ON = /^(?:[ -](?:&|\p{Lu})|[ \u00a0](?:de |du |des |de la |de l’|d’)\p{Lu})/u;
const GOES_BEFORE = /(?:\p{Lu}[\p{L}-]*[ -]|\p{Lu}[\p{L}-]* (?:de |du |des |de la |de l’|d’|& ))$/u;

/** Prints the keyphrase and the main names in bold, each once, at first mention in a paragraph. */
export function emphasiseKeyTerms(blocks: readonly RootContent[], desk: Desk): RootContent[] {
  const names = analysisOf(desk, 0)
    .names.filter(({ canonical, mentions }) => canonical.includes(" ") || mentions.length >= OFTEN)
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map((name) => name.canonical);
  const open = [...new Set([...(desk.keyphrase ? [desk.keyphrase.text] : []), ...names])].slice(0, MAX_TERMS);
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    return {
      ...block,
      children: block.children.flatMap((child) => (child.type === "text" ? mark(child.value, open) : [child])),
    };
  });
}

/** Splits a text at the terms still open; each term found is closed. */
function mark(text: string, open: string[]): PhrasingContent[] {
  for (const [index, term] of open.entries()) {
    const at = text.toLowerCase().indexOf(term.toLowerCase());
    const after = at + term.length;
    if (at >= 0 && /\p{Lu}/u.test(term) && (GOES_ON.test(text.slice(after)) || GOES_BEFORE.test(text.slice(0, at))))
      continue;
    if (at < 0 || /[\p{L}\d]/u.test(text.charAt(at - 1)) || /[\p{L}\d]/u.test(text.charAt(after))) continue;
    open.splice(index, 1);
    return [
      ...(at > 0 ? mark(text.slice(0, at), open) : []),
      { type: "strong", children: [{ type: "text", value: text.slice(at, after) }] },
      ...(after < text.length ? mark(text.slice(after), open) : []),
    ];
  }
  return [{ type: "text", value: text }];
}
