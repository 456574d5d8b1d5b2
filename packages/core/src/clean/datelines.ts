import { EXONYMS } from "./exonyms.ts";
import { linesOf, type Pass, removal } from "./pass.ts";
import { RUBRICS } from "./rubrics.ts";

/** Places that datelines often name, in capitals: those above, in both languages, and some that are the same in both. */
const OFTEN_NAMED: ReadonlySet<string> = new Set([
  ...Object.keys(EXONYMS),
  ...Object.values(EXONYMS).map((name) => name.toUpperCase()),
  ..."PARIS LYON MARSEILLE LILLE BORDEAUX NANTES TOULOUSE STRASBOURG BERNE LAUSANNE ZURICH BERLIN MADRID WASHINGTON TOKYO ANKARA ISTANBUL RABAT DAKAR ABIDJAN KINSHASA BAMAKO OTTAWA OSLO STOCKHOLM HELSINKI BUDAPEST MINSK ODESSA GAZA DOHA BRASILIA CARACAS BOGOTA".split(
    " ",
  ),
  "NEW YORK",
  "LOS ANGELES",
  "BUENOS AIRES",
]);
const SMALL = /^(?:de|du|des|la|le|les|sur|sous|en|et|lès|d’|aux?)$/i;
const AGENCY =
  "(?:AP|AFP|Reuters|REUTERS|ATS|Belga|EFE|dpa|DPA|ANSA|Xinhua|TASS|APA|AA|La Presse canadienne|Associated Press)";
