import { foldTraced, NOWHERE, type Origin, restated, sliceTraced, standingOf } from "./origin.ts";
import type { Mark, SourceBlock } from "./source.ts";

/** A run of inline text with the markup that covers it. */
export interface Run {
  readonly text: string;
  /** Where its characters stand in the file, when that is followed. */
  readonly origins?: readonly Origin[];
  readonly marks: readonly { readonly type: Mark["type"]; readonly url?: string }[];
}

/** Puts a source's text together block by block: blank lines between blocks, one line break between list items. */
export class TextBuilder {
  text = "";
  /** One for each UTF-16 unit of `text`, when they are followed. */
  readonly origins: Origin[] | undefined;
  readonly blocks: SourceBlock[] = [];
  readonly marks: Mark[] = [];

  /** @param tracing the runs say where they come from, and `origins` are wanted. */
  constructor(tracing = false) {
    this.origins = tracing ? [] : undefined;
  }

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
        if (this.text.length > start) this.write("\n");
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
    if (before) this.write(before.type === "list-item" && type === "list-item" ? "\n" : "\n\n");
  }

  private write(text: string, origins?: readonly Origin[]): void {
    this.text += text;
    for (let index = 0; this.origins && index < text.length; index++) this.origins.push(origins?.[index] ?? NOWHERE);
  }

  private append(runs: readonly Run[]): void {
    for (const run of runs) {
      const start = this.text.length;
      this.write(run.text, run.origins);
      for (const mark of run.marks) {
        const from = Math.max(0, this.marks.length - NEAR);
        const last = this.marks
          .slice(from)
          .findLastIndex((each) => each.type === mark.type && each.end === start && each.url === mark.url);
        if (last >= 0) this.marks[from + last] = { ...this.marks[from + last]!, end: this.text.length };
        else this.marks.push({ ...mark, start, end: this.text.length });
      }
    }
  }
}

/** Marks among which the one that a run goes on with is looked for. */
const NEAR = 7;

/** Folds white space across runs and drops it at both ends; a no-break space stays one. */
function fold(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let space = true;
  for (const run of runs) {
    let folded = foldRun(run);
    if (space && folded.text.startsWith(" ")) {
      folded = cutRun(folded, 1, folded.text.length);
      const before = out.at(-1);
      if (before) out[out.length - 1] = shared(before);
    }
    if (folded.text === "") continue;
    space = folded.text.endsWith(" ");
    out.push(folded);
  }
  while (out.length > 0) {
    const last = out.at(-1)!;
    const length = last.text.trimEnd().length;
    out.pop();
    if (length > 0) {
      out.push(cutRun(last, 0, length));
      break;
    }
  }
  return out;
}

const SPACES = /[ \t\r\n\f]+/g;

function foldRun(run: Run): Run {
  const { text, origins } = run;
  return origins ? { ...run, ...foldTraced({ text, origins }, SPACES) } : { ...run, text: text.replace(SPACES, " ") };
}

/** A part of a run’s text, with the places of its characters. */
export function cutRun(run: Run, start: number, end: number): Run {
  const { text, origins } = run;
  if (start === 0 && end === text.length) return run;
  return origins ? { ...run, ...sliceTraced({ text, origins }, start, end) } : { ...run, text: text.slice(start, end) };
}

/** A run whose last space stands for one in the next run too: replacing it alone would leave the other. */
function shared(run: Run): Run {
  const { origins } = run;
  const last = origins?.at(-1);
  return origins && last !== undefined && standingOf(last) === "verbatim"
    ? { ...run, origins: origins.with(-1, restated(last, "decoded")) }
    : run;
}
