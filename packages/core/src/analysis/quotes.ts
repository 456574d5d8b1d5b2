import type { Name, ParsedWord } from "@titraille/french";
import type { Copy } from "../clean/copy.ts";
import type { Quote, Sentence } from "./analysis.ts";

const SAYING =
  /^(?:déclarer|dire|affirmer|indiquer|expliquer|assurer|estimer|annoncer|préciser|ajouter|souligner|rappeler|soutenir|juger|considérer|noter|observer|prévenir|répéter|confier|raconter|signaler|lancer|regretter|commenter|poursuivre|conclure|insister|répondre|demander|admettre|reconnaître|plaider|dénoncer|déplorer|résumer|marteler|glisser|tonner|ironiser|saluer|écrire|témoigner|exiger|décrire|blâmer|suggérer|promettre|jurer|avertir|avouer|clamer|détailler)$/u;

/** Words. */
const LONGEST = 400;

/** Quotations of a copy, block by block, outermost guillemets, with who says them when the sentence tells. */
export function findQuotes(copy: Copy, sentences: readonly Sentence[], names: readonly Name[]): Quote[] {
  const quotes: Quote[] = [];
  const named = nameAt(names);
  const nobody = (): undefined => undefined;
  let sentence = 0;
  for (const block of copy.blocks) {
    for (const { start, end } of pairs(copy.text, block.start, block.end)) {
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
      const home = sentences[sentence];
      const text = copy.text.slice(start + 1, end - 1).trim();
      const speaker = home
        ? (speakerOf(home, start, end, named) ?? speakerOf(sentences[sentence + 1], start, end, nobody))
        : undefined;
      quotes.push({
        start,
        end,
        text,
        sentence,
        ...(speaker ? { speaker } : {}),
      });
    }
  }
  return quotes;
}

/** Finds the first name of the list with a mention around a word. */
function nameAt(names: readonly Name[]): (word: ParsedWord) => Name | undefined {
  const covering = new Map<number, { readonly name: Name; readonly end: number }[]>();
  for (const name of names)
    for (const { start, end } of name.mentions)
      for (let at = start; at < end; at++) {
        const here = covering.get(at) ?? [];
        here.push({ name, end });
        covering.set(at, here);
      }
  return (word) => covering.get(word.start)?.find(({ end }) => end >= word.end)?.name;
}

function pairs(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === "«" && open < 0) open = at;
    else if (character === "»" && open >= 0) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return found;
}

/** "le ministre [de la Pêche] Jean Roche": the name that a title noun brings in, with no comma between. */
function nameAfter(words: readonly ParsedWord[], subject: number): ParsedWord | undefined {
  const at = words.findIndex(
    ({ head, deprel, upos }, index) =>
      index > subject && head === subject && upos === "PROPN" && /^(?:appos|flat)/.test(deprel),
  );
  return at >= 0 && words.slice(subject, at).every(({ form }) => form !== ",") ? words[at] : undefined;
}

/** The subject of a verb of saying in the sentence, outside the quotation. */
function speakerOf(
  sentence: Sentence | undefined,
  start: number,
  end: number,
  named: (word: ParsedWord) => Name | undefined,
): Quote["speaker"] {
  // A "sentence" with a hundred quotations is no sentence, and is not read once for each.
  if (!sentence || sentence.words.length > LONGEST) return undefined;
  const outside = (offset: number): boolean => offset < start || offset >= end;
  for (const [index, word] of sentence.words.entries()) {
    if (word.upos !== "VERB" || !SAYING.test(word.lemma) || !outside(word.start)) continue;
    const subject = sentence.words.findIndex(
      (each) => each.head === index && each.deprel.startsWith("nsubj") && outside(each.start),
    );
    const found = subject >= 0 ? sentence.words[subject]! : undefined;
    if (!found || found.upos === "PRON") continue;
    const name = named(found) ?? named(nameAfter(sentence.words, subject) ?? found);
    return { text: name?.canonical ?? found.text, ...(name ? { name } : {}) };
  }
  return undefined;
}
