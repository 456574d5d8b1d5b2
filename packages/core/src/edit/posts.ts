import type { Passage } from "./material.ts";

/** An address of somebody on a network, tags at the end, a picture of a post. */
const POST = /(?:^|[\s(«])@\w{3,30}(?!\w)|(?:^|\s)#[\p{L}\d_]+\s*$|pic\.twitter\.com/u;

/** Whether a paragraph is a post that the page shows: who speaks there stands beside it, so that it gives no title. */
export function isPost({ text }: Passage): boolean {
  return POST.test(text);
}
