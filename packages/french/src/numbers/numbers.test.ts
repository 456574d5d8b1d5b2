import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertLinear } from "../text/growth.fixture.ts";
import { findDates } from "./dates.ts";
import { findNumbers } from "./numbers.ts";

const numbers = (text: string) =>
  findNumbers(text).map(({ text: found, kind, value, unit, approximate }) =>
    [found, value, kind, ...(unit ? [unit] : []), ...(approximate ? ["environ"] : [])].join(" | "),
  );

test("finds figures with their units", () => {
  assert.deepEqual(numbers("12,5 % de 3 000 km², 1,5 Md€, 12 millions de dollars, $5, 56'500 francs suisses, 24 ans"), [
    "12,5 % | 12.5 | percent",
    "3 000 km² | 3000 | measure | km²",
    "1,5 Md€ | 1500000000 | currency | EUR",
    "12 millions de dollars | 12000000 | currency | USD",
    "$5 | 5 | currency | USD",
    "56'500 francs suisses | 56500 | currency | CHF",
    "24 ans | 24 | measure | an",
  ]);
});

test("finds number words", () => {
  assert.deepEqual(
    numbers(
      "sept cents mots, deux millions d’euros, une douzaine, deux mille vingt-trois, soixante et onze, trois cent mille",
    ),
    [
      "sept cents | 700 | cardinal",
      "deux millions d’euros | 2000000 | currency | EUR",
      "une douzaine | 12 | cardinal | environ",
      "deux mille vingt-trois | 2023 | cardinal",
      "soixante et onze | 71 | cardinal",
      "trois cent mille | 300000 | cardinal",
    ],
  );
});

test("reads signs, both ends of a range and collective scales", () => {
  assert.deepEqual(
    numbers("Il fait -6 °C, de 12-15 ans, une dizaine de milliers de pas, Covid-19, des dizaines de milliers"),
    [
      "-6 °C | -6 | measure | °C",
      "12 | 12 | cardinal",
      "15 ans | 15 | measure | an",
      "une dizaine de milliers | 10000 | cardinal | environ",
    ],
  );
});

test("reads times and ordinals", () => {
  assert.deepEqual(numbers("10 h 30, 21h, 14:05, la semaine de 35h, le 2e et la 1re"), [
    "10 h 30 | 630 | time",
    "21h | 1260 | time",
    "14:05 | 845 | time",
    "35h | 35 | measure | h",
    "2e | 2 | ordinal",
    "1re | 1 | ordinal",
  ]);
});

test("leaves articles, codes, addresses, adjectives and dates", () => {
  assert.deepEqual(
    numbers("Un A320, une G7, du neuf. Voir https://exemple.fr/12 le 19 juin 2023, en 2021, des dizaines."),
    [],
  );
});

/** French number words by the rules of grammar (classical hyphens), to read back. */
function spell(n: number): string {
  const units = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
    " ",
  );
  const tens = [
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
  ];
  if (n < 17) return units[n]!;
  if (n < 20) return `dix-${units[n - 10]}`;
  if (n < 100) {
    const ten = Math.floor(n / 10);
    const rest = n - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10;
    if (rest === 0) return tens[ten]! + (ten === 8 ? "s" : "");
    return tens[ten]! + ((rest === 1 || rest === 11) && ten < 8 ? " et " : "-") + spell(rest);
  }
  if (n < 1000) return group(Math.floor(n / 100), n % 100, "cent", "cents");
  if (n < 1e6) return group(Math.floor(n / 1000), n % 1000, "mille", "mille");
  const millions = Math.floor(n / 1e6);
  return `${spell(millions)} million${millions > 1 ? "s" : ""}${n % 1e6 ? ` ${spell(n % 1e6)}` : ""}`;
}
function group(count: number, rest: number, name: string, alone: string): string {
  const head = count === 1 ? name : `${spell(count)} ${rest === 0 ? alone : name}`;
  return rest === 0 ? head : `${head} ${spell(rest)}`;
}

test("reads back every number that French can spell", () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 2, max: 2000 }), fc.integer({ min: 2, max: 99_999_999 })), (n) => {
      const words = spell(n);
      assert.deepEqual(
        findNumbers(`${words} habitants`).map(({ text, value }) => ({ text, value })),
        [{ text: words, value: n }],
      );
    }),
    { numRuns: 500 },
  );
});

const dates = (text: string) =>
  findDates(text).map(({ text: found, iso, relative }) => `${found} | ${iso ?? (relative ? "?" : "-")}`);

test("finds dates, complete and not", () => {
  assert.deepEqual(dates("Lundi 19 juin 2023, le 1er mai, 19/06/2023, 2023-06-19, février 2022, en 2021"), [
    "Lundi 19 juin 2023 | 2023-06-19",
    "le 1er mai | ?",
    "19/06/2023 | 2023-06-19",
    "2023-06-19 | 2023-06-19",
    "février 2022 | 2022-02",
    "2021 | 2021",
  ]);
  assert.deepEqual(dates("En février, hier, mardi soir, l’an dernier, du 3 au 5 mai 2024, entre 2010 et 2015"), [
    "février | ?",
    "hier | ?",
    "mardi soir | ?",
    "l’an dernier | ?",
    "3 | 2024-05-03",
    "5 mai 2024 | 2024-05-05",
    "2010 | 2010",
    "2015 | 2015",
  ]);
});

test("what is no date is none", () => {
  assert.deepEqual(dates("31/02/2020, 2000 habitants, 45 juin, la planète Mars, 1 200 pages, 12.5.3"), []);
});

test("takes linear time", async () => {
  for (const piece of ["1 ", "deux ", "1 000 ", "3 et ", "en ", "12/", "vingt-"])
    await assertLinear(piece, 25000, (text) => findNumbers(text));
});
