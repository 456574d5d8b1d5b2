import { isOffice, type Name, type Span } from "@titraille/french";
import type { Analysis } from "../analysis/analysis.ts";
import { type Brief, demandOf } from "../brief/brief.ts";
import type { Keyphrase } from "./desk.ts";
import { findKeyphrase, keyOf } from "./find-keyphrase.ts";

/** The client's keyphrase, or else the one the texts are most about; undefined when nothing stands out. */
export function chooseKeyphrase(brief: Brief, analyses: readonly Analysis[]): Keyphrase | undefined {
  const asked = demandOf(brief, "keyphrase")?.phrases[0];
  if (asked !== undefined) {
    const known = analyses.flatMap((analysis) => analysis.keyphrases);
    const same = known.find((keyphrase) => keyOf(keyphrase.text) === keyOf(asked));
    return { text: asked, variants: [...new Set([asked, ...(same?.variants ?? [])])] };
  }
  const theme = themeOf(analyses[0]);
  if (theme) return theme;
  const best = analyses
    .flatMap((analysis) => {
      const focus = focusOf(analysis);
      return analysis.keyphrases
        .slice(0, CANDIDATES)
        .concat(phrasesOfTitle(analysis))
        .map((keyphrase) => ({ ...keyphrase, worth: worth(keyphrase, focus) }));
    })
    .toSorted((a, b) => b.worth - a.worth)[0];
  return best && { text: best.text, variants: [...new Set([best.text, ...best.variants])] };
}

/** What a page is, how it came about, or how long something took, before a colon: nobody searches for it. */
const LABEL =
  /^(?:en|pour|avec|sur|dans|à)\s|^(?:vidéos?|direct|live|images?|photos?|infographie|carte|enquête|reportage|récit|portrait|interview|entretien|analyse|tribune|opinion|éditorial|édito|chronique|décryptage|exclusif|sondage|témoignages?|bilan|résumé)(?!\p{L})|^(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quarante|cinquante|cent)\s(?:ans?|années?|mois|jours?|semaines?|heures?|siècles?)(?!\p{L})/iu;
/** Content words of a theme at most, and how often the text must come back to one word. House. */
const THEME = { words: 4, times: 2 };

/**
 * What a person has put before the colon of the title, when the text comes back to it: "Travaux du port : …". That is what
 * people search for. A place at its end only says where ("Parité hommes-femmes à Valbrune : …").
 */
