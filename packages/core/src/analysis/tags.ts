import { isOffice, type Keyphrase, type Lexicon, type Name } from "@titraille/french";
import { isNameTag } from "./name-tags.ts";
import { isMereSource, type Setting, settingOf } from "./tag-setting.ts";

/** Tags of a text at most. House. */
const MAX_TAGS = 8;

/** Nouns that tell what kind of paper, act or body something is, not what it is about. */
const GENERIC_HEAD =
  /^(?:source|rapport|avis|retour|conférence|communiqué|nationalité|version|texte|liste|groupe|autorité|bilan|organisation|réunion|visite|déclaration|propos|entretien|interview|annonce|décision|mesure|réponse|réaction|besoin|risque|série|utilisateur|usager|équipe|règle|chiffre|bénéfice|marge|gouvernement|rentrée|maréchal|shérif|appel|poids|fond|cible|étape|phase|logique|démarche|approche|site|page|adresse|but|ballon)$/u;
/** Adjectives with which any noun stays general. */
const GENERIC_ADJECTIVE =
  /^(?:annuel|mensuel|hebdomadaire|unanime|fiable|historique|gouvernemental|officiel|structurel|concerné|attendu)(?:le|e)?s?$/u;

interface Candidate {
  readonly text: string;
  readonly worth: number;
}

/** What a French editor would file a text under: the names and themes that it turns on, most central first. */
export function tagsOf(
  names: readonly Name[],
  keyphrases: readonly Keyphrase[],
  text: string,
  title: string,
  lexicon: Lexicon,
): string[] {
  const named = new Set(names.map(({ canonical }) => canonical));
  const found: Candidate[] = [
    ...names.flatMap((name) => {
      const setting = settingOf(name.variants, name.mentions, text, title);
      return isNameTag(name, { names, setting, text, lexicon })
        ? {
            text: inNameCase(name, lexicon),
            worth: worthOf(name.mentions.length, setting, name.type === "place" ? 0.8 : 1),
          }
        : [];
    }),
    ...keyphrases.flatMap((keyphrase) => {
      if (named.has(keyphrase.text)) return [];
      const setting = settingOf(keyphrase.variants, keyphrase.spans, text, title);
      return isThemeTag(keyphrase, setting, text)
        ? {
            text: keyphrase.text,
            worth: worthOf(keyphrase.spans.length, setting, setting.inTitle || setting.inOpening ? 1.1 : 0.8),
          }
        : [];
    }),
  ].sort((a, b) => b.worth - a.worth);
  return distinctTags(found.map(({ text: tag }) => tag));
}

/** Tags that do not say the same, the earlier ones first, with a capital each. */
export function distinctTags(tags: readonly string[]): string[] {
  const kept: string[] = [];
  for (const tag of tags) {
    if (kept.length >= MAX_TAGS) break;
    if (!kept.some((other) => overlap(other, tag))) kept.push(tag);
  }
  return kept.map((tag) => tag.charAt(0).toUpperCase() + tag.slice(1));
}

function worthOf(times: number, { inTitle, inOpening }: Setting, factor: number): number {
  return Math.log2(1 + times) * factor * (inTitle ? 2 : 1) * (inOpening ? 1.3 : 1);
}

function isThemeTag({ text: phrase, spans }: Keyphrase, setting: Setting, text: string): boolean {
  const words = phrase.toLowerCase().split(/[ ’]/u);
  const [head = ""] = words;
  if (phrase === phrase.toUpperCase()) return false;
  if (words.length === 1) return false;
  // "Français à l’université" is about persons, whatever they are called by.
  if (spans.length < 2 || /^\p{Lu}/u.test(phrase)) return false;
  if (words.some((word) => GENERIC_ADJECTIVE.test(word)) || isMereSource(spans, text)) return false;
  return setting.inTitle || !isGenericNoun(head);
}

function isGenericNoun(word: string): boolean {
  const lemma = word.replace(/s$/u, "");
  return GENERIC_HEAD.test(lemma) || isOffice(lemma);
}

/** "Jeanne MOREL" is Jeanne Morel. */
function inNameCase({ canonical }: Name, lexicon: Lexicon): string {
  const [, given, surname] = /^(\p{Lu}\p{Ll}+)[ -](?:.*\P{Lu})?(\p{Lu}{4,})$/u.exec(canonical) ?? [];
  if (given === undefined || surname === undefined || !lexicon.nameKinds(given).includes("given")) return canonical;
  return canonical.slice(0, -surname.length + 1) + surname.slice(1).toLowerCase();
}

/** One is the other with more words, in other letters, or by its initials. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [plainWords(one), plainWords(other)];
  const within = (some: readonly string[], all: readonly string[]): boolean => some.every((word) => all.includes(word));
  // "note du Portugal" leaves "Portugal" to be found by.
  if (/^\p{Ll}/u.test(one) && /^\p{Lu}/u.test(other)) return initials(one) === other || a.join() === b.join();
  return within(a, b) || within(b, a) || initials(one) === other || initials(other) === one;
}

function plainWords(tag: string): string[] {
  const plain = tag.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^(?:l|d|la|le|les|de|du|des|en|a|au|aux)$/.test(word))
    .map((word) => word.replace(/(?<=..)[sx]$/u, ""));
}

function initials(tag: string): string {
  const words = plainWords(tag);
  return words.length > 1 ? words.map((word) => word.charAt(0).toUpperCase()).join("") : "";
}
