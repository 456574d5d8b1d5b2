import { isStarter } from "@titraille/french";
import { type Pass, removal } from "./pass.ts";
import type { CleaningSuggestion } from "./record.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** A pointer to another article in the middle of a line, in brackets or after a sentence. */
const IN_BRACKETS =
  /[ \u00a0]?(?:\([^()\n]{0,3}|\[[^[\]\n]{0,3})(?:(?:re)?lire|voir|écouter) (?:aussi|également)\b[^()[\]\n]{1,200}[)\]]/giu;
const AFTER_A_SENTENCE =
  /(?<=[.!?…»”"][»”"]?|^)[ \u00a0]*(?<notice>(?:(?:[ÀA] )?(?:(?:re)?lire|voir|écouter|découvrir) (?:aussi|également)(?: notre \p{L}+)?|(?:[ÀA] |re)?lire(?: notre \p{L}+)?|[ÀA] voir)[ \u00a0]?:[ \u00a0]?|(?:[ÀA] )?lire (?:aussi|également)[ \u00a0](?=[«\p{Lu}]))(?=\S)/gimu;
/** Characters of the title of another article, at most. */
const TITLE = 120;

/**
 * "… sur l’avenue. Lire aussi : Des renforts attendus Les tentes ont été montées …": in the middle of a line nothing marks
 * where the title ends. It is taken out when one word alone can begin the next sentence (a capital behind a small letter, a
 * word that sentences begin with) and the title has no other capital, or where its link ends; else it is pointed out and
 * stays. A capital glued to the title begins what follows it.
 */
export const innerNotices: Pass = (tracked, source) => {
  const { text } = tracked;
  const edits: TrackedEdit[] = [...text.matchAll(IN_BRACKETS)].map((match) =>
    removal("page-notices", "read-also", { start: match.index, end: match.index + match[0].length }),
  );
  const suggestions: CleaningSuggestion[] = [];
  for (const match of text.matchAll(AFTER_A_SENTENCE)) {
    const from = match.index + match[0].length;
    const lineEnd = text.indexOf("\n", from);
    const rest = text.slice(from, Math.min(lineEnd < 0 ? text.length : lineEnd, from + 4 * TITLE));
    const at = tracked.toSource({ start: from, end: from + 1 }).start;
    const link = source.marks.find(({ type, start }) => type === "link" && start === at);
    const length = link ? tracked.fromSource(link.end) - from : titleLength(rest);
    if (length === undefined) {
      const start = from - match.groups!.notice!.length;
      const span = { start, end: from + Math.min(rest.length, TITLE) };
      const before = text.slice(span.start, span.end);
      suggestions.push({ kind: "page-notices", span: tracked.toSource(span), before, after: "", reason: "read-also" });
    } else {
      const end = from + length;
      const isBetweenWords = /\S/u.test(text.charAt(match.index - 1)) && /\S/u.test(text.charAt(end));
      // A linked title with text glued to it stood on a line of its own on its page.
      const border = link && isBetweenWords ? "\n\n" : " ";
      edits.push(removal("page-notices", "read-also", { start: match.index, end }, isBetweenWords ? border : ""));
    }
  }
  return { edits: edits.sort((a, b) => a.start - b.start), suggestions };
};

/** Characters of the title that a text begins with, when nothing else can follow it; undefined when several readings can. */
function titleLength(text: string): number | undefined {
  const glued = /(?<=[\p{Ll}»!?)])(?=\p{Lu}[\p{Ll}’'\u00a0]|«)/u.exec(text.slice(0, TITLE + 40));
  if (glued) return glued.index;
  const first = /(?<=[\p{Ll}\d»”] )\p{Lu}[\p{L}]*/u.exec(text);
  // Titles of articles end without a full stop: what ends with one may be the article's own sentence.
  if (!first && text.length <= TITLE && !/[.…]\s*$|[.!?…]\s/u.test(text)) return text.length;
  if (!first || first.index > TITLE || !isStarter(first[0])) return undefined;
  const title = text.slice(0, first.index);
  return /[.!?…]\s/u.test(title) ? undefined : first.index - 1;
}
