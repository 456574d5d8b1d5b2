import { articleNode, textOf } from "../json-ld.ts";
import type { Rule } from "../rule.ts";

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;
const TIME = /T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?/;
const ZONE = /(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/;
const ISO = new RegExp(`${DAY.source}(?:${TIME.source}${ZONE.source.replace("$", "")})?$`);

/** Dates of the structured data are ISO 8601 with a time zone, and in order. */
export const jsonLdDates: Rule = {
  id: "json-ld-dates",
  category: "structured-data",
  basis: "google",
  severity: "warning",
  needs: "page",
  options: {},
  *check({ page }) {
    const node = articleNode(page!);
    if (!node) return;
    const place = { field: "metadata", part: "jsonLd" } as const;
    for (const name of ["datePublished", "dateModified"]) {
      const date = textOf(node[name]);
      if (node[name] === undefined) continue;
      if (date !== undefined && ISO.test(date)) {
        if (!date.includes("T"))
          yield {
            place,
            severity: "note",
            message: {
              fr: `${name} « ${date} » sans heure, une heure et un fuseau recommandés : écrire ${date}T08:00:00+02:00, à la bonne heure.`,
              en: `${name} "${date}" without a time, time and zone recommended: write ${date}T08:00:00+02:00, at the right hour.`,
            },
          };
        continue;
      }
      const isLocal = date !== undefined && DAY.test(date) && TIME.test(date) && !ZONE.test(date);
      yield {
        place,
        message: isLocal
          ? {
              fr: `${name} « ${date} » sans fuseau horaire : l’ajouter (${date}+02:00), sinon Google prend celui de son robot.`,
              en: `${name} "${date}" without time zone: add it (${date}+02:00), else Google takes that of its crawler.`,
            }
          : {
              fr: `${name} « ${String(date ?? JSON.stringify(node[name]))} », une date ISO 8601 attendue : écrire 2026-05-07T08:00:00+02:00.`,
              en: `${name} "${String(date ?? JSON.stringify(node[name]))}", an ISO 8601 date expected: write 2026-05-07T08:00:00+02:00.`,
            },
      };
    }
    const [published, modified] = [
      Date.parse(textOf(node.datePublished) ?? ""),
      Date.parse(textOf(node.dateModified) ?? ""),
    ];
    if (modified < published)
      yield {
        place,
        message: {
          fr: `dateModified (${textOf(node.dateModified)}) est avant datePublished (${textOf(node.datePublished)}) : corriger l’une des deux.`,
          en: `dateModified (${textOf(node.dateModified)}) is before datePublished (${textOf(node.datePublished)}): correct one of them.`,
        },
      };
  },
};
