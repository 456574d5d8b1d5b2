import type { Rule } from "../rule.ts";

/** A page says its language. */
export const pageLanguage: Rule = {
  id: "page-language",
  category: "accessibility",
  basis: "standard",
  severity: "error",
  needs: "page",
  options: {},
  *check({ page }) {
    if (page!.titles.length === 0 || /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(page!.language ?? "")) return;
    yield {
      place: { field: "metadata", part: "language" },
      message: {
        fr: `Attribut lang de la page ${page!.language ? `« ${page!.language} »` : "absent"}, un code de langue attendu : écrire <html lang="fr">.`,
        en: `lang attribute of the page ${page!.language ? `"${page!.language}"` : "missing"}, a language code expected: write <html lang="fr">.`,
      },
    };
  },
};
