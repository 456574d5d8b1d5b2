import type { Rule } from "../rule.ts";

/** What a shared link shows is stated: Open Graph’s basic properties, and the form of the card. */
export const socialTags: Rule<{ required: readonly string[] }> = {
  id: "social-tags",
  category: "metadata",
  basis: "standard",
  severity: "note",
  needs: "page",
  options: { required: ["og:title", "og:type", "og:description", "og:image", "og:url", "twitter:card"] },
  *check({ page, article }, { required }) {
    if (page!.titles.length === 0) return;
    const { social } = page!;
    const place = { field: "metadata", part: "social" } as const;
    const hasImage = page!.images.length > 0 || article.metadata.image !== undefined;
    const missing = required.filter(
      (name) =>
        !social[name] && !(name === "og:image" && !hasImage) && !(name === "og:url" && page!.canonicals.length === 0),
    );
    if (missing.length > 0)
      yield {
        place,
        message: {
          fr: `Balises de partage absentes (${missing.join(", ")}) : les ajouter, un lien partagé montre alors titre, texte et image.`,
          en: `Sharing tags missing (${missing.join(", ")}): add them, a shared link then shows title, text and image.`,
        },
      };
    for (const name of ["og:image", "og:url", "twitter:image"]) {
      const url = social[name];
      if (url && !/^https?:\/\//.test(url))
        yield {
          place,
          severity: "warning",
          message: {
            fr: `${name} est « ${url} », une adresse complète attendue : l’écrire avec https://.`,
            en: `${name} is "${url}", a full address expected: write it with https://.`,
          },
        };
    }
  },
};
