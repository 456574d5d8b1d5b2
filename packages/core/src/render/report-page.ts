import type { Article, Grounded } from "../edit/article.ts";
import { printedNumber } from "../verify/printed-number.ts";
import type { Report } from "../verify/report.ts";
import { escapeHtml } from "./escape.ts";
import { ORIGIN_NAMES } from "./origin-names.ts";
import { cleaningSection, suggestionItems } from "./report-cleaning.ts";
import { findingList, suggestedChanges } from "./report-findings.ts";
import { rewritingSection, sentencesToRead } from "./report-rewriting.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { translationSection } from "./report-translation.ts";
import { point, type ReportWords, reportWords } from "./report-words.ts";
import { STYLE } from "./style.ts";

/**
 * The report as a page: figures, the brief clause by clause, what a person must decide, what a model proposed, findings, what was taken out and
 * changed, and where each sentence comes from.
 */
export function renderReport(article: Article, report: Report): string {
  const words = reportWords(report.language, article.language);
  const { t } = words;
  const sections = [
    section(t("brief"), briefList(report, words)),
    section(t("search"), searchPreview(article, words)),
    section(t("decide"), decisions(report, words)),
    section(t("translation"), translationSection(report, words)),
    section(t("rewriting"), rewritingSection(report, words)),
    section(t("findings"), findingList(article, report, words)),
    section(
      t("cleaning"),
      report.cleaning.flatMap((cleaning) => cleaningSection(cleaning, words)),
    ),
    section(t("figures"), figureList(article, words)),
    section(t("provenance"), provenance(article, words)),
  ];
  return [
    "<!doctype html>",
    `<html lang="${report.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${t("title")}</title>`,
    `<style>\n${STYLE}${REPORT_STYLE}\n</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<p class="rubrique">${t("title")}</p>`,
    `<h1${words.lang}>${escapeHtml(article.headline.text)}</h1>`,
    figures(report, words),
    ...sections.flat(),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** A part of the report; none where there is nothing to say. */
function section(title: string, content: readonly string[]): string[] {
  return content.length === 0 ? [] : ["<section>", `<h2>${title}</h2>`, ...content, "</section>"];
}

function figures(
  { figures: { words, sections, keptSentences, sourceSentences }, clauses, language }: Report,
  { t }: ReportWords,
): string {
  const number = (value: number): string => printedNumber(value, language);
  const share = (part: number, whole: number): string => `${number(part)} ${t("of")} ${number(whole)}`;
  const met = clauses.filter(({ status }) => status === "met").length;
  const items: [string, string][] = [
    [number(words), t("words")],
    [number(sections), t(sections === 1 ? "sectionsOne" : "sections")],
    [share(keptSentences, sourceSentences), t("sentences")],
    ...(clauses.length > 0 ? [[share(met, clauses.length), t("clauses")] satisfies [string, string]] : []),
  ];
  return `<ul class="chiffres">${items.map(([value, name]) => `<li><strong>${value}</strong> ${name}</li>`).join("")}</ul>`;
}

function briefList({ clauses, language }: Report, { t }: ReportWords): string[] {
  if (clauses.length === 0) return [`<p>${t("noBrief")}</p>`];
  const items = clauses.map(({ clause, status, message }) => {
    const [mark, tone] = { met: ["✓", "ok"], "not-met": ["✗", "ko"], "not-understood": ["?", "mi"] }[status];
    return point(
      mark!,
      tone!,
      `<p><q>${escapeHtml(clause.text)}</q> <strong class="${tone}">${t(status)}</strong></p>`,
      `<p>${escapeHtml(message[language])}</p>`,
    );
  });
  return [`<ul class="points">`, ...items, "</ul>"];
}

/** What a reader may see of the article before opening it. */
function searchPreview({ seoTitle, slug, description, metadata }: Article, { t, lang }: ReportWords): string[] {
  const place = metadata.publisher?.name;
  return [
    `<div class="apercu"${lang}>`,
    `<p class="menu">${escapeHtml(place ? `${place} › ${slug}` : slug)}</p>`,
    `<p class="titre">${escapeHtml(seoTitle.text)}</p>`,
    ...(description.text ? [`<p>${escapeHtml(description.text)}</p>`] : []),
    "</div>",
    `<p class="menu">${t("searchNote")}</p>`,
  ];
}

/** What could change the meaning, from rules and from cleaning, and what a model wrote that could not be proved whole. */
function decisions(report: Report, words: ReportWords): string[] {
  const items = [
    ...suggestedChanges(report, words),
    ...sentencesToRead(report, words),
    ...report.cleaning.flatMap(({ suggestions }) => suggestionItems(suggestions, words)),
  ];
  return items.length === 0 ? [] : [`<ul class="points">`, ...items, "</ul>"];
}

function figureList({ figures }: Article, { t, lang }: ReportWords): string[] {
  if (figures.length === 0) return [];
  const items = figures.map(
    ({ caption, credit, image }) =>
      `<li><span${lang}>${escapeHtml(caption)}${credit ? ` <small>${escapeHtml(credit)}</small>` : ""}</span>${image ? "" : ` <em>${t("noImage")}</em>`}</li>`,
  );
  return ["<ul>", ...items, "</ul>"];
}

function provenance(article: Article, { t, lang, language }: ReportWords): string[] {
  const item = ({ text, origin, sources }: Grounded): string => {
    const spans = sources.map(({ source, start, end }) => {
      const { name = "", text: whole = "" } = article.sources[source] ?? {};
      // A title that the source states outside its text (title element, front matter) has no place in it.
      const place = start === end ? t("metadata") : `${start}–${end}`;
      return `<li><span${lang}>${escapeHtml(whole.slice(start, end))}</span> <span class="menu">${escapeHtml(name)} ${place}</span></li>`;
    });
    return `<details><summary><span${lang}>${escapeHtml(text)}</span> <em>(${escapeHtml(ORIGIN_NAMES[origin][language])})</em></summary><ul>${spans.join("")}</ul></details>`;
  };
  const { headline, seoTitle, description, standfirst, keyPoints } = article;
  const body = article.body.children.flatMap(({ type, data, ...block }): readonly Grounded[] => {
    if (!data?.origin || !data.sources) return [];
    if (data.sentences) return data.sentences;
    if (type !== "heading" || !("children" in block)) return [];
    const text = block.children.map((child) => ("value" in child ? child.value : "")).join("");
    return [{ text, origin: data.origin, sources: data.sources }];
  });
  const part = (title: string, texts: readonly Grounded[]): string[] =>
    texts.every(({ text }) => text === "") ? [] : [`<h3>${title}</h3>`, ...texts.map(item)];
  return [
    `<p>${t("provenanceNote")}</p>`,
    ...part(t("headline"), [headline]),
    ...part(t("seoTitle"), [seoTitle]),
    ...part(t("description"), [description]),
    ...part(t("standfirst"), standfirst ? [standfirst] : []),
    ...part(t("keyPoints"), keyPoints),
    ...part(t("body"), body),
  ];
}
