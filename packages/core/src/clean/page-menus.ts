import { LONG_LINE } from "./one-line-pages.ts";
import { type Pass, removal } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

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
  const doubled = format === "text" ? titleSaidTwice(text) : [];
  if (doubled.length > 0) return { edits: doubled };
  const skip = format === "text" ? SKIP.exec(text.slice(0, HEAD)) : null;
  if (!skip) return {};
  const title = text.slice(0, skip.index).trimEnd().split("\n").at(-1)!.trim();
  const again = title.length < TITLE ? -1 : text.indexOf(title, skip.index);
  if (again === -1 || again > skip.index + MENU) return {};
  const rest = text.slice(again + title.length);
  const end = again + title.length + (rest.length - rest.trimStart().length);
  return { edits: [removal("page-notices", "page-head", { start: skip.index, end }, "\n\n")] };
};

/** What WordPress tells behind a title: "by Odile | Mar 4, 2025 | Jardin | 27 commentaires". */
const META = /^ (?:by|par) \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)? \|[^\n]{5,120}?\| \d+ (?:commentaires?|comments?) /u;

/** "Accueil Recettes Le savon au lierre : bilan LE SAVON AU LIERRE : BILAN by …": a trail and a title, both of one line. */
function titleSaidTwice(text: string): TrackedEdit[] {
  const line = /^[^\n]*/u.exec(text)![0];
  if (line.length < LONG_LINE) return [];
  const head = line.slice(0, HEAD).toLowerCase();
  const twice = /(?<= )(?<title>\p{L}(?:[^.!?]){28,150}) \k<title>(?= )/u.exec(head);
  if (!twice) return [];
  const length = twice.groups!.title!.length;
  const title = twice.index + length + 1;
  const meta = META.exec(line.slice(title + length))?.[0].length ?? 1;
  return [
    removal("page-notices", "page-head", { start: 0, end: title }),
    removal("page-notices", "page-head", { start: title + length, end: title + length + meta }, "\n\n"),
  ];
}
