import { BLANK, NARROW, NBSP, rewrite } from "./rule.ts";

/** "1 200 000" with U+202F between the groups. Plain "12000", years, postcodes and Swiss "56'500" stay as they are. */
export const numberGroups = rewrite(
  "number-groups",
  new RegExp(`(?<![\\d.,'’/-])[1-9]\\d{0,2}(?:[${BLANK}]\\d{3})+(?![\\d'’/-]|[.,]\\d{3}(?!\\d))`, "gu"),
  ({ 0: number }) => number.replace(/\D/gu, NARROW),
);

/** What is counted one by one. */
const PLURAL =
  "morts|blessés|victimes|personnes|habitants|spectateurs|supporters|visiteurs|manifestants|salariés|emplois|postes|élèves|étudiants|enfants|femmes|hommes|familles|logements|voitures|véhicules|exemplaires|voix|électeurs|signatures|euros|dollars|francs|entreprises|communes|policiers|gendarmes|pompiers|soldats|hectares";

/**
 * "800.000" → "800 000", "1.200.000" and "7.612,52" alike: points between groups of three digits are English or Swiss, and no
 * decimals when the last group is 000, when there are two, or when decimals follow a comma. "1.500" may be either and stays.
 */
export const pointedGroups = rewrite(
  "pointed-groups",
  /(?<![\d.,'’/:-])[1-9]\d{0,2}(?:\.000|(?:\.\d{3}){2,}|(?:\.\d{3})+(?=,\d{1,2}(?!\d)))(?![\d'’/-]|\.\d|\.\p{L})/gu,
  ({ 0: number }) => number.replaceAll(".", NARROW),
);

/** "12.500 habitants", "1.120 personnes", "1.200 €": nobody counts persons or money in thousandths. */
export const pointedCounts = rewrite(
  "pointed-groups",
  new RegExp(`(?<![\\d.,'’/:-])[1-9]\\d{0,2}\\.\\d{3}(?=[${BLANK}](?:${PLURAL})(?![\\p{L}\\d_])|[${BLANK}]?€)`, "gu"),
  ({ 0: number }) => number.replace(".", NARROW),
);

/** What is counted in news, in the plural: no code or name ends like that. */
const COUNTED =
  "morts?|mortes?|blessée?s?|victimes?|disparue?s?|personnes|habitants|enfants|femmes|hommes|ans|jours|mois|heures|minutes|secondes|euros|dollars|francs|millions?|milliards?|kilomètres|mètres|kilos|tonnes|litres|degrés|voix|points|matche?s|buts|places";

/** "4morts" → "4 morts". */
export const gluedCounts = rewrite(
  "glued-counts",
  new RegExp(`(?<![\\p{L}\\d.,'’/#@_-])\\d{1,6}(?=(?:${COUNTED})(?![\\p{L}\\d_]))`, "gu"),
  ({ 0: number }) => number + NBSP,
);

/** "1ère" → "1re", "2ème" → "2e", "3èmes" → "3es", "XXème" → "XXe". */
export const ordinals = rewrite(
  "ordinals",
  /(?<![\p{L}\d])(\d{1,3}|[IVXLC]+)(ère|ere|ère|ème|eme|ième|ieme|è)(s?)(?![\p{L}\d])/gu,
  ({ 1: number, 2: ending, 3: plural }) => {
    const first = number === "1" || number === "I";
    if (/^.?re$/u.test(ending!.slice(-3)) && !first) return undefined;
    return `${number}${/re$/u.test(ending!) ? "re" : "e"}${plural}`;
  },
);

/** "10h30", "8H00", "18 h" → "10 h 30", "8 h 00", "18 h", with U+00A0. "10:30" and "24h/24" stay. */
export const hours = rewrite(
  "hours",
  new RegExp(
    `(?<![\\p{L}\\d.,:/-])(\\d{1,2})[${BLANK}]?[hH](?:[${BLANK}]?([0-5]\\d))?(?![\\p{L}\\d/’'-]|[.,]\\d)`,
    "gu",
  ),
  ({ 1: hour, 2: minutes }) => `${hour}${NBSP}h${minutes ? NBSP + minutes : ""}`,
);

/** U+202F before % and ‰. */
export const percent = rewrite(
  "percent",
  // "30 pour cent": behind figures French prints the sign.
  new RegExp(`(?<=\\d)[${BLANK}]*(?:(?=[%‰])|pour[${BLANK}]?cent(?!\\p{L}))`, "gu"),
  ({ 0: written }) => (/p/u.test(written) ? `${NARROW}%` : NARROW),
);

const UNITS =
  "€|£|¥|\\$|k€|M€|Md€|°C|km/h|km²|km2|km|m²|m2|m³|m3|cm|mm|kg|mg|ha|hl|cl|dl|ml|kWh|MWh|GWh|TWh|kW|MW|GW|kHz|MHz|GHz|Hz|ko|Ko|Mo|Go|To|min|m|g|l|t|s|millions?|milliards?";

/** U+00A0 between a number and its unit, and a missing one before a currency sign: "5 km", "10€" → "10 €". */
export const units = rewrite(
  "units",
  new RegExp(`(?<=\\d)(?:[${BLANK}]+(?=(?:${UNITS})(?![\\p{L}\\p{N}’'/-]|\\.\\p{L}))|(?=[€£](?![\\p{L}\\d])))`, "gu"),
  () => NBSP,
);

/** "n ° 12" → "n°12", which {@link titles} sets. */
export const numberSign = rewrite(
  "number-sign",
  new RegExp(`(?<=(?<!\\p{L})[nN])[${BLANK}]+(?=°[${BLANK}]?\\d)`, "gu"),
  () => "",
);

/** U+00A0 after M., Mme, n°, p. … before the name or number that goes with them. */
export const titles = rewrite(
  "titles",
  new RegExp(
    `(?<=(?<![\\p{L}\\p{N}.])(?:MM?\\.|Mmes?|Mlles?|Mgr|Dr|Pr|Me))[${BLANK}]+(?=\\p{Lu})|(?<=(?<![\\p{L}\\p{N}])(?:n[°º]s?|p\\.|pp\\.|art\\.|§))[${BLANK}]*(?=\\d)`,
    "gu",
  ),
  () => NBSP,
);
