import { type Pass, removal } from "./pass.ts";

/** The client's instruction, glued to the article, with the colon that leads over to it: it is the brief, not the copy. */
export const instruction: Pass = ({ text }, { instructions = [] }) => ({
  edits: instructions.map(({ start, end }) => {
    const colon = /^[ \u00a0]*:\s*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    return removal("instruction", "client-instruction", { start, end: end + colon });
  }),
});
