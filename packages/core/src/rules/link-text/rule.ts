import type { Nodes } from "mdast";
import { toString as plainTextOf } from "mdast-util-to-string";
import type { Place, Rule } from "../rule.ts";

const EMPTY_WORDS =
  /^(?:(?:cliquez|cliquer|c[’']est) ?(?:ici|là)?|ici|là|lire(?: la suite| plus| l[’']article)?|en savoir plus|plus d[’']infos?|voir(?: plus| ici)?|ce lien|lien|suite|ici même|consulter|source link|link|here|click here|read more|more)[\s\u00a0.…»>→]*$/iu;

/** A link says where it leads. */
export const linkText: Rule = {
  id: "link-text",
  category: "accessibility",
  basis: "standard",
  severity: "warning",
  options: {},
  *check({ article }) {
    const links: { place: Place; text: string }[] = [];
    const walk = (node: Nodes, index: number): void => {
      if (node.type === "link") links.push({ place: { field: "body", index }, text: plainTextOf(node).trim() });
      else if ("children" in node) for (const child of node.children) walk(child, index);
    };
    for (const [index, block] of article.body.children.entries()) walk(block, index);
    for (const { place, text } of links) {
      if (text === "")
        yield {
          place,
          message: {
            fr: "Lien sans texte, un nom attendu : dire où il mène.",
            en: "Link without text, a name expected: say where it leads.",
          },
        };
      else if (EMPTY_WORDS.test(text))
        yield {
          place,
          message: {
            fr: `Lien « ${text} », qui ne dit pas où il mène : lier les mots qui nomment la page.`,
            en: `Link "${text}", which does not say where it leads: link the words that name the page.`,
          },
        };
      else if (/^https?:\/\/\S{30,}$/.test(text))
        yield {
          place,
          severity: "note",
          message: {
            fr: "Lien dont le texte est une longue adresse : lier les mots qui nomment la page.",
            en: "Link whose text is a long address: link the words that name the page.",
          },
        };
    }
  },
};
