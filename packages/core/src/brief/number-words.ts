/** Numbers that people write out in an instruction, in French and English, without accents. */
const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  one: 1,
  a: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  douze: 12,
  twelve: 12,
};

/** A number in digits or words, for use in a pattern. Hundreds and thousands of words included. */
export const NUMBER =
  "(?:\\d{1,3}(?:[ .,]\\d{3})+|\\d+k?|(?:(?:un|une|one|a|deux|two|trois|three|quatre|four|cinq|five|six|sept|seven|huit|eight|neuf|nine) )?(?:cents?|hundred|mille|thousand)|un|une|one|deux|two|trois|three|quatre|four|cinq|five|six|sept|seven|huit|eight|neuf|nine|dix|ten|douze|twelve)";

/** The value of what `NUMBER` matched. */
export function numberOf(text: string): number {
  const digits = /^\d[\d .,]*k?$/.exec(text);
  if (digits) return Number(text.replace(/[ .,k]/g, "")) * (text.endsWith("k") ? 1000 : 1);
  const parts = text.split(" ");
  const unit = parts.at(-1) ?? "";
  const factor = /^(?:cents?|hundred)$/.test(unit) ? 100 : /^(?:mille|thousand)$/.test(unit) ? 1000 : 0;
  const first = WORDS[parts[0] ?? ""] ?? 1;
  return factor > 0 ? (parts.length > 1 ? first : 1) * factor : first;
}
