import { type Pass, removal } from "./pass.ts";

/** Controls and notes to editors in text copied from a wiki: "[modifier | modifier le code]", "[réf. nécessaire]". */
export const wikiNotes: Pass = ({ text }) => ({
  edits: [
    // The first stands at the end of a heading: what follows it is another paragraph.
    ...[...text.matchAll(/\s?\[modifier(?:\s?\|\s?modifier le (?:code|wikicode))?\]/gu)].map((match) => {
      const end = match.index + match[0].length;
      return removal(
        "wiki-notes",
        "edit-link",
        { start: match.index, end },
        /\S/u.test(text.charAt(end)) ? "\n\n" : "",
      );
    }),
    ...[...text.matchAll(/\s?\[(?:réf\. (?:nécessaire|souhaitée|à confirmer)|source insuffisante|pas clair)\]/gu)].map(
      (match) => removal("wiki-notes", "note-to-editors", { start: match.index, end: match.index + match[0].length }),
    ),
  ].sort((a, b) => a.start - b.start),
});