function themeOf(analysis: Analysis | undefined): Keyphrase | undefined {
  const title = (analysis?.title ?? "").replace(/^\p{Lu}[\p{Lu} ]{3,}\.\s/u, "");
  const [, kicker] = /^([^«»"“”:?!.,]{4,45}?)(?:\s(?:19|20)\d\d)?[\s\u00a0\u202f]*:[\s\u00a0]/u.exec(title) ?? [];
  if (!analysis || kicker === undefined || contentOf(kicker).length > THEME.words || LABEL.test(kicker))
    return undefined;
  // "Jeanne Morel : « … »" says who speaks, "Valbrune : …" where it happens.
  const isNamed = ({ type, canonical }: Name): boolean =>
    canonical === kicker && (type === "person" || (type === "place" && !kicker.includes(" ")));
  if (analysis.names.some(isNamed)) return undefined;
  const theme = withoutPlace(kicker, analysis.names);
  const found = standing(theme, analysis);
  if (found.length < (theme.includes(" ") ? 1 : THEME.times) && !standsInPieces(theme, analysis)) return undefined;
  // Inside the text it has the capital that it has by itself.
  const same = found.find((text) => text.toLowerCase() === theme.toLowerCase());
  if (!same && theme.includes(" ") && theme === theme.toUpperCase()) return undefined;
  const text = same ?? (theme.includes(" ") ? lowered(theme, analysis) : theme);
  return { text, variants: [...new Set([text, ...found])] };
}

/** "Parité hommes-femmes" of "Parité hommes-femmes à Valbrune"; "Guerre en Ukraine" is nothing without its place. */
function withoutPlace(kicker: string, names: readonly Name[]): string {
  const [, rest, place] = /^(.+?)\s(?:à|en|au|aux|dans)\s(?:l[ae]s?\s|l’)?(\p{Lu}.*)$/u.exec(kicker) ?? [];
  if (rest === undefined || !/[ -]/u.test(rest)) return kicker;
  const known = names.find(({ canonical }) => canonical === place);
  return known?.type === "place" || (!known?.type && !place!.includes(" ")) ? rest : kicker;
}

/** What a phrase looks like in the paragraphs, each time. */
function standing(phrase: string, { copy }: Analysis): string[] {
  return copy.blocks
    .filter(({ type }) => type === "paragraph")
    .flatMap(({ start, end }) => {
      const text = copy.text.slice(start, end);
      return findKeyphrase({ text: phrase, variants: [phrase] }, text).map((span) => text.slice(span.start, span.end));
    });
}

/** Whether the text has the words of a phrase of several, one at most excepted, though not together. */
function standsInPieces(phrase: string, analysis: Analysis): boolean {
  const words = contentOf(phrase);
  const missing = words.filter((word) => standing(word, analysis).length === 0);
  // "Valbrune Incendie dans une maison": a place that the text has not is glued to the title.
  return words.length > 1 && missing.length <= (words.length > 2 ? 1 : 0) && !missing.some(isGlued(phrase));
}

function isGlued(phrase: string): (word: string) => boolean {
  return (word) => phrase.startsWith(word) && /^ \p{Lu}/u.test(phrase.slice(word.length));
}

function contentOf(phrase: string): string[] {
  const words = phrase.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !/^(?:des|les|une|par|sur|aux|pour|dans|contre)$/iu.test(word));
}

/** A common noun loses the capital of the title. */
function lowered(phrase: string, { names }: Analysis): string {
  const isName = names.some(({ variants }) => variants.some((variant) => phrase.startsWith(variant)));
  return isName || /^\p{Lu}{2}/u.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** Phrases of the title whose words the text has, worth what the text makes of them. */
function phrasesOfTitle(
  analysis: Analysis,
): (Keyphrase & { readonly score: number; readonly spans: readonly Span[] })[] {
  return analysis.titlePhrases.flatMap((phrase) => {
    const found = standing(phrase, analysis);
    const rarest = Math.min(...contentOf(phrase).map((word) => standing(word, analysis).length));
    if (found.length === 0 && rarest < (contentOf(phrase).length > 2 ? 1 : 2)) return [];
    const score = TITLE_PHRASE * Math.log2(2 + found.length + Math.min(3, rarest / 3));
    // Of a title in capitals, or with one on every word, the text tells how its words are written.
    const isShouted = phrase === phrase.toUpperCase() && phrase.includes(" ");
    const same = found.find((form) => form !== form.toUpperCase() && form.toLowerCase() === phrase.toLowerCase());
    const own = same ?? (isShouted ? undefined : phrase);
    return own === undefined
      ? []
      : [{ text: lowered(own, analysis), variants: [own, ...new Set(found)], score, spans: [] }];
  });
}

/** What a phrase is worth for being in the title, as a keyphrase that stands in all of the text. House. */
const TITLE_PHRASE = 3;

/** Where a text says what it is about. */
interface Focus {
  readonly title: string;
  readonly opening: string;
  readonly headings: readonly string[];
  readonly names: ReadonlySet<string>;
  /** Names of places: alone, hardly ever what an article is about. */
  readonly places: ReadonlySet<string>;
  /** Names of persons: who speaks is not what an article is about. */
  readonly persons: ReadonlySet<string>;
  readonly titled: boolean;
  /** Mentions from which somebody is what a text without title is about. */
  readonly often: number;
}

/** Months, days and words of the work on a text: no text is about them. */
const EVERYWHERE =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|Français(?:es?)?|enquêtes?|catégories?|informations?|articles?|textes?|vidéos?|photos?)$/u;

/** Letters of a common noun that says enough alone ("chlorothalonil"). House. */
const SPECIAL = 10;
/** Mentions from which somebody is what a text without title is about: one for so many sentences, at most so many. House. */
const OFTEN = 4;
const SENTENCES = 5;
/** Keyphrases of a text that are looked at, best first. */
const CANDIDATES = 40;
/** Characters in which the first sentence tells the news, before its circumstances. */
const NEWS = 120;
/** Characters in which a text says what it is about. */
const OPENING = 700;

function focusOf({ copy, title, sentences, names }: Analysis): Focus {
  const { metadata } = copy.source;
  const textOf = ({ start, end }: Span): string => copy.text.slice(start, end);
  const all = copy.blocks.filter(({ type }) => type === "heading");
  const h1 = all.find(({ depth }) => depth === 1);
  const headings = all.filter((block) => block !== h1).map(textOf);
  const first = copy.blocks.find(({ type }) => type === "paragraph");
  const opening = first ? copy.text.slice(first.start, first.start + OPENING) : "";
  return {
    // The first sentence of a text without title says what its title would.
    title: title || (sentences[0]?.text.slice(0, NEWS) ?? ""),
    opening: `${metadata.standfirst ?? ""}\n${opening}`,
    headings,
    // "la Cour", "la Ligue": a capital alone that nothing shows to be somebody’s is hardly more than a noun.
    names: new Set(names.flatMap(({ canonical, type }) => (type || title !== "" ? canonical : []))),
    places: new Set(names.flatMap(({ type, canonical }) => (type === "place" ? canonical : []))),
    persons: new Set(
      names.flatMap(({ type, canonical, variants }) => {
        const acts = title === "" && variants.some((variant) => sentences[0]?.text.startsWith(variant));
        return type === "person" && !acts ? canonical : [];
      }),
    ),
    titled: title !== "",
    often: Math.min(OFTEN, Math.max(2, Math.round(sentences.length / SENTENCES))),
  };
}

/**
 * A phrase that the title has in some form, that the opening and the headings come back to, is what the text is about and
 * what it can be found by. People search for names and for groups of words rather than for a common noun or a place alone.
 * House.
 */
function worth(
  { text, variants, score, spans }: Keyphrase & { readonly score: number; readonly spans: readonly Span[] },
  { title, opening, headings, names, places, persons, titled, often }: Focus,
): number {
  const stands = (where: string): boolean => findKeyphrase({ text, variants: [text, ...variants] }, where).length > 0;
  const isPlace = places.has(text) && !text.includes(" ");
  // Who only speaks is not what an article is about; who comes back from the opening on is, where no title says otherwise.
  const isSubject = titled ? stands(title) : spans.length >= often && stands(opening);
  const isSpeaker = persons.has(text) && !isSubject;
  const isNoun = !text.includes(" ") && !names.has(text);
  const isRole = isOffice(text.split(" ")[0]!.toLowerCase()) && !stands(title);
  const isSpecial = text.length >= SPECIAL && isSubject;
  // What neither title nor opening has is a detail; so is what a text without title has once.
  const aside = !stands(title) && !stands(opening) ? 0.6 : !titled && spans.length === 1 ? 0.5 : 1;
  const alone = isSpeaker
    ? 0.4
    : isPlace
      ? 0.35
      : isNoun
        ? isSpecial
          ? 0.75
          : titled && stands(title)
            ? 0.62
            : 0.5
        : isRole
          ? 0.5
          : 1;
  const share = headings.length > 1 ? headings.filter(stands).length / headings.length : 0;
  const said = EVERYWHERE.test(text) ? 0.2 : 1;
  return score * said * alone * aside * (stands(title) ? 1.5 : 1) * (stands(opening) ? 1.25 : 1) * (1 + 0.4 * share);
}
