import { isOffice, type ParsedWord } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import { isSameBody, officeIn } from "./offices.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { isRelated, isSameAct } from "./word-families.ts";

/** Who holds what is said: the noun, name or pronoun after "selon", or the pronoun or office before a verb. */
interface Holder {
  readonly word: ParsedWord;
  /** The verb; absent after "selon". */
  readonly act?: string;
  /** Lemmas of the noun and of what stands around it. */
  readonly beside: readonly string[];
}

const ACCORDING = /(?<!\p{L})(?:selon|d’après|aux dires d(?:e|u|es))[ \u00a0]/giu;
const PRONOUN = /^-?t?-?(?:lui|elle|eux|elles|ils?)$/iu;
/** Holders that are no persons: "selon les règles", "selon les cas". What is measured may be told by who measures it. */
const THING =
  /^(?:mesure|critère|besoin|règle|modalité|cas|type|saison|pays|région|loi|norme|âge|niveau|moment|jour|heure|période|retour|étude|enquête|chiffre|donnée|observatoire|institut|rapport|sondage|baromètre|statistique|recensement|bilan|estimation|source|document|presse|média|journal|calcul|relevé|analyse|expertise|dossier|texte|projet|contrat|proche|entourage)$/u;
/** Words by which whoever holds any office is taken up again. */
const ANYBODY =
  /^(?:élue?|responsable|dirigeante?|patronne?|chef|cheffe|leader|homme|femme|personne|gens|auteur|autrice|représentante?|membre|candidate?|agente?|militante?|numéro|père|mère|fille|garçon|frère|sœur|enfant|habitante?|citoyen|citoyenne|cliente?|joueur|joueuse|acteur|actrice|intéressée?|édile)$/u;
/** Characters around a noun in which its name or office stands beside it. */
const BESIDE = 60;

/**
 * What somebody else says or does in the source: "selon le préfet" for "selon le directeur", or for "selon elle" where the
 * sentences before speak of the mayor; "le maire n’a pas exclu" for "elle n’a pas exclu".
 *
 * @param context the sentences right before the evidence: what a pronoun of the evidence may stand for.
 */
export function compareHolders(
  statement: Reading,
  evidence: readonly Reading[],
  context: readonly Reading[],
): Discrepancy[] {
  const known = evidence.flatMap((reading, at) =>
    [...reportersOf(reading), ...subjectsOf(reading)].map((holder) => ({
      ...holder,
      before: [...context, ...evidence.slice(0, at)],
    })),
  );
  const own = [...reportersOf(statement), ...subjectsOf(statement)];
  return own.flatMap((holder): Discrepancy[] => {
    const { word, act } = holder;
    const lemma = lemmaOf(word);
    if (word.upos !== "NOUN" || THING.test(lemma) || ANYBODY.test(lemma)) return [];
    const same = known.filter((other) => (act === undefined ? other.act === undefined : isAct(other.act, act)));
    if (same.length === 0) return [];
    const isHolder = same.some((other) =>
      PRONOUN.test(other.word.form)
        ? mayStandFor(other.word, holder, statement, other.before)
        : other.word.upos === "PROPN" || [lemmaOf(other.word), ...other.beside].some((each) => isOne(each, lemma)),
    );
    if (isHolder || isSaidBy(evidence, lemma, act)) return [];
    return [
      {
        kind: "speaker",
        range: { start: word.start, end: word.end },
        found: word.text,
        expected: same[0]!.word.text,
      },
    ];
  });
}

/** One holder by two words: the office, or the body that it speaks for. */
function isOne(one: string, other: string): boolean {
  return isRelated(one, other) || isSameBody(officeIn(one), officeIn(other));
}

function isAct(one: string | undefined, other: string): boolean {
  return one !== undefined && isSameAct(one, other);
}

/** After "selon" may stand who is the subject of a verb in the source. */
function isSaidBy(evidence: readonly Reading[], lemma: string, act: string | undefined): boolean {
  return (
    act === undefined &&
    evidence.some(({ words }) =>
      words.some((word) => /^nsubj/.test(word.deprel) && word.upos === "NOUN" && isRelated(lemmaOf(word), lemma)),
    )
  );
}

/** Who stands after "selon". */
function reportersOf({ text, words, content }: Reading): Holder[] {
  return [...text.matchAll(ACCORDING)].flatMap((match): Holder[] => {
    const from = match.index + match[0].length;
    const word = words.find(
      ({ start, form, upos }) => start >= from && (/^(?:NOUN|PROPN)$/.test(upos) || PRONOUN.test(form)),
    );
    if (!word || word.start - from > 25) return [];
    const comma = text.slice(word.end).search(/[,;:.](?!\d)/u);
    const to = word.end + (comma < 0 ? BESIDE : Math.min(comma, BESIDE));
    const beside = content.filter(({ start }) => start >= from && start <= to);
    return [{ word, beside: beside.map(({ lemma }) => lemma) }];
  });
}

/** Pronouns, names and offices that are the subject of a verb. */
function subjectsOf({ words, content }: Reading): Holder[] {
  return words.flatMap((word): Holder[] => {
    const verb = words[word.head];
    if (verb?.upos !== "VERB" || word.deprel !== "nsubj") return [];
    const isPerson = word.upos === "PROPN" || PRONOUN.test(word.form) || isOffice(officeIn(lemmaOf(word)));
    const beside = content.filter(({ start }) => Math.abs(start - word.start) <= BESIDE);
    return isPerson ? [{ word, act: lemmaOf(verb), beside: beside.map(({ lemma }) => lemma) }] : [];
  });
}

/**
 * Whether a noun may be what a pronoun stands for: the nearest sentence before that names an office has it, and its article is
 * not of the other gender. Where no sentence names one, it may.
 */
function mayStandFor(pronoun: ParsedWord, { word }: Holder, statement: Reading, before: readonly Reading[]): boolean {
  const article = statement.words[statement.words.indexOf(word) - 1]?.form.toLowerCase() ?? "";
  const isFeminine = /elles?$/iu.test(pronoun.form);
  const isPlural = /^(?:eux|elles|ils)$/iu.test(pronoun.form.replace(/^[-t]+(?=[ie])/u, ""));
  if (isFeminine ? /^(?:le|un|ce)$/u.test(article) : /^(?:la|une|cette)$/u.test(article)) return false;
  if (isPlural !== /s$/u.test(article) && /^(?:l[ea]s?|une?|des)$/u.test(article)) return false;
  const nearest = before.findLast(({ content }) => content.some(({ lemma }) => isOffice(lemma)));
  return nearest === undefined || nearest.content.some(({ lemma }) => isRelated(lemma, lemmaOf(word)));
}
