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
      const right = writtenRight(date ?? "") ?? "2026-05-07T08:00:00+02:00";
      const isLocal = date !== undefined && DAY.test(date) && TIME.test(date) && !ZONE.test(date);
      yield {
        place,
        message: isLocal
          ? {
              fr: `${name} « ${date} » sans fuseau horaire : l’ajouter (${date}+02:00), sinon Google prend celui de son robot.`,
              en: `${name} "${date}" without time zone: add it (${date}+02:00), else Google takes that of its crawler.`,
            }
          : {
              fr: `${name} « ${String(date ?? JSON.stringify(node[name]))} », une date ISO 8601 attendue : écrire ${right}.`,
              en: `${name} "${String(date ?? JSON.stringify(node[name]))}", an ISO 8601 date expected: write ${right}.`,
            },
      };
    }
    const [published, modified] = [textOf(node.datePublished) ?? "", textOf(node.dateModified) ?? ""];
    if (isBefore(modified, published))
      yield {
        place,
        message: {
          fr: `dateModified (${modified}) est avant datePublished (${published}) : corriger l’une des deux.`,
          en: `dateModified (${modified}) is before datePublished (${published}): correct one of them.`,
        },
      };
  },
};

/** A day without a time is all of it: it is before another date only when it is an earlier day. */
function isBefore(one: string, other: string): boolean {
  if (one.includes(":") && other.includes(":")) return Date.parse(one) < Date.parse(other);
  return Date.parse(one.slice(0, 10)) < Date.parse(other.slice(0, 10));
}

const PARTS =
  /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?))?)?\s*$/i;

/** The same date in ISO 8601, where it can only be read in one way; its time zone is the one it states, or none. */
function writtenRight(date: string): string | undefined {
  const [, year, month, day, hour, minute, second = "00", zone = ""] = PARTS.exec(date) ?? [];
  const two = (part: string): string => part.padStart(2, "0");
  if (year !== undefined) {
    const time = hour === undefined ? "" : `T${two(hour)}:${minute}:${second}${zoneOf(zone)}`;
    const right = `${year}-${two(month!)}-${two(day!)}${time}`;
    return Number.isNaN(Date.parse(right)) ? undefined : right;
  }
  // "Mon, 09 Dec 2019 08:08:21 GMT", as mail and HTTP write it.
  const isMail = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})$/.test(
    date,
  );
  return isMail ? new Date(date).toISOString().replace(".000", "") : undefined;
}

function zoneOf(zone: string): string {
  const [, sign, hours, minutes = "00"] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? (zone === "" ? "" : "Z") : `${sign}${hours!.padStart(2, "0")}:${minutes}`;
}
