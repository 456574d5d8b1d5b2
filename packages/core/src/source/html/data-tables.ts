import type { PageBlock } from "./page-block.ts";

/** Characters of a cell in a table whose rows are tables of their own. */
const CELL = 120;
/** Cells of such a row, at least: two may be a layout. */
const CELLS = 3;

/** Rows of cells with text and no blocks of their own: a table of data, not of layout. */
export function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  return (
    (rows.length >= 2 || isRowOfTables(table)) &&
    Math.max(...rows.map((row) => row.length)) >= 2 &&
    table.querySelector("p+p,ul,ol,table,h1,h2,h3,figure") === null
  );
}

/** The block of a table; none when it has no text. */
export function tableOf(table: Element, furniture: boolean, base: string | undefined): PageBlock[] {
  const rows = rowsOf(table);
  const text = (table.textContent ?? "").replace(/\s+/gu, " ").trim();
  const header = table.querySelector("thead") !== null || (rows[0]?.every((cell) => isHead(cell)) ?? false);
  return text === ""
    ? []
    : [{ shape: { type: "table" }, runs: [], text, element: table, rows, ...headsOf(rows, header), base, furniture }];
}

/** Some editors make a table of each row: those that follow each other with as many cells are one. */
export function withWholeTables(blocks: readonly PageBlock[]): PageBlock[] {
  const out: PageBlock[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (!last?.rows || !block.rows || !isRowOfTables(block.element) || last.rows[0]!.length !== block.rows[0]!.length) {
      out.push(block);
      continue;
    }
    const rows = [...last.rows, ...block.rows];
    out[out.length - 1] = { ...last, rows, text: `${last.text} ${block.text}`, ...headsOf(rows, last.header ?? false) };
  }
  return out;
}

function headsOf(rows: readonly (readonly Element[])[], header: boolean): Pick<PageBlock, "header" | "rowHeaders"> {
  const below = header ? rows.slice(1) : rows;
  const rowHeaders = below.length > 0 && below.every((row) => row.length > 1 && isHead(row[0]) && !isHead(row[1]));
  return { header, rowHeaders };
}

/** Whether a table of one row stands beside another of as many short cells. */
function isRowOfTables(table: Element): boolean {
  const cells = soleRow(table);
  if (!cells || cells.length < CELLS || cells.some((cell) => (cell.textContent ?? "").trim().length > CELL))
    return false;
  return [table.previousElementSibling, table.nextElementSibling].some(
    (beside) => beside && soleRow(beside)?.length === cells.length,
  );
}

function soleRow(table: Element): Element[] | undefined {
  if (table.tagName.toLowerCase() !== "table" || table.querySelector("img,table") !== null) return undefined;
  const rows = rowsOf(table);
  return rows.length === 1 ? rows[0] : undefined;
}

function rowsOf(table: Element): Element[][] {
  return [...table.querySelectorAll("tr")]
    .map((row) => [...row.querySelectorAll("td,th")])
    .filter((row) => row.length > 0);
}

function isHead(cell: Element | undefined): boolean {
  return cell?.tagName.toLowerCase() === "th";
}
