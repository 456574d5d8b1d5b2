import type { Objection } from "../engines/writing.ts";
import { mentionsOf } from "../verify/mentions.ts";
import { Reading } from "../verify/reading.ts";
import type { SourceIndex, SourceStatement } from "../verify/source-index.ts";
import { isRelated } from "../verify/word-families.ts";
import { isTopic } from "./mixed-content.ts";

/**
 * What a title claims without a verb of its own, or by the order of its words, and its sentences do not: that something
 * happened which is denied or only wished, who somebody is, or which of two is more.
 */
export function titleClaims(text: string, source: SourceIndex, cited: readonly SourceStatement[]): Objection[] {
  const title = new Reading(text, source.french);
  return [...unstated(title, cited), ...apposed(title, cited), ...compared(title, cited)];
}

/** Sentences at the top that tell what an article is about. */
const TOP = 3;

/**
 * A theme that is not the article’s and stands in another sentence than what is said of it: "Lannec : douze morts", of the
 * twelve in Valbrune.
 *
 * @param parts of the title: what is said of its theme comes second, when it has one.
 */
export function foreignTheme(
  [theme = "", said]: readonly string[],
  source: SourceIndex,
  cited: readonly SourceStatement[],
): Objection[] {
  if (said === undefined) return [];
  const { content, text, bare } = new Reading(theme, source.french);
  const claim = new Reading(said, source.french);
  const named = mentionsOf(claim);
  const claimed = claim.content.map(({ lemma }) => lemma);
  // "Marvila : un phare s’effondre à Lannec", of "à Lannec, à Marvila": the theme says where what is named lies.
  const lies = (where: SourceStatement): boolean =>
    named.some((name) =>
      ["", "en ", "au ", "aux ", "à "].some((of) => ` ${where.reading.bare} `.includes(` ${name.plain} ${of}${bare} `)),
    );
  if (cited.some(lies)) return [];
  const bears = ({ reading }: SourceStatement): number =>
    claimed.filter((lemma) => reading.content.some((other) => isRelated(other.lemma, lemma))).length;
  const most = Math.max(0, ...cited.map(bears));
  const home = [...source.statements.slice(0, TOP), ...cited.filter((one) => bears(one) === most)];
  const foreign = content.find(({ lemma }) => {
    const isIn = (reading: Reading): boolean =>
      reading.content.some((other) => isRelated(other.lemma, lemma)) || ` ${reading.plain} `.includes(` ${lemma} `);
    return !home.some(({ reading }) => isIn(reading)) && !isTopic({ isIn }, source);
  });
  return foreign ? [{ reason: "mixed", found: text.slice(foreign.start, foreign.end) }] : [];
}

/** Words with which a title says itself that something is not so, or not yet. */
const RESERVES =
  /(?<!\p{L})(?:pas|sans|non|ni|aucune?|jamais|fin|absence|refus|rejet|manque|impossib\p{L}*|possible|éventuel\p{L}*|projet|souhait|crainte|menace|risque|demande|volonté|espoir|hypothèse|piste|idée|volontaires?|difficil\p{L}*|peut|pourrait|pourraient|faut-il|peut-on|comment|pourquoi|quel\p{L}*|selon)(?!\p{L})|\?$/iu;

/** "Le refus du maire" of "craint que le maire ne refuse", "entendue par la police" of "souhaite l’entendre". */
function unstated(title: Reading, cited: readonly SourceStatement[]): Objection[] {
  if (title.words.some(({ morph }) => morph.VerbForm === "Fin")) return [];
  const root = title.words.find(({ head }) => head === -1);
  if (RESERVES.test(title.text.replace(root?.text ?? "", ""))) return [];
  for (const { lemma, index, start, end } of title.content) {
    const word = title.words[index]!;
    const happens = word.upos === "VERB" && word.morph.VerbForm === "Part";
    if (!happens && word.head !== -1) continue;
    const theirs = cited.flatMap(({ reading }) =>
      reading.content.filter((other) => isRelated(other.lemma, lemma)).map((other) => reading.outlooks[other.index]!),
    );
    if (theirs.length === 0) continue;
    const found = title.text.slice(start, end);
    if (theirs.every(({ denied }) => denied)) return [{ reason: "negation", found }];
    if (
      happens &&
      theirs.every(({ certainty, denied }) => denied || certainty === "possible" || certainty === "planned")
    )
      return [{ reason: "modality", found }];
  }
  return [];
}

