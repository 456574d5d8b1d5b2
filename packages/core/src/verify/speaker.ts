import type { Span } from "@titraille/french";
import { lemmaOf, type Reading } from "./reading.ts";

/** Who is said to speak: names, nouns of office, or a pronoun. */
export interface Speaker extends Span {
  readonly text: string;
  readonly names: readonly string[];
  readonly nouns: readonly string[];
  readonly pronoun?: "il" | "elle" | "ils" | "elles";
}

const SAYS =
  /^(?:déclarer|dire|affirmer|indiquer|expliquer|assurer|estimer|annoncer|préciser|ajouter|souligner|rappeler|soutenir|juger|considérer|noter|observer|prévenir|répéter|confier|raconter|signaler|lancer|regretter|commenter|poursuivre|conclure|insister|répondre|demander|admettre|reconnaître|plaider|dénoncer|déplorer|résumer|marteler|glisser|tonner|ironiser|saluer|féliciter|écrire|témoigner|exiger|décrire|évoquer|parler|promettre|jurer|avancer|réagir|argumenter|tweeter|publier)$/u;

/** What stands between a quotation and the verb of its incise: ", a assuré lundi le ministre". */
const INCISE = /^[»”]?[\s\u00a0]*,[\s\u00a0](?:(?:a|ont|avait|avaient)[\s\u00a0])?$/u;
const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|hier|aujourd’hui)$/iu;

/** Words. What is longer is no sentence (a table, a list without a stop), and is not read once for each quotation in it. */
const LONGEST = 400;

/** The speaker of a quotation as its sentence tells: the subject of the verb of saying nearest to it, or who stands after "selon". */
export function speakerOf(reading: Reading, quotation: Span): Speaker | undefined {
  const { words, text } = reading;
  if (words.length > LONGEST) return undefined;
  const outside = ({ start }: Span): boolean => start < quotation.start || start >= quotation.end;
  const verbs = words
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => word.upos === "VERB" && SAYS.test(word.lemma) && outside(word))
    .sort((a, b) => distance(a.word, quotation) - distance(b.word, quotation));
  for (const { word, index } of verbs) {
    const pronoun = /^-?t?-?(ils?|elles?)$/iu.exec(
      words.find((each) => each.head === index && each.upos === "PRON" && /subj/.test(each.deprel) && outside(each))
        ?.form ??
        /^-(?:t-)?(ils?|elles?)(?!\p{L})/iu.exec(text.slice(word.end))?.[1] ??
        /-(?:t-)?(ils?|elles?)[ \u00a0]$/iu.exec(text.slice(Math.max(0, word.start - 9), word.start))?.[1] ??
        "",
    );
    if (pronoun) {
      const form = pronoun[1]!.toLowerCase() as NonNullable<Speaker["pronoun"]>;
      return { start: word.start, end: word.end, text: form, names: [], nouns: [], pronoun: form };
    }
    // Behind a quotation the subject follows its verb, and parsers take it for an object.
    const inverted = word.start >= quotation.end;
    const behind = inverted && INCISE.test(text.slice(quotation.end, word.start)) ? nounAfter(reading, index) : -1;
    if (behind >= 0) return describe(reading, behind, quotation);
    const subject = words.findIndex(
      (each) =>
        each.head === index &&
        outside(each) &&
        each.upos !== "PRON" &&
        (/^nsubj/.test(each.deprel) ||
          (inverted && /^(?:obj|obl:arg|dep|appos)$/.test(each.deprel) && each.start > word.start)),
    );
    if (subject >= 0) return describe(reading, subject, quotation);
    // A parse that lost the subject must not hand the quotation to the subject of another verb, further off.
    const before = inverted ? -1 : nounBefore(reading, index);
    if (before >= 0) return describe(reading, before, quotation);
  }
  const according =
    /(?<!\p{L})(?:selon|d’après|(?<=^[«“\s]*|[,;:»”][ \u00a0])pour)[ \u00a0](?=(?:l[ea’]|un|son|sa|\p{Lu}))/giu;
  for (const match of text.matchAll(according)) {
    if (!outside({ start: match.index, end: match.index })) continue;
    const first = words.findIndex(
      ({ start, upos }) => start >= match.index + match[0].length && /^(?:NOUN|PROPN)$/.test(upos),
    );
    if (first >= 0 && outside(words[first]!)) return describe(reading, first, quotation);
  }
  return undefined;
}

/** The noun or name right after an inverted verb, days and times apart; -1 when there is none. */
function nounAfter({ words }: Reading, verb: number): number {
  for (let index = verb + 1; index < Math.min(words.length, verb + 8); index++) {
    const { upos, text } = words[index]!;
    if (/^(?:PUNCT|VERB|AUX|PRON|SCONJ)$/.test(upos)) return -1;
    if (/^(?:NOUN|PROPN)$/.test(upos) && !DAY.test(text)) return index;
  }
  return -1;
}

/** The noun or name right before a verb, its auxiliary and adverbs apart; -1 when there is none. */
function nounBefore({ words }: Reading, verb: number): number {
  let index = verb - 1;
  while (index >= 0 && /^(?:AUX|ADV)$/.test(words[index]!.upos)) index--;
  return /^(?:NOUN|PROPN)$/.test(words[index]?.upos ?? "") && !DAY.test(words[index]!.text) ? index : -1;
}

function distance(word: Span, quotation: Span): number {
  return word.start >= quotation.end ? word.start - quotation.end : quotation.start - word.end;
}

/** The noun phrase around a word: its names and nouns, appositions included. */
function describe(reading: Reading, head: number, quotation: Span): Speaker {
  const { words, text } = reading;
  const governed = new Set([head]);
  for (let depth = 0; depth < 2; depth++) {
    const next = words.flatMap((word, index) =>
      governed.has(word.head) && /^(?:nmod|appos|flat|amod|conj|det|case|compound)/.test(word.deprel) ? [index] : [],
    );
    for (const index of next) governed.add(index);
  }
  const phrase = [...governed]
    .map((index) => words[index]!)
    .filter(({ start }) => start < quotation.start || start >= quotation.end)
    .sort((a, b) => a.start - b.start);
  const names = [
    ...text.slice(phrase[0]!.start, phrase.at(-1)!.end).matchAll(/\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/gu),
  ]
    // "Selon", "La" have their capital from the beginning of the sentence.
    .map(([name]) =>
      name
        .split(" ")
        .filter((word, at) => at > 0 || !reading.isFunctionWord(word))
        .join(" "),
    )
    .filter((name) => name !== "");
  return {
    start: phrase[0]!.start,
    end: phrase.at(-1)!.end,
    text: text.slice(phrase[0]!.start, phrase.at(-1)!.end),
    names,
    // What the speaker is, not what he is of: the director of a foundry is not its delegate.
    nouns: phrase
      .filter((word) => word.upos === "NOUN" && (word === words[head] || !word.deprel.startsWith("nmod")))
      .map(lemmaOf),
  };
}
