import type { Rule } from "../rule.ts";

/** The parts of a SEO title set off by bars or dashes are all different. */
export const seoTitleParts: Rule = {
  id: "seo-title-parts",
  category: "metadata",
  basis: "google",
  severity: "warning",
  options: {},
  *check({ article, page }) {
    const place = { field: "seoTitle" } as const;
    const parts = article.seoTitle.text.split(/\s+[|–—•·-]\s+|\s*\|\s*/u).map(plain);
    const twice = parts.find((part, index) => part !== "" && parts.indexOf(part) !== index);
    if (twice !== undefined)
      yield {
        place,
        message: {
          fr: `« ${twice} » est deux fois dans le titre SEO, une seule attendue : ôter la répétition.`,
          en: `"${twice}" stands twice in the SEO title, once expected: remove the repetition.`,
        },
      };
    if (page && page.titles.length > 1)
      yield {
        place,
        message: {
          fr: `${page.titles.length} éléments title dans la page, un seul attendu : supprimer les autres.`,
          en: `${page.titles.length} title elements on the page, one expected: remove the others.`,
        },
      };
  },
};

function plain(part: string): string {
  return part
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
