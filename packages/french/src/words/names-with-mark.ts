/**
 * Whether the exclamation mark at `at` belongs to a name that is written with it: "Yahoo!", "Jeopardy!", "E! News".
 */
export function isMarkOfName(text: string, at: number): boolean {
  if (text[at] !== "!") return false;
  const before = text.slice(Math.max(0, at - 9), at);
  return (
    /(?<!\p{L})(?:Yahoo|Jeopardy)$/u.test(before) ||
    (/(?<!\p{L})E$/u.test(before) && /^! (?:News|Online|Entertainment)(?!\p{L})/u.test(text.slice(at, at + 17)))
  );
}
