/** Share of the longer words of `text` that also stand in `other`: 0 nothing in common, 1 all of it. */
export function overlap(text: string, other: string): number {
  const words = longWords(text);
  if (words.size === 0) return 0;
  const known = longWords(other);
  let common = 0;
  for (const word of words) if (known.has(word)) common++;
  return common / words.size;
}

function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []);
}
