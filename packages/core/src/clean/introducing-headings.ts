import type { SourceBlock } from "../source/source.ts";

/** Words that announce what stands below. */
const ANNOUNCES = /(?<!\p{L})(?:suivant(?:e?s?)|ci-(?:dessous|après)|voici|comme suit|que voici)(?!\p{L})/iu;
/** A subject of its own: the line is a sentence. */
const SUBJECT = /(?<!\p{L})(?:je|j’|tu|ils?|elles?|on|nous|vous|c’est|ce sont|cela|ça)(?![\p{L}’])/iu;
/** Words of a subheading that only names its part. */
const NAME = 6;

/** The colon that a heading ends with, and the space before it. */
export const COLON = /[ \u00a0\u202f]*:$/u;

/**
 * Whether a line that its source set as a subheading opens what follows instead of naming it: "Vous pourrez vous appuyer sur
 * les questions suivantes :". It is the paragraph that it reads as; "Vision :" is a name, and its colon a slip, unless a list
 * or other subheadings stand right under it.
 *
 * @param below the kind of block under it.
 */
export function introduces(heading: string, below: SourceBlock["type"] | undefined): boolean {
  const text = heading.trim();
  if (!COLON.test(text)) return false;
  return (
    /^(?:list-item|heading)$/.test(below ?? "") ||
    ANNOUNCES.test(text) ||
    SUBJECT.test(text) ||
    text.split(/\s+/u).length > NAME + 1
  );
}
