/** Columns under which folding makes a text harder to read, and over which a line is. */
const NARROWEST = 40;
const WIDEST = 100;

/**
 * A text folded at its plain spaces; no-break spaces hold.
 *
 * @param width of the terminal in columns; undefined leaves the text as it is.
 * @param indent of the lines after the first, in columns.
 */
export function folded(text: string, width: number | undefined, indent: number): string {
  if (width === undefined) return text;
  const most = Math.max(NARROWEST, Math.min(WIDEST, width)) - 1;
  const start = /^ */.exec(text)?.[0] ?? "";
  const lines: string[] = [];
  let line = "";
  for (const word of text.slice(start.length).split(" ")) {
    const room = most - Math.max(indent, start.length);
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return start + lines.join(`\n${" ".repeat(indent)}`);
}
