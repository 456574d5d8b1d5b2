import { hasBalancedQuotes } from "./balanced-quotes.ts";
import { EMBED, type TextBlock, withFlatLists } from "./flat-lists.ts";
import { isTurn } from "./interviews.ts";
import { NAME_WITH_OFFICE } from "./name-with-office.ts";

/** Characters of a line that may be a title. */
const TITLE = 150;
/** The same of one in two parts: "« La halle rouvrira » : la maire répond aux marchands". */
const LONG_TITLE = 240;
const HAS_COLON = /[\p{L}»] ?[ \u00a0][:–—][ \u00a0]/u;
const SUBHEADING = 90;
/** Characters of a rubric that may end on a stop before a title ("VIDEO. …"). */
const SENTENCE = 25;
/** The end of a sentence, or of what introduces the next line. */
const ENDS = /(?:[.!?…»”):]|(?<=\p{Ll}[.!?…])\d{1,2})["»”\u00a0\u202f\s]*$/u;
/** A question that a text asks itself: it opens with its interrogative, and addresses nobody. */
const ASKS =
  /^(?:Pourquoi|Comment|Combien|Où|Quand|Qui|Quoi|À qui|À quoi|De quoi|Qu’|Qu'|Que |Quel(?:le)?s? |Est-ce )(?=[^.!?…]*\?\s*$)/u;
const ADDRESSED = /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta|tes|t’|t')(?!\p{L})/iu;
/** Where a page has its text from, or where it is filed; the number of a chapter. */
const NO_TITLE = /^(?:Sources?\s?: |Publiée?s? (?:dans|le|par) |\d+\.\d)/u;
/** Words of such a question, and characters of what answers it. */
const MOST_ASKED = 14;
const ANSWER = 40;
/** What a title of two sentences goes on with: "La halle ferme. Voici pourquoi elle ne rouvrira pas". */
const TEASER =
  /[.?!…][ \u00a0]+(?:Voici|Voilà|Ce qu|C’est pourquoi|Pourquoi|Comment|Et (?:voici|pourtant|ce)|Mais)(?=[’\s])[^.!?…]*$/u;
/** "MOREL : Et la halle ?": who speaks is named, several times in a conversation. */
const SPEAKS = /^\p{Lu}[\p{Lu}.’ -]{1,30}[ \u00a0]?: /u;
/** "CaractéristiqueZone", out of the head of a table. */
const IN_TWO = /(?<!\p{L})(?=\p{L}{14})\p{L}\p{Ll}{3,}\p{Lu}\p{L}+/u;
const TURNS = 3;
/** Share of the words of a title with a capital each. */
const RAISED = 0.75;
/** Words of the name of a list ("Points forts"). */
const LABEL = 8;
/** Characters of a paragraph that a heading can stand over. */
const PARAGRAPH = 120;
/** The same of one that ends a sentence: the items of a list do not. */
const SENTENCE_BELOW = 70;

/** The blocks of a plain text with its headings, told by their form and what follows. */
export function withPlainHeadings<Block extends TextBlock>(source: readonly Block[], text: string): Block[] {
  const blocks = withFlatLists(source, text);
  const numbered = numberedHeadings(blocks, text);
  const turns = blocks.filter(({ start, end }) => isSpoken(text.slice(start, end)));
  const speaks = new Set(turns.length >= TURNS ? turns : []);
  const isInterview = blocks.filter((block) => isAskedOfSomebody(text.slice(block.start, block.end))).length > 1;
  const typed: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const line = text.slice(block.start, block.end);
    const depth = numbered.has(block)
      ? 2
      : block.type !== "paragraph" || speaks.has(block)
        ? undefined
        : !isInterview && index > 0 && ASKS.test(line)
          ? questionDepth(line, blocks[index + 1])
          : headingDepth(line, index, blocks, text, typed[index - 1]);
    typed.push(depth === undefined ? block : { ...block, type: "heading", depth });
  }
  return typed;
}

/** The same of the title alone, for a source that marks its other headings: a first line that is none of them. */
export function withPlainTitle<Block extends TextBlock>(blocks: readonly Block[], text: string): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.type !== "paragraph" || rest.some(({ type, depth }) => type === "heading" && depth === 1)) return blocks;
  const depth = headingDepth(text.slice(first.start, first.end), 0, blocks, text, undefined);
  return depth === undefined ? blocks : [{ ...first, type: "heading", depth }, ...rest];
}

function isSpoken(line: string): boolean {
  return SPEAKS.test(line) || isTurn(line);
}

/** Lines with a number, at least, each over its paragraph. */
const NUMBERED = 3;

/** "1. Perdez-vous dans la halle", over a paragraph: a list whose items have texts of their own is one of subheadings. */
function numberedHeadings<Block extends TextBlock>(blocks: readonly Block[], text: string): ReadonlySet<Block> {
  const over = blocks.filter((block, index) => {
    const line = text.slice(block.start, block.end);
    const below = blocks[index + 1];
    const isItem = block.type === "list-item" && block.ordered === true && below?.type === "paragraph";
    const isLine = block.type === "paragraph" && /^\d{1,2}[.)] \p{Lu}/u.test(line);
    return (
      (isItem || isLine) &&
      line.length <= SUBHEADING &&
      !/[.;:,]$/u.test(line) &&
      below !== undefined &&
      below.end - below.start >= ANSWER
    );
  });
  return new Set(over.length >= NUMBERED ? over : []);
}

/** "La Halle Ferme. Les Marchands Attendent": a title as English writes it, of two sentences. */
function isRaised(line: string): boolean {
  const words = line.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= RAISED * words.length;
}

