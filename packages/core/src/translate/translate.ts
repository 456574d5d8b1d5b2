import type { French, Span } from "@titraille/french";
import type { Copy, CopyBlock, Figure } from "../clean/copy.ts";
import { removal, repair } from "../clean/pass.ts";
import type { TrackedEdit, TrackedText } from "../clean/tracked-text.ts";
import { lonelyGuillemets, typography } from "../clean/typography.ts";
import { translationFailed } from "../errors/catalogue.ts";
import type { Source, SourceImage, SourceMetadata } from "../source/source.ts";
import type { TranslationReport } from "../verify/report.ts";
import { type Asking, type Translated, translateTexts } from "./ask.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import type { Translator } from "./translator.ts";

export interface TranslateOptions {
  readonly translator: Translator;
  /** ISO 639-1. */
  readonly from: string;
  readonly to: "fr";
  readonly french: French;
}

/** Share of the sentences that may stay untranslated and out of the article. */
const MOST_UNTRANSLATED = 0.2;

/**
 * Translates a clean copy sentence by sentence. Each translation stands where its sentence stood, so that every span of the
 * French copy leads to the original text; undone, the records give back the source. A sentence that could not be translated
 * is taken out and on record.
 *
 * @throws TitrailleError for what the user can mend; TRANSLATION_FAILED when the translator gives no answer, or too few.
 */
export async function translate(
  copy: Copy,
  options: TranslateOptions,
): Promise<{ copy: Copy; report: TranslationReport }> {
  const { translator, from } = options;
  const segments = segmentsOf(copy, from);
  const asides = asidesOf(copy);
  const asking: Asking = options;
  const all = await translateTexts([...segments.map(({ text }) => text), ...asides], asking);
  const done = all.slice(0, segments.length);
  const lost = done.filter(({ translation }) => translation === undefined).length;
  if (lost > MOST_UNTRANSLATED * done.length)
    throw translationFailed(translator.id, `${lost}/${done.length}`, undefined);
  const french = new Map(all.slice(segments.length).map((each) => [each.text, each.translation ?? ""]));
  return {
    copy: { ...withAsides(withTranslations(copy, segments, done), french), translatedFrom: from },
    report: {
      source: copy.source.name,
      from,
      translator: translator.id,
      sentences: done.length,
      ...(translator.usage ? { usage: translator.usage } : {}),
      again: all.filter(({ tries }) => tries > 1).length,
      doubts: all.flatMap(({ text, translation, objections }) =>
        objections.length === 0 ? [] : [{ before: text, ...(translation ? { after: translation } : {}), objections }],
      ),
    },
  };
}

/** The text in French, its blocks where they are now. */
function withTranslations(copy: Copy, segments: readonly Segment[], done: readonly Translated[]): Copy {
  const edits = segments.flatMap((segment, index): TrackedEdit[] => {
    const { translation } = done[index]!;
    if (translation === segment.text) return [];
    if (translation !== undefined) return [repair("translation", "translated", segment, translation)];
    const next = segments[index + 1];
    const end = next?.block === segment.block ? next.start : segment.end;
    return [removal("translation", "untranslated", { start: segment.start, end })];
  });
  let tracked = copy.tracked.edit(edits);
  let blocks = movedBlocks(copy.blocks, edits);
  // How French is written is looked at in the whole text: a quotation may go on over several sentences.
  for (const pass of [...typography, ...typography]) {
    const { edits: more = [] } = pass(tracked, copy.source);
    tracked = tracked.edit(more);
    blocks = movedBlocks(blocks, more);
  }
  const suggestions = lonelyGuillemets(tracked, copy.source).suggestions ?? [];
  return {
    ...copy,
    ...trimmed(tracked, blocks),
    // They stood on words that are no more.
    marks: [],
    suggestions: [...copy.suggestions, ...suggestions].sort((a, b) => a.span.start - b.span.start),
  };
}

/** Blocks without the white space that a sentence left behind, none that is empty. */
function trimmed(
  tracked: TrackedText,
  blocks: readonly CopyBlock[],
): Pick<Copy, "tracked" | "text" | "records" | "blocks"> {
  const { text, records } = tracked;
  return {
    tracked,
    text,
    records,
    blocks: blocks.flatMap((block) => {
      const piece = text.slice(block.start, block.end);
      if (piece.trim() === "") return block.type === "image" ? [block] : [];
      const start = block.start + piece.length - piece.trimStart().length;
      return [{ ...block, start, end: start + piece.trim().length }];
    }),
  };
}

/** Blocks where they are after edits. What was written in at the very border of a block belongs to it. */
function movedBlocks(blocks: readonly CopyBlock[], edits: readonly TrackedEdit[]): CopyBlock[] {
  if (edits.length === 0) return [...blocks];
  const grown = [0];
  for (const { start, end, after } of edits) grown.push(grown.at(-1)! + after.length - (end - start));
  /** How many edits lie before an offset. */
  const before = (isBefore: (edit: TrackedEdit) => boolean): number => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(edits[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const move = ({ start, end }: Span): Span => ({
    start: start + grown[before((edit) => edit.end <= start && edit.start < start)]!,
    end: end + grown[before((edit) => edit.end <= end)]!,
  });
  return blocks.map((block) => ({
    ...block,
    ...move(block),
    ...(block.rows ? { rows: block.rows.map((row) => row.map(move)) } : {}),
  }));
}

/** Texts that stand beside the copy's: captions, descriptions of images, what the source says of itself. */
function asidesOf({ figures, blocks, source: { metadata } }: Copy): string[] {
  const { title, description, standfirst, section, tags = [], image } = metadata;
  return [
    ...new Set(
      [
        title,
        description,
        standfirst,
        section,
        ...tags,
        image?.alt,
        ...figures.flatMap((figure) => [figure.caption, figure.image?.alt]),
        ...blocks.map((block) => block.image?.alt),
      ].filter((text): text is string => text !== undefined && /\p{L}{2}/u.test(text)),
    ),
  ];
}

function withAsides(copy: Copy, french: ReadonlyMap<string, string>): Copy {
  const { figures, source, blocks } = copy;
  const told = (text: string): string => french.get(text) ?? text;
  return {
    ...copy,
    blocks: blocks.map((block) => (block.image ? { ...block, image: withAlt(block.image, told) } : block)),
    figures: figures.map(
      (figure): Figure => ({
        ...figure,
        caption: told(figure.caption),
        ...(figure.image ? { image: withAlt(figure.image, told) } : {}),
      }),
    ),
    source: { ...source, metadata: metadataIn(source, told) },
  };
}

function metadataIn({ metadata }: Source, told: (text: string) => string): SourceMetadata {
  const { title, description, standfirst, section, tags, image } = metadata;
  return {
    ...metadata,
    ...(title === undefined ? {} : { title: told(title) }),
    ...(description === undefined ? {} : { description: told(description) }),
    ...(standfirst === undefined ? {} : { standfirst: told(standfirst) }),
    ...(section === undefined ? {} : { section: told(section) }),
    ...(tags === undefined ? {} : { tags: tags.map(told).filter((tag) => tag !== "") }),
    ...(image === undefined ? {} : { image: withAlt(image, told) }),
  };
}

function withAlt(image: SourceImage, told: (text: string) => string): SourceImage {
  return image.alt === undefined ? image : { ...image, alt: told(image.alt) };
}
