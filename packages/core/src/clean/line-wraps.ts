import { linesOf, type Pass, repair, repairsOf } from "./pass.ts";
import type { CleaningSuggestion } from "./record.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** Before these parts of a compound, and behind these first ones, the hyphen is the word’s: "souvient-⏎elle", "grand-⏎père". */
const OWN_HYPHEN =
  /(?<!\p{L})(?:grands?|arrière|petits?|petite|beaux?|belles?|demi|mi|vice|ex|sous|non|porte|contre|avant|après|peut|c’est-à|là|ci|celui|celle|ceux|rendez|vis-à|week|best|auto|quatre|soixante|vingt|trente|quarante|cinquante)[-\u2010]\n|[-\u2010]\n[ \t]*(?:ils?|elles?|on|je|tu|nous|vous|ce|là|ci|même|mêmes|être|vous|end|t-(?:il|elle|on))(?!\p{L})/iu;

/** A word cut at the end of a line: "gouverne-⏎ment" → "gouvernement". */
export const brokenWords: Pass = ({ text }, source) => ({
  edits:
    source.format === "text"
      ? repairsOf(
          "broken-words",
          "line-break-hyphen",
          text,
          /(?<=\p{Ll}{2})[-\u2010]\n[ \t]*(?=\p{Ll}{2})/gu,
          ({ index, 0: cut }) =>
            OWN_HYPHEN.test(text.slice(Math.max(0, index - 12), index + cut.length + 8)) ? "-" : "",
        )
      : [],
});

/** A word cut at a line end that is a line end no more, "gouver- nement", but not "franco- et germano-". */
const STRAY_HYPHEN = /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}+)- (\p{Ll}{2,})(?![\p{L}-])/gu;

/**
 * Words that were cut at a line end before their lines were joined. Whether the hyphen belongs to the word ("rendez- vous")
 * only the rest of the text can tell: without another place where the word stands whole, a person decides.
 */
export const strayHyphens: Pass = (tracked) => {
  const { text } = tracked;
  const cuts = [...text.matchAll(STRAY_HYPHEN)].filter(
    ([, , second]) => !/^(?:et|ou|à|puis|comme|ni|mais)$/u.test(second!),
  );
  if (cuts.length === 0) return {};
  const words = new Set(text.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  const edits: TrackedEdit[] = [];
  const suggestions: CleaningSuggestion[] = [];
  for (const { 0: before, 1: first = "", 2: second = "", index } of cuts) {
    const span = { start: index, end: index + before.length };
    const known = [`${first}${second}`, `${first}-${second}`].filter((word) => words.has(word.toLowerCase()));
    if (known.length === 1) edits.push(repair("broken-words", "line-break-hyphen", span, known[0]!));
    else {
      const after = `${first}${second}`;
      suggestions.push({
        kind: "broken-words",
        span: tracked.toSource(span),
        before,
        after,
        reason: "line-break-hyphen",
      });
    }
  }
  return { edits, suggestions };
};

/** Line breaks inside a paragraph are spaces; between paragraphs they are blank lines. Where paragraphs are, the source says. */
export const lineWraps: Pass = (tracked, source) => {
  const { text } = tracked;
  const edits: TrackedEdit[] = [];
  const lines = linesOf(text);
  const starts = source.blocks.map((block) => tracked.fromSource(block.start));
  const kinds = source.blocks.map((block) => block.type);
  let block = 0;
  for (let index = 1; index < lines.length; index++) {
    const gap = { start: lines[index - 1]!.end, end: lines[index]!.start };
    const between = text.slice(gap.start, gap.end);
    while (block + 1 < starts.length && starts[block + 1]! < lines[index]!.end) block++;
    const here = block >= starts.length || starts[block]! > gap.start;
    if (kinds[block] === "table" || kinds[block] === "code") continue;
    const list = kinds[block] === "list-item" && block > 0 && kinds[block - 1] === "list-item";
    const blank = (between.match(/\n/g)?.length ?? 0) >= 2;
    const wanted = here && starts[block]! >= gap.end - 3 ? (list ? "\n" : "\n\n") : blank ? "\n\n" : " ";
    if (between !== wanted)
      edits.push(repair("line-wraps", wanted === " " ? "hard-wrap" : "paragraph-border", gap, wanted));
  }
  const first = lines[0]?.start ?? 0;
  const last = lines.at(-1)?.end ?? text.length;
  if (first > 0) edits.unshift(repair("line-wraps", "outer-space", { start: 0, end: first }, ""));
  if (last < text.length) edits.push(repair("line-wraps", "outer-space", { start: last, end: text.length }, ""));
  return { edits };
};
