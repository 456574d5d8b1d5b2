import type { Rule } from "../rule.ts";

/** The slug has the words of the keyphrase, or the most of them. */
export const keyphraseSlug: Rule = {
  id: "keyphrase-slug",
  category: "keyphrase",
  basis: "convention",
  severity: "note",
  needs: "keyphrase",
  options: {},
  *check({ article, reading }) {
    const { slug, keyphrase } = article;
    if (slug === "" || reading.keyphraseIn(slug.replaceAll("-", " ")).length > 0) return;
    yield {
      place: { field: "slug" },
      message: {
        fr: `Mot-clé principal (« ${keyphrase!.text} ») absent du slug « ${slug} » : l’y mettre avant la mise en ligne ; après, ne plus y toucher.`,
        en: `Keyphrase ("${keyphrase!.text}") missing from the slug "${slug}": put it there before publishing; afterwards leave it.`,
      },
    };
  },
};
