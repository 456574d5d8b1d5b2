import type { Passage, Statement } from "./material.ts";

/** A block of the article's body: a paragraph of a few sentences, or something that is printed as the source has it. */
export interface Unit {
  readonly kind: "paragraph" | "question" | "list" | "quote" | "table" | "image" | "code";
  /** One passage; the items of a list. */
  readonly passages: readonly Passage[];
  readonly statements: readonly Statement[];
  /** Length in words. */
  readonly length: number;
  /** 0–1: how strongly a new topic starts with this block. */
  readonly border: number;
}

/** A paragraph is split when it has more sentences than this and is longer than `LONG_PARAGRAPH` words. */
const MAX_SENTENCES = 4;
const LONG_PARAGRAPH = 90;
/** No paragraph is longer than this, however few its sentences. Words; convention of SEO tools. */
const MAX_WORDS = 150;

/** What it costs to begin a paragraph with a sentence that leans on the one before. House. */
const LEANS = 0.5;

const LEANING_START =
  /^(?:[«“]\s*)?(?:il|elle|ils|elles|ce|cet|cette|ces|cela|ça|c’|ceux-ci|celle-ci|celui-ci|ceux|celles?|celui|lui|son|sa|ses|leurs?|ainsi|mais|or|car|donc|et|puis|ensuite|en effet|pourtant|cependant|toutefois|en revanche|au lieu de cela|d’ailleurs|de plus|par conséquent|parmi (?:eux|elles)|tous deux|toutes deux|les deux|l’autre|d’autres|un autre|une autre|de son côté|de leur côté|à l’inverse|au contraire|alors|là|peu après)(?:[\s,]|(?<=’))/iu;
/** "« … », a-t-il ajouté": he who speaks was named before. */
const SAID_BY_PRONOUN = /^[«“][^«»“”]*[»”],?\s(?:a|ont|\p{L}+)-(?:t-)?(?:il|elle|ils|elles|on)(?!\p{L})/u;
/** Sentences of a quotation in which its speaker is looked for. */
const QUOTATION = 4;

/** A paragraph that leans on the one before it is a poor start, under a subheading above all. */
export function startsDependent(statements: readonly Statement[]): boolean {
  return leans(openingText(statements));
}

function leans(text: string): boolean {
  return LEANING_START.test(text) || SAID_BY_PRONOUN.test(text);
}

function openingText(statements: readonly Statement[]): string {
  return statements
    .slice(0, QUOTATION)
    .map((statement) => statement.text)
    .join(" ");
}

/** "Mais la maire a promis": a turn that a new part of an article may begin with. */
const TURN =
  /^(?:mais|or|pourtant|cependant|toutefois|néanmoins|en revanche|par ailleurs|de plus|puis|ensuite|enfin),?\s/iu;

/** "« On verra », répond la maire", "« On verra. » La maire reste prudente": who speaks is told there. */
const ATTRIBUTED =
  /[»”]\s?[,.]?\s(?:(?:a|ont|avait|avaient)(?:[-\s])|\p{Ll}+(?:-t)?-(?:il|elle|ils|elles|on)(?!\p{L})|(?:dit|explique|affirme|assure|estime|ajoute|déclare|confie|raconte|lance|poursuit|précise|souligne|répond|selon|d’après)(?!\p{L}))/u;

/** A paragraph that is only quoted goes on with what the speaker of the one before said. */
export function continuesQuotation(before: Unit, { statements }: Unit): boolean {
  const first = statements[0];
  const last = before.statements.at(-1);
  if (!first || !last) return false;
  if (first.insideQuote && last.insideQuote) return true;
  const text = statements.map((statement) => statement.text).join(" ");
  return /^[«“]/u.test(text) && /[»”]/u.test(last.text) && !ATTRIBUTED.test(text);
}

/** Whether a subheading may stand before a block: it is a paragraph that goes on with nothing. */
export function mayOpen(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  const before = units[at - 1];
  if (!before) return true;
  return (
    unit.kind === "paragraph" &&
    before.kind !== "question" &&
    !/[:;,]\s*$/u.test(before.statements.at(-1)?.text ?? "") &&
    !leans(openingText(unit.statements).replace(TURN, "")) &&
    !continuesQuotation(before, unit)
  );
}