/** Characters of the place behind a name: "Bergen en Norvège, …". */
const WITH_PLACE = 20;

/** "Jeanne Morel, ancienne patronne du port": said of her where no other name stands between the two. */
function apposed(title: Reading, cited: readonly SourceStatement[]): Objection[] {
  const comma = title.text.indexOf(", ");
  const [name] = mentionsOf(title);
  if (!name || name.start > 3 || comma < name.end || comma > name.end + WITH_PLACE) return [];
  const said = title.content.find(
    ({ start, index }) => start > comma && /^(?:NOUN|ADJ|VERB)$/.test(title.words[index]!.upos),
  );
  if (!said) return [];
  const pairs = cited.flatMap(({ reading }) => {
    const named = mentionsOf(reading).filter(
      ({ plain }) => plain.endsWith(lastWord(name.plain)) || name.plain.endsWith(lastWord(plain)),
    );
    const words = reading.content.filter(({ lemma }) => isRelated(lemma, said.lemma));
    return named.flatMap((mention) => words.map((word) => ({ reading, mention, word })));
  });
  const isBeside = pairs.some(({ reading, mention, word }) => {
    const [from, to] = mention.end <= word.start ? [mention.end, word.start] : [word.end, mention.start];
    return !mentionsOf(reading).some(
      (other) => other.start >= from && other.end <= to && other.start !== mention.start,
    );
  });
  return isBeside ? [] : [{ reason: "mixed", found: title.text.slice(said.start, said.end) }];
}

function lastWord(plain: string): string {
  return plain.slice(plain.lastIndexOf(" ") + 1);
}

const COMPARES =
  /(?<!\p{L})(?<degree>plus|moins|mieux|pire|meilleure?s?|davantage)(?!\p{L})[^,;:]{0,60}?\squ(?:e\s|’)(?<second>.+)$/iu;

/** "leur voix mieux que leurs gestes" of "leurs gestes mieux que leur voix"; "plus tôt" of "plus tard". */
function compared(title: Reading, cited: readonly SourceStatement[]): Objection[] {
  const all = cited.map(({ reading }) => reading.text).join(" ");
  for (const [early, late] of [TIMES, [TIMES[1], TIMES[0]]])
    if (early.test(title.text) && late.test(all) && !early.test(all))
      return [{ reason: "direction", found: early.exec(title.text)![0] }];
  const own = comparison(title);
  if (!own || own.behind.length === 0) return [];
  const isBorne = cited.some(({ reading }) => {
    const theirs = comparison(reading);
    return (
      theirs !== undefined &&
      (theirs.degree === "moins") === (own.degree === "moins") &&
      own.behind.some((lemma) => theirs.behind.some((other) => isRelated(other, lemma)))
    );
  });
  return isBorne ? [] : [{ reason: "direction", found: own.second }];
}

const TIMES = [/(?<!\p{L})plus tôt(?!\p{L})/iu, /(?<!\p{L})plus tard(?:ivement)?(?!\p{L})/iu] as const;

/** What is compared with, behind "que". */
function comparison({ text, content }: Reading): { degree: string; second: string; behind: string[] } | undefined {
  const { degree, second } = COMPARES.exec(text)?.groups ?? {};
  if (degree === undefined || second === undefined) return undefined;
  const from = text.length - second.length;
  return {
    degree: degree.toLowerCase(),
    second,
    behind: content.filter(({ start }) => start >= from).map(({ lemma }) => lemma),
  };
}
