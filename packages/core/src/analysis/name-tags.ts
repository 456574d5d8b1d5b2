import { isNamingNoun, isOffice, type Lexicon, type Name } from "@titraille/french";
import { isMereSource, isOpening, type Setting, textAround } from "./tag-setting.ts";

interface Surroundings {
  readonly names: readonly Name[];
  readonly setting: Setting;
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** Agencies that copy is signed with. */
const AGENCY = /^(?:AFP|AP|Reuters|REUTERS|ATS|Belga|EFE|DPA|ANSA|Xinhua|TASS|Agence France-Presse|Associated Press)$/u;
/** Short forms of common nouns: functions, measures, techniques, labels. */
const NO_BODY =
  /^(?:PDG|DG|DRH|MOA|MOE|PIB|PNB|TVA|SMS|MMS|ADN|ARN|TNT|CV|CDD|CDI|PME|TPE|ETI|HLM|SDF|VTC|ISBN|ISSN|DOI|URL|PDF|HTML|USB|GPS|QR|VIH|IRM|TGV|RER|BTP|VIP|QI|FAQ|INFO|VIDEO|EXCLUSIF|LIVE|CAN|USD|EUR|CHF|CAD|GBP)$/u;
/** How often something that the title does not name has to stand. House. */
const TIMES = { name: 2, loneName: 4, place: 3, farPlace: 4, home: 3 };

/** Whether an editor would file a text under a name. */
export function isNameTag(name: Name, surroundings: Surroundings): boolean {
  const { canonical, mentions, type } = name;
  const { setting, text } = surroundings;
  if (canonical.includes(" ")) {
    // "BBC Monde Rui Falcato": a body and a person that nothing parts.
    if (/^\p{Lu}{2,}(?: \S+){3,}/u.test(canonical)) return false;
    if (setting.inTitle && type !== undefined) return true;
    if (mentions.length < TIMES.name) return false;
    if (setting.inTitle) return true;
    return type === "person" || type === "place" ? isCentral(name, setting) : !isMereSource(mentions, text);
  }
  if (!isTelling(canonical, surroundings.lexicon)) return false;
  if (canonical === "France") return isHomeSubject(name, surroundings);
  if (isInitialled(name, text) || NO_BODY.test(canonical)) return false;
  if (setting.inTitle) return true;
  if (mentions.length < TIMES.name || AGENCY.test(canonical)) return false;
  if (isMereSource(mentions, text)) return false;
  if (/^\p{Lu}{2,6}$/u.test(canonical)) return isBody(name, text);
  return type === "place" ? isCentral(name, setting) : isKnown(name, surroundings);
}

/** A place where something has only happened to be is no subject. */
function isCentral({ type, mentions }: Name, { inOpening }: Setting): boolean {
  return type !== "place" || mentions.length >= (inOpening ? TIMES.place : TIMES.farPlace);
}

/** "Français", "Premier", "XIXe", "Maire" are capitals, not what an article is about. */
function isTelling(name: string, lexicon: Lexicon): boolean {
  if (/^[IVXLCDM]+e?$/u.test(name) || isOffice(name.toLowerCase())) return false;
  return (
    lexicon.isName(name) ||
    !lexicon.lookup(name.toLowerCase()).some(({ upos }) => upos === "ADJ" || upos === "NOUN" || upos === "NUM")
  );
}

/** The country of the readers is a subject where it acts or is judged ("la France rappelle …"), not where things are in it. */
function isHomeSubject({ mentions }: Name, { setting, text }: Surroundings): boolean {
  if (mentions.length < TIMES.home) return false;
  if (setting.inTitle) return true;
  const subjects = mentions.filter((_, index) => {
    const { before } = textAround([mentions[index]!], text)[0]!;
    return /(?<!\p{L})la\s$/iu.test(before) && !/(?:toute|dans|à travers|de|partout en) la\s$/iu.test(before);
  });
  return subjects.length * 2 >= mentions.length && subjects.some((span) => isOpening(span, text));
}

/** "Odile F." stays nameless: her first name is nobody’s name. */
function isInitialled({ mentions }: Name, text: string): boolean {
  return textAround(mentions, text).some(({ after }) => /^[\s\u00a0]\p{Lu}\.?(?![\p{L}’'])/u.test(after));
}

/**
 * An acronym with an article that is not spelled out as a common noun ("référendum d’initiative citoyenne (RIC)"): an
 * organisation.
 */
function isBody({ canonical, mentions }: Name, text: string): boolean {
  const around = textAround(mentions, text);
  const spelled = around.some(({ before }) => {
    if (!/\($/u.test(before)) return false;
    const words = before.match(/\p{L}{4,}/gu) ?? [];
    const first = words.findLast(({ 0: letter }) => letter?.toUpperCase() === canonical[0]);
    return first !== undefined && /^\p{Ll}/u.test(first) && !isNamingNoun(first.toLowerCase());
  });
  return !spelled && around.some(({ before }) => /(?:l[ae]\s|l’|l'|du\s|des\s|les\s|au\s|aux\s|\()$/iu.test(before));
}

/**
 * One word that the text does not show to be a place or body is a piece of somebody’s name, or a first name; one that only
 * begins sentences is a label.
 */
function isKnown({ canonical, mentions, type }: Name, { names, text, lexicon }: Surroundings): boolean {
  if (
    names.some(
      (other) =>
        other.type === "person" && other.canonical.split(" ").includes(canonical) && other.canonical !== canonical,
    )
  )
    return false;
  const kinds = lexicon.nameKinds(canonical);
  if (type === "person" || (kinds.includes("given") && !kinds.includes("proper"))) return false;
  const around = textAround(mentions, text);
  if (kinds.length === 0 && around.every(({ before }) => /(?:^|[.!?…:\n])\s*$/u.test(before))) return false;
  const isThing = around.some(({ before }) =>
    /(?:(?<!\p{L})(?:l[ae]|les|du|au|aux|à|en|vers|dans|chez|sur|avec|un|une)\s|l’|l')[«“]?\s?$/iu.test(before),
  );
  return isThing || type === "organisation" || mentions.length >= TIMES.loneName;
}
