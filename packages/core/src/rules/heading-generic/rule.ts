import { headings, isOwn } from "../article-text.ts";
import type { Rule } from "../rule.ts";

const GENERIC =
  /^(?:l[ae’] ?|les )?(?:introduction|conclusion|contexte|présentation|résumé|en résumé|en bref|généralités|ce qu’il faut (?:savoir|retenir)|à retenir|pour conclure|en conclusion|développement|informations?|plus d’informations|détails|divers|faits|enjeux|contexte et enjeux|analyse|faq|à propos|points? clés?|pour aller plus loin)$/iu;

/** A subheading that would fit any article tells nothing of this one. */
export const headingGeneric: Rule = {
  id: "heading-generic",
  category: "structure",
  basis: "house",
  severity: "warning",
  options: {},
  *check(context) {
    const { article } = context;
    for (const { place, text } of headings(article)) {
      const plain = text.replace(/[\u00a0\u202f]/gu, " ").replace(/^[\d.)\s-]+|[\s:.!?]+$/gu, "");
      // « Logement : contexte et enjeux » is as empty as its second half.
      if (!GENERIC.test(plain) && !GENERIC.test(plain.split(" : ").at(-1)!.trim())) continue;
      yield {
        place,
        ...(isOwn(context, place) ? { severity: "note" as const } : {}),
        message: {
          fr: `Intertitre générique (« ${text.trim()} »), qui irait à n’importe quel article : dire ce que dit la partie.`,
          en: `Generic subheading ("${text.trim()}") that would fit any article: say what the section says.`,
        },
      };
    }
  },
};
