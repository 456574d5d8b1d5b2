import type { Article } from "../edit/article.ts";
import { bodyHtml } from "./body-html.ts";
import { escapeHtml } from "./escape.ts";
import { SOURCE_LABEL, sourceOf } from "./source-line.ts";

/** The article for a CMS, which has its own field for the headline: standfirst, key points, body, questions, credit. */
export function renderFragment(article: Article): string {
  const parts: string[] = [];
  if (article.standfirst) parts.push(`<p class="chapo"><strong>${escapeHtml(article.standfirst.text)}</strong></p>`);
  parts.push(...keyPoints(article), bodyHtml(article.body), ...questions(article), ...credit(article));
  return `${parts.filter(Boolean).join("\n")}\n`;
}

export function keyPoints({ keyPoints }: Article): string[] {
  if (keyPoints.length === 0) return [];
  const items = keyPoints.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join("\n");
  return [
    `<section class="essentiel" aria-label="L’essentiel">\n<p class="essentiel-titre">L’essentiel</p>\n<ul>\n${items}\n</ul>\n</section>`,
  ];
}

export function questions({ faq }: Article): string[] {
  if (faq.length === 0) return [];
  const items = faq
    .map(({ question, answer }) => `<h3>${escapeHtml(question.text)}</h3>\n<p>${escapeHtml(answer.text)}</p>`)
    .join("\n");
  return [`<h2>Questions fréquentes</h2>\n${items}`];
}

/** Where the text comes from, when the source says so. */
export function credit({ metadata }: Article): string[] {
  const origin = sourceOf(metadata);
  if (!origin) return [];
  const name = escapeHtml(origin.name);
  const linked = origin.url ? `<a href="${escapeHtml(origin.url)}">${name}</a>` : name;
  return [`<p class="source"><small>${SOURCE_LABEL} ${linked}</small></p>`];
}
