import { hasBalancedQuotes } from "../../clean/balanced-quotes.ts";
import { headings, isOwn } from "../article-text.ts";
import type { Rule, RuleFinding } from "../rule.ts";

const CONNECTOR =
  /^(?:ainsi|cependant|toutefois|pourtant|néanmoins|en effet|par ailleurs|de plus|en outre|enfin|donc|or|car|mais|et|puis|ensuite|d’ailleurs|en revanche|par conséquent)[\s,]/iu;
const DANGLING =
  /\s(?:de|du|des|d’|à|au|aux|en|dans|par|pour|sur|sous|avec|sans|vers|chez|entre|le|la|les|l’|un|une|et|ou|mais|que|qu’|qui|dont|où|ce|cette|ces|son|sa|ses|leur|leurs|a|ont|est|sont|ne|très|plus|moins)$/iu;

/** A subheading stands by itself: not cut, not leaning on a connector, no guillemet without its partner. */
export const headingForm: Rule = {
  id: "heading-form",
  category: "structure",
  basis: "house",
  severity: "warning",
  options: {},
  *check(context) {
    const { article } = context;
    for (const { place, text } of headings(article)) {
      for (const finding of formOf(text))
        yield { ...finding, place, ...(isOwn(context, place) ? { severity: "note" as const } : {}) };
    }
  },
};

function* formOf(text: string): Iterable<RuleFinding> {
  const plain = text.replace(/[\u00a0\u202f]/g, " ").trim();
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
  if (!hasBalancedQuotes(plain))
    yield {
      message: {
        fr: "Guillemet sans son pendant dans l’intertitre : le fermer ou l’ôter.",
        en: "Quotation mark without its partner in the subheading: close it or take it out.",
      },
    };
}
