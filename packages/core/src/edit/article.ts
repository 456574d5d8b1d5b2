import type { Span } from "@titraille/french";
import type { Root } from "mdast";
import type { Dateline, Figure } from "../clean/copy.ts";
import type { SourceImage } from "../source/source.ts";

/** A span of one of the sources; `source` is an index in `Article.sources`, offsets are UTF-16 in its text. */
export interface SourceSpan extends Span {
  readonly source: number;
}

/** How a text came about: as it stood, as it stood but for recorded repairs, translated, shortened from it, or written. */
export type Origin = (typeof ORIGINS)[number];
export const ORIGINS = ["verbatim", "repaired", "translated", "compressed", "generated"] as const;

/** A piece of text together with what it rests on. */
export interface Grounded {
  readonly text: string;
  readonly origin: Origin;
  /** Never empty, except where `origin` is "generated" and a person's brief or configuration gave the text. */
  readonly sources: readonly SourceSpan[];
}

/** What mdast blocks of `Article.body` carry in `data`. */
export interface BlockData {
  readonly origin: Origin;
  readonly sources: readonly SourceSpan[];
  /** Paragraphs, list items, quotes: sentence by sentence, in order. */
  readonly sentences?: readonly Grounded[];
  /** On tables: whether the first row names the columns, and the first cell of each row the row. */
  readonly heads?: { readonly columns: boolean; readonly rows: boolean };
  /** On image paragraphs. */
  readonly figure?: { readonly caption?: string; readonly credit?: string };
}

declare module "mdast" {
  interface Data extends Partial<BlockData> {}
}

/** Facts for structured data; only what the source, the brief or the configuration state. */
export interface ArticleMetadata {
  readonly author?: { readonly name: string; readonly url?: string };
  /** Who else signs it, in the order of the source. */
  readonly coAuthors?: readonly { readonly name: string }[];
  readonly publisher?: { readonly name: string; readonly url?: string; readonly logo?: string };
  readonly agency?: string;
  readonly place?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  /** Canonical address. */
  readonly url?: string;
  readonly image?: SourceImage;
  readonly section?: string;
  /** Where the text came from, when the source states it (its address or site name). */
  readonly credit?: { readonly name?: string; readonly url?: string };
}

export interface Article {
  readonly schemaVersion: 1;
  readonly language: string;
  /** Slug: lower-case ASCII words joined by "-". */
  readonly slug: string;
  readonly headline: Grounded;
  readonly seoTitle: Grounded;
  readonly description: Grounded;
  readonly standfirst?: Grounded;
  readonly keyphrase?: { readonly text: string; readonly variants: readonly string[] };
  readonly tags: readonly string[];
  /** "L’essentiel": separate facts, most important first. Do not count towards a minimum of words. */
  readonly keyPoints: readonly Grounded[];
  /** Questions a reader asks, answered by sentences of the article; only when the brief asks for it. */
  readonly faq: readonly { readonly question: Grounded; readonly answer: Grounded }[];
  /** Headings from depth 2; the headline is not in it. */
  readonly body: Root;
  /** All figures, those without an image too (they are not on the page). */
  readonly figures: readonly (Omit<Figure, "span" | "afterBlock"> & { readonly sources: readonly SourceSpan[] })[];
  readonly dateline?: Omit<Dateline, "span">;
  readonly metadata: ArticleMetadata;
  /** The texts that spans point into. */
  readonly sources: readonly { readonly name: string; readonly format: string; readonly text: string }[];
}
