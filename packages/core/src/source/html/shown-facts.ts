import { isoDate, printedDates } from "../iso-date.ts";
import { signedNames } from "../signed-names.ts";
import { type HeadPart, SIGNATURE } from "./title-head.ts";

/** Characters of a line that signs or dates an article. */
const LINE = 140;
const MODIFIED = /(?:mis(?:e|es)? à jour|modifié|actualisé|updated|modified)[^\d]{0,12}$/iu;
const IS_MODIFIED = /updated|modified|modification|mise-?a-?jour/i;
const PUBLISHED = /(?:publié|posté|paru|mis en ligne|créé|published)e?s?\s?(?:le|:|sur)?[^\d.]{0,14}$/iu;
/** A line that is a date and perhaps who signs it: "par Odile Ferrant, le 15 mars 2021", "Le 17/02/2020". */
const ONLY_DATE =
  /^(?:(?:par\s)?[\p{L} .’'&-]{0,60}(?:[,|•·–—-]\s?|(?=\sle\s)))?\s?(?:le\s)?(?:(?:lun|mar|mercre|jeu|vendre|same)di\s|dimanche\s)?$/iu;

/** Who signs the article, as the page prints it near the title. */
export function shownAuthors(head: readonly HeadPart[]): string[] {
  const marked = head.filter(({ element, text }) => text.length <= LINE && isSignature(element));
  const lines = head.filter(
    ({ text }) => text.length <= LINE && /^(?:par|texte|recueilli par|propos recueillis par)\s/iu.test(text),
  );
  const found = [...lines, ...marked].map(({ text }) => signedNames(text)).filter((names) => names.length > 0);
  // Elements around each of two names and around both: the most that one line says.
  const most = found.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const each = [...new Set(marked.filter(isAlone(marked)).flatMap(({ text }) => signedNames(text)))];
  return each.length > most.length && most.every((name) => each.includes(name)) ? each : most;
}

/** Who signs elsewhere on the page, above or under the text: where all signatures of the page are the same one. */
export function onlyAuthors(signatures: readonly HeadPart[]): string[] {
  const [first, ...others] = signatures
    .filter(({ text }) => text.length <= LINE)
    .map(({ text }) => signedNames(text))
    .filter((names) => names.length > 0);
  return first && others.every((names) => names.join() === first.join()) ? first : [];
}

/** One word ("Ventdouest") is a name only where an element says so and has nothing else. */
export function shownPseudonym(head: readonly HeadPart[]): string | undefined {
  return head.find(
    ({ element, text }) =>
      /(?:^|\s)author(?:\s|$)/.test(element.getAttribute("rel") ?? "") && /^[\p{L}\d_.-]{3,30}$/u.test(text),
  )?.text;
}

function isSignature(element: Element): boolean {
  return (
    element.tagName.toLowerCase() === "address" ||
    SIGNATURE.test(element.getAttribute("class") ?? "") ||
    /(?:^|\s)author(?:\s|$)/.test(`${element.getAttribute("rel") ?? ""} ${element.getAttribute("itemprop") ?? ""}`)
  );
}

/** Has no other of them inside. */
function isAlone(parts: readonly HeadPart[]): (part: HeadPart) => boolean {
  return ({ element }) => !parts.some((other) => other.element !== element && element.contains(other.element));
}

/** When the article appeared and was changed, as the page prints it near the title; ISO 8601. */
export function shownDates(head: readonly HeadPart[]): { readonly published?: string; readonly modified?: string } {
  const found = [...head.flatMap(markedDate), ...head.flatMap(printedDate)];
  const published = found.find(({ modified }) => !modified)?.iso;
  const modified = found.find((date) => date.modified)?.iso;
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) };
}

interface ShownDate {
  readonly iso: string;
  readonly modified: boolean;
}

function markedDate({ element, text, before }: HeadPart): ShownDate[] {
  const property = element.getAttribute("itemprop") ?? "";
  const isTime = element.tagName.toLowerCase() === "time";
  if (!isTime && !/^date(?:Published|Modified)$/.test(property)) return [];
  const marked = isoDate(element.getAttribute("datetime") ?? element.getAttribute("content") ?? "");
  const printed = printedDates(text)[0]?.iso;
  // Some sites mark the day of the last change and print that of the first: readers see what is printed.
  const iso = printed && marked && daysBetween(printed, marked) > 1 ? printed : marked;
  const label = before + (/^\D*/u.exec(text)?.[0] ?? "");
  const modified = IS_MODIFIED.test(`${property} ${element.getAttribute("class") ?? ""}`) || MODIFIED.test(label);
  return iso ? [{ iso, modified }] : [];
}

function printedDate({ text }: HeadPart): ShownDate[] {
  if (text.length > LINE) return [];
  return printedDates(text).flatMap(({ iso, start }) => {
    const label = text.slice(0, start).replace(/^.*[|•·](?=[^|•·]*[|•·])\s*/u, "");
    const modified = MODIFIED.test(label);
    return modified || PUBLISHED.test(label) || ONLY_DATE.test(label) ? [{ iso, modified }] : [];
  });
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000;
}
