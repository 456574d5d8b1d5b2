import { type Pass, removal } from "./pass.ts";

/** Arrows, bullets and stray stops that pages print before a subheading. */
const MARKS = /^(?:(?:>+|»|▶|►|→|■|●|•)\s*|\.\s+)(?=[\p{L}\d«“])/u;

/** ">> Les remplaçants jouent leur place": the arrow is the page’s, the heading is the author’s. */
export const headingMarks: Pass = (tracked, source) => ({
  edits: source.blocks
    .filter(({ type }) => type === "heading")
    .flatMap((block) => {
      const start = tracked.fromSource(block.start);
      const marks = MARKS.exec(tracked.text.slice(start, tracked.fromSource(block.end)))?.[0];
      return marks ? [removal("heading-marks", "heading-mark", { start, end: start + marks.length })] : [];
    }),
});
