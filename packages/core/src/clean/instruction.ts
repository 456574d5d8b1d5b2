import { type Pass, removal } from "./pass.ts";

/** The client's instruction, glued to the article, with the colon that leads over to it: it is the brief, not the copy. */
export const instruction: Pass = ({ text }, { instruction: span }) => {
  if (!span) return {};
  const colon = /^[ \u00a0]*:\s*/u.exec(text.slice(span.end, span.end + 20))?.[0].length ?? 0;
  return { edits: [removal("instruction", "client-instruction", { start: span.start, end: span.end + colon })] };
};
