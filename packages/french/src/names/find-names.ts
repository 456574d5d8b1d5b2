import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../words/word.ts";
import { endsName, isDateOrAmount } from "./name-borders.ts";
import { typeOf } from "./name-type.ts";
import { PLACES } from "./places.ts";

export type NameType = "person" | "place" | "organisation";

/** A name with all its forms in a text. */
export interface Name {
  /** The fullest form in the text. */
  readonly canonical: string;
  readonly variants: readonly string[];
  /** Only on strong evidence. */
  readonly type?: NameType;
  readonly mentions: readonly Span[];
}

interface Mention extends Span {
  readonly text: string;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

const PARTICLE = /^(?:de|du|des|d’|d'|la|le|van|von|der|den|ben|bin|al|el|di|da|dos|y|et)$/iu;
const NO_NAME =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|m|mme|mlle|dr|pr|me|mm|st|ste|internet|web|mr|mrs)\.?$/iu;

/**
 * Finds names and groups their forms: "Antony Blinken" and the later "Blinken" are one; an acronym explained after a name
 * ("Organisation mondiale de la santé (OMS)") is another form of it.
 *
 * @param sentences tagged words with offsets into `text`.
 */
export function findNames(sentences: readonly (readonly Word[])[], text: string, lexicon: Lexicon): Name[] {
  const surely = sentences.flatMap((words) => mentionsOf(words, text, lexicon));
  const known = new Set(surely.map((mention) => mention.text));
  const mentions = [...surely, ...sentences.flatMap((words) => openingMention(words, known))].sort(
    (a, b) => a.start - b.start,
  );
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const same = groups.get(mention.text);
    if (same) same.push(mention);
    else groups.set(mention.text, [mention]);
  }
  const forms = [...groups.keys()].sort((a, b) => wordCount(b) - wordCount(a) || b.length - a.length);
  const names: { canonical: string; forms: string[] }[] = [];
  const inCapitals = new Map<string, { canonical: string; forms: string[] }>();
  const byWord = new Map<string, { canonical: string; forms: string[] }[]>();
  for (const form of forms) {
    // "BISCUITERIE MOREL" over the text is "Biscuiterie Morel" in it.
    const twin = form.includes(" ") ? inCapitals.get(form.toUpperCase()) : undefined;
    if (twin) {
      twin.forms.push(form);
      if (twin.canonical === twin.canonical.toUpperCase()) twin.canonical = form;
      continue;
    }
    // "France" is no short form of "France Télévisions": a place is a name of its own.
    const isShortForm = wordCount(form) === 1 && !PLACES.has(form.toLowerCase());
    const owners = isShortForm ? (byWord.get(form) ?? []) : [];
    const [owner] = owners;
    if (owner && owners.length === 1 && hasArticle(groups.get(form)) === hasArticle(groups.get(owner.canonical))) {
      owner.forms.push(form);
      continue;
    }
    const name = { canonical: form, forms: [form] };
    names.push(name);
    inCapitals.set(form.toUpperCase(), name);
    const parts = form.split(" ");
    if (parts.length > 1 && !PARTICLE.test(parts[1]!))
      for (const part of new Set([...(isTown(parts[0]!, lexicon) ? [] : [parts[0]!]), parts.at(-1)!])) {
        const owners = byWord.get(part);
        if (owners) owners.push(name);
        else byWord.set(part, [name]);
      }
  }
  return names
    .map(({ canonical: form, forms: all }) => {
      const canonical = inSmallLetters(form, text);
      const own = all.flatMap((form) => groups.get(form) ?? []);
      const type = typeOf(canonical, own, lexicon);
      return {
        canonical,
        variants: all,
        ...(type ? { type } : {}),
        mentions: own.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
      };
    })
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** "le Sénat" is no short form of "Public Sénat", nor "la Fondation" one of somebody’s surname: one has an article, the other not. */
function hasArticle(mentions: readonly Mention[] = []): boolean {
  const determined = mentions.filter(({ before }) => /^(?:l[ea’']|les|du|des|aux?)$/iu.test(before.at(-1)?.form ?? ""));
  return determined.length > mentions.length / 2;
}

/** "Cannes" is no short form of "Cannes Classics", as "Xi" is one of "Xi Jinping". */
function isTown(word: string, lexicon: Lexicon): boolean {
  const kinds = lexicon.nameKinds(word);
  return kinds.length > 0 && kinds.every((kind) => kind === "proper");
}

/** A first word that only the rest of the text shows to be a name ("Xi a suggéré …", when "avec Xi" stands elsewhere). */
function openingMention(words: readonly Word[], known: ReadonlySet<string>): Mention[] {
  const index = words.findIndex(({ upos }) => upos !== "PUNCT");
  const word = words[index];
  if (!word || !known.has(word.form) || !isCapital(word) || /^(?:DET|ADP|PRON|PROPN)$/.test(word.upos)) return [];
  return [{ text: word.form, start: word.start, end: word.end, before: [], after: words.slice(index + 1, index + 4) }];
}

function wordCount(form: string): number {
  return form.split(" ").length;
}

function mentionsOf(words: readonly Word[], text: string, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < words.length; index++) {
    if (!startsName(words, index, lexicon)) continue;
    let last = index;
    const first = words[index]!;
    // "à Pékin Andy Rothman": a place after its preposition ends there.
    const isPlace =
      PLACES.has(first.form.toLowerCase()) && /^(?:à|en|de|d’|vers)$/iu.test(words[index - 1]?.form ?? "");
    while (!isPlace && last + 1 < words.length) {
      if (isCapital(words[last + 1]!) && endsName(words, index, last, lexicon)) break;
      if (isCapital(words[last + 1]!) && isNext(words[last]!, words[last + 1]!, text))
        // "Odile Du Pré": "Du" is two words at one place, and what follows it is a capital.
        last += words[last + 2]?.start === words[last + 1]!.start ? 3 : 1;
      else if (
        last + 2 < words.length &&
        PARTICLE.test(words[last + 1]!.form) &&
        !/^et$/i.test(words[last + 1]!.form) &&
        isCapital(words[last + 2]!) &&
        words[last]!.upos !== "NOUN" &&
        /^(?:van|von|der|den|ben|bin|al|el|di|da|dos)$/iu.test(words[last + 1]!.form)
      )
        last += 2;
      else break;
    }
    const start = words[index]!.start;
    const end = words[last]!.end;
    const form = text.slice(start, end).replace(/\s+/gu, " ");
    if (form.length > 1 && !NO_NAME.test(form))
      mentions.push({
        text: form,
        start,
        end,
        before: words.slice(Math.max(0, index - 4), index),
        after: words.slice(last + 1, last + 4),
      });
    index = last;
  }
  return mentions;
}

function isNext(one: Word, other: Word, text: string): boolean {
  return /^[ \u00a0-]?$/u.test(text.slice(one.end, other.start));
}

function isCapital(word: Word): boolean {
  return (
    /^\p{Lu}/u.test(word.form) &&
    /\p{L}{2}|^\p{Lu}\.$/u.test(word.form) &&
    !NO_NAME.test(word.form) &&
    word.upos !== "PUNCT"
  );
}

/** A capital that is not only that of the sentence: the word is no common word, or the tagger and the lexicon say name. */
function startsName(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const word = words[index]!;
  if (!isCapital(word) || /^(?:DET|ADP|PRON|CCONJ|SCONJ|ADV|AUX|NUM)$/.test(word.upos)) return false;
  if (isDateOrAmount(words, index)) return false;
  let before = index - 1;
  while (before >= 0 && /^[«“"(–—-]$/u.test(words[before]!.form)) before--;
  const atStart = before < 0 || /^[.:!?…]$/u.test(words[before]!.form);
  if (!atStart) return true;
  const common = lexicon.lookup(word.form.toLowerCase()).some(({ upos }) => upos !== "PROPN");
  return (
    !common ||
    (word.upos === "PROPN" &&
      words[index + 1] !== undefined &&
      isCapital(words[index + 1]!) &&
      lexicon.isName(word.form))
  );
}

/** A name of several words in capitals, as the text writes it elsewhere. */
function inSmallLetters(name: string, text: string): string {
  if (!name.includes(" ") || name !== name.toUpperCase()) return name;
  const upper = text.toUpperCase();
  // Letters like "ß" that grow as capitals would shift what follows.
  if (upper.length !== text.length) return name;
  for (let at = upper.indexOf(name); at >= 0; at = upper.indexOf(name, at + 1)) {
    const written = text.slice(at, at + name.length);
    if (written !== name && /^\p{Lu}/u.test(written)) return written;
  }
  return name;
}
