import type { TextEdit } from "../../text/edit.ts";
import type { TypographyRule } from "../rule.ts";

const QUOTATION = /«[^«»\n]{1,1000}»/gu;
/** A pair of straight or single marks around words; an apostrophe has a letter on both sides. */
const PAIR =
  /(?<![\p{L}\p{N}])(?:['‘](?=[\p{L}\p{N}])|’(?=\p{Lu}))((?:[^'‘’"“”«»\n]|(?<=\p{L})[’'](?=\p{L})){2,600})(?<=[\p{L}\p{N}.!?…])['’](?![\p{L}\p{N}])/gu;

/** 'mot' inside « » becomes “mot”: outside, single marks may be a foreign style that somebody chose. House. */
export const innerQuotes: TypographyRule = {
  name: "inner-quotes",
  find(text) {
    const edits: TextEdit[] = [];
    for (const quotation of text.matchAll(QUOTATION))
      for (const pair of quotation[0].matchAll(PAIR)) {
        const start = quotation.index + pair.index;
        const end = start + pair[0].length;
        edits.push(
          { start, end: start + 1, after: "“", rule: "inner-quotes" },
          { start: end - 1, end, after: "”", rule: "inner-quotes" },
        );
      }
    return edits;
  },
};