const CAPITALS = "\\p{Lu}[\\p{Lu}’'./ -]{2,40}";
const NAMED = [...OFTEN_NAMED].map((name) => frenchPlace(name)).join("|");
/** A country or region behind the place, in full or as American papers shorten it: "Jordanie", "S.C.", "Calif.". */
const REGION = "(?:,\\s(?:(?:\\p{Lu}\\.){2,3}|\\p{Lu}\\p{Ll}{1,4}\\.|[\\p{L} ]{3,25}))?";
const DATE = "(?:,?\\s(?:le\\s)?(\\d{1,2}(?:er)?\\s\\p{Ll}{3,9}\\.?(?:\\s\\d{4})?))?";
/** Words in capitals before a dash that name a kind of article, not a place. */
const RUBRIC = `(?!(?:(?:GRAND|GRANDE) )?(?:${RUBRICS})(?!\\p{L}))`;
const PATTERNS = [
  new RegExp(`^(?:${RUBRIC}(${CAPITALS})${REGION}${DATE}\\s?\\((${AGENCY})\\)\\s?[-–—:.]{0,2}\\s*)`, "u"),
  // A place in small letters could be the subject of a sentence ("L’agence (AP) …"): the dash is asked for.
  new RegExp(
    `^(\\p{Lu}[\\p{L}’'-]+(?:[ -]\\p{L}[\\p{L}’'-]+){0,3})${REGION}${DATE}\\s?\\((${AGENCY})\\)\\s?[-–—]{1,2}\\s*`,
    "u",
  ),
  /^(\p{Lu}[\p{Lu} ]{6,40})()()\s-\s(?=\p{Lu}|«)/u,
  // "Washington, DC, États-Unis : Aller …"
  new RegExp(`^(${NAMED})()()(?:,\\s\\p{Lu}{2})?,\\s\\p{Lu}[\\p{L} -]{3,25}\\s?:\\s(?=\\p{Lu}|«)`, "u"),
  // Canadian papers part it by a bar; in small letters it could be a rubric, unless datelines often name the place.
  new RegExp(`^(${NAMED})()()\\s\\|\\s(?=\\p{Lu}|«)`, "u"),
  // "Paris — Les blocages", "(Paris) Dans la torpeur": a place alone, in small letters, that datelines often name.
  new RegExp(`^(${NAMED})()()${REGION}\\s[-–—]\\s(?=\\p{Lu}|«)`, "u"),
  /^\((\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,3})()()\)\s(?=\p{Lu}|«)/u,
  /^()()\((CNN|BBC)\)\s(?=\p{Lu}|«)/u,
  // "Vauze.Net – Des images …": a site that signs so, at the head of a paragraph; a title may be about one.
  /^()()(\p{Lu}[\p{L}\d-]{2,30}\.(?:[Nn]et|[Cc]om|[Oo]rg|[Ii]nfo|[Nn]ews))\s[-–—]\s(?=(?:\p{Lu}|«)[^\n]{80,}[.!?…»”"]$)/u,
  // An agency alone, its place lost.
  new RegExp(`^()()\\((${AGENCY})\\)\\s?[-–—]{1,2}\\s*(?=\\p{Lu}|«)`, "u"),
  new RegExp(
    `^${RUBRIC}(${CAPITALS}?)(?:,\\s[\\p{L} ]{3,25}?)?${DATE}\\s?[–—|]\\s?(?=[^\\p{L}\\d]{0,3}\\p{Lu}|«)`,
    "u",
  ),
];

/**
 * The dateline of agency copy ("BEIJING (AP) – …", "PARIS, 12 juin (Reuters) - …", "LYON — …") at the head of one of the
 * first lines: place, agency and date are facts about the piece, not part of its first sentence.
 */
export const datelines: Pass = (tracked) => {
  for (const line of linesOf(tracked.text).slice(0, 6)) {
    const named = placeWithStop(line.text, tracked.text);
    if (named) {
      const span = { start: line.start, end: line.start + named.length };
      return {
        edits: [removal("datelines", "dateline", span)],
        dateline: { place: named.places.map(frenchPlace).join(", "), span: tracked.toSource(span) },
      };
    }
    for (const pattern of PATTERNS) {
      const match = pattern.exec(line.text);
      if (!match || match[0].length >= line.text.length - 30) continue;
      // A hyphen follows rubrics too ("LE SCAN POLITIQUE - "): only two places glued together are sure.
      if (/^[\p{Lu} ]+\s-\s$/u.test(match[0]) && gluedPlaces(match[1] ?? "").length === 0) continue;
      const [whole, place = "", date, agency] = match;
      const span = { start: line.start, end: line.start + whole.length };
      return {
        edits: [removal("datelines", "dateline", span)],
        dateline: {
          ...(place ? { place: frenchPlace(place) } : {}),
          ...(agency ? { agency: agency === "REUTERS" ? "Reuters" : agency } : {}),
          ...(date ? { date } : {}),
          span: tracked.toSource(span),
        },
      };
    }
  }
  return {};
};

/** "LINDENAU/OBERWALD. Après l’incendie …": places that the text names again, in small letters. */
const WITH_STOP = new RegExp(
  `^${RUBRIC}(?<places>\\p{Lu}{4,}(?:[/-]\\p{Lu}{3,}){0,2})\\. (?=\\p{Lu}(?:\\p{Ll}|[’']))`,
  "u",
);

function placeWithStop(line: string, text: string): { places: readonly string[]; length: number } | undefined {
  const match = WITH_STOP.exec(line);
  if (!match) return undefined;
  const places = match.groups!.places!.split("/");
  const isNamed = (place: string): boolean => OFTEN_NAMED.has(place) || text.includes(frenchPlace(place));
  return places.some(isNamed) ? { places, length: match[0].length } : undefined;
}

/** Two places that lost what parted them ("PARISLE CAIRE"): both must be places that datelines often name. */
function gluedPlaces(place: string): readonly string[] {
  for (let at = 4; at < place.length - 3; at++) {
    const both = [place.slice(0, at), place.slice(at)];
    if (both.every((name) => OFTEN_NAMED.has(name))) return both;
  }
  return [];
}

function frenchPlace(place: string): string {
  const trimmed = place.trim();
  // "BEYROUTH/LA HAYE"
  if (trimmed.includes("/")) return trimmed.split("/").map(frenchPlace).join(", ");
  const [first, second] = gluedPlaces(trimmed);
  if (first && second) return `${frenchPlace(first)}, ${frenchPlace(second)}`;
  const known = EXONYMS[trimmed.toUpperCase()];
  if (known) return known;
  if (trimmed !== trimmed.toUpperCase()) return trimmed;
  return trimmed
    .toLowerCase()
    .replace(/[\p{L}]+/gu, (word, at: number) =>
      at > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
}
