import { contract } from "@titraille/french";
import { EXONYMS } from "../clean/exonyms.ts";

/** Regions, seas, rivers, and short names of states, by the English name in capitals. Ours. */
const REGIONS: Readonly<Record<string, string>> = {
  ENGLAND: "Angleterre",
  SCOTLAND: "Écosse",
  WALES: "Pays de Galles",
  "NORTHERN IRELAND": "Irlande du Nord",
  BAVARIA: "Bavière",
  SAXONY: "Saxe",
  CATALONIA: "Catalogne",
  ANDALUSIA: "Andalousie",
  SICILY: "Sicile",
  SARDINIA: "Sardaigne",
  TUSCANY: "Toscane",
  CORSICA: "Corse",
  BRITTANY: "Bretagne",
  NORMANDY: "Normandie",
  BURGUNDY: "Bourgogne",
  CRIMEA: "Crimée",
  CHECHNYA: "Tchétchénie",
  KASHMIR: "Cachemire",
  TIBET: "Tibet",
  CALIFORNIA: "Californie",
  FLORIDA: "Floride",
  GEORGIA: "Géorgie",
  LOUISIANA: "Louisiane",
  PENNSYLVANIA: "Pennsylvanie",
  VIRGINIA: "Virginie",
  "NORTH CAROLINA": "Caroline du Nord",
  "SOUTH CAROLINA": "Caroline du Sud",
  "NEW MEXICO": "Nouveau-Mexique",
  NEWFOUNDLAND: "Terre-Neuve",
  "BRITISH COLUMBIA": "Colombie-Britannique",
  "NOVA SCOTIA": "Nouvelle-Écosse",
  "RED SEA": "mer Rouge",
  "BLACK SEA": "mer Noire",
  THAMES: "Tamise",
  RHINE: "Rhin",
  DANUBE: "Danube",
  NILE: "Nil",
  ALPS: "Alpes",
  HIMALAYAS: "Himalaya",
  EUROPE: "Europe",
  AFRICA: "Afrique",
  ASIA: "Asie",
  AMERICA: "Amérique",
  OCEANIA: "Océanie",
  ANTARCTICA: "Antarctique",
  ARCTIC: "Arctique",
  ATLANTIC: "Atlantique",
  PACIFIC: "Pacifique",
  MEDITERRANEAN: "Méditerranée",
  TURKEY: "Turquie",
};

/** Initials of states and bodies, and what is shortened otherwise in French. */
const INITIALISMS: Readonly<Record<string, string>> = {
  US: "États-Unis",
  USA: "États-Unis",
  UK: "Royaume-Uni",
  UN: "ONU",
  EU: "UE",
  NATO: "OTAN",
  WHO: "OMS",
  IMF: "FMI",
  WTO: "OMC",
  ICC: "CPI",
  IAEA: "AIEA",
  OECD: "OCDE",
  ECB: "BCE",
  GDP: "PIB",
  AI: "IA",
  NGO: "ONG",
  NGOS: "ONG",
  CEO: "PDG",
  AIDS: "sida",
  DNA: "ADN",
};

let regions: ReadonlyMap<string, string> | undefined;

/** French names of states by their English ones in capitals, as Intl knows them. */
function stateNames(): ReadonlyMap<string, string> {
  if (!regions) {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    const french = new Intl.DisplayNames(["fr"], { type: "region", fallback: "none" });
    const names = new Map<string, string>();
    for (const first of letters)
      for (const second of letters) {
        const [from, to] = [english.of(first + second), french.of(first + second)];
        if (from !== undefined && to !== undefined && first + second !== "ZZ")
          names.set(from.toUpperCase(), to.replaceAll("'", "’"));
      }
    regions = names;
  }
  return regions;
}

/** The French name of a place or body with an English one; undefined when none is known. */
export function frenchNameOf(english: string): string | undefined {
  return INITIALISMS[english.toUpperCase()] ?? frenchPlaceOf(english);
}

function frenchPlaceOf(english: string): string | undefined {
  const name = english.toUpperCase();
  return EXONYMS[name] ?? REGIONS[name] ?? stateNames().get(name);
}

/** A run of capitalised words: "New Delhi", "The Hague", "U.S.". */
const CAPITALISED = /(?<![\p{L}\p{M}’-])\p{Lu}[\p{L}\p{M}.]*(?:[ -]\p{Lu}[\p{L}\p{M}]+)*/gu;
/** "à ", "de " or "d’" right before a name. */
const PREPOSITION = /(?<![\p{L}\p{M}])(?:([àÀ]|[Dd]e)[ \u00a0]|([Dd])[’'])$/u;

/**
 * The places of an English sentence that its translation still calls by their English names, in French: "à Beijing" as "à
 * Pékin", "de Athens" as "d’Athènes", "à Cairo" as "au Caire". A name that is part of a longer one ("London Breed",
 * "Moscow Times") is left alone.
 */
export function withFrenchPlaces(translation: string, source: string): string {
  let text = "";
  let end = 0;
  for (const { 0: name, index } of translation.matchAll(CAPITALISED)) {
    const french = frenchPlaceOf(name);
    if (french === undefined || french === name || !hasWords(source, name)) continue;
    const before = text + translation.slice(end, index);
    const preposition = PREPOSITION.exec(before);
    const word = preposition?.[1] ?? (preposition?.[2] === "D" ? "De" : "de");
    text = preposition ? before.slice(0, preposition.index) + after(word, french) : before + french;
    end = index + name.length;
  }
  return text + translation.slice(end);
}

/** A preposition and a place. The article of a town's name ("Le Caire") is one, and contracts. */
function after(word: string, place: string): string {
  const phrase = place.replace(/^(?:Le|Les)(?= )/u, (article) => article.toLowerCase());
  const joined = contract(/^d/iu.test(word) ? "de" : "à", phrase);
  return /^\p{Lu}/u.test(word) ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
}

function hasWords(text: string, words: string): boolean {
  return new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "u").test(text);
}