function isAskedOfSomebody(line: string): boolean {
  return /\?\s*$/u.test(line) && ADDRESSED.test(line);
}

/** A question of the text’s own stands over its answer. */
function questionDepth(line: string, answer: TextBlock | undefined): number | undefined {
  const isShort = line.split(/\s+/u).length <= MOST_ASKED && line.length <= SUBHEADING;
  return isShort && answer && answer.end - answer.start >= ANSWER ? 2 : undefined;
}

/**
 * Depth of the heading that a line of plain text is, or undefined. The first line is the title when it is short, ends no
 * sentence and paragraphs follow; a later one a subheading when it is shorter still and stands over a paragraph. When
 * unsure, it is text.
 */
function headingDepth(
  line: string,
  index: number,
  blocks: readonly TextBlock[],
  text: string,
  before: TextBlock | undefined,
): number | undefined {
  const textOf = (block: TextBlock | undefined): string => (block ? text.slice(block.start, block.end) : "");
  const below = textOf(blocks[index + 1]);
  const endsBefore = before !== undefined && (ENDS.test(textOf(before)) || NAME_WITH_OFFICE.test(textOf(before)));
  // Under the name of a part, that of its first section.
  const isOverHeading =
    endsBefore &&
    below.length <= SUBHEADING &&
    !ENDS.test(below) &&
    /^\p{Lu}.{6}/u.test(below) &&
    !/[,;:]$/u.test(below);
  // "Un métier d’autrefois⏎Alors, qui forge encore ?⏎Rui Falcato …": the text under it begins with a question.
  const isOverQuestion =
    endsBefore && below.length < SENTENCE_BELOW && /\?$/u.test(below) && !ADDRESSED.test(below) && !/\?$/u.test(line);
  const after = isOverHeading || isOverQuestion ? textOf(blocks[index + 2]) : below;
  if (
    !/\p{L}{2}/u.test(line) ||
    IN_TWO.test(line) ||
    (index === 0 && NO_TITLE.test(line)) ||
    /\p{L}-$/u.test(line) ||
    !hasBalancedQuotes(line) ||
    /^[-•*–—]/u.test(line) ||
    /[,;:]$/u.test(line) ||
    EMBED.test(line)
  )
    return undefined;
  // "Lutte contre la désinformation : plusieurs journalistes outillés…", "… Dans Une Seule Poêle (Prêt En 50 Minutes !)": titles of blogs call out.
  const callsOut = index === 0 && /[\u00a0 ]?!\)?$/u.test(line) && !/[.?!…][ \u00a0]+\p{Lu}/u.test(line);
  const isCut =
    index === 0 &&
    HAS_COLON.test(line) &&
    /\p{Ll}…$/u.test(line) &&
    line.length <= SUBHEADING &&
    !/[.?!…][ \u00a0]/u.test(line);
  const endsSentence = !callsOut && !isCut && /(?<!\?)[.…!]["»”)\u00a0\u202f\s]*$/u.test(line) && !/\.{3}$/u.test(line);
  if (index === 0) {
    const more = blocks.slice(1).reduce((sum, block) => sum + block.end - block.start, 0);
    return line.length <= (HAS_COLON.test(line) ? LONG_TITLE : TITLE) &&
      !endsSentence &&
      !(
        line.length > SUBHEADING &&
        !isRaised(line) &&
        /(?<!\.\.)\.[ \u00a0]+\p{Lu}/u.test(line.replace(TEASER, "").slice(SENTENCE))
      ) &&
      line.split(/\s+/u).length >= 3 &&
      more > 3 * line.length &&
      (after.length > line.length || blocks.length > 2)
      ? 1
      : undefined;
  }
  // Under a title, a line without an end is its dek.
  const between = endsBefore || (index > 1 && before?.type === "heading");
  const words = line.split(/\s+/u).length;
  // "POUR⏎+ Une batterie massive": a name over a list.
  if (
    (endsBefore || before?.type === "list-item") &&
    words <= LABEL &&
    blocks[index + 1]?.type === "list-item" &&
    /^\p{Lu}[^\d.!?…]+$/u.test(line)
  )
    return 2;
  // "« … » ⏎ Jeanne Morel, présidente": who said what stands above, or signs under a subheading.
  if (NAME_WITH_OFFICE.test(line) && (/»\s*$/u.test(textOf(before)) || (index > 1 && before?.type === "heading")))
    return undefined;
  const isShouted = words > 2 && line === line.toUpperCase();
  // "Nous voyons deux risques pour la halle :" brings in a list.
  const introduces = before?.type === "paragraph" && /:\s*$/u.test(after);
  const isQuestion = /\?\s*$/u.test(line);
  if (
    endsSentence ||
    !between ||
    line.length > SUBHEADING ||
    words > 14 ||
    after.length < (ENDS.test(after) ? (isShouted || introduces ? ANSWER : SENTENCE_BELOW) : PARAGRAPH) ||
    !/^["«“\p{Lu}\d]/u.test(line)
  )
    return undefined;
  if (isQuestion && (words > 10 || (before?.type === "heading" && !isShouted && !ASKS.test(line)))) return undefined;
  // Glued to what stands above, a single word is rather a label of the page; in capitals and glued to what stands below too, none.
  const isLabel = blocks[index]!.wasGlued && words < 2;
  return isLabel && !(blocks[index + 1]?.wasGlued && /^\p{Lu}{5,}$/u.test(line)) ? undefined : 2;
}
