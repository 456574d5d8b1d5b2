import { NUMBER_WORDS, readNumberWords } from "@titraille/french";

const ENGLISH: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((name, value) => [name, value])
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((name, index) => [name, 20 + 10 * index]),
    ),
);
const ENGLISH_NAME = `(?:${Object.keys(ENGLISH)
  .sort((one, other) => other.length - one.length)
  .join("|")})`;
const ENGLISH_WORDS = `(?:a |${ENGLISH_NAME} )?(?:hundred|thousand)(?:[ -](?:and )?(?:${ENGLISH_NAME}|hundred)){0,8}|${ENGLISH_NAME}(?:[ -](?:${ENGLISH_NAME}|hundred|thousand)){0,8}`;

/** A number in digits ("700", "1 200", "1.5k") or in English or French words, without accents, for use in a pattern. */
export const NUMBER = `(?:\\d{1,3}(?:[ .,]\\d{3}){1,3}|\\d+(?:[.,]\\d)?k|\\d+|${ENGLISH_WORDS}|${NUMBER_WORDS})`;

/** The value of what `NUMBER` matched. */
export function numberOf(text: string): number {
  if (/^\d/.test(text))
    return text.endsWith("k")
      ? Math.round(Number(text.slice(0, -1).replace(",", ".")) * 1000)
      : Number(text.replace(/[ .,]/g, ""));
  const french = readNumberWords(text);
  return french && french.length === text.length ? french.value : englishNumber(text);
}

function englishNumber(text: string): number {
  let total = 0;
  let group = 0;
  for (const name of text.split(/[ -]/)) {
    if (name === "hundred") group = (group || 1) * 100;
    else if (name === "thousand") {
      total = (group || 1) * 1000;
      group = 0;
    } else group += ENGLISH[name] ?? 0;
  }
  return total + group;
}
