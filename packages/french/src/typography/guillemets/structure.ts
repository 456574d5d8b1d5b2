import { type Costs, swapShape, weigh } from "./evidence.ts";
import type { QuoteMark } from "./marks.ts";

/** What a mark does; a "lone" one opens a quotation that nothing in its line closes, a "close" may be without an opener. */
export type Role = "open" | "lone" | "close" | "skip";

/** A mark with the part it plays. `partner` is the index of the mark it pairs with, -1 when there is none. */
export interface ReadMark {
  readonly mark: QuoteMark;
  readonly role: Role;
  partner: number;
}

const DEEPEST = 3;
/** Cost of a closing mark with nothing open, of a quotation never closed, of a quotation in another. */
const ORPHAN = 3;
const LONE = 3;
const NESTED = 1;
/** Cost of taking every « for » and every » for « in a line, as some converters write them. */
const SWAPPED = 4;

/**
 * Reads the marks of one line as a structure: of all ways to open and close, the cheapest one by shape, surroundings and
 * balance (dynamic programming over the depth; linear in the number of marks).
 *
 * @param text the whole text; the line stands at `lineStart`–`lineEnd`.
 * @returns one entry a mark, `partner` counted from the first mark of the line.
 */
export function readLine(marks: readonly QuoteMark[], text: string, lineStart: number, lineEnd: number): ReadMark[] {
  const costs = marks.map((mark) => weigh(mark, text, lineStart, lineEnd));
  const straight = cheapestRoles(costs);
  const swapped = cheapestRoles(costs.map((cost, i) => swapShape(marks[i]!, cost)));
  const { roles } = swapped.price + SWAPPED < straight.price ? swapped : straight;
  const read = roles.map((role, i): ReadMark => ({ mark: marks[i]!, role, partner: -1 }));
  const waiting: number[] = [];
  for (const [i, entry] of read.entries()) {
    if (entry.role === "open") waiting.push(i);
    if (entry.role !== "close") continue;
    const opener = waiting.pop();
    if (opener === undefined) continue;
    entry.partner = opener;
    read[opener]!.partner = i;
  }
  for (const i of read.keys()) takeBack(read, i, text);
  return read;
}

/**
 * "« Laurent Bonelli” »": two closing marks side by side, one opening mark. The one of the opener’s own kind closes; the
 * other is stray, or closes what somebody forgot to open, which only a person can tell.
 */
function takeBack(read: readonly ReadMark[], at: number, text: string): void {
  const entry = read[at]!;
  const before = read[at - 1];
  if (entry.role !== "close" || entry.partner >= 0 || before?.role !== "close" || before.partner < 0) return;
  const opener = read[before.partner]!;
  const isOwn = opener.mark.text + entry.mark.text === "«»" && before.mark.text !== "»";
  if (!isOwn || text.slice(before.mark.end, entry.mark.start).trim() !== "") return;
  entry.partner = before.partner;
  opener.partner = at;
  before.partner = -1;
}

function cheapestRoles(costs: readonly Costs[]): { price: number; roles: Role[] } {
  let best = [0, ...Array<number>(DEEPEST).fill(Number.POSITIVE_INFINITY)];
  const came: { role: Role; from: number }[][] = [];
  for (const cost of costs) {
    const row: { role: Role; from: number }[] = [];
    const next = Array<number>(DEEPEST + 1).fill(Number.POSITIVE_INFINITY);
    const offer = (depth: number, price: number, role: Role, from: number): void => {
      if (price >= next[depth]!) return;
      next[depth] = price;
      row[depth] = { role, from };
    };
    for (const [depth, sofar] of best.entries()) {
      if (depth < DEEPEST) offer(depth + 1, sofar + cost.open + (depth > 0 ? NESTED : 0), "open", depth);
      offer(depth, sofar + cost.open + LONE, "lone", depth);
      offer(Math.max(0, depth - 1), sofar + cost.close + (depth === 0 ? ORPHAN : 0), "close", depth);
      offer(depth, sofar + cost.skip, "skip", depth);
    }
    best = next;
    came.push(row);
  }
  const price = best[0]!;
  let depth = 0;
  const roles: Role[] = [];
  for (const row of came.reverse()) {
    const { role, from } = row[depth]!;
    roles.push(role);
    depth = from;
  }
  return { price, roles: roles.reverse() };
}
