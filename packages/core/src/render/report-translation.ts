import { languageName } from "../errors/language-name.ts";
import { printedNumber } from "../verify/printed-number.ts";
import type { Report, TranslationReport } from "../verify/report.ts";
import { escapeHtml } from "./escape.ts";
import { objectionText } from "./objection-texts.ts";
import { point, type ReportWords } from "./report-words.ts";

/** Who translated what, and each sentence that differs from its original in a way that a person should look at. */
export function translationSection({ translations = [] }: Report, words: ReportWords): string[] {
  return translations.flatMap((translation) => [
    `<h3>${escapeHtml(translation.source)}</h3>`,
    `<p>${words.t(translation.doubts.length > 0 ? "translationNote" : "translationAgrees")}</p>`,
    ...(translation.doubts.length > 0
      ? [`<ul class="points">`, ...translation.doubts.map((doubt) => doubtItem(doubt, translation, words)), "</ul>"]
      : []),
    `<p class="menu">${escapeHtml(figures(translation, words))}</p>`,
  ]);
}

function doubtItem(
  { before, after, objections }: TranslationReport["doubts"][number],
  { from }: TranslationReport,
  { language, lang }: ReportWords,
): string {
  return point(
    "?",
    after === undefined ? "ko" : "mi",
    `<p lang="${escapeHtml(from)}">${escapeHtml(before)}</p>`,
    ...(after === undefined ? [] : [`<p${lang}>${escapeHtml(after)}</p>`]),
    `<p>${escapeHtml(objections.map((each) => objectionText(each)[language]).join(" · "))}</p>`,
  );
}

/** "Translated from English, translator deepl, sentences translated 32, asked again 2" */
function figures(
  { from, translator, sentences, again }: TranslationReport,
  { t, language, colon }: ReportWords,
): string {
  const number = (value: number): string => printedNumber(value, language);
  return [
    `${t("translatedFrom")}${colon} ${languageName(from, language)}`,
    `${t("translator")}${colon} ${translator}`,
    `${t("translatedSentences")}${colon} ${number(sentences)}`,
    `${t("askedAgain")}${colon} ${number(again)}`,
  ].join(" · ");
}
