import { EXONYMS } from "./exonyms.ts";
import { linesOf, type Pass, removal } from "./pass.ts";

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
const DATE = "(?:,?\\s(?:le\\s)?(\\d{1,2}(?:er)?\\s\\p{Ll}{3,9}\\.?(?:\\s\\d{4})?))?";
/** Words in capitals before a dash that name a kind of article, not a place. */
const RUBRIC =
  "(?!(?:(?:GRAND|GRANDE) )?(?:ALERTE|ANALYSE|ARCHIVES?|BILAN|CARTE|CHRONIQUE|COMPTE RENDU|CRITIQUE|DÉBAT|DÉCRYPTAGE|DIRECT|DOCUMENT|DOSSIER|ÉDITO|ÉDITORIAL|EN DIRECT|EN IMAGES|ENQUÊTE|ENTRETIEN|EXCLUSIF|EXCLUSIVITÉ|FACT-?CHECK|FICHE|GUIDE|HISTOIRE|INFO|INFOGRAPHIES?|INTERVIEW|LIVE|MÉTÉO|OPINION|PHOTOS?|PODCAST|PORTRAIT|QUIZ|RÉCAP|RÉCIT|REPLAY|REPORTAGE|RÉSULTATS?|SONDAGE|TEST|TÉMOIGNAGES?|TRIBUNE|VIDÉOS?|VRAI|ZOOM)(?!\\p{L}))";
const PATTERNS = [
  new RegExp(
    `^(?:${RUBRIC}(${CAPITALS})(?:,\\s[\\p{L} ]{3,25})?${DATE}\\s?\\((${AGENCY})\\)\\s?[-–—:.]{0,2}\\s*)`,
    "u",
  ),
  // A place in small letters could be the subject of a sentence ("L’agence (AP) …"): the dash is asked for.
  new RegExp(
    `^(\\p{Lu}[\\p{L}’'-]+(?:[ -]\\p{L}[\\p{L}’'-]+){0,3})(?:,\\s[\\p{L} ]{3,25})?${DATE}\\s?\\((${AGENCY})\\)\\s?[-–—]{1,2}\\s*`,
    "u",
  ),
  /^(\p{Lu}[\p{Lu} ]{6,40})()()\s-\s(?=\p{Lu}|«)/u,
  // "Washington, DC, États-Unis : Aller …"
  new RegExp(`^(${NAMED})()()(?:,\\s\\p{Lu}{2})?,\\s\\p{Lu}[\\p{L} -]{3,25}\\s?:\\s(?=\\p{Lu}|«)`, "u"),
  // Canadian papers part it by a bar; in small letters it could be a rubric, unless datelines often name the place.
  new RegExp(`^(${NAMED})()()\\s\\|\\s(?=\\p{Lu}|«)`, "u"),
  // "Paris — Les blocages", "(Paris) Dans la torpeur": a place alone, in small letters, that datelines often name.
  new RegExp(`^(${NAMED})()()(?:,\\s[\\p{L} ]{3,25})?\\s[-–—]\\s(?=\\p{Lu}|«)`, "u"),
  new RegExp(`^\\((${NAMED})()()\\)\\s(?=\\p{Lu}|«)`, "u"),
  /^()()\((CNN|BBC)\)\s(?=\p{Lu}|«)/u,
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
