import type { Span } from "@titraille/french";
import type { Origin } from "./origin.ts";

export type SourceFormat = "text" | "html" | "markdown" | "docx";

/** Inline markup that is kept: where it stands in `Source.text`. */
export interface Mark extends Span {
  readonly type: "link" | "strong" | "emphasis";
  /** Absolute where a base address was known (links only). */
  readonly url?: string;
}

/** An image the source really has (its address is known). */
export interface SourceImage {
  readonly url: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
}

/**
 * A block of the source. Blocks are in text order, do not overlap, and are separated in `Source.text` by blank lines
 * (list items by a line break). What lies between them is white space.
 */
export interface SourceBlock extends Span {
  readonly type: "paragraph" | "heading" | "list-item" | "quote" | "table" | "code" | "image" | "caption";
  /** Headings: 1–6. List items: nesting, from 1. */
  readonly depth?: number;
  /** List items: numbered or not. */
  readonly ordered?: boolean;
  /** Numbered list items: the number that the source gives them. */
  readonly number?: number;
  /** Tables: the cells, row by row, as spans in `Source.text`; the first row is the head when `header` is true. */
  readonly rows?: readonly (readonly Span[])[];
  readonly header?: boolean;
  /** Tables: the first cell of each row names the row. */
  readonly rowHeaders?: boolean;
  /** Images; a "caption" block belongs to the image block before it. The text of an image block is its alt text, or empty. */
  readonly image?: SourceImage;
}

/** What the source says about itself; nothing here is guessed. Dates as the source writes them, ISO 8601 where it does. */
export interface SourceMetadata {
  readonly title?: string;
  readonly description?: string;
  readonly standfirst?: string;
  readonly author?: string;
  /** Who else signs it. */
  readonly coAuthors?: readonly string[];
  readonly authorUrl?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly url?: string;
  readonly image?: SourceImage;
  readonly language?: string;
  readonly section?: string;
  readonly tags?: readonly string[];
  /** An instruction in the front matter (`brief:` or `titraille:`). */
  readonly briefText?: string;
}

/** Text that reading left out of the article's copy (a page's menus, for instance): kept, so that nothing is lost. */
export interface LeftOut {
  readonly text: string;
  readonly reason: "page-furniture" | "markup-only" | "metadata";
}

/** A document as it was handed over, decoded, with the structure that its format states. */
export interface Source {
  /** A name for messages and provenance: a file name, or "stdin". */
  readonly name: string;
  readonly format: SourceFormat;
  /** WHATWG label of the encoding the bytes were in. */
  readonly encoding: string;
  /**
   * For plain text: the decoded text, unchanged. For the other formats: the text of the blocks, in order, separated by
   * blank lines (list items by one line break). Every span of every later stage points into this text.
   */
  readonly text: string;
  /** Where each UTF-16 unit of `text` stands in the file; only when it was asked for, and not for .docx. */
  readonly origins?: readonly Origin[];
  readonly blocks: readonly SourceBlock[];
  readonly marks: readonly Mark[];
  readonly metadata: SourceMetadata;
  readonly leftOut: readonly LeftOut[];
  /** Where the parts of the instruction stand in `text`, when the person glued one to the article (set by `brief/`). */
  readonly instructions?: readonly Span[];
}
