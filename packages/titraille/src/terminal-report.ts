import { styleText } from "node:util";
import {
  type Article,
  type ClauseResult,
  type Finding,
  type InterfaceLanguage,
  printedNumber,
  type Report,
  reasonText,
} from "@titraille/core";
import { folded } from "./folded.ts";
import { rewritingLines } from "./rewriting-lines.ts";
import { translationLines } from "./translation-lines.ts";

type Style = Parameters<typeof styleText>[0];

/** How a report is printed. */
export interface Printing {
  readonly language: InterfaceLanguage;
  /** Colours and folding are for terminals: NO_COLOR and pipes get plain lines. */
  readonly stream: NodeJS.WriteStream;
  /** Where the result was written, if it was. */
  readonly folder?: string;
}

/** Findings that are printed one by one at most; all are in the report. */
const MAX_FINDINGS = 12;

/** The report on one article: headline and figures, the brief clause by clause, what was taken out, what is open. */
export function terminalReport(article: Article, report: Report, printing: Printing): string {
  const { paint, fold, say } = printer(printing);
  const { clauses } = report;
  const lines = [
    "",
    paint("bold", article.headline.text),
    paint("dim", figuresOf(report, printing.language).join(" · ")),
  ];
  if (clauses.length > 0) lines.push("", paint("bold", say("Consigne", "Brief")));
  for (const result of clauses) lines.push(...clauseLines(result, printing));
  const translation = translationLines(report, printing.language);
  if (translation.length > 0)
    lines.push("", paint("bold", say("Traduction", "Translation")), ...translation.map((line) => fold(`  ${line}`, 4)));
  const rewriting = rewritingLines(report, printing.language);
  if (rewriting.length > 0)
    lines.push("", paint("bold", say("Réécriture", "Rewriting")), ...rewriting.map((line) => fold(`  ${line}`, 4)));
  const removed = removals(report, printing.language);
  if (removed.length > 0)
    lines.push("", paint("bold", say("Retiré", "Removed")), ...removed.map((what) => fold(`  − ${what}`, 4)));
  lines.push(...openLines(report, printing));
  return `${lines.join("\n")}\n${written(printing)}`;
}

