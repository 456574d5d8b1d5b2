import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compressSentence } from "./compression/compress.ts";
import { findKeyphrases } from "./keyphrases/keyphrases.ts";
import { detectLanguage } from "./language/language.ts";
import { findNames } from "./names/find-names.ts";
import { loadFrench } from "./node.ts";
import { findDates } from "./numbers/dates.ts";
import { findNumbers } from "./numbers/numbers.ts";
import { baseNounPhrases } from "./parser/noun-phrases.ts";
import { splitSentences } from "./sentences/sentences.ts";
import type { Span } from "./text/span.ts";
import { repairGuillemets } from "./typography/guillemets/guillemets.ts";
import { typeset } from "./typography/typeset.ts";
import { countWords } from "./words/count.ts";
import { splitWords } from "./words/words.ts";

const french = loadFrench();

/** Everything that the package does with a text, except what it says of a sentence's form. */
function analyse(text: string) {
  const sentences = splitSentences(text, { glued: true });
  const words = sentences.map(({ start, end }) => french.parse(text.slice(start, end), start));
  const names = findNames(words, text, french.lexicon);
  const keyphrases = findKeyphrases(words, text, names);
  const numbers = [...findNumbers(text), ...findDates(text)];
  typeset(text);
  repairGuillemets(text);
  countWords(text);
  return { sentences, words, names, keyphrases, numbers };
}

function assertInside(text: string, spans: readonly Span[]): void {
  for (const { start, end } of spans) assert.ok(start >= 0 && start < end && end <= text.length, `${start}-${end}`);
}

function assertInOrder(spans: readonly Span[]): void {
  for (const [k, { start }] of spans.entries()) assert.ok(k === 0 || start >= spans[k - 1]!.end, `${start}`);
}

/** What a text of any origin may hold: bytes, other scripts, halves of emoji, marks in masses, French in pieces. */
const strangeText = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder("latin1").decode(bytes)),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes)),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "Le ",
        "maire",
        " a",
        "-t-il ",
        "l’",
        "qu'",
        "« ",
        " »",
        "»",
        '"',
        "“",
        "M. ",
        ". ",
        "…",
        "?",
        " !",
        "\n",
        "\t",
        "1 000",
        "12 h 30",
        "le 3 mai",
        "(",
        ")",
        "[",
        "--",
        "'",
        "élu·e·s",
        "©",
        "\u00ad",
        "\u200b",
        "\ufeff",
        "e\u0301",
        "😀",
        "\ud83d",
        "北京市长拒绝了",
        "رئيس البلدية",
        "ראש העיר",
        "मेयर ने",
        "Мэр города",
        "ΑΘΗΝΑ",
        "https://a.fr/b?c=d",
        "@x",
        "#Y",
        "\0",
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join("")),
);

test("no text makes it fail, and all places are in the text", () => {
  fc.assert(
    fc.property(strangeText, (text) => {
      const { sentences, words, names, keyphrases, numbers } = analyse(text);
      assertInside(text, sentences);
      assertInOrder(sentences);
      assertInside(text, words.flat());
      for (const [k, { start, end }] of sentences.entries()) {
        const tokens = splitWords(text.slice(start, end), start);
        assertInOrder(tokens);
        assert.equal(tokens.map((token) => token.text).join("").length > 0, words[k]!.length > 0);
        for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
        assert.equal(words[k]!.filter(({ head }) => head === -1).length, words[k]!.length > 0 ? 1 : 0);
      }
      assertInside(text, [...names.flatMap(({ mentions }) => mentions), ...keyphrases.flatMap(({ spans }) => spans)]);
      assertInside(text, numbers);
    }),
    { numRuns: 400 },
  );
});

test("no sentence makes phrases and compressions fail", () => {
  fc.assert(
    fc.property(strangeText, (text) => {
      const words = french.parse(text);
      assertInside(text, baseNounPhrases(words));
      compressSentence(words, text);
    }),
    { numRuns: 200 },
  );
});

test("any text has a language or none", async () => {
  await fc.assert(
    fc.asyncProperty(strangeText, async (text) => {
      const { language } = await detectLanguage(text);
      assert.ok(language === undefined || /^\p{Ll}{2}$/u.test(language));
    }),
    { numRuns: 100 },
  );
});

const ENDLESS: readonly [what: string, piece: string, size: number][] = [
  ["1 MB without a space", "abcdefghij", 1_000_000],
  ["1 MB of digits", "1234567890", 1_000_000],
  ["60 000 letters that end sentences", "aB.", 60_000],
  ["100 000 straight quotes", '"', 100_000],
  ["100 000 opening guillemets", "«", 100_000],
  ["40 000 characters of closing guillemets", "» ", 40_000],
  ["40 000 characters of apostrophes", "l'", 40_000],
  ["40 000 characters of capitals", "A ", 40_000],
  ["40 000 characters of names", "Jo Vial, ", 40_000],
  ["40 000 characters of words of another script", "北京", 40_000],
  ["one sentence of 100 000 characters", "et le maire de la ville qui ", 100_000],
];

for (const [what, piece, size] of ENDLESS) {
  test(`${what}: time grows with the length, not its square`, () => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const began = performance.now();
      analyse(text);
      return performance.now() - began;
    };
    // Four times the text takes four times the time; sixteen times would be the square. Other work on the machine may disturb
    // a measurement, so the best of a few counts.
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 6 && ratio > 8; attempt++)
      ratio = Math.min(ratio, time(size) / (time(size / 4) + 1));
    assert.ok(ratio <= 8, `${ratio.toFixed(1)} times the time for 4 times the text`);
  });
}
