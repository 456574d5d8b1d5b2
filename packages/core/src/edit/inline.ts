import type { PhrasingContent } from "mdast";
import type { CopyMark } from "../clean/copy.ts";
import { analysisOf, type Desk } from "./desk.ts";
import type { Passage } from "./material.ts";
import { tidyMarks } from "./tidy-marks.ts";

/** The text of a span of the copy with its links and emphasis. */
export function inline(
  passage: Passage,
  span: { start: number; end: number },
  desk: Desk,
  without: readonly CopyMark["type"][] = [],
): PhrasingContent[] {
  const { copy } = analysisOf(desk, passage.source);
  const marks = tidyMarks(
    copy.marks.filter(({ type }) => !without.includes(type)),
    copy.text,
    span,
  );
  const text = (start: number, end: number): PhrasingContent[] =>
    end > start ? [{ type: "text", value: copy.text.slice(start, end).replace(/\s*\n\s*/gu, " ") }] : [];
  const build = (from: number, to: number, inner: readonly CopyMark[]): PhrasingContent[] => {
    const out: PhrasingContent[] = [];
    let at = from;
    for (let index = 0; index < inner.length; ) {
      const mark = inner[index]!;
      const end = Math.min(mark.end, to);
      index++;
      if (mark.start < at || end <= mark.start) continue;
      const nested: CopyMark[] = [];
      while (index < inner.length && inner[index]!.start < end) nested.push(inner[index++]!);
      out.push(...text(at, mark.start));
      const children = build(
        mark.start,
        end,
        nested.filter((each) => each.type !== mark.type),
      );
      if (mark.type === "link")
        out.push(
          mark.url ? { type: "link", url: mark.url, children: children as never } : { type: "emphasis", children },
        );
      else out.push({ type: mark.type, children });
      at = end;
    }
    out.push(...text(at, to));
    return out;
  };
  return build(span.start, span.end, marks);
}
