import assert from "node:assert/strict";

/** Texts that make careless code take the square of their length; `length` is about that of the text, UTF-16 units. */
export const HARD_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  "one letter": (length) => "a".repeat(length),
  "capitals without a space": (length) => "Aa".repeat(length / 2),
  "opening guillemets": (length) => "«".repeat(length),
  "closing guillemets": (length) => "»".repeat(length),
  quotations: (length) => "« a » ".repeat(length / 6),
  "straight quotation marks": (length) => '"a" '.repeat(length / 4),
  commas: (length) => "a, ".repeat(length / 3),
  numbers: (length) => "1 ".repeat(length / 2),
  dates: (length) => "le 3 mai 2020 ".repeat(length / 14),
  lines: (length) => "a\n".repeat(length / 2),
  spaces: (length) => `${" ".repeat(length)}a.`,
  "glued sentences": (length) => "Il part.Elle reste.".repeat(length / 19),
  "random bytes": (length) => random(length, 256),
  "random characters": (length) => random(length, 0xd000),
};

/** Characters of a seeded generator (the one of Numerical Recipes), from 32 on. */
function random(length: number, range: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(32 + Math.floor((state / 2 ** 32) * range));
  }).join("");
}

/** How much longer the text of the second measurement is, and what its time may be times that of the first: 4, were it linear. */
const TIMES = 4;
const MOST = 10;

/**
 * How many times more processor time work takes on a text four times as long: about 4 when it is linear, 16 when it takes
 * the square. Measured again, up to three times, as long as it looks quadratic: a busy machine slows single runs down.
 *
 * @returns the ratio and whether it passes; work of a few milliseconds always does.
 */
export async function growthOf(
  write: (length: number) => string,
  length: number,
  work: (text: string) => unknown,
): Promise<{ ratio: number; passes: boolean }> {
  const short = write(length);
  const long = write(TIMES * length);
  await work(short);
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && ratio > MOST; attempt++) {
    const first = await processorTime(() => work(short));
    const second = await processorTime(() => work(long));
    ratio = Math.min(ratio, second / Math.max(first, 8));
  }
  return { ratio, passes: ratio <= MOST };
}

/** Milliseconds. */
async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Asserts that work on a piece said again and again takes time in proportion to the text. */
export async function assertLinear(piece: string, length: number, work: (text: string) => unknown): Promise<void> {
  const write = (wanted: number): string => piece.repeat(Math.ceil(wanted / piece.length));
  const { ratio, passes } = await growthOf(write, length, work);
  assert.ok(passes, `${piece}: ${ratio.toFixed(1)} times longer for a text four times as long`);
}
