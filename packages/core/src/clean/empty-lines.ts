import { type Pass, repair } from "./pass.ts";

/** What removals leave between two blocks and at both ends of the text: blocks stand one blank line apart. */
export const emptyLines: Pass = (tracked, source) => {
  const { text } = tracked;
  const programs = source.blocks
    .filter(({ type }) => type === "code")
    .map((block) => ({ start: tracked.fromSource(block.start), end: tracked.fromSource(block.end) }));
  const edits = [];
  for (const match of text.matchAll(/\s+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const outer = start === 0 || end === text.length;
    if (!outer && match[0].split("\n").length < 4) continue;
    if (programs.some((program) => start > program.start && end < program.end)) continue;
    edits.push(repair("empty-lines", "empty-lines", { start, end }, outer ? "" : "\n\n"));
  }
  return { edits };
};
