import { styleText } from "node:util";
import { CATEGORY_NAMES, type InterfaceLanguage, type Scores, type Severity } from "@titraille/core";
import type { LocatedFinding } from "../check-file.ts";
import { RATING_NAMES } from "../names.ts";
import type { Output } from "./output.ts";

type Style = Parameters<typeof styleText>[0];
const MARKS: Readonly<Record<Severity, readonly [string, Style]>> = {
  error: ["✗", "red"],
  warning: ["!", "yellow"],
  note: ["·", "dim"],
};
/** Further places that are listed of what is found in many. */
const PLACES = 12;
const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** For people: findings by place, then the scores and what took points. Colours only on a terminal. */
export function terminal(language: InterfaceLanguage): Output {
  const fr = language === "fr";
  const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });
  const fixes = fr ? ["correction", "corrections"] : ["fix", "fixes"];
  const totals = { files: 0, error: 0, warning: 0, note: 0 };
  return {
    begin: () => "",
    file: ({ file, findings, applied, scores }) => {
      totals.files++;
      const lines = [paint("bold", file)];
      if (applied.length > 0) lines.push(paint("green", `  ${applied.length} ${fixes[applied.length === 1 ? 0 : 1]}`));
      for (const { severity } of findings) totals[severity]++;
      const sorted = findings.toSorted(
        (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.at.start - b.at.start,
      );
      // The same thing said of many places is said once.
      const groups = Map.groupBy(sorted, ({ severity, rule, message }) => `${severity} ${rule} ${message.fr}`);
      for (const group of groups.values()) {
        const [{ severity, rule, message, at }] = group as [LocatedFinding];
        const [mark, style] = MARKS[severity];
        lines.push(
          `  ${`${at.line}:${at.column}`.padEnd(8)} ${paint(style, mark)} ${message[language]} ${paint("dim", rule)}${group.length > 1 ? paint("dim", ` × ${group.length}`) : ""}`,
        );
        const others = group.slice(1, 1 + PLACES).map((finding) => `${finding.at.line}:${finding.at.column}`);
        if (others.length > 0)
          lines.push(paint("dim", `           ${others.join(", ")}${group.length > 1 + PLACES ? ", …" : ""}`));
      }
      lines.push(...scoreLines(scores, language).map((line) => paint("dim", line)), "");
      return `${lines.join("\n")}\n`;
    },
    end: () => {
      const { files, error, warning, note } = totals;
      return fr
        ? `${files} fichier${files > 1 ? "s" : ""}\u00a0: ${error} erreur${error > 1 ? "s" : ""}, ${warning} avertissement${warning > 1 ? "s" : ""}, ${note} remarque${note > 1 ? "s" : ""}\n`
        : `${files} file${files === 1 ? "" : "s"}: ${error} error${error === 1 ? "" : "s"}, ${warning} warning${warning === 1 ? "" : "s"}, ${note} note${note === 1 ? "" : "s"}\n`;
    },
  };
}

function scoreLines({ total, rating, categories, cap }: Scores, language: InterfaceLanguage): string[] {
  const fr = language === "fr";
  const colon = fr ? "\u00a0: " : ": ";
  // Nothing was looked at: no score would say so.
  if (categories.length === 0) return [fr ? "  Aucune règle n’a pu s’appliquer" : "  No rule could run"];
  const lines = [`  ${fr ? "Note" : "Score"}${colon}${total}/100 (${RATING_NAMES[rating][language]})`];
  for (const { category, score, deductions } of categories) {
    const why = deductions.map(({ rule, count, points }) => `${rule}${count > 1 ? ` × ${count}` : ""} −${points}`);
    lines.push(
      `    ${CATEGORY_NAMES[category][language].padEnd(24)} ${String(score).padStart(3)}${why.length > 0 ? `  ${why.join(", ")}` : ""}`,
    );
  }
  if (cap)
    lines.push(
      fr
        ? `    plafonnée à ${cap.at} par les erreurs de ${cap.rules.join(", ")}`
        : `    capped at ${cap.at} by the errors of ${cap.rules.join(", ")}`,
    );
  return lines;
}
