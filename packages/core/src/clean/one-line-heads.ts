import { signedNames } from "../source/signed-names.ts";
import { LONG_LINE } from "./one-line-pages.ts";
import { type Pass, removal, repair } from "./pass.ts";

/** Characters at the head of a page in one line in which its dateline stands, and of a title. */
const HEAD = 1500;
const TITLE = { least: 30, most: 220 };
/** "HARLAND, Delmore (AP) — " */
const DATELINE = /\p{Lu}{3}[\p{Lu}’ .-]*(?:, \p{Lu}[\p{L}. -]{1,24}?)? \(\p{Lu}{2,8}\) [—–-]{1,2} /u;
/** Who signs, and what the page tells behind: "PAR JEANNE MOREL Mis à jour 21 h 14, 12 mars 2025 Partager ". */
const SIGNED =
  /\s(?:PAR|Par|By|BY) \p{Lu}[\p{L}’.-]+(?: (?:ET|et|AND|and|,)?\s?\p{Lu}[\p{L}’.-]+){1,6}?(?=\s(?:Mis|Mise|Publié|Actualisé|Updated|Published|\d))[^\n]{0,160}$/u;
/** The last word of a menu, or the rubric: in capitals. */
const BEFORE_TITLE = /^(?:[^\n]*\s)?\p{Lu}{4,}(?:\s\p{Lu}{2,})*\s(?=\p{Lu}\p{Ll}|[LDCJMNS][’']\p{L}|[ÀA] \p{Ll}|«)/u;

/** "1 sur 3 | La maire parle devant la halle. Lire la suite": the pictures of such a page. */
const PICTURES = /[ \u00a0]*\d{1,2} (?:sur|de) \d{1,2} \| [^|\n]{10,280}?Lire (?:la suite|plus)/gu;

const ADVERTISING = /(?<=[.!?…»”"] ?)(?:(?:Publicité|PUBLICITÉ) ){2,}(?=\p{Lu})/gu;

/**
 * The head of an agency’s page in one line with its text: menu, rubric, title, who signs, when, dateline. The title gets its
 * line, and the menu before it and what stands behind it go; `datelines` takes the dateline, which now begins a line.
 */
export const oneLineHeads: Pass = ({ text }, { format }) => {
  const line = /^[^\n]*/u.exec(text)![0];
  if (format !== "text" || line.length < 2 * LONG_LINE) return {};
  const dateline = DATELINE.exec(line.slice(0, HEAD));
  const signed = dateline && SIGNED.exec(line.slice(0, dateline.index));
  if (!dateline || !signed) return {};
  const before = BEFORE_TITLE.exec(line.slice(0, signed.index))?.[0].length ?? 0;
  const length = signed.index - before;
  if (length < TITLE.least || length > TITLE.most) return {};
  const end = dateline.index + dateline[0].length;
  return {
    edits: [
      ...(before > 0 ? [removal("page-notices", "page-head", { start: 0, end: before })] : []),
      repair("line-wraps", "paragraph-border", { start: signed.index, end: signed.index + 1 }, "\n\n"),
      removal("bylines", "byline", { start: signed.index + 1, end: dateline.index }),
      ...[...text.matchAll(PICTURES), ...text.matchAll(ADVERTISING)]
        .filter(({ index }) => index >= end)
        .sort((one, other) => one.index - other.index)
        .map(({ index, 0: picture }) => removal("captions", "caption", { start: index, end: index + picture.length })),
    ],
    byline: signedNames(signed[0].trim()),
  };
};
