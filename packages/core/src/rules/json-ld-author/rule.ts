import { articleNode, isNode, textOf } from "../json-ld.ts";
import type { Rule } from "../rule.ts";

/** An author is a person or an organisation, by name alone. */
export const jsonLdAuthor: Rule = {
  id: "json-ld-author",
  category: "structured-data",
  basis: "google",
  severity: "warning",
  needs: "page",
  options: {},
  *check({ page }) {
    const node = articleNode(page!);
    const place = { field: "metadata", part: "jsonLd" } as const;
    for (const author of [node?.author ?? []].flat()) {
      const name = isNode(author) ? textOf(author.name) : typeof author === "string" ? author : undefined;
      if (name === undefined || name.trim() === "") {
        if (isNode(author) && author["@id"] !== undefined) continue;
        yield {
          place,
          message: {
            fr: "Auteur sans nom, author.name attendu : l’écrire, ou ôter l’auteur.",
            en: "Author without a name, author.name expected: write it, or remove the author.",
          },
        };
      } else if (
        /^(?:par|by|de)\s|[,;|@/]|\s(?:et|and|avec|pour)\s|^(?:M\.|Mme|Dr)\s|\b(?:journaliste|rédact(?:eur|rice)|correspondante?|envoyée?)\b/iu.test(
          name,
        )
      )
        yield {
          place,
          message: {
            fr: `Auteur « ${name} », le nom seul attendu : ôter « par », titre et fonction, et faire un objet par auteur.`,
            en: `Author "${name}", the name alone expected: remove "by", title and role, and make an object for each author.`,
          },
        };
      else if (typeof author === "string")
        yield {
          place,
          severity: "note",
          message: {
            fr: `Auteur « ${name} » en texte, un objet attendu : écrire {"@type": "Person", "name": "${name}"}.`,
            en: `Author "${name}" as text, an object expected: write {"@type": "Person", "name": "${name}"}.`,
          },
        };
    }
  },
};
