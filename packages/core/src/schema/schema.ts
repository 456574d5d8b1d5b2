/*
 * The published shapes of what the command writes. Loads Zod: for those who read results, not for those who make them.
 */
export { articleSchema } from "./article.ts";
export { reportSchema } from "./report.ts";
