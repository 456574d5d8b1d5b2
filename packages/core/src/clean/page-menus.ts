import { type Pass, removal } from "./pass.ts";

/** What screen readers say before the menu of a site, which it lets them pass. */
const SKIP = /[ \u00a0]*(?:Passer|Aller|Sauter) (?:directement )?au contenu(?: principal)?(?=[ \u00a0])/u;
/** Characters in which a page has its menu, and of a title that is not said twice by chance. */
const HEAD = 1000;
const MENU = 6000;
const TITLE = 30;

/**
 * The menu of a site in one line with its article, between the title of the page and that of the article: what stands
 * between the two is no article, and the title is said once.
 */
export const pageMenus: Pass = ({ text }, { format }) => {
  const skip = format === "text" ? SKIP.exec(text.slice(0, HEAD)) : null;
  if (!skip) return {};
  const title = text.slice(0, skip.index).trimEnd().split("\n").at(-1)!.trim();
  const again = title.length < TITLE ? -1 : text.indexOf(title, skip.index);
  if (again === -1 || again > skip.index + MENU) return {};
  const rest = text.slice(again + title.length);
  const end = again + title.length + (rest.length - rest.trimStart().length);
  return { edits: [removal("page-notices", "page-head", { start: skip.index, end }, "\n\n")] };
};
