import type { Rule } from "../rule.ts";

/** A canonical address is there once, absolute, and that of the page itself. */
export const canonicalForm: Rule = {
  id: "canonical-form",
  category: "metadata",
  basis: "google",
  severity: "warning",
  needs: "page",
  options: {},
  *check({ page }) {
    const place = { field: "metadata", part: "canonical" } as const;
    const { canonicals, social } = page!;
    if (canonicals.length > 1)
      yield {
        place,
        message: {
          fr: `${canonicals.length} adresses canoniques, une seule attendue : Google n’en tient alors aucun compte.`,
          en: `${canonicals.length} canonical addresses, one expected: Google then ignores them all.`,
        },
      };
    for (const canonical of canonicals) {
      if (!/^https?:\/\//.test(canonical) || !URL.canParse(canonical) || canonical.includes("#"))
        yield {
          place,
          message: {
            fr: `Adresse canonique « ${canonical} », une adresse complète sans # attendue : l’écrire avec https://.`,
            en: `Canonical address "${canonical}", a full address without # expected: write it with https://.`,
          },
        };
    }
    const [first] = canonicals;
    const shared = social["og:url"];
    if (first !== undefined && shared !== undefined && first !== shared)
      yield {
        place,
        severity: "note",
        message: {
          fr: `og:url (« ${shared} ») n’est pas l’adresse canonique (« ${first} ») : donner la même aux deux.`,
          en: `og:url ("${shared}") is not the canonical address ("${first}"): give both the same.`,
        },
      };
  },
};
