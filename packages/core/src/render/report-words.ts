import type { InterfaceLanguage } from "../errors/titraille-error.ts";
import { printedNumber } from "../verify/printed-number.ts";
import { escapeHtml } from "./escape.ts";
import { REPORT_TEXTS } from "./report-texts.ts";
import { spaceInWords } from "./space-in-words.ts";

/** What the parts of the report write with. */
export interface ReportWords {
  readonly language: InterfaceLanguage;
  /** Words of the report, escaped. */
  readonly t: (key: keyof typeof REPORT_TEXTS) => string;
  /** "84 repairs", "1 repair". */
  readonly counted: (count: number, key: "remarks" | "applied" | "repairs" | "leftOut") => string;
  /** A colon as the language sets it. */
  readonly colon: string;
  /** Attribute of elements that hold text of the article; empty where the report is in its language. */
  readonly lang: string;
}

export function reportWords(language: InterfaceLanguage, articleLanguage: string): ReportWords {
  return {
    language,
    t: (key) => escapeHtml(REPORT_TEXTS[key][language]),
    counted: (count, key) =>
      `${printedNumber(count, language)} ${escapeHtml(REPORT_TEXTS[count === 1 ? (`${key}One` as const) : key][language])}`,
    colon: language === "fr" ? "\u00a0:" : ":",
    lang: articleLanguage === language ? "" : ` lang="${escapeHtml(articleLanguage)}"`,
  };
}

/** An item of a list with a mark in front; the mark repeats what the words say. */
export function point(mark: string, tone: string, ...lines: readonly string[]): string {
  return `<li><span class="marque ${tone}" aria-hidden="true">${mark}</span><div>${lines.join("\n")}</div></li>`;
}

/** A list that is unfolded by who wants it; none when empty. */
export function details(summary: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [
    `<details><summary>${summary}</summary>`,
    "<ul>",
    ...items.map((item) => `<li>${item}</li>`),
    "</ul></details>",
  ];
}

/** Longest text of a change that is shown, in characters. */
const MAX_SHOWN = 300;

/** What stood there and what stands there now; white space is said in words. */
export function change(before: string, after: string, words: ReportWords): string {
  return `<del>${shown(before, words)}</del> → <ins>${shown(after, words)}</ins>`;
}

function shown(text: string, { language, lang }: ReportWords): string {
  const words = spaceInWords(text, language);
  if (words !== undefined) return words;
  const cut = escapeHtml(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
  return lang === "" ? cut : `<span${lang}>${cut}</span>`;
}
