import { isEventNoun, isNamingNoun, isOffice, type ParsedWord } from "@titraille/french";
import type { Candidate } from "../engines/engine.ts";

const WEAK_VERB =
  /^(?:être|avoir|faire|aller|venir|mettre|prendre|voir|permettre|rester|devenir|sembler|trouver|donner|dire)$/u;
const MODAL = /^(?:pouvoir|devoir|vouloir|falloir|souhaiter|espérer|tenter|essayer|sembler)$/u;
const SAYING =
  /^(?:dire|déclarer|affirmer|indiquer|expliquer|estimer|annoncer|préciser|ajouter|souligner|rappeler|confier|raconter|assurer|regretter|juger|penser|croire|savoir)$/u;

/** Numbers by name, mostly 0–1. */
export type Features = Readonly<Record<string, number>>;

/** 1 for what holds, 0 for what does not. */
export const bit = (value: unknown): number => (value ? 1 : 0);

/** How a candidate is built: its verb, its subject, its tenses, what it begins and ends with. */
export function ofSyntax(words: readonly ParsedWord[], { form, head = "" }: Candidate): Features {
  const root = words.find((word) => word.head === -1);
  const at = root ? words.indexOf(root) : -1;
  const of = (relation: RegExp): ParsedWord | undefined =>
    words.find((word) => word.head === at && relation.test(word.deprel));
  const body = words.filter(({ upos }) => upos !== "PUNCT");
  const last = body.at(-1);
  const start = body[0];
  const subject = of(/^nsubj/);
  const subjectAt = subject ? words.indexOf(subject) : -1;
  const lemma = form === "noun-phrase" ? "" : (root?.lemma.toLowerCase() ?? "");
  const opening = words.slice(1, 4).some(({ form: each }) => isOffice(each.toLowerCase()));
  return {
    finite: Math.min(3, words.filter(({ morph }) => morph.VerbForm === "Fin").length) / 3,
    quotedPhrase: bit(form === "quote" && !words.some(({ morph }) => morph.VerbForm === "Fin")),
    quotedThis: bit(form === "quote" && words.slice(0, 3).some(({ form: each }) => /^(?:ce|c’|il)$/iu.test(each))),
    noVerb: bit(form !== "noun-phrase" && !words.some(({ morph }) => morph.VerbForm === "Fin")),
    verbalPhrase: bit(form === "noun-phrase" && words.some(({ morph }) => morph.VerbForm === "Fin")),
    weakVerb: bit(WEAK_VERB.test(lemma)),
    copula: bit(of(/^cop/)),
    modal: bit(words.some((word) => MODAL.test(word.lemma))),
    saying: bit(SAYING.test(lemma)),
    passive: bit(words.some(({ deprel }) => deprel === "aux:pass")),
    object: bit(of(/^obj/)),
    complement: bit(of(/^(?:obl|iobj|xcomp|ccomp)/)),
    noComplement: bit(form === "clause" && !of(/^(?:obj|obl|iobj|xcomp|ccomp|cop|advmod)/)),
    infinitive: bit(words.some(({ morph }) => morph.VerbForm === "Inf")),
    subjectName: bit(subject?.upos === "PROPN"),
    subjectPronoun: bit(subject?.upos === "PRON"),
    subjectModified: bit(words.some((word) => word.head === subjectAt && /^(?:nmod|amod|acl)/.test(word.deprel))),
    future: bit(words.some(({ morph }) => morph.Tense === "Fut")),
    conditional: bit(words.some(({ morph }) => morph.Mood === "Cnd")),
    imperfect: bit(words.some(({ morph }) => morph.Tense === "Imp")),
    subjunctive: bit(words.some(({ morph }) => morph.Mood === "Sub")),
    prepositions: Math.min(4, words.filter(({ upos }) => upos === "ADP").length) / 4,
    adverbs: Math.min(2, words.filter(({ upos }) => upos === "ADV").length) / 2,
    adjectives: Math.min(3, words.filter(({ upos }) => upos === "ADJ").length) / 3,
    nouns: Math.min(5, words.filter(({ upos }) => upos === "NOUN").length) / 5,
    endsInName: bit(last?.upos === "PROPN"),
    endsInAdjective: bit(last?.upos === "ADJ"),
    endsInVerb: bit(last && /^(?:VERB|AUX)$/.test(last.upos)),
    endsInAdverb: bit(last?.upos === "ADV"),
    endsInNumber: bit(last?.upos === "NUM"),
    startsDefinite: bit(start && /^(?:l[ea]s?|l’)$/iu.test(start.form)),
    startsBare: bit(start && !/^(?:DET|PROPN|PUNCT)$/.test(start.upos)),
    startsAdposition: bit(start?.upos === "ADP"),
    eventNoun: bit(form === "noun-phrase" && isEventNoun(head)),
    namingNoun: bit(form === "noun-phrase" && isNamingNoun(head)),
    office: bit(form === "noun-phrase" && opening),
    nounComplements: Math.min(3, words.filter(({ deprel }) => deprel.startsWith("nmod")).length) / 3,
    loose: bit(words.some(({ deprel }) => /^(?:dep|parataxis|orphan|dislocated)/.test(deprel))),
  };
}
