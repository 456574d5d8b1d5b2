import type { List, RootContent, TableRow } from "mdast";
import type { BlockData, Grounded, SourceSpan } from "./article.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { inline } from "./inline.ts";
import type { Passage, Statement } from "./material.ts";
import { originOfAll } from "./origin.ts";
import type { Unit } from "./units.ts";

/** A block of the outline as mdast, with where each of its sentences comes from. */
export function toBlock(unit: Unit, desk: Desk): RootContent | undefined {
  const passage = unit.passages[0]!;
  switch (unit.kind) {
    case "list":
      return listOf(unit.passages, desk);
    case "quote":
      return {
        type: "blockquote",
        children: [{ type: "paragraph", children: inline(passage, passage.block, desk) }],
        data: dataOf(unit.statements, passage, desk),
      };
    case "table":
      return tableOf(passage, desk);
    case "code":
      return { type: "code", value: passage.text, data: dataOf([], passage, desk) };
    case "image":
      return imageOf(passage, desk);
    case "question":
      return {
        type: "paragraph",
        children: desk.isInterview
          ? [{ type: "strong", children: inline(passage, spanOf(unit), desk, ["strong"]) }]
          : inline(passage, spanOf(unit), desk),
        data: dataOf(unit.statements, passage, desk),
      };
    case "paragraph":
      return {
        type: "paragraph",
        children: inline(passage, spanOf(unit), desk),
        data: dataOf(unit.statements, passage, desk),
      };
  }
}

function spanOf(unit: Unit): { start: number; end: number } {
  return { start: unit.statements[0]!.at.start, end: unit.statements.at(-1)!.at.end };
}

/** Where a block comes from; its sentences one by one when it has any. */
export function dataOf(statements: readonly Statement[], passage: Passage, desk: Desk): BlockData {
  const { copy } = analysisOf(desk, passage.source);
  const whole: SourceSpan = { source: passage.source, ...copy.tracked.toSource(passage.block) };
  const sources = statements.length > 0 ? statements.flatMap((statement) => statement.sources) : [whole];
  const sentences: Grounded[] = statements.map(({ text, origin, sources: from }) => ({ text, origin, sources: from }));
  return { origin: originOfAll(statements), sources, ...(sentences.length > 0 ? { sentences } : {}) };
}

function listOf(items: readonly Passage[], desk: Desk): List {
  const { depth = 1, ordered = false, number = 1 } = items[0]!.block;
  const list: List = {
    type: "list",
    ordered,
    // "2." behind a paragraph that parts it from "1." keeps its number.
    ...(ordered && number > 1 ? { start: number } : {}),
    spread: false,
    children: [],
    data: {
      origin: originOfAll(items.flatMap((item) => item.statements)),
      sources: items.flatMap((item) => dataOf(item.statements, item, desk).sources),
      sentences: items.flatMap((item) => dataOf(item.statements, item, desk).sentences ?? []),
    },
  };
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    const nested: Passage[] = [];
    while ((items[index + 1]?.block.depth ?? 1) > depth && index + 1 < items.length) nested.push(items[++index]!);
    list.children.push({
      type: "listItem",
      spread: false,
      children: [
        { type: "paragraph", children: inline(item, item.block, desk) },
        ...(nested.length > 0 ? [listOf(nested, desk)] : []),
      ],
      data: dataOf(item.statements, item, desk),
    });
  }
  return list;
}

function tableOf(passage: Passage, desk: Desk): RootContent {
  const rows: TableRow[] = (passage.block.rows ?? []).map((row) => ({
    type: "tableRow",
    children: row.map((cell) => ({ type: "tableCell", children: inline(passage, cell, desk) })),
  }));
  const { header = true, rowHeaders = false } = passage.block;
  return {
    type: "table",
    children: rows,
    data: { ...dataOf(passage.statements, passage, desk), heads: { columns: header, rows: rowHeaders } },
  };
}

function imageOf(passage: Passage, desk: Desk): RootContent | undefined {
  const { image } = passage.block;
  if (!image) return undefined;
  const { copy } = analysisOf(desk, passage.source);
  const figure = copy.figures.find((each) => each.image?.url === image.url);
  const alt = image.alt || figure?.caption || "";
  return {
    type: "paragraph",
    children: [{ type: "image", url: image.url, alt }],
    data: {
      ...dataOf(passage.statements, passage, desk),
      figure: { ...(figure ? { caption: figure.caption } : {}), ...(figure?.credit ? { credit: figure.credit } : {}) },
    },
  };
}
