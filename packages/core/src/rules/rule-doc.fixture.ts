import { readdirSync, readFileSync } from "node:fs";

/** One example of a rule's doc: an article, and the source it was made from where the rule compares the two. */
export interface DocExample {
  readonly rule: string;
  readonly verdict: "wrong" | "right";
  /** Examples in a fence named `html` are pages, the others Markdown. */
  readonly format: "html" | "markdown";
  readonly article: string;
  readonly source?: string;
  /** Options that the examples are checked with, where the rule is off without them. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The brief in words, where the rule holds the article to it. */
  readonly brief?: string;
}

/** Names of the folders of rules. */
export function ruleFolders(): string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The doc of a rule, Markdown. */
export function ruleDoc(rule: string): string {
  return readFileSync(new URL(`${rule}/doc.md`, import.meta.url), "utf8");
}

/** The examples of a rule's doc: fenced blocks named `source`, `brief`, `wrong` and `right`. */
export function docExamples(rule: string): DocExample[] {
  let source: string | undefined;
  let brief: string | undefined;
  const options = /^Options for the examples: `(.*)`$/m.exec(ruleDoc(rule))?.[1];
  const examples: DocExample[] = [];
  for (const [, fence, name, text = ""] of ruleDoc(rule).matchAll(
    /^```(\w+) (source|brief|wrong|right)\n([\s\S]*?)^```$/gm,
  )) {
    if (name === "source") source = text;
    else if (name === "brief") brief = text.trim();
    else
      examples.push({
        rule,
        verdict: name as "wrong" | "right",
        format: fence === "html" ? "html" : "markdown",
        article: text,
        ...(source ? { source } : {}),
        ...(brief ? { brief } : {}),
        ...(options ? { options: JSON.parse(options) as Record<string, unknown> } : {}),
      });
  }
  return examples;
}
