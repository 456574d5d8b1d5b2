import { closest, distance } from "fastest-levenshtein";
import { type JsonNode, pageData, typesOf } from "../json-ld.ts";
import type { Rule, RuleFinding } from "../rule.ts";
import { PROPERTIES } from "../schema-org.ts";

const place = { field: "metadata", part: "jsonLd" } as const;
const TYPES = Object.keys(PROPERTIES);

/** JSON-LD parses, names its vocabulary, and uses types and properties that there are. */
export const jsonLdValid: Rule = {
  id: "json-ld-valid",
  category: "structured-data",
  basis: "standard",
  severity: "warning",
  needs: "page",
  options: {},
  *check({ page }) {
    const { broken, roots, nodes } = pageData(page!);
    for (const { error } of broken)
      yield {
        place,
        severity: "error",
        message: {
          fr: `JSON-LD illisible (${error}) : le corriger, aucun moteur n’en tient compte ainsi.`,
          en: `JSON-LD that does not parse (${error}): correct it, no engine reads it as it is.`,
        },
      };
    for (const root of roots)
      if (!/schema\.org/.test(JSON.stringify(root["@context"] ?? "")))
        yield {
          place,
          message: {
            fr: "JSON-LD sans @context https://schema.org : l’ajouter.",
            en: "JSON-LD without @context https://schema.org: add it.",
          },
        };
    for (const node of nodes) yield* judge(node);
  },
};

function* judge(node: JsonNode): Iterable<RuleFinding> {
  const types = typesOf(node).map((type) => type.replace(/^https?:\/\/schema\.org\//, ""));
  for (const type of types) {
    if (PROPERTIES[type]) continue;
    const near = closest(type, TYPES);
    // A type that is not in our list is only doubted where it looks like one that is.
    if (distance(type, near) > 2 || type.length < 6) continue;
    yield {
      place,
      message: {
        fr: `Type « ${type} » inconnu de schema.org : écrire ${near}.`,
        en: `Type "${type}" unknown to schema.org: write ${near}.`,
      },
    };
  }
  const known = types.map((type) => PROPERTIES[type]);
  if (known.length === 0 || known.some((properties) => !properties)) return;
  for (const property of Object.keys(node)) {
    if (property.startsWith("@") || property.includes(":") || known.some((properties) => properties!.has(property)))
      continue;
    const near = closest(property, [...known[0]!]);
    yield {
      place,
      message: {
        fr: `Propriété « ${property} » inconnue du type ${types.join(", ")} : la supprimer${distance(property, near) <= 3 ? `, ou écrire ${near}` : ""}.`,
        en: `Property "${property}" unknown to the type ${types.join(", ")}: remove it${distance(property, near) <= 3 ? `, or write ${near}` : ""}.`,
      },
    };
  }
}
