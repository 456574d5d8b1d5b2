import type { ModelReport, ModelUsage, Objection } from "../engines/writing.ts";
import type { Message } from "../errors/titraille-error.ts";
import { printedNumber } from "../verify/printed-number.ts";
import type { Report, SectionRewriting, TitleProposals } from "../verify/report.ts";
import { entailmentText } from "./entailment-text.ts";
import { escapeHtml } from "./escape.ts";
import { objectionText } from "./objection-texts.ts";
import { point, type ReportWords } from "./report-words.ts";

/** What became of a section, in words. */
export const REWRITING_NAMES: Readonly<Record<SectionRewriting["status"], Message>> = {
  rewritten: { fr: "réécrite", en: "rewritten" },
  repaired: { fr: "réécrite après correction", en: "rewritten after repair" },
  partly: { fr: "réécrite en partie", en: "rewritten in part" },
  kept: { fr: "texte gardé", en: "text kept" },
};

const MARKS: Readonly<Record<SectionRewriting["status"], readonly [mark: string, tone: string]>> = {
  rewritten: ["✓", "ok"],
  repaired: ["✓", "ok"],
  partly: ["~", "ok"],
  kept: ["=", "mi"],
};

/** Section by section: what an engine proposed, what was refused and why, what it took. */
export function rewritingSection({ rewriting, titles, entailment, model }: Report, words: ReportWords): string[] {
  if (!rewriting) return [];
  const { t, language } = words;
  return [
    `<p>${t("rewritingNote")}</p>`,
    `<ul class="points">`,
    ...(titles ? [titlesItem(titles, words)] : []),
    ...rewriting.map((section) => sectionItem(section, words)),
    "</ul>",
    ...(entailment ? [`<p class="menu">${escapeHtml(entailmentText(entailment, language))}</p>`] : []),
    ...(model ? [`<p class="menu">${escapeHtml(modelText(model, words))}</p>`] : []),
  ];
}

function titlesItem(titles: TitleProposals, words: ReportWords): string {
  return point(
    ...(titles.proposed > titles.refused.length ? MARKS.rewritten : MARKS.kept),
    `<p>${words.t("titles")}</p>`,
    ...proposalLines(words.t("proposals"), titles, words),
    ...usageLines(titles.usage, words),
  );
}

function usageLines(usage: ModelUsage | undefined, words: ReportWords): string[] {
  return usage ? [`<p class="menu">${escapeHtml(usageText(usage, words))}</p>`] : [];
}

function sectionItem(section: SectionRewriting, words: ReportWords): string {
  const { heading, status, tries, usage } = section;
  const { t, language, lang } = words;
  const title = heading === undefined ? t("top") : `<span${lang}>${escapeHtml(heading)}</span>`;
  return point(
    ...MARKS[status],
    `<p>${title} <strong class="${MARKS[status][1]}">${escapeHtml(REWRITING_NAMES[status][language])}</strong></p>`,
    ...tries.flatMap((each, at) => proposalLines(`${t("try")} ${printedNumber(at + 1, language)}`, each, words)),
    ...usageLines(usage, words),
  );
}

/** How much was proposed and refused; unfolded, what and why. */
function proposalLines(
  title: string,
  { proposed, refused, objections }: SectionRewriting["tries"][number],
  words: ReportWords,
): string[] {
  const { t, colon, lang, language } = words;
  const count = (value: number): string => printedNumber(value, language);
  const summary = `${title}${colon} ${t("proposed")} ${count(proposed)}, ${t("refused")} ${count(refused.length)}`;
  if (refused.length === 0 && objections.length === 0) return [`<p>${summary}</p>`];
  return [
    `<details><summary>${summary}</summary>`,
    "<ul>",
    ...refused.map(
      ({ text, objections: against }) =>
        `<li><q${lang}>${escapeHtml(text)}</q> ${escapeHtml(against.map((each) => said(each, words)).join(" · "))}</li>`,
    ),
    ...objections.map((each) => `<li>${t("whole")}${colon} ${escapeHtml(said(each, words))}</li>`),
    "</ul></details>",
  ];
}

function said(objection: Objection, { language }: ReportWords): string {
  return objectionText(objection)[language];
}

/** Sentences that are true as far as can be told, and that a person should read. */
export function sentencesToRead({ rewriting = [] }: Report, { t, colon, lang }: ReportWords): string[] {
  return rewriting.flatMap(({ toRead }) =>
    toRead.map(({ text, words }) =>
      point(
        "?",
        "mi",
        `<p${lang}>${escapeHtml(text)}</p>`,
        `<p>${t("toRead")}${colon} <span${lang}>${escapeHtml(words.join(", "))}</span></p>`,
      ),
    ),
  );
}

function modelText(model: ModelReport, words: ReportWords): string {
  const { provider, name, usage, currency } = model;
  return `${name} (${provider})${words.colon} ${usageText(usage, words, currency)}`;
}

/** "calls 3, tokens 300 + 150, 0.006 EUR": tokens in and out. */
function usageText(
  { calls, inputTokens, outputTokens, cost }: ModelUsage,
  { language, t }: ReportWords,
  currency = "",
): string {
  const [asked, input, output] = [calls, inputTokens, outputTokens].map((each) => printedNumber(each, language));
  const paid = cost === undefined ? "" : `, ${costText(cost, language)} ${currency}`.trimEnd();
  return `${t("calls")} ${asked}, tokens ${input} + ${output}${paid}`;
}

/** A cost in three figures: calls cost thousandths. */
export function costText(cost: number, language: "fr" | "en"): string {
  return cost.toLocaleString(language, { maximumSignificantDigits: 3 });
}
