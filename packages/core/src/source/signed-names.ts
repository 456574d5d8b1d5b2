/** "Jeanne Morel", "Jean-Rémi de la Vauze", "J. Morel", "Chokri MOREL". */
export const NAME =
  "\\p{Lu}[\\p{L}’'.-]+(?:[ -](?:de la |de |du |des |d’|van |von |le |la |el )?\\p{Lu}[\\p{L}’'.-]*){1,3}";
/** News agencies, which sign by one word. */
const AGENCY = "(?:AFP|AP|Reuters|Belga|ATS|EFE|Xinhua|Keystone-ATS)";
const LEAD =
  /^(?:auteure?s?\s?:|(?:(?:recueilli|écrit|rédigé|publié|propos recueillis|texte|reportage|entretien)\s?(?:et photos )?)?(?:par|by|de|:)(?=[\s:])\s?:?)\s*/iu;
/** What a name in a signature is followed by: a role, a place, the date. */
const REST = /[|•·–—\n(]|\s-(?:\s|$)|(?<!\p{L})(?:le \d|publié|mis à jour|modifié|posté|\d{1,2}[ /.])/iu;
const ROLE =
  /(?:^|\s)(?:(?:envoyée?s?|correspondante?s?|journalistes?|notre|nos|grande? reporter|à \p{Lu}|service |rédact|directeur|directrice|professeure?|chroniqueu|auteure?s?$)).*$/iu;

/**
 * The names in a line that signs an article, in its order: "Par Jeanne Morel, à Valmont, et Rui Falcato" → two. What follows
 * them (roles, dates) is none; nothing is found where the line does not begin with a name.
 */
export function signedNames(line: string): string[] {
  const said = line.replaceAll("'", "’").replace(/\s+/gu, " ").trim().replace(LEAD, "");
  const names: string[] = [];
  for (const part of said
    .split(REST)[0]!
    .split(/\s*(?:[,;&]|\s(?:et|and|avec|ET|AND|AVEC)\s(?:l’)?)\s*(?:avec (?:l’)?)?/u)) {
    const name = part
      .replace(ROLE, "")
      .replace(/(?<=\p{L}{2})\.$/u, "")
      .trim();
    if (IS_NAME.test(name)) names.push(inSmallLetters(name));
    else if (name !== "") break;
  }
  return [...new Set(names)];
}

/** Signs a text, and is no person. */
export function isAgency(name: string): boolean {
  return new RegExp(`^${AGENCY}$`, "u").test(name);
}

const IS_NAME = new RegExp(`^(?:${NAME}|${AGENCY})$`, "u");

/** "Jeanne MOREL", "JEANNE MOREL" → "Jeanne Morel"; what may be letters spoken one by one ("RTL Info") stays. */
function inSmallLetters(name: string): string {
  const words = name.split(" ");
  const isCapital = (word: string): boolean => /^\p{Lu}[\p{Lu}’-]+$/u.test(word);
  const first = words[0]!;
  const all = words.length > 1 && words.every((word) => isCapital(word) && word.length > 2 && /[AEIOUYÉÈ]/u.test(word));
  const surname = /^\p{Lu}[\p{Ll}.]/u.test(first) && words.slice(1).every((word) => isCapital(word) && word.length > 3);
  return all || surname ? name.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase()) : name;
}
