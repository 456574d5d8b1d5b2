import type { Analysis } from "../analysis/analysis.ts";
import type { Brief } from "../brief/brief.ts";
import type { Copy } from "../clean/copy.ts";
import type { Article } from "../edit/article.ts";
import type { InterfaceLanguage } from "../errors/titraille-error.ts";
import { headings } from "../rules/article-text.ts";
import type { Checked } from "../rules/check.ts";
import { articleWords } from "./article-words.ts";
import { judgeClauses } from "./judge-clauses.ts";
import type { Report } from "./report.ts";

/** The report on an article: the brief clause by clause, what was found and fixed, what cleaning did, and the figures. */
export function reportOn(
  { article, findings, applied }: Checked,
  brief: Brief,
  analyses: readonly Analysis[],
  language: InterfaceLanguage,
): Report {
  const sentences = analyses.reduce((sum, analysis) => sum + analysis.sentences.length, 0);
  const missing = findings.filter(({ rule }) => rule === "fidelity-coverage").length;
  return {
    schemaVersion: 1,
    language,
    clauses: judgeClauses(brief, article, findings),
    findings,
    applied,
    cleaning: analyses.map(({ copy }) => cleaningOf(copy)),
    figures: {
      words: articleWords(article),
      sections: sectionsOf(article),
      sourceSentences: sentences,
      keptSentences: sentences - missing,
    },
  };
}

function cleaningOf({ source, records, suggestions }: Copy): Report["cleaning"][number] {
  return { source: source.name, records, suggestions, leftOut: source.leftOut.map(({ text }) => text) };
}

function sectionsOf(article: Article): number {
  return headings(article).length;
}
