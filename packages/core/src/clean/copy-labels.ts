import { linesOf, type Pass, removal } from "./pass.ts";

/** What a desk writes before the parts of a copy. */
const TITLE = /^(?:titre|title|headline)[ \u00a0]?:[ \u00a0]*/iu;
const PART =
  /^(?:titre|title|headline|sur-?titre|chap[oô]|chapeau|standfirst|texte|corps(?: du texte)?|body)[ \u00a0]?:[ \u00a0]*/iu;
/** Lines at the head among which labels stand. */
const HEAD = 8;

/** "Titre : Un loup à Vauze", "Chapô : …", "Texte :": the labels of a copy that names its parts, beginning with its title. */
export const copyLabels: Pass = ({ text }) => {
  const lines = linesOf(text).slice(0, HEAD);
  if (!TITLE.test(lines[0]?.text ?? "")) return {};
  return {
    edits: lines.flatMap(({ start, text: line }) => {
      const label = PART.exec(line)?.[0];
      return label ? [removal("copy-labels", "copy-label", { start, end: start + label.length })] : [];
    }),
  };
};
