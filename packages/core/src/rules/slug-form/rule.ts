import type { Rule } from "../rule.ts";

/** The slug is lower-case ASCII words joined by single hyphens. */
export const slugForm: Rule<{ max: number }> = {
  id: "slug-form",
  category: "metadata",
  basis: "convention",
  severity: "warning",
  options: { max: 75 },
  *check({ article: { slug } }, { max }) {
    const place = { field: "slug" } as const;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
      yield {
        place,
        message: {
          fr: `Slug « ${slug} » : n’employer que minuscules sans accent, chiffres et traits d’union.`,
          en: `Slug "${slug}": use only plain lower-case letters, digits and hyphens.`,
        },
      };
    if (slug.length > max)
      yield {
        place,
        message: {
          fr: `Slug de ${slug.length} signes, ${max} au plus : ôter des mots.`,
          en: `Slug of ${slug.length} characters, ${max} at most: drop words.`,
        },
      };
  },
};
