import { linesOf, type Pass, removal, repair } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** What stands over the list of the parts of a text. */
const LABEL =
  /^(?:(?:au )?sommaire|table des matières|dans cet article|plan de l’article|contenu)\s?:?(?: ?\[[^\]\n]{3,12}\]| (?:masquer|afficher|cacher))?$/iu;
/** The same with the first of them: "Sommaire : Où le trouver ?" */
const WITH_FIRST = /^(?:(?:au )?sommaire|table des matières|dans cet article)\s?:\s?(?<name>\S.{3,99})$/iu;
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
  const named = lines.map((line) => line.text.replace(NUMBER, ""));
  const firstOf = (line: string): string | undefined => {
    const name = WITH_FIRST.exec(line)?.groups?.name;
    return name !== undefined && named.some((other) => other.startsWith(name)) ? name : undefined;
  };
  const label = lines.findIndex(
    (line) => LABEL.test(line.text.replaceAll("'", "’")) || firstOf(line.text) !== undefined,
  );
  if (label === -1) return { edits: inOneLine(text) };
  const first = firstOf(lines[label]!.text);
  const entries: { line: (typeof lines)[number]; name: string }[] =
    first === undefined ? [] : [{ line: lines[label]!, name: first }];
  for (let index = label + 1; index < lines.length; index++) {
    const [line, name] = [lines[index]!, named[index]!];
    const isAgain = (at: number): boolean =>
      named[at] !== undefined && named.some((other, later) => later > at && other.startsWith(named[at]!));
    // One that is worded otherwise further down stands among those that are not.
    if (name.length > NAME || !(isAgain(index) || (isAgain(index - 1) && isAgain(index + 1)))) break;
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
      ...[...new Set([lines[label]!, ...entries.map(({ line }) => line)])].map((line) =>
        removal("page-notices", "page-head", line),
      ),
      ...borders,
    ],
  };
};

/** The same in one line with the text: "Sommaire [Masquer] 1 Ma recette 2 Les résultats 3 Mon verdict Depuis un an …". */
const IN_LINE = /(?:Sommaire|Table des matières)(?: ?\[[^\]\n]{3,12}\])? (?=1\.? \p{Lu})/u;
/** Words of the last entry, which nothing parts from the text. */
const LAST = 10;

function inOneLine(text: string): TrackedEdit[] {
  const label = IN_LINE.exec(text);
  if (!label) return [];
  const names: string[] = [];
  let at = label.index + label[0].length;
  for (let number = 1; ; number++) {
    const own = new RegExp(`^${number}\\.? `, "u").exec(text.slice(at));
    if (!own) break;
    const from = at + own[0].length;
    const next = new RegExp(` ${number + 1}\\.? (?=\\p{Lu})`, "u").exec(text.slice(from, from + NAME));
    const name = next ? text.slice(from, from + next.index) : lastName(text, from);
    if (name === undefined || !text.includes(` ${name} `, from + name.length)) break;
    names.push(name);
    at = from + name.length + 1;
  }
  if (names.length < LEAST) return [];
  const edits = [removal("page-notices", "page-head", { start: label.index, end: at }, "\n\n")];
  let from = at;
  for (const name of names) {
    const found = text.indexOf(` ${name} `, from);
    if (found === -1) continue;
    const end = found + name.length + 1;
    edits.push(repair("line-wraps", "paragraph-border", { start: found, end: found + 1 }, "\n\n"));
    edits.push(repair("line-wraps", "paragraph-border", { start: end, end: end + 1 }, "\n\n"));
    from = end;
  }
  return edits;
}

/** The longest words from here on that stand again further down. */
function lastName(text: string, from: number): string | undefined {
  const words = text
    .slice(from, from + NAME)
    .split(" ")
    .slice(0, LAST);
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    if (text.includes(` ${name} `, from + name.length)) return name;
  }
  return undefined;
}
