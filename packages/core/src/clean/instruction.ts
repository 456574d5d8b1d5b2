import { type Pass, removal } from "./pass.ts";

/** The client's instruction, glued to the article: it is the brief, not the copy. */
export const instruction: Pass = (_tracked, source) =>
  source.instruction ? { edits: [removal("instruction", "client-instruction", source.instruction)] } : {};
