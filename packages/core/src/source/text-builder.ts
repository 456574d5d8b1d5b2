import type { Mark, SourceBlock } from "./source.ts";

/** A run of inline text with the markup that covers it. */
export interface Run {
  readonly text: string;
  readonly marks: readonly { readonly type: Mark["type"]; readonly url?: string }[];
}

/** Puts a source's text together block by block: blank lines between blocks, one line break between list items. */
export class TextBuilder {
  text = "";
  readonly blocks: SourceBlock[] = [];
  readonly marks: Mark[] = [];

  /** Adds a block of runs; white space is folded, a block without text is left out unless it is an image. */
  add(runs: readonly Run[], shape: Omit<SourceBlock, "start" | "end" | "rows">): void {
    const folded = fold(runs);
    if (folded.length === 0 && shape.type !== "image") return;
    this.separate(shape.type);
    const start = this.text.length;
    this.append(folded);
    this.blocks.push({ ...shape, start, end: this.text.length });
  }

  /** Adds a table; each cell is a line of the text. */
  addTable(
    rows: readonly (readonly (readonly Run[])[])[],
    heads: Required<Pick<SourceBlock, "header">> & Pick<SourceBlock, "rowHeaders">,
  ): void {
    this.separate("table");
    const start = this.text.length;
    const spans = rows.map((row) =>
      row.map((cell) => {
        if (this.text.length > start) this.text += "\n";
        const from = this.text.length;
        this.append(fold(cell));
        return { start: from, end: this.text.length };
      }),
    );
    if (this.text.length > start)
      this.blocks.push({ type: "table", start, end: this.text.length, rows: spans, ...heads });
  }

  private separate(type: SourceBlock["type"]): void {
    const before = this.blocks.at(-1);
    if (before) this.text += before.type === "list-item" && type === "list-item" ? "\n" : "\n\n";
  }

  private append(runs: readonly Run[]): void {
    for (const run of runs) {
      const start = this.text.length;
      this.text += run.text;
      for (const mark of run.marks) {
        const last = this.marks.findLast(
          (each) => each.type === mark.type && each.end === start && each.url === mark.url,
        );
        if (last && this.marks.length - this.marks.indexOf(last) < 8)
          this.marks[this.marks.indexOf(last)] = { ...last, end: this.text.length };
        else this.marks.push({ ...mark, start, end: this.text.length });
      }
    }
  }
}

/** Folds white space across runs and drops it at both ends; a no-break space stays one. */
function fold(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let space = true;
  for (const run of runs) {
    let text = run.text.replace(/[ \t\r\n\f]+/g, " ");
    if (space) text = text.replace(/^ /, "");
    if (text === "") continue;
    space = text.endsWith(" ");
    out.push({ ...run, text });
  }
  while (out.length > 0) {
    const last = out.at(-1)!;
    const text = last.text.trimEnd();
    out.pop();
    if (text !== "") {
      out.push({ ...last, text });
      break;
    }
  }
  return out;
}
