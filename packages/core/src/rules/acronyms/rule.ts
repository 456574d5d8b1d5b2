import type { French } from "@titraille/french";
import type { ReadParagraph } from "../reading.ts";
import type { Rule } from "../rule.ts";

/** Acronyms that a French reader knows, and names that nobody spells out: broadcasters, agencies, firms. House list. */
const KNOWN =
  "ABC ADN ADSL AFP ANPE AP ARD ARN ARTE ATP ATS BBC BCE BD BFM BMW BNP CAC CAF CAP CBC CBS CCTV CD CDD CDI CDU CE CEA CEDEX CEO CES CFDT CFE CGC CGT CIA CM1 CM2 CNBC CNEWS CNIL CNN CNRS CO2 COVID CP CPAM CRS CSG CV DJ DPA DRH DVD EDF EFE EHPAD ENA EPO ETA FBI FC FED FIFA FMI FN FO FR FSU GB GDF GMT GPS GSM HD HEC HIV HLM HSBC HT HTML HTTP IA IBM INA INED INSEE IP IPSOS IPTC IRA IRM ISF IVG JO JPEG JT KGB KO KPMG LCI LCP LDH LED LFI LGBT LR LVMH MEDEF MMA MSNBC NASA NBA NBC NDLR NFL NHK NHL NPR NSA OGM OK OL OLP OM OMC OMS ONG ONU OPEP ORTF OTAN OVNI PACS PC PCF PCR PDF PDG PEL PIB PIN PJ PME PMI PMR PMU PS PSA PSG PV QCM QG QI QR RAF RAI RAS RATP RDA RER RFA RFI RIB RMC RMI RMN RN RSA RSF RTBF RTL RTS RTT RTVE SA SAMU SARL SAS SCI SDF SIDA SIM SMIC SMS SNCF SOS SPA SSR STO SUD SUV TASER TASS TER TF1 TGV TNT TPE TTC TV TVA UE UEFA UFC UHT UK ULM UMP UNESCO UNICEF UNSA UPI URL URSS US USA USB UTC UV VF VIDEO VIH VIP VO VOA VOST VTC VTT WC WIFI WTA WWF XV XXL ZDF ZEP";

/** Letters in capitals, at most a digit with them: with more it is a code ("AF1234"). */
const ACRONYM = /(?<![\p{L}\d/@#._-])\p{Lu}{2,8}\d?(?![\p{L}\d/@_-]|\.[\p{L}\d])/gu;

/** An acronym is explained where it first stands. */
export const acronyms: Rule<{ known: readonly string[] }> = {
  id: "acronyms",
  category: "readability",
  basis: "house",
  severity: "note",
  options: { known: [] },
  *check({ article, reading, french }, { known }) {
    const familiar = new Set([...KNOWN.split(" "), ...known]);
    const seen = new Set<string>();
    const leading = [article.headline.text, article.standfirst?.text ?? ""].join("\n");
    const whole = [article.headline.text, ...reading.paragraphs.map(({ text }) => text)].join("\n");
    const counts = new Map<string, number>();
    for (const [acronym] of whole.matchAll(ACRONYM)) counts.set(acronym, (counts.get(acronym) ?? 0) + 1);
    // One that is named in passing need not be known.
    const matters = (acronym: string): boolean =>
      counts.get(acronym)! > 1 || new RegExp(`(?<![\\p{L}\\d])${acronym}(?![\\p{L}\\d])`, "u").test(leading);
    for (const paragraph of reading.paragraphs) {
      for (const { acronym, index } of acronymsOf(paragraph, french)) {
        if (seen.has(acronym) || familiar.has(acronym)) continue;
        seen.add(acronym);
        if (!matters(acronym) || isExplained(acronym, whole)) continue;
        yield {
          place: { ...paragraph.place, start: index, end: index + acronym.length },
          message: {
            fr: `Sigle « ${acronym} » sans explication : le développer à sa première mention, ou l’ajouter aux sigles connus.`,
            en: `Acronym "${acronym}" without explanation: spell it out where it first stands, or add it to the known ones.`,
          },
        };
      }
    }
  },
};

/** What is in capitals and no acronym is left out: Roman numerals, words, and what stands in a row of capitals. */
function acronymsOf({ text }: ReadParagraph, french: French): { acronym: string; index: number }[] {
  return [...text.matchAll(ACRONYM)].flatMap(({ 0: acronym, index }) => {
    const isInRow =
      /\p{Lu}{2}[\s.:!?–—-]{1,3}$/u.test(text.slice(Math.max(0, index - 5), index)) ||
      /^[\s.:!?–—-]{1,3}\p{Lu}{2}/u.test(text.slice(index + acronym.length, index + acronym.length + 5));
    // Two or three letters make a rare word of many an acronym: of those, only words of grammar.
    const words = acronym.length > 3 ? /^(?!PROPN|X|SYM)/ : /^(?:DET|PRON|ADP|ADV|AUX|[CS]CONJ)$/;
    const isWord = french.lexicon
      .lookup(acronym.toLowerCase())
      .some(({ upos, name }) => name === undefined && words.test(upos));
    return /^[IVXLCDM]+$/.test(acronym) || isInRow || isWord ? [] : [{ acronym, index }];
  });
}

/** Set in or before brackets, between commas, or with words beginning with its letters close by. */
function isExplained(acronym: string, text: string): boolean {
  const letters = acronym.replace(/\d/g, "");
  for (const { index } of text.matchAll(new RegExp(`(?<![\\p{L}\\d])${acronym}(?![\\p{L}\\d])`, "gu"))) {
    const before = text.slice(Math.max(0, index - 160), index);
    const after = text.slice(index + acronym.length, index + acronym.length + 160);
    if (/\(\s*$/u.test(before) && /^\s*[),]/u.test(after)) return true;
    if (/^[\s\u00a0]\(\p{L}{3,}/u.test(after)) return true;
    if (hasInitials(letters, before) || hasInitials(letters, after)) return true;
  }
  return false;
}

/** Whether words in a row begin with the letters, little words aside: "Haute Autorité de santé" for HAS. */
function hasInitials(letters: string, text: string): boolean {
  const initials = (text.match(/\p{L}+/gu) ?? [])
    .filter((word) => !/^(?:de|du|des|d|la|le|les|l|et|à|aux?|en|pour|sur)$/iu.test(word))
    .map((word) => word[0]!.normalize("NFD")[0]!.toUpperCase())
    .join("");
  return initials.includes(letters);
}
