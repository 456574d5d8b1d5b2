import { linesOf, type Pass, removal, repair } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** What stands over the list of the parts of a text. */
const LABEL =
  /^(?:(?:au )?sommaire|table des matières|dans cet article|plan de l’article|contenu)\s?:?(?: ?\[[^\]\n]{3,12}\])?$/iu;
const NUMBER = /^\d{1,2}[.)]?\s+/u;
/** Parts, and characters of the name of one. */
const LEAST = 2;
const NAME = 100;

/**
 * The list of the parts of a text at its head: it goes, and each of its entries with which a paragraph begins further down
 * is the subheading over that paragraph.
 */
export const contents: Pass = ({ text }, { format }) => {
  if (format !== "text") return {};
  const lines = linesOf(text);
  const label = lines.findIndex((line) => LABEL.test(line.text.replaceAll("'", "’")));
  if (label === -1) return {};
  const entries: { line: (typeof lines)[number]; name: string }[] = [];
  for (const line of lines.slice(label + 1)) {
    const name = line.text.replace(NUMBER, "");
    const again = lines.some(
      ({ start, text: other }) => start > line.start && other.replace(NUMBER, "").startsWith(name),
    );
    if (name.length > NAME || !again) break;
    entries.push({ line, name });
  }
  if (entries.length < LEAST) return {};
  const end = entries.at(-1)!.line.end;
  const borders = lines
    .filter(({ start }) => start > end)
    .flatMap((line): TrackedEdit[] => {
      const number = NUMBER.exec(line.text)?.[0].length ?? 0;
      const entry = entries.find(({ name }) => line.text.slice(number).startsWith(`${name} `));
      if (!entry) return [];
      const at = line.start + number + entry.name.length;
      return [repair("line-wraps", "paragraph-border", { start: at, end: at + 1 }, "\n\n")];
    });
  return {
    edits: [
      ...[lines[label]!, ...entries.map(({ line }) => line)].map((line) => removal("page-notices", "page-head", line)),
      ...borders,
    ],
  };
};
