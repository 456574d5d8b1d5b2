import { CATEGORY_NAMES, type InterfaceLanguage, SEVERITY_NAMES } from "@titraille/core";
import { RATING_NAMES } from "../names.ts";
import type { Output } from "./output.ts";

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h2{overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #ccc}
.error{color:#a30000}.warning{color:#7a4b00}.note{color:#4a4a4a}`;

/** A page that stands alone: per file the findings and the scores. */
export function html(language: InterfaceLanguage): Output {
  const fr = language === "fr";
  const title = fr ? "Contrôle des articles" : "Check of articles";
  const heads = fr ? ["Ligne", "Gravité", "Constat", "Règle"] : ["Line", "Severity", "Finding", "Rule"];
  return {
    begin: () =>
      `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>\n${STYLE}\n</style>\n</head>\n<body>\n<main>\n<h1>${title}</h1>\n`,
    file: ({ file, headline, findings, applied, scores }) => {
      const rows = findings.map(
        ({ severity, rule, message, at }) =>
          `<tr><td>${at.line}:${at.column}</td><td class="${severity}">${SEVERITY_NAMES[severity][language]}</td><td>${escapeHtml(message[language])}</td><td>${rule}</td></tr>`,
      );
      const table =
        rows.length === 0
          ? `<p>${fr ? "Rien à signaler." : "Nothing to report."}</p>`
          : `<table>\n<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
      const categories = scores.categories.map(({ category, score, deductions }) => {
        const why = deductions.map(({ rule, points }) => `${rule} −${points}`).join(", ");
        return `<li>${CATEGORY_NAMES[category][language]}${fr ? "\u00a0" : ""}: ${score}${why ? ` (${why})` : ""}</li>`;
      });
      const fixes =
        applied.length > 0 ? `<p>${applied.length} ${fr ? "corrections appliquées" : "fixes applied"}</p>\n` : "";
      const cap = scores.cap
        ? `<p>${fr ? `Plafonnée à ${scores.cap.at} par les erreurs de` : `Capped at ${scores.cap.at} by the errors of`} ${scores.cap.rules.join(", ")}.</p>\n`
        : "";
      return `<section>\n<h2>${escapeHtml(headline || file)}</h2>\n<p>${escapeHtml(file)}</p>\n${fixes}${table}\n<p>${fr ? "Note\u00a0" : "Score"}: ${scores.total}/100 (${RATING_NAMES[scores.rating][language]})</p>\n<ul>\n${categories.join("\n")}\n</ul>\n${cap}</section>\n`;
    },
    end: () => "</main>\n</body>\n</html>\n",
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
