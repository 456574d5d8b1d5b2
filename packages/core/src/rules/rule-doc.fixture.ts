import { readdirSync, readFileSync } from "node:fs";

/** One example of a rule's doc: an article, and the source it was made from where the rule compares the two. */
export interface DocExample {
  readonly rule: string;
  readonly verdict: "wrong" | "right";
  readonly article: string;
  readonly source?: string;
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

/** The examples of a rule's doc: fenced blocks named `source`, `wrong` and `right`. */
export function docExamples(rule: string): DocExample[] {
  let source: string | undefined;
  const examples: DocExample[] = [];
  for (const [, name, text = ""] of ruleDoc(rule).matchAll(/^```\w+ (source|wrong|right)\n([\s\S]*?)^```$/gm)) {
    if (name === "source") source = text;
    else examples.push({ rule, verdict: name as "wrong" | "right", article: text, ...(source ? { source } : {}) });
  }
  return examples;
}