/** The report on one article among several: what is not met, and the figures. */
export function shortReport(article: Article, report: Report, printing: Printing): string {
  const { paint, say } = printer(printing);
  const { clauses } = report;
  const met = clauses.filter(({ status }) => status === "met").length;
  const [rewritten] = rewritingLines(report, printing.language);
  const figures = figuresOf(report, printing.language);
  if (rewritten) figures.push(rewritten.charAt(0).toLowerCase() + rewritten.slice(1));
  if (clauses.length > 0)
    figures.push(say(`demandes remplies : ${met} sur ${clauses.length}`, `clauses met: ${met} of ${clauses.length}`));
  const lines = [
    `  ${paint("bold", article.headline.text)}`,
    `  ${paint("dim", figures.join(" · "))}`,
    ...clauses.filter(({ status }) => status !== "met").flatMap((result) => clauseLines(result, printing)),
    ...(printing.folder === undefined ? [] : [`  ${paint("dim", `→ ${printing.folder}`)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function printer({ language, stream }: Printing) {
  const width = stream.isTTY ? stream.columns : undefined;
  return {
    paint: (style: Style, text: string): string => styleText(style, text, { stream }),
    /** @param indent of the lines after the first, in columns. */
    fold: (text: string, indent: number): string => folded(text, width, indent),
    say: (fr: string, en: string): string => (language === "fr" ? fr : en),
    count: (count: number, fr: readonly [string, string], en: readonly [string, string]): string =>
      language === "fr"
        ? `${printedNumber(count, "fr")} ${fr[count > 1 ? 1 : 0]}`
        : `${printedNumber(count, "en")} ${en[count === 1 ? 0 : 1]}`,
  };
}

function figuresOf({ figures }: Report, language: InterfaceLanguage): string[] {
  const { count, say } = printer({ language, stream: process.stderr });
  const [kept, all] = [figures.keptSentences, figures.sourceSentences].map((each) => printedNumber(each, language));
  return [
    count(figures.words, ["mot", "mots"], ["word", "words"]),
    count(figures.sections, ["intertitre", "intertitres"], ["subheading", "subheadings"]),
    say(
      figures.keptSentences < 2 ? `${kept} phrase sur ${all} gardée` : `${kept} phrases sur ${all} gardées`,
      `${kept} of ${all} sentences kept`,
    ),
  ];
}

const CLAUSE_MARKS: Readonly<Record<ClauseResult["status"], readonly [string, Style]>> = {
  met: ["✓", "green"],
  "not-met": ["✗", "red"],
  "not-understood": ["?", "yellow"],
};

function clauseLines({ clause, status, message }: ClauseResult, printing: Printing): string[] {
  const { paint, fold } = printer(printing);
  const [mark, style] = CLAUSE_MARKS[status];
  const answer = fold(`    ${message[printing.language]}`, 4);
  return [`  ${paint(style, mark)} ${fold(clause.text, 4)}`, status === "met" ? paint("dim", answer) : answer];
}

/** What was taken out, by reason: "légende, avec les figures × 2". */
function removals({ cleaning }: Report, language: InterfaceLanguage): string[] {
  const counts = new Map<string, number>();
  for (const { records } of cleaning)
    for (const { action, reason } of records)
      if (action === "removal") counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${reasonText(reason, language)}${count > 1 ? ` × ${count}` : ""}`);
}

const FINDING_MARKS: Readonly<Record<Finding["severity"], readonly [string, Style]>> = {
  error: ["✗", "red"],
  warning: ["!", "yellow"],
  note: ["·", "dim"],
};

/** What is left to a person: findings one by one, but for remarks, which are counted, and for
 * what the brief’s answers have said already; decisions; repairs. */
function openLines({ cleaning, findings }: Report, printing: Printing): string[] {
  const { paint, fold, say, count } = printer(printing);
  const repaired = cleaning.flatMap(({ records }) => records.filter(({ action }) => action === "repair")).length;
  const decisions =
    cleaning.reduce((sum, { suggestions }) => sum + suggestions.length, 0) +
    findings.filter(({ suggestion }) => suggestion !== undefined).length;
  const grave = (["error", "warning"] as const).flatMap((severity) =>
    findings.filter((each) => each.severity === severity && each.category !== "brief"),
  );
  const lines: string[] = [];
  if (grave.length > 0) lines.push("", paint("bold", say("Constats", "Findings")));
  for (const { severity, message } of grave.slice(0, MAX_FINDINGS)) {
    const [mark, style] = FINDING_MARKS[severity];
    lines.push(`  ${paint(style, mark)} ${fold(message[printing.language], 4)}`);
  }
  if (grave.length > MAX_FINDINGS) lines.push(`  … ${printedNumber(grave.length - MAX_FINDINGS, printing.language)}`);
  const notes = findings.filter(({ severity }) => severity === "note").length;
  const rest = [
    ...(repaired > 0 ? [count(repaired, ["réparation", "réparations"], ["repair", "repairs"])] : []),
    ...(decisions > 0
      ? [count(decisions, ["point à décider", "points à décider"], ["point to decide", "points to decide"])]
      : []),
    ...(notes > 0 ? [count(notes, ["remarque", "remarques"], ["remark", "remarks"])] : []),
  ];
  if (rest.length === 0) return lines;
  const where =
    printing.folder === undefined
      ? say(" (à lire avec -o DOSSIER)", " (to read with -o FOLDER)")
      : say(" (voir report.html)", " (see report.html)");
  return [...lines, "", `${rest.join(" · ")}${paint("dim", where)}`];
}

function written({ folder, language }: Printing): string {
  if (folder === undefined) return "";
  return language === "fr" ? `\nÉcrit dans ${folder}\n` : `\nWritten to ${folder}\n`;
}
