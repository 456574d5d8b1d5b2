import type { CleaningRecord, CleaningSuggestion } from "../clean/record.ts";
import { printedNumber } from "../verify/printed-number.ts";
import type { Report } from "../verify/report.ts";
import { escapeHtml } from "./escape.ts";
import { reasonText } from "./reason-texts.ts";
import { change, details, point, type ReportWords } from "./report-words.ts";

/** Longest removed text that is not folded, in characters. */
const MAX_REMOVED = 400;

/** Longest passage outside the article that is shown, in characters. */
const MAX_LEFT_OUT = 500;

/** Removals one by one, since a person may want them back; repairs alike are one line, the whole list folded. */
export function cleaningSection(
  { source, records, leftOut }: Report["cleaning"][number],
  words: ReportWords,
): string[] {
  const { t, counted, language } = words;
  const removals = records.filter(({ action }) => action === "removal");
  const repairs = records.filter(({ action }) => action === "repair");
  return [
    `<h3>${escapeHtml(source)}</h3>`,
    ...(removals.length === 0
      ? [`<p>${t("nothingRemoved")}</p>`]
      : [
          `<ul class="points">`,
          ...removals.map(({ reason, before }) =>
            point("−", "", `<p>${escapeHtml(reasonText(reason, language))}</p>`, ...removed(before.trim())),
          ),
          "</ul>",
        ]),
    ...details(counted(repairs.length, "repairs"), repairLines(repairs, words)),
    ...details(
      counted(leftOut.length, "leftOut"),
      leftOut.map((text) => escapeHtml(text.length > MAX_LEFT_OUT ? `${text.slice(0, MAX_LEFT_OUT)}…` : text)),
    ),
  ];
}

function removed(text: string): string[] {
  if (text === "") return [];
  const whole = `<p class="retire">${escapeHtml(text)}</p>`;
  return text.length <= MAX_REMOVED
    ? [whole]
    : [`<details><summary>${escapeHtml(text.slice(0, 80).replace(/\s+/gu, " "))}…</summary>${whole}</details>`];
}

function repairLines(repairs: readonly CleaningRecord[], words: ReportWords): string[] {
  const counts = new Map<string, number>();
  for (const { reason, before, after } of repairs) {
    const line = `${escapeHtml(reasonText(reason, words.language))}${words.colon} ${change(before, after, words)}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) =>
    count === 1 ? line : `${line} <strong>× ${printedNumber(count, words.language)}</strong>`,
  );
}

export function suggestionItems(suggestions: readonly CleaningSuggestion[], words: ReportWords): string[] {
  return suggestions.map(({ reason, before, after }) =>
    point(
      "?",
      "mi",
      `<p>${escapeHtml(reasonText(reason, words.language))}</p>`,
      ...(before === "" && after === ""
        ? []
        : [`<p>${before === after ? escapeHtml(before) : change(before, after, words)}</p>`]),
    ),
  );
}
