import type { French } from "@titraille/french";
import type { Root } from "mdast";
import type { Brief } from "../brief/brief.ts";
import type { Copy } from "../clean/copy.ts";
import type { Article } from "../edit/article.ts";
import type { Page } from "../foreign/page.ts";
import type { Reading } from "./reading.ts";

export type Basis = "contract" | "google" | "standard" | "convention" | "house";
export type Severity = "error" | "warning" | "note";
export type Category =
  | "structure"
  | "metadata"
  | "keyphrase"
  | "readability"
  | "typography"
  | "structured-data"
  | "fidelity"
  | "originality"
  | "residue"
  | "accessibility"
  | "brief";

export type MetadataPart = "language" | "canonical" | "robots" | "social" | "jsonLd" | "author" | "source";

/** Where in the article a finding is. */
export interface Place {
  readonly field:
    | "headline"
    | "seoTitle"
    | "description"
    | "standfirst"
    | "slug"
    | "keyPoints"
    | "faq"
    | "tags"
    | "body"
    | "metadata"
    | "figures";
  /** metadata: which of them, as it is written in the head of a page, in front matter or in JSON. */
  readonly part?: MetadataPart;
  /** body: index of the block in `Article.body.children`; lists: index of the item. */
  readonly index?: number;
  /** UTF-16 offsets in the text of that field or block. */
  readonly start?: number;
  readonly end?: number;
}

/** A change of the text at `place` (all of it when the place has no offsets), as data. */
export interface Fix {
  readonly place: Place;
  /** What stands there now; the fix is void where something else stands. */
  readonly before: string;
  readonly after: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly category: Category;
  readonly place?: Place;
  /** What is, what is expected, what to do: one sentence per interface language. */
  readonly message: { readonly fr: string; readonly en: string };
  /** Cannot change the meaning: applied automatically when fixes are asked for. */
  readonly fix?: Fix;
  /** Could change the meaning: a person decides. */
  readonly suggestion?: Fix;
}

/** What rules look at. */
export interface RuleContext {
  readonly article: Article;
  readonly body: Root;
  /** Paragraphs, sentences and words of the article, worked out once for all rules. */
  readonly reading: Reading;
  readonly french: French;
  /** The clean sources, one each; absent when an article is checked on its own. */
  readonly copies?: readonly Copy[];
  readonly brief?: Brief;
  /** The page, when the article was read from HTML. */
  readonly page?: Page;
}

/** What a rule reports; the runner adds the rule's id, basis, category and severity. */
export type RuleFinding = Pick<Finding, "message" | "place" | "fix" | "suggestion"> & { readonly severity?: Severity };

export interface Rule<Options extends object = Record<string, never>> {
  /** Kebab-case, the name of the folder. */
  readonly id: string;
  readonly category: Category;
  readonly basis: Basis;
  readonly severity: Severity;
  /** The rule does not run, and its category gets no score from it, where this is not known. */
  readonly needs?: "source" | "brief" | "page" | "keyphrase";
  /** Default options; their names, units and meaning are in the rule's doc. */
  readonly options: Options;
  check(context: RuleContext, options: Options): Iterable<RuleFinding>;
}

/** A rule of whatever options, as lists of rules hold it. */
// biome-ignore lint/suspicious/noExplicitAny: the runner gives each rule its own options.
export type AnyRule = Rule<any>;
