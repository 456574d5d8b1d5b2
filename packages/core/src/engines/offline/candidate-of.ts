import { type Compression, isCutShort, type ParsedWord } from "@titraille/french";
import { contentKeys } from "../../edit/content-words.ts";
import type { Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import type { Candidate } from "../engine.ts";
import { smallInitial } from "./small-initial.ts";
import { TURN } from "./turn.ts";
import { isOfLongAgo, isPast } from "./when-told.ts";

/**
 * A compression as a candidate: what it is about, where its statement stands, and what a reader of it alone would miss.
 *
 * @param words those that the compression keeps some of.
 */
export function candidateOf(
  compression: Compression,
  words: readonly ParsedWord[],
  statement: Statement,
  depth: number,
): Candidate {
  return {
    text: compression.text,
    form: compression.form,
    origin: "compressed",
    sources: statement.sources,
    about: contentKeys(compression.kept.map((index) => words[index]!)),
    depth,
    prominence: compression.prominence,
    cutShort: isCutShort(compression, words),
    bareSubject: hasBareSubject(compression, words),
    past: isPast(compression, words),
    isConceded: isConceded(compression, words, statement),
    isLongPast: isOfLongAgo(statement.text),
    head: words[compression.head]!.lemma.toLowerCase(),
  };
}

/** "La maire a promis une digue, mais rien n’est fait": half of what the sentence says. */
function isConceded({ form, kept }: Compression, words: readonly ParsedWord[], { text }: Statement): boolean {
  const turn = text.search(TURN);
  const last = words[kept.at(-1)!]!;
  const at = text.indexOf(last.text);
  return form !== "noun-phrase" && turn >= 0 && at >= 0 && at < turn;
}

/** "Le médiateur remet son texte": a definite noun that nothing tells more of. */
function hasBareSubject({ form, head, kept }: Compression, words: readonly ParsedWord[]): boolean {
  if (form === "noun-phrase") return false;
  const subject = kept.find((index) => words[index]!.head === head && words[index]!.deprel.startsWith("nsubj"));
  if (subject === undefined || words[subject]!.upos !== "NOUN") return false;
  const own = kept.filter((index) => words[index]!.head === subject);
  return own.length === 1 && /^(?:l[ea’']|les)$/iu.test(words[own[0]!]!.form);
}

/** What is told of a place alone is told with it: "En Norvège, les écoles rouvrent". */
export function inPlace(candidate: Candidate, place: string | undefined, desk: Desk): Candidate {
  // What is not counted is told without its span of time.
  if (place !== undefined && !/.\p{Lu}/u.test(place) && !/\d/u.test(candidate.text)) return candidate;
  const name = place?.slice(place.search(/\p{Lu}[\p{L}’-]+(?: [^ ]{0,20}\p{Lu}[\p{L}’-]+)*$/u)) ?? "";
  return place === undefined || candidate.form === "noun-phrase" || candidate.text.includes(name)
    ? candidate
    : { ...candidate, text: `${place}, ${smallInitial(candidate.text, desk)}` };
}
