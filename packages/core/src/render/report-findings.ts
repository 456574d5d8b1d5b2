import type { Article } from "../edit/article.ts";
import { blockText } from "../rules/article-text.ts";
import type { Finding, Place, Severity } from "../rules/rule.ts";
import type { Report } from "../verify/report.ts";
import { escapeHtml } from "./escape.ts";
import { BASIS_NAMES, CATEGORY_NAMES, SEVERITY_NAMES } from "./finding-names.ts";
import { change, details, point, type ReportWords } from "./report-words.ts";

const MARKS: Readonly<Record<Severity, readonly [mark: string, tone: string]>> = {
  error: ["✗", "ko"],
  warning: ["!", "mi"],
  note: ["·", ""],
};

/** Longest text shown of the place that a finding is about, in characters. */
const MAX_PLACE = 90;

/** Errors and warnings one by one, remarks folded, then what was corrected. Findings that say the same stand together. */
export function findingList(article: Article, { findings, applied }: Report, words: ReportWords): string[] {
  const { t } = words;
  const open = findings.filter(({ suggestion }) => suggestion === undefined);
  const itemsOf = (severity: Severity): string[] =>
    alike(open.filter((finding) => finding.severity === severity)).map((group) =>
      point(...MARKS[severity], ...lines(group, article, words)),
    );
  const grave = [...itemsOf("error"), ...itemsOf("warning")];
  const remarks = open.filter(({ severity }) => severity === "note").length;
  return [
    ...(open.length === 0 ? [`<p>${t("noFindings")}</p>`] : []),
    ...(grave.length === 0 ? [] : [`<ul class="points">`, ...grave, "</ul>"]),
    ...(remarks === 0
      ? []
      : [
          `<details><summary>${words.counted(remarks, "remarks")}</summary>`,
          `<ul class="points">`,
          ...itemsOf("note"),
          "</ul></details>",
        ]),
    ...details(
      words.counted(applied.length, "applied"),
      applied.map(({ message, fix }) =>
        [escapeHtml(message[words.language]), ...(fix ? [change(fix.before, fix.after, words)] : [])].join(" "),
      ),
    ),
  ];
}

/** What could change the meaning: a person takes it or leaves it. */
export function suggestedChanges({ findings }: Report, words: ReportWords): string[] {
  return findings.flatMap(({ message, suggestion }) =>
    suggestion === undefined
      ? []
      : [
          point(
            "?",
            "mi",
            `<p>${escapeHtml(message[words.language])}</p>`,
            `<p>${change(suggestion.before, suggestion.after, words)}</p>`,
          ),
        ],
  );
}

/** Findings in groups of one message, in order. */
function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.message.fr);
    if (group) group.push(finding);
    else groups.set(finding.message.fr, [finding]);
  }
  return [...groups.values()];
}

function lines(group: readonly Finding[], article: Article, words: ReportWords): string[] {
  const { severity, category, basis, message } = group[0]!;
  const { language, lang } = words;
  const places = group.flatMap(({ place, fix }) => {
    if (fix) return [change(fix.before, fix.after, words)];
    const text = place && textAt(place, article);
    return text && !message[language].includes(text) ? [`<q${lang}>${escapeHtml(text)}</q>`] : [];
  });
  const said = [SEVERITY_NAMES[severity], CATEGORY_NAMES[category], BASIS_NAMES[basis]];
  return [
    `<p>${escapeHtml(message[language])}</p>`,
    ...(places.length === 0 ? [] : [`<p class="menu">${places.join(", ")}</p>`]),
    `<p class="menu">${said.map((name) => escapeHtml(name[language])).join(" · ")}</p>`,
  ];
}

/** The words of the body that a place points at; what other fields hold is in the message. */
function textAt({ field, index, start, end }: Place, { body }: Article): string | undefined {
  const block = field === "body" && index !== undefined ? body.children[index] : undefined;
  if (!block) return undefined;
  const text = blockText(block)
    .slice(start, end)
    .replace(/\s*\n\s*/gu, " ");
  return text.length > MAX_PLACE ? `${text.slice(0, MAX_PLACE).trimEnd()}…` : text;
}
