import { headings } from "../article-text.ts";
import type { Rule, RuleFinding } from "../rule.ts";

const GENERIC =
  /^(?:introduction|conclusion|contexte|le contexte|présentation|résumé|en résumé|généralités|ce qu’il faut (?:savoir|retenir)|à retenir|pour conclure|en conclusion|développement|informations?|détails|divers|les faits|faq|à propos)$/iu;
const CONNECTOR =
  /^(?:ainsi|cependant|toutefois|pourtant|néanmoins|en effet|par ailleurs|de plus|en outre|enfin|donc|or|car|mais|et|puis|ensuite|d’ailleurs|en revanche|par conséquent)[\s,]/iu;
const DANGLING =
  /\s(?:de|du|des|d’|à|au|aux|en|dans|par|pour|sur|sous|avec|sans|vers|chez|entre|le|la|les|l’|un|une|et|ou|mais|que|qu’|qui|dont|où|ce|cette|ces|son|sa|ses|leur|leurs|a|ont|est|sont|ne|très|plus|moins)$/iu;

/** Subheadings a French desk prints: sentence case, no final full stop, nothing generic, cut or leaning on a connector. */
export const headingForm: Rule = {
  id: "heading-form",
  category: "structure",
  basis: "house",
  severity: "warning",
  options: {},
  *check({ article, body }) {
    for (const { place, text } of headings(article)) {
      const own = /^(?:verbatim|repaired)$/.test(body.children[place.index ?? -1]?.data?.origin ?? "");
      for (const finding of formOf(text)) yield { ...finding, place, ...(own ? { severity: "note" as const } : {}) };
    }
  },
};

function* formOf(text: string): Iterable<RuleFinding> {
  const plain = text.replace(/[\u00a0\u202f]/g, " ").trim();
  if (/[^.…]\.$/u.test(plain))
    yield {
      message: {
        fr: "Point à la fin de l’intertitre : le supprimer.",
        en: "Full stop at the end of the subheading: remove it.",
      },
    };
  if (GENERIC.test(plain))
    yield {
      message: {
        fr: `Intertitre générique (« ${plain} ») : dire ce que dit la partie.`,
        en: `Generic subheading ("${plain}"): say what the section says.`,
      },
    };
  if (CONNECTOR.test(plain))
    yield {
      message: {
        fr: `L’intertitre commence par un mot de liaison (« ${plain.split(/[\s,]/)[0]} ») : le supprimer.`,
        en: `The subheading begins with a connector ("${plain.split(/[\s,]/)[0]}"): remove it.`,
      },
    };
  if (DANGLING.test(plain))
    yield {
      message: {
        fr: `L’intertitre s’arrête sur « ${plain.split(/\s/).at(-1)} » : le compléter ou le couper avant.`,
        en: `The subheading ends on "${plain.split(/\s/).at(-1)}": complete it or cut it earlier.`,
      },
    };
  if (plain.split("«").length !== plain.split("»").length)
    yield {
      message: {
        fr: "Guillemet sans son pendant dans l’intertitre : le fermer ou l’ôter.",
        en: "Quotation mark without its partner in the subheading: close it or take it out.",
      },
    };
  const words = plain.split(/[\s-]+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  if (words.length >= 4 && capitals === words.length)
    yield {
      message: {
        fr: "Capitale à chaque mot, à l’anglaise : ne garder que celle du début et celles des noms propres.",
        en: "Title Case as in English: keep only the first capital and those of names.",
      },
    };
  if (plain.length > 6 && plain === plain.toUpperCase() && /\p{Lu}{4}/u.test(plain))
    yield {
      message: {
        fr: "Intertitre tout en capitales : l’écrire en minuscules, avec ses accents.",
        en: "Subheading in capitals: write it in lower case, with its accents.",
      },
    };
}
