import { pixelWidth } from "../../edit/pixel-width.ts";
import { CHARACTERS, counted } from "../counted.ts";
import type { Rule } from "../rule.ts";

/** The SEO title is there and fits the width at which Google cuts titles on a desktop. */
export const seoTitleWidth: Rule<{ max: number }> = {
  id: "seo-title-width",
  category: "metadata",
  basis: "convention",
  severity: "warning",
  options: { max: 600 },
  *check({ article }, { max }) {
    const width = Math.round(pixelWidth(article.seoTitle.text));
    const over = counted(Math.ceil((width - max) / 10), ...CHARACTERS);
    const place = { field: "seoTitle" } as const;
    if (article.seoTitle.text.trim() === "")
      yield {
        place,
        severity: "error",
        message: { fr: "Titre SEO vide : l’écrire.", en: "Empty SEO title: write it." },
      };
    else if (width > max)
      yield {
        place,
        message: {
          fr: `Titre SEO de ${width} px, ${max} au plus : le raccourcir d’environ ${over.fr}.`,
          en: `SEO title of ${width} px, ${max} at most: shorten it by about ${over.en}.`,
        },
      };
  },
};
