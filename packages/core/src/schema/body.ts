import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from "mdast";
import { z } from "zod";
import { groundedSchema, originSchema, sourceSpanSchema } from "./span.ts";

/*
 * mdast (https://github.com/syntax-tree/mdast) as a schema. Its trees are recursive: the content models below are typed by
 * hand, and `schema.test.ts` holds the nodes they are made of to the types of mdast, both ways.
 */

const phrasing: z.ZodType<PhrasingContent> = z
  .lazy(() => z.union(PHRASING))
  .meta({ id: "Phrasing", description: "mdast phrasing content: text with its marks." });

const flow: z.ZodType<BlockContent | DefinitionContent> = z
  .lazy(() => z.union(FLOW))
  .meta({ id: "Flow", description: "mdast flow content: a block." });

const item: z.ZodType<ListItem> = z.lazy(() => listItem).meta({ id: "ListItem" });
const row: z.ZodType<TableRow> = z.lazy(() => tableRow).meta({ id: "TableRow" });
const cell: z.ZodType<TableCell> = z.lazy(() => tableCell).meta({ id: "TableCell" });
const content: z.ZodType<RootContent> = z.lazy(() => z.union(NODES)).meta({ id: "Content" });

const point = z.object({ line: z.int(), column: z.int(), offset: z.int().optional() });

const common = {
  data: z
    .object({
      origin: originSchema.exactOptional(),
      sources: z.array(sourceSpanSchema).exactOptional(),
      sentences: z
        .array(groundedSchema)
        .exactOptional()
        .meta({ description: "Paragraphs, list items, quotes: sentence by sentence, in order." }),
      heads: z
        .object({ columns: z.boolean(), rows: z.boolean() })
        .exactOptional()
        .meta({ description: "On tables: the first row names the columns, the first cell of each row the row." }),
      figure: z
        .object({ caption: z.string().exactOptional(), credit: z.string().exactOptional() })
        .exactOptional()
        .meta({ description: "On paragraphs that hold an image." }),
    })
    .meta({ id: "BlockData", description: "What a block rests on." })
    .optional(),
  position: z
    .object({ start: point, end: point })
    .meta({ id: "Position", description: "Place in the Markdown it was read from; absent in articles we write." })
    .optional(),
};

function node<Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) {
  return z.object({ type: z.literal(type), ...shape, ...common });
}

const text = z.string();
const maybe = z.string().nullish();
const association = { identifier: text, label: maybe };
const reference = { ...association, referenceType: z.enum(["shortcut", "collapsed", "full"]) };
const resource = { url: text, title: maybe };
const inlines = { children: z.array(phrasing) };
const blocks = { children: z.array(flow) };

const tableCell = node("tableCell", inlines);
const tableRow = node("tableRow", { children: z.array(cell) });
const listItem = node("listItem", { checked: z.boolean().nullish(), spread: z.boolean().nullish(), ...blocks });

export const PHRASING = [
  node("text", { value: text }),
  node("emphasis", inlines),
  node("strong", inlines),
  node("link", { ...resource, ...inlines }),
  node("image", { ...resource, alt: maybe }),
  node("break", {}),
  node("delete", inlines),
  node("inlineCode", { value: text }),
  node("html", { value: text }),
  node("linkReference", { ...reference, ...inlines }),
  node("imageReference", { ...reference, alt: maybe }),
  node("footnoteReference", association),
] as const;

export const FLOW = [
  node("paragraph", inlines),
  node("heading", {
    depth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
    ...inlines,
  }),
  node("list", {
    ordered: z.boolean().nullish(),
    start: z.number().nullish(),
    spread: z.boolean().nullish(),
    children: z.array(item),
  }),
  node("blockquote", blocks),
  node("table", {
    align: z.array(z.enum(["left", "right", "center"]).nullable()).nullish(),
    children: z.array(row),
  }),
  node("code", { value: text, lang: maybe, meta: maybe }),
  node("thematicBreak", {}),
  node("html", { value: text }),
  node("definition", { ...association, ...resource }),
  node("footnoteDefinition", { ...association, ...blocks }),
] as const;

export const NODES = [...FLOW, ...PHRASING, listItem, tableRow, tableCell, node("yaml", { value: text })] as const;

export const bodySchema = node("root", { children: z.array(content) });
