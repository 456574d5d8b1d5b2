/** A difference between two texts; offsets in the first. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** Longest texts, once their common ends are taken away, whose insides are compared. */
const LONGEST = 64;

/**
 * The differences between two short texts, as few characters as possible (longest common subsequence): what both have stays
 * where it is, whatever markup stands around it.
 */
export function hunksOf(before: string, after: string): Hunk[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const old = before.slice(start, before.length - tail);
  const wanted = after.slice(start, after.length - tail);
  if (old === "" && wanted === "") return [];
  if (old === "" || wanted === "" || old.length > LONGEST || wanted.length > LONGEST)
    return [{ start, end: start + old.length, after: wanted }];
  return compare(old, wanted).map((hunk) => ({ ...hunk, start: hunk.start + start, end: hunk.end + start }));
}

function compare(old: string, wanted: string): Hunk[] {
  const common = commonLengths(old, wanted);
  const hunks: Hunk[] = [];
  let open: { start: number; end: number; after: string } | undefined;
  for (let i = 0, j = 0; i < old.length || j < wanted.length; ) {
    if (i < old.length && j < wanted.length && old[i] === wanted[j]) {
      if (open) hunks.push(open);
      open = undefined;
      i++;
      j++;
      continue;
    }
    open ??= { start: i, end: i, after: "" };
    if (j < wanted.length && (i === old.length || common[i]![j + 1]! >= common[i + 1]![j]!)) open.after += wanted[j++];
    else open.end = ++i;
  }
  if (open) hunks.push(open);
  return hunks;
}

/** Length of the longest common subsequence of what follows each pair of offsets. */
function commonLengths(old: string, wanted: string): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array<number>(wanted.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = wanted.length - 1; j >= 0; j--)
      lengths[i]![j] =
        old[i] === wanted[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}
