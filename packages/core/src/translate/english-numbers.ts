/** A number in English words: what it is worth, and whether a translation has to have it as a number. */
export interface EnglishNumber {
  readonly value: number;
  readonly text: string;
  /** False for "half", "twice", "second", "a dozen": French says these in many ways. */
  readonly required: boolean;
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
/** Words that hold a number and are not one. */
const WITHIN: Readonly<Record<string, number>> = {
  half: 0.5,
  halves: 0.5,
  thirds: 1 / 3,
  quarter: 0.25,
  quarters: 0.25,
  twice: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  both: 2,
  couple: 2,
  pair: 2,
  twin: 2,
  triple: 3,
  tripled: 3,
  dozen: 12,
  score: 20,
  decade: 10,
  century: 100,
  centuries: 100,
  fortnight: 15,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  // "Des dizaines" in French.
  dozens: 10,
};

/** The numbers of an English text that are written in words, as the single words and as what they make together. */
export function englishNumberWords(text: string): EnglishNumber[] {
  const found: EnglishNumber[] = [];
  let words: string[] = [];
  let last = 0;
  const close = (): void => {
    if (words.length > 0) found.push(...read(words));
    words = [];
  };
  for (const match of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const [word] = match;
    const between = text.slice(last, match.index);
    if (words.length > 0 && !/^[ -]$/u.test(between)) close();
    const isNumber = UNITS.includes(word) || TENS.includes(word) || word in SCALES;
    // "one hundred and five"
    if (!isNumber && !(word === "and" && words.at(-1) === "hundred")) close();
    if (isNumber) words.push(word);
    const ordinal = ORDINALS.indexOf(word);
    if (ordinal > 0) found.push({ value: ordinal, text: word, required: false });
    if (Object.hasOwn(WITHIN, word)) found.push({ value: WITHIN[word]!, text: word, required: false });
    last = match.index + word.length;
  }
  close();
  return found;
}

function read(words: readonly string[]): EnglishNumber[] {
  let total = 0;
  let part = 0;
  for (const word of words) {
    const unit = UNITS.indexOf(word);
    const ten = TENS.indexOf(word);
    if (unit >= 0) part += unit;
    else if (ten >= 0) part += 10 * (ten + 2);
    else if (word === "hundred") part = Math.max(1, part) * 100;
    else {
      total += Math.max(1, part) * SCALES[word]!;
      part = 0;
    }
  }
  const value = total + part;
  // "one" is as often a pronoun; a bare scale belongs to a figure before it ("2.4 million") or to an article.
  const isBareScale = words.every((word) => word in SCALES);
  return [{ value, text: words.join(" "), required: value >= 2 && !isBareScale }];
}
