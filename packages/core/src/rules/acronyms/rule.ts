import type { Rule } from "../rule.ts";

/** Acronyms that a French reader knows. House list. */
const KNOWN =
  "ADN AFP ANPE AP BD BFM CAC CAF CAP CD CDD CDI CDU CE CEA CFDT CGT CIA CM1 CM2 CNIL CNRS CRS CSG CV DVD EDF ENA EPO FBI FIFA FMI FN FO GDF GPS GSM HLM IA INSEE IRM ISF IVG JO JT KGB LCI LED LFI LGBT LR MEDEF NASA NBA OGM OL OM OMC OMS ONG ONU OPEP OTAN OVNI PACS PC PCF PDF PDG PEL PIB PME PMU PS PSG PV RATP RER RMC RMI RN RSA RTL RTT SAMU SAS SDF SIDA SMIC SMS SNCF SOS STO SUV TF1 TGV TNT TV TVA UE UEFA UMP UNESCO UNICEF URSS USA USB UV VIH VIP VTT WC XV";

/** An acronym is explained where it first stands. */
export const acronyms: Rule<{ known: readonly string[] }> = {
  id: "acronyms",
  category: "readability",
  basis: "house",
  severity: "note",
  options: { known: [] },
  *check({ article, reading }, { known }) {
    const familiar = new Set([...KNOWN.split(" "), ...known]);
    const seen = new Set<string>();
    const whole = [article.headline.text, ...reading.paragraphs.map(({ text }) => text)].join("\n");
    for (const { place, text } of reading.paragraphs) {
      if (text === text.toUpperCase()) continue;
      for (const { 0: acronym, index } of text.matchAll(
        /(?<![\p{L}\d/@#._-])\p{Lu}{2,}[\p{Lu}\d]{0,6}(?![\p{L}\d/@._-])/gu,
      )) {
        if (seen.has(acronym) || familiar.has(acronym) || /^[IVXLCDM]+$/.test(acronym)) continue;
        seen.add(acronym);
        // A row of capitals is a title or a name in capitals, not an acronym.
        if (
          /\p{Lu}{2}[\s\u00a0]$/u.test(text.slice(0, index)) ||
          /^[\s\u00a0]\p{Lu}{2}/u.test(text.slice(index + acronym.length))
        )
          continue;
        if (isExplained(acronym, whole)) continue;
        yield {
          place: { ...place, start: index, end: index + acronym.length },
          message: {
            fr: `Sigle « ${acronym} » sans explication : le développer à sa première mention, ou l’ajouter aux sigles connus.`,
            en: `Acronym "${acronym}" without explanation: spell it out where it first stands, or add it to the known ones.`,
          },
        };
      }
    }
  },
};

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
