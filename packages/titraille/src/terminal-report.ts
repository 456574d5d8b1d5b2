import { styleText } from "node:util";
import { type Article, type InterfaceLanguage, type Report, reasonText } from "@titraille/core";

type Style = Parameters<typeof styleText>[0];

/** Colours only where the stream is a terminal and NO_COLOR does not forbid them. */
function painter(stream: NodeJS.WriteStream): (style: Style, text: string) => string {
  return (style, text) => styleText(style, text, { stream });
}

/** The report in a few lines: headline, brief clause by clause, what was taken out, what a person should look at. */
export function terminalReport(
  article: Article,
  report: Report,
  language: InterfaceLanguage,
  stream: NodeJS.WriteStream,
): string {
  const paint = painter(stream);
  const fr = language === "fr";
  const { words, sections, keptSentences, sourceSentences } = report.figures;
  const lines = [
    "",
    paint("bold", article.headline.text),
    paint(
      "dim",
      fr
        ? `${words} mots · ${sections} intertitres · ${keptSentences} phrases sur ${sourceSentences} gardées`
        : `${words} words · ${sections} subheadings · ${keptSentences} of ${sourceSentences} sentences kept`,
    ),
  ];
  if (report.clauses.length > 0) lines.push("", fr ? "Consigne" : "Brief");
  for (const { clause, status, message } of report.clauses) {
    const mark =
      status === "met" ? paint("green", "✓") : status === "not-met" ? paint("red", "✗") : paint("yellow", "?");
    lines.push(`  ${mark} ${clause.text}`, `    ${paint("dim", message[language])}`);
  }
  const removed = counted(report, "removal");
  if (removed.length > 0)
    lines.push(
      "",
      fr ? "Retiré" : "Removed",
      ...removed.map(([reason, count]) => `  − ${reasonText(reason, language)}${count > 1 ? ` × ${count}` : ""}`),
    );
  const repaired = report.cleaning.reduce(
    (sum, { records }) => sum + records.filter(({ action }) => action === "repair").length,
    0,
  );
  const suggestions = report.cleaning.reduce((sum, { suggestions: list }) => sum + list.length, 0);
  if (repaired > 0) lines.push("", fr ? `${repaired} réparations` : `${repaired} repairs`);
  if (suggestions > 0)
    lines.push(
      paint(
        "yellow",
        fr
          ? `${suggestions} points à décider par une personne (voir report.html)`
          : `${suggestions} points for a person to decide (see report.html)`,
      ),
    );
  if (report.findings.length > 0) lines.push("", fr ? "Constats" : "Findings");
  for (const { severity, rule, message } of report.findings.slice(0, 12)) {
    const mark =
      severity === "error" ? paint("red", "✗") : severity === "warning" ? paint("yellow", "!") : paint("dim", "·");
    lines.push(`  ${mark} ${message[language]} ${paint("dim", rule)}`);
  }
  if (report.findings.length > 12) lines.push(`  … ${report.findings.length - 12}`);
  return `${lines.join("\n")}\n`;
}

function counted(report: Report, action: "removal" | "repair"): [string, number][] {
  const counts = new Map<string, number>();
  for (const { records } of report.cleaning)
    for (const record of records)
      if (record.action === action) counts.set(record.reason, (counts.get(record.reason) ?? 0) + 1);
  return [...counts];
}
