/** A hypothesis leaves no room for a single word of its premise. */
class HypothesisTooLong extends Error {
  override readonly name = "HypothesisTooLong";
}

/** Of a piece that does not fit, the share that is tried next. */
const SHARE = 0.75;

/**
 * A premise in pieces that fit, each beginning in the middle of the one before: what half a piece says stands whole in one
 * of them.
 *
 * @throws HypothesisTooLong when no piece would fit.
 */
export function windowsOf(premise: string, fits: (piece: string) => boolean): string[] {
  if (fits(premise)) return [premise];
  // Spaces that do not break hold together what must not be torn apart ("12 %").
  const words = premise.split(/[ \n\t]+/u).filter((word) => word !== "");
  const windows: string[] = [];
  for (let start = 0; ; ) {
    let size = words.length - start;
    const piece = (): string => words.slice(start, start + size).join(" ");
    while (size > 0 && !fits(piece())) size = Math.floor(size * SHARE);
    if (size === 0) throw new HypothesisTooLong();
    windows.push(piece());
    if (start + size >= words.length) return windows;
    start += Math.max(1, Math.floor(size / 2));
  }
}
