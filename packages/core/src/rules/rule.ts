import type { French } from "@titraille/french";
import type { Root } from "mdast";
import type { Brief } from "../brief/brief.ts";
import type { Copy } from "../clean/copy.ts";
import type { Article } from "../edit/article.ts";

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
  | "residue"
  | "accessibility"
  | "brief";

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
  /** body: index of the block in `Article.body.children`; lists: index of the item. */
  readonly index?: number;
  /** UTF-16 offsets in the text of that field or block. */
  readonly start?: number;
  readonly end?: number;
}

/** Values that a message is made from; both languages are written from the same values. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A change that cannot change the meaning, as data. */
export interface Fix {
  readonly place: Place;
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
  readonly fix?: Fix;
  /** A change that could change the meaning: a person decides. */
  readonly suggestion?: Fix;
}

/** What rules look at. `copies` are the clean sources (one per source), absent when an article is checked on its own. */
export interface RuleContext {
  readonly article: Article;
  readonly body: Root;
  /** The language data: words are compared by lemma, sentences by their parse. */
  readonly french: French;
  readonly copies?: readonly Copy[];
  readonly brief?: Brief;
}

/** What a rule reports; the runner adds the rule's id, basis, category and severity. */
export type RuleFinding = Pick<Finding, "message" | "place" | "fix" | "suggestion"> & { readonly severity?: Severity };

export interface Rule<Options extends object = Record<string, never>> {
  /** Kebab-case, the name of the folder. */
  readonly id: string;
  readonly category: Category;
  readonly basis: Basis;
  readonly severity: Severity;
  /** Default options; their names, units and meaning are in the rule's doc. */
  readonly options: Options;
  check(context: RuleContext, options: Options): Iterable<RuleFinding>;
}
