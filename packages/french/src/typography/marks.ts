import { rewrite } from "./rule.ts";

/** Three to five stops, also set apart, become one ellipsis, and so do two where a quotation breaks off; longer rows are leaders of a table and stay. */
export const ellipses = rewrite(
  "ellipses",
  /(?<!\.)(?:\.{3,5}|\. \. \.)(?!\.| \.|[\p{L}\d]*\/)|(?<=\p{L}[ \u00a0\u202f])\.\.(?=[ \u00a0\u202f]?[»”"])/gu,
  () => "…",
);

/**
 * A hyphen (or two) set apart by spaces is a dash: " - " → " – ". Left alone: at the start of a line (lists), between
 * numbers ("2 - 1", "2010 - 2015") and between two names ("Paris - Nice").
 */
export const dashes = rewrite(
  "dashes",
  /(?<=\S[ \u00a0\u202f])(?:-|--|−)(?=[ \u00a0\u202f]\S)/gu,
  ({ input, index, 0: mark }) => {
    const before = /(\S+)[ \u00a0\u202f]$/u.exec(input.slice(Math.max(0, index - 40), index))?.[1] ?? "";
    const after = input.slice(index + mark.length + 1, index + mark.length + 2);
    if (/\d$/u.test(before) && /\d/u.test(after)) return undefined;
    if (/^\p{Lu}[\p{L}\p{M}’-]*$/u.test(before) && /\p{Lu}/u.test(after)) return undefined;
    return "–";
  },
);
