import { type Pass, removal, repair } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** Services that send out releases of companies, as their pages have them in one line with the release. */
const WIRE = "(?:PR ?Newswire|CNW(?: Telbec)?|Business Wire|GLOBE ?NEWSWIRE|ACCESSWIRE|ACCESS Newswire)";
const DATELINE = new RegExp(
  `[ \\u00a0]*\\p{Lu}{2}[\\p{Lu}’-]*(?:[ ,.]+\\p{Lu}[\\p{L}.]*){0,4},? \\d{0,2}(?:er)? ?\\p{Ll}{3,9}\\.? ?\\d{0,2},? \\d{4} [(/]+${WIRE}[)/]+ ?[-–—]{1,2}[ \\u00a0]*`,
  "u",
);
/** "NOUVELLES FOURNIES PAR Vauze SA 8 oct. 2024, 08:00 ET Partager cet article" */
const PROVIDED =
  /[ \u00a0]*(?:[-–—]{2} )*(?:NOUVELLES FOURNIES PAR|NEWS PROVIDED BY) [^\n]{3,120}?(?:partager cet article|share this article)/iu;
/** Who is to be asked, whose release it is, and what the service says of itself. */
const FOOT =
  /[ \u00a0]*(?:(?:Contacts? (?:médias?|presse|investisseurs|\p{Lu}{2,8})\s?:[^\n]{0,400}?)?SOURCE(?: :)? \p{Lu}[^\n]{2,60}? (?=VOUS VOULEZ|Module|Également|×|\d+k?\+)[^\n]*|(?<=[.!?»”] )SOURCE(?: :)? \p{Lu}[^\n.]{2,60}\.?)$/mu;
/** A title and what stands between it and the dateline, parted by double dashes. */
const TITLE = /^\s*(?<title>[\p{Lu}\d«"“][^\n]{30,220}?) (?<dash>[-–—]{2}) (?=\p{Lu})/u;

/** "(Photo : https://…)" */
const PICTURE = /[ \u00a0]*\((?:Photo|Logo|Vidéo|Image)s?[ \u00a0]?: ?https?:\/\/[^()\s]+[ \u00a0]?\)/gu;

/** A release of a wire service: its title gets its line, its dateline and what the service adds go. */
export const pressWires: Pass = ({ text }, { format }) => {
  const dateline = format === "text" ? DATELINE.exec(text) : null;
  if (!dateline) return {};
  const edits: TrackedEdit[] = [];
  const provided = PROVIDED.exec(text);
  const title = TITLE.exec(text.slice(0, dateline.index));
  if (title) {
    const start = title[0].length - title.groups!.dash!.length - 2;
    edits.push(repair("line-wraps", "paragraph-border", { start, end: title[0].length }, "\n\n"));
    for (const { index, 0: dashes } of text.slice(0, dateline.index).matchAll(/(?: ?[-–—]{2})+ ?(?=\p{Lu}|$)/gu))
      if (index >= title[0].length && index < (provided?.index ?? dateline.index))
        edits.push(repair("line-wraps", "paragraph-border", { start: index, end: index + dashes.length }, ". "));
  }
  for (const [reason, found, after] of [
    ["page-head", provided, "\n\n"],
    ["dateline", dateline, "\n\n"],
    ["page-foot", FOOT.exec(text), ""],
  ] as const)
    if (found)
      edits.push(removal("page-notices", reason, { start: found.index, end: found.index + found[0].length }, after));
  for (const { index, 0: address } of text.matchAll(PICTURE))
    edits.push(removal("page-notices", "credit", { start: index, end: index + address.length }));
  return {
    edits: edits
      .sort((one, other) => one.start - other.start)
      .filter(({ start }, index, all) => index === 0 || start >= all[index - 1]!.end),
  };
};
