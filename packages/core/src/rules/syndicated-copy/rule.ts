import type { Rule } from "../rule.ts";

/** Agency copy that is printed nearly word for word: rights, and duplication in search engines. */
export const syndicatedCopy: Rule = {
  id: "syndicated-copy",
  category: "metadata",
  basis: "google",
  severity: "note",
  options: {},
  *check({ article }) {
    const { agency, credit } = article.metadata;
    const origin = agency ?? credit?.name ?? (credit?.url ? new URL(credit.url).hostname : undefined);
    if (origin === undefined) return;
    yield {
      place: { field: "metadata", part: "robots" },
      message: {
        fr: `Texte repris presque mot pour mot (${origin}) : vérifier les droits de reproduction et citer la source ; Google conseille aux partenaires de bloquer l’indexation des copies (noindex) plutôt que d’employer un lien canonique.`,
        en: `Text taken over nearly word for word (${origin}): check the rights and cite the source; Google advises partners to block the indexing of copies (noindex) rather than to use a canonical link.`,
      },
    };
  },
};
