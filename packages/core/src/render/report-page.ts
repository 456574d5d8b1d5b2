import type { Article, Grounded } from "../edit/article.ts";
import type { Message } from "../errors/titraille-error.ts";
import type { Finding } from "../rules/rule.ts";
import type { Report } from "../verify/report.ts";
import { escapeHtml } from "./escape.ts";
import { REPORT_TEXTS, reasonText } from "./report-texts.ts";
import { STYLE } from "./style.ts";

const EXTRA = `
main{max-width:58rem}.ok{color:#1d6b2f}.ko{color:#8c1c13}@media (prefers-color-scheme:dark){.ok{color:#8fd9a1}.ko{color:#ff9a8d}}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem;font-size:1rem}dt{color:var(--gris)}dd{margin:0}
details{margin:.6rem 0}summary{cursor:pointer}del,ins{text-decoration-thickness:.08em}code{font-size:.9em;white-space:pre-wrap}.status{font-weight:700}`;

/** The report as a page: the brief clause by clause, findings, what was taken out and changed, and where each sentence comes from. */
export function renderReport(article: Article, report: Report): string {
  const language = report.language;
  const t = (key: keyof typeof REPORT_TEXTS): string => escapeHtml(REPORT_TEXTS[key][language]);
  const say = (message: Message): string => escapeHtml(message[language]);
  const { figures } = report;
  const sections = [
    `<h1>${t("title")}</h1>`,
    `<p class="chapo">${escapeHtml(article.headline.text)}</p>`,
    `<dl><dt>${t("words")}</dt><dd>${figures.words}</dd><dt>${t("sections")}</dt><dd>${figures.sections}</dd><dt>${t("sentences")}</dt><dd>${figures.keptSentences} / ${figures.sourceSentences}</dd></dl>`,
    `<h2>${t("brief")}</h2>`,
    report.clauses.length === 0
      ? `<p>${t("noBrief")}</p>`
      : table(
          [t("clause"), t("status"), t("answer")],
          report.clauses.map(({ clause, status, message }) => [
            `<q>${escapeHtml(clause.text)}</q>`,
            statusMark(status, language),
            say(message),
          ]),
        ),
    `<h2>${t("findings")}</h2>`,
    report.findings.length === 0
      ? `<p>${t("noFindings")}</p>`
      : table(
          [t("severity"), t("rule"), t("finding")],
          report.findings.map((finding) => [
            escapeHtml(REPORT_TEXTS[finding.severity][language]),
            `<code>${escapeHtml(finding.rule)}</code> (${escapeHtml(finding.basis)})`,
            findingText(finding, language),
          ]),
        ),
    `<h2>${t("cleaning")}</h2>`,
    ...report.cleaning.flatMap((cleaning) => cleaningOf(cleaning, language)),
    `<h2>${t("figures")}</h2>`,
    article.figures.length === 0
      ? `<p>${t("noFigures")}</p>`
      : `<ul>${article.figures.map(({ caption, credit, image }) => `<li>${escapeHtml(caption)}${credit ? ` <small>${escapeHtml(credit)}</small>` : ""}${image ? "" : ` <em>${t("noImage")}</em>`}</li>`).join("\n")}</ul>`,
    `<h2>${t("provenance")}</h2>`,
    `<p>${t("provenanceNote")}</p>`,
    ...provenance(article, language),
  ];
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${t("title")}</title>`,
    `<style>\n${STYLE}${EXTRA}\n</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...sections,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n");
  return `<table>\n<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>\n<tbody>\n${cells}\n</tbody>\n</table>`;
}

function statusMark(status: Report["clauses"][number]["status"], language: "fr" | "en"): string {
  return `<span class="status ${status === "met" ? "ok" : "ko"}">${escapeHtml(REPORT_TEXTS[status][language])}</span>`;
}

function findingText(finding: Finding, language: "fr" | "en"): string {
  const change = finding.suggestion ?? finding.fix;
  return (
    escapeHtml(finding.message[language]) +
    (change
      ? `<br><del>${escapeHtml(change.before.slice(0, 200))}</del> → <ins>${escapeHtml(change.after.slice(0, 200))}</ins>`
      : "")
  );
}

/** Removals one by one, since a person may want them back; repairs counted by reason, with the whole list folded. */
function cleaningOf(
  { source, records, suggestions, leftOut }: Report["cleaning"][number],
  language: "fr" | "en",
): string[] {
  const t = (key: keyof typeof REPORT_TEXTS): string => escapeHtml(REPORT_TEXTS[key][language]);
  const removals = records.filter(({ action }) => action === "removal");
  const repairs = records.filter(({ action }) => action === "repair");
  const change = (before: string, after: string): string =>
    `<del>${escapeHtml(before) || "∅"}</del> → <ins>${escapeHtml(after).replaceAll("\n", "⏎") || "∅"}</ins>`;
  const counts = new Map<string, number>();
  for (const { reason } of repairs) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [
    `<h3>${escapeHtml(source)}</h3>`,
    removals.length === 0
      ? `<p>${t("nothingRemoved")}</p>`
      : table(
          [t("reason"), t("removed")],
          removals.map(({ reason, before }) => [
            escapeHtml(reasonText(reason, language)),
            `<code>${escapeHtml(before.trim())}</code>`,
          ]),
        ),
    repairs.length === 0
      ? ""
      : `<details><summary>${repairs.length} ${t("repairs")}: ${[...counts].map(([reason, count]) => `${escapeHtml(reasonText(reason, language))} (${count})`).join(", ")}</summary>\n<ul>${repairs.map(({ reason, before, after }) => `<li>${escapeHtml(reasonText(reason, language))}: ${change(before, after)}</li>`).join("\n")}</ul></details>`,
    suggestions.length === 0
      ? ""
      : `<h4>${t("suggestions")}</h4>\n<ul>${suggestions.map(({ reason, before, after }) => `<li>${escapeHtml(reasonText(reason, language))}: ${change(before, after)}</li>`).join("\n")}</ul>`,
    leftOut.length === 0
      ? ""
      : `<details><summary>${leftOut.length} ${t("leftOut")}</summary>\n<ul>${leftOut.map((text) => `<li>${escapeHtml(text.slice(0, 500))}</li>`).join("\n")}</ul></details>`,
  ].filter(Boolean);
}

function provenance(article: Article, language: "fr" | "en"): string[] {
  const item = ({ text, origin, sources }: Grounded): string => {
    const spans = sources
      .map(
        ({ source, start, end }) =>
          `<li><code>${escapeHtml(article.sources[source]?.name ?? "")} ${start}–${end}</code> ${escapeHtml(article.sources[source]?.text.slice(start, end) ?? "")}</li>`,
      )
      .join("");
    return `<details><summary>${escapeHtml(text)} <em>(${escapeHtml(REPORT_TEXTS[origin][language])})</em></summary><ul>${spans}</ul></details>`;
  };
  const titles = [
    article.headline,
    article.seoTitle,
    article.description,
    ...(article.standfirst ? [article.standfirst] : []),
    ...article.keyPoints,
  ];
  const body = article.body.children.flatMap((block) => {
    const data = block.data;
    if (!data?.origin || !data.sources) return [];
    return (
      data.sentences ??
      (block.type === "heading"
        ? [
            {
              text: block.children.map((child) => ("value" in child ? child.value : "")).join(""),
              origin: data.origin,
              sources: data.sources,
            },
          ]
        : [])
    );
  });
  return [...titles, ...body].map(item);
}
