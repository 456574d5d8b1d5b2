import type { QuoteMark } from "./marks.ts";

/** What it costs to read a mark as opening, as closing, or as no quotation mark at all (inches, code). */
export interface Costs {
  readonly open: number;
  readonly close: number;
  readonly skip: number;
}

const OPENING_SHAPES: Readonly<Record<string, number>> = { "«": 3, "‹": 3, "<<": 3, "“": 2, "‘‘": 2, "„": 6, ",,": 6 };
const CLOSING_SHAPES: Readonly<Record<string, number>> = { "»": 3, "›": 3, ">>": 3, "”": 2, "’’": 1 };
/** Words that lean on the one after them: nothing closes right behind. */
const LEANING =
  /(?:^|[^\p{L}])(?:l[ae]s?|des?|du|une?|à|aux?|en|et|ou|que|qui|dans|par|pour|sur|avec|sans|ces?|cet|cette|son|sa|ses|leurs?|très|notre|nos|[cdjlmnst][’']|qu[’'])[ \u00a0\u202f]*$/iu;

/**
 * Reads the shape of a mark and the characters around it in its line. The weights are ours: a shape counts 2 or 3, spacing
 * 4, a place where only one reading is possible (edges of the line, "(", a comma) 8.
 */
export function weigh(mark: QuoteMark, text: string, lineStart: number, lineEnd: number): Costs {
  if (mark.fixed) return { open: mark.fixed === "open" ? 0 : 20, close: mark.fixed === "close" ? 0 : 20, skip: 20 };
  const before = text.slice(Math.max(lineStart, mark.start - 24), mark.start);
  const after = text.slice(mark.end, Math.min(lineEnd, mark.end + 4));
  const last = before.trimEnd().at(-1) ?? "";
  const next = after.trimStart()[0] ?? "";
  const tightBefore = before !== "" && before.trimEnd() === before;
  const tightAfter = after !== "" && after.trimStart() === after;
  let open = CLOSING_SHAPES[mark.text] ?? 0;
  let close = OPENING_SHAPES[mark.text] ?? 0;
  if (last === "") close += 8;
  if (next === "") open += 8;
  if (/[([]/u.test(last) || /[’']$/u.test(before.trimEnd())) close += 8;
  if (last === ":") close += 5;
  if (/[,;)\]]/u.test(next)) open += 8;
  if (next === "." || next === ":") open += /^\s*\.\./u.test(after) ? 2 : 6;
  if (/[!?…]/u.test(next)) open += 2;
  if (LEANING.test(before)) close += 5;
  const spaced = before === "" || !tightBefore;
  if (/[\p{L}\p{N}“]/u.test(next) && tightAfter && (spaced || /[.!?…»]/u.test(last))) close += spaced ? 4 : 1;
  if (tightBefore && !tightAfter && mark.text !== "»") open += mark.text === "«" && !/[\p{L}\p{N}]/u.test(last) ? 0 : 4;
  if (tightBefore && !tightAfter && mark.text === "»") open += 1;
  return { open, close, skip: skipCost(mark, last, tightBefore) };
}

/** The costs of a guillemet when its shape says the opposite of what it does. */
export function swapShape({ text }: QuoteMark, cost: Costs): Costs {
  const shift = (CLOSING_SHAPES[text] ?? 0) - (OPENING_SHAPES[text] ?? 0);
  return /^[«»]$/u.test(text) ? { ...cost, open: cost.open - shift, close: cost.close + shift } : cost;
}

function skipCost(mark: QuoteMark, last: string, tightBefore: boolean): number {
  if (/^(?:"|''|’’|”)$/u.test(mark.text) && tightBefore && /\d/u.test(last)) return 2;
  return /^(?:<<|>>|‹|›|''|``)$/u.test(mark.text) ? 5 : 40;
}
