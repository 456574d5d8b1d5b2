import type { Span } from "@titraille/french";
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
        .map((keyphrase) => ({ ...keyphrase, worth: worth(keyphrase, focus) }));
    })
    .toSorted((a, b) => b.worth - a.worth)[0];
  return best && { text: best.text, variants: [...new Set([best.text, ...best.variants])] };
}

/** What a page is, or how it came about, before a colon: nobody searches for it. */
const LABEL =
  /^(?:en|pour|avec|sur|dans|à)\s|^(?:vidéos?|direct|live|images?|photos?|infographie|carte|enquête|reportage|récit|portrait|interview|entretien|analyse|tribune|opinion|éditorial|édito|chronique|décryptage|exclusif|sondage|témoignages?|bilan|résumé)(?!\p{L})/iu;
/** Words of a theme at most, and how often the text must come back to it. House. */
const THEME = { words: 5, times: 2 };

/**
 * What a person has put before the colon of the title, when the text comes back to it: "Travaux du port : …". That is what
 * people search for.
 */
function themeOf(analysis: Analysis | undefined): Keyphrase | undefined {
  const [, theme] =
    /^([^«»:?!.,]{4,45}?)(?:\s(?:19|20)\d\d)?[\s\u00a0\u202f]*:[\s\u00a0]/u.exec(analysis?.title ?? "") ?? [];
  if (!analysis || theme === undefined || theme.split(" ").length > THEME.words || LABEL.test(theme)) return undefined;
  // "Jeanne Morel : « … »" says who speaks.
  if (analysis.names.some(({ type, canonical }) => type === "person" && canonical === theme)) return undefined;
  const spans = analysis.copy.blocks
    .filter(({ type }) => type === "paragraph")
    .flatMap(({ start, end }) => {
      const text = analysis.copy.text.slice(start, end);
      return findKeyphrase({ text: theme, variants: [theme] }, text).map((span) => text.slice(span.start, span.end));
    });
  if (spans.length < THEME.times) return undefined;
  const [found] = spans;
  // Inside the text it has the capital that it has by itself.
  const text = found?.toLowerCase() === theme.toLowerCase() ? found : theme;
  return { text, variants: [...new Set([text, ...spans])] };
}

/** Where a text says what it is about. */
interface Focus {
  readonly title: string;
  readonly opening: string;
  readonly headings: readonly string[];
  /** Names of places: alone, hardly ever what an article is about. */
  readonly places: ReadonlySet<string>;
}

/** Keyphrases of a text that are looked at, best first. */
const CANDIDATES = 40;
/** Characters in which a text says what it is about. */
const OPENING = 700;

function focusOf({ copy, title, names }: Analysis): Focus {
  const { metadata } = copy.source;
  const textOf = ({ start, end }: Span): string => copy.text.slice(start, end);
  const all = copy.blocks.filter(({ type }) => type === "heading");
  const h1 = all.find(({ depth }) => depth === 1);
  const headings = all.filter((block) => block !== h1).map(textOf);
  const first = copy.blocks.find(({ type }) => type === "paragraph");
  const opening = first ? copy.text.slice(first.start, first.start + OPENING) : "";
  return {
    title,
    opening: `${metadata.standfirst ?? ""}\n${opening}`,
    headings,
    places: new Set(names.flatMap(({ type, canonical }) => (type === "place" ? canonical : []))),
  };
}

/**
 * A phrase that the title has in some form, that the opening and the headings come back to, is what the text is about and
 * what it can be found by. People search for names and for groups of words rather than for a common noun or a place alone.
 * House.
 */
function worth(
  { text, variants, score }: Keyphrase & { readonly score: number },
  { title, opening, headings, places }: Focus,
): number {
  const stands = (where: string): boolean => findKeyphrase({ text, variants: [text, ...variants] }, where).length > 0;
  const isPlace = places.has(text) && !text.includes(" ");
  const alone = isPlace ? 0.6 : /^\p{Ll}[\p{L}’-]*$/u.test(text) ? 0.75 : 1;
  const share = headings.length > 1 ? headings.filter(stands).length / headings.length : 0;
  return score * alone * (stands(title) ? 1.5 : 1) * (stands(opening) ? 1.25 : 1) * (1 + 0.4 * share);
}