/** Passages without headings → blocks, paragraph borders as the source had them, long paragraphs split. */
export function unitsOf(passages: readonly Passage[]): Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index]!;
    const { type } = passage.block;
    if (type === "paragraph") units.push(...paragraphs(passage));
    else if (type === "list-item") {
      const items = [passage];
      while (continuesList(passage, passages[index + 1])) items.push(passages[++index]!);
      units.push(whole("list", items));
    } else if (type !== "heading") units.push(whole(type, [passage]));
  }
  return units;
}

function continuesList(first: Passage, next: Passage | undefined): next is Passage {
  return (
    next?.block.type === "list-item" &&
    next.source === first.source &&
    (next.block.depth ?? 1) >= (first.block.depth ?? 1) &&
    (next.block.ordered ?? false) === (first.block.ordered ?? false)
  );
}

function whole(kind: Unit["kind"], passages: readonly Passage[]): Unit {
  const statements = passages.flatMap((passage) => passage.statements);
  return { kind, passages, statements, length: wordsOf(passages), border: statements[0]?.border ?? 0 };
}

/** Words of blocks, passages or sentences together. */
export function wordsOf(items: readonly { readonly length: number }[]): number {
  return items.reduce((total, item) => total + item.length, 0);
}

function paragraphs(passage: Passage): Unit[] {
  const { statements } = passage;
  const short = statements.length <= MAX_SENTENCES || passage.length <= LONG_PARAGRAPH;
  if (short && (passage.length <= MAX_WORDS || statements.length < 2)) {
    return statements.length === 0 ? [] : [unit(passage, statements)];
  }
  return balancedGroups(statements).map((group) => unit(passage, group));
}

function unit(passage: Passage, statements: readonly Statement[]): Unit {
  return {
    kind: isQuestion(statements) ? "question" : "paragraph",
    passages: [passage],
    statements,
    length: wordsOf(statements),
    border: statements[0]?.border ?? 0,
  };
}

/** "– Vous dites aussi que personne n’a fait l’essai…": a turn of an interview to which the next one answers. */
function isLeftOpen(statements: readonly Statement[]): boolean {
  return /^[–—]/u.test(statements[0]?.text ?? "") && /…\s*$/u.test(statements.at(-1)?.text ?? "");
}

/** Question paragraphs of an interview, at least, and their share of all paragraphs. House. */
const QUESTIONS = 3;
const SHARE_ASKED = 0.12;

/** Whether paragraphs are an interview: one question in an article is the writer’s own. */
export function isInterview(passages: readonly Passage[]): boolean {
  const paragraphs = passages.filter(({ block }) => block.type === "paragraph");
  const asked = paragraphs.filter(({ statements }) => isQuestion(statements)).length;
  return asked >= QUESTIONS && asked >= SHARE_ASKED * paragraphs.length;
}

/** The question of an interview: one to three sentences, the last one asking. */
function isQuestion(statements: readonly Statement[]): boolean {
  return (
    statements.length <= 3 &&
    wordsOf(statements) <= 70 &&
    (/\?\s*$/u.test(statements.at(-1)?.text ?? "") || isLeftOpen(statements)) &&
    !/[«»]/u.test(statements[0]?.text ?? "")
  );
}

/**
 * Splits a long paragraph into the fewest groups that hold the limits, of lengths as even as can be, rather before a new
 * topic and never inside a quotation. Dynamic programming over the sentences; groups are at most `MAX_SENTENCES` long
 * unless a quotation holds more together.
 */
function balancedGroups(statements: readonly Statement[]): Statement[][] {
  const total = wordsOf(statements);
  const groups = Math.max(Math.ceil(statements.length / MAX_SENTENCES), Math.ceil(total / 110));
  const target = total / groups;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= statements.length; end++) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let words = 0;
    for (let from = end - 1; from >= 0 && end - from <= 24; from--) {
      words += statements[from]!.length;
      const start = statements[from]!;
      const splitsQuote = from > 0 && start.insideQuote && statements[from - 1]!.insideQuote;
      const cost =
        best[from]!.cost +
        ((words - target) / target) ** 2 +
        (from > 0 ? 0.3 * (1 - start.border) : 0) +
        (from > 0 && startsDependent(statements.slice(from, end)) ? LEANS : 0) +
        (end - from > MAX_SENTENCES ? 4 : 0) +
        (splitsQuote ? 8 : 0);
      if (cost < chosen.cost) chosen = { cost, from };
    }
    best.push(chosen);
  }
  const cuts: Statement[][] = [];
  for (let end = statements.length; end > 0; end = best[end]!.from)
    cuts.unshift(statements.slice(best[end]!.from, end));
  return cuts;
}
