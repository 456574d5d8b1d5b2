import type { Candidate } from "../engines/engine.ts";
import { hasPossessive, leansOnText, pointsBack } from "./anaphora.ts";
import { contentKeys } from "./content-words.ts";
import type { Desk } from "./desk.ts";
import { hasTopic, measureKeyphrase } from "./find-keyphrase.ts";
import { indexOfCited, type Statement } from "./material.ts";
import { bit, type Features, ofSyntax } from "./subheading-syntax.ts";

/** A part of the article that a subheading stands over. */
export interface Part {
  readonly statements: readonly Statement[];
  /** How often each content word stands in the part. */
  readonly here: ReadonlyMap<string, number>;
}

/** A relative clause weighs a subheading down. */
const RELATIVE = /\s(?:qui|que|qu’|dont|où|auquel|auxquels|laquelle|lesquels|lesquelles)[\s\p{L}]/u;
const TIME =
  /(?<!\p{L})(?:heures?|minutes?|jours?|semaines?|mois|ans|années?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/u;
/** "Une maladie appelée …": something that the sentence brings in, not what the section is about. */
const INDEFINITE = /^(?:Une?|Des|Certaine?s|Plusieurs|Quelques|D’autres)\s(?!«)/u;
/** "prévoit une forme de protection [pour …]": what is new at the end of a clause is told by what was cut. */
const INDEFINITE_END = /\s(?:une?|des|leurs?|ses|sa|son)\s\p{L}[\p{L}’-]*(?:\s\p{L}[\p{L}’-]*){0,3}\s?$/u;
const PRONOUN = /(?<!\p{L})(?:il|elle|ils|elles|celui|celle|ceux|celles|lui|eux)(?!\p{L})/iu;
const SPEAKER = /(?<!\p{L})(?:je|j’|nous|on|notre|nos|vous|votre|vos|mon|ma|mes|moi)(?!\p{L})/iu;
const DEMONSTRATIVE = /(?<!\p{L})(?:ce|cet|cette|ces|cela|ça|c’)(?!\p{L})/iu;
/** What joins a sentence to the one before. */
const LINK =
  /(?<!\p{L})(?:aussi|également|donc|ainsi|encore|alors|enfin|ensuite|puis|par ailleurs|en effet|notamment|déjà|même|désormais|d’abord|finalement|toutefois|cependant|pourtant|similaires?|autres?|tels?|telles?|dernière?s?|première?s?|suivante?s?)(?!\p{L})/iu;
const LEANING_START =
  /^(?:il|elle|ils|elles|ce|cet|cette|ces|cela|ça|c’|celui|celle|ceux|et|mais|or|car|donc|ainsi|aussi|puis|ensuite|enfin|en effet|de plus|par ailleurs|d’ailleurs)(?!\p{L})/iu;
/**
 * What can be told of a candidate as the subheading of a part, by name, mostly 0–1: its form and length, what it says of the part
 * against the rest, where its sentence stands, what was cut, how it is built. `judgeSubheading` weighs them.
 */
export function subheadingFeatures(candidate: Candidate, part: Part, desk: Desk): Features {
  const words = desk.french.parse(candidate.text);
  return {
    ...ofForm(candidate),
    ...ofKind(candidate, desk),
    ...ofSubject(candidate, part, desk),
    ...ofPlace(candidate, part),
    ...ofWording(candidate),
    ...ofSyntax(words, candidate),
  };
}

function ofForm(candidate: Candidate): Features {
  const { form, text, about, prominence = 1, cutShort, bareSubject, past } = candidate;
  return {
    clause: bit(form === "clause"),
    reported: bit(form === "reported"),
    nounPhrase: bit(form === "noun-phrase"),
    participle: bit(form === "participle"),
    quote: bit(form === "quote"),
    quotedPart: bit(form === "quote" && candidate.origin === "repaired"),
    length: text.length / 70,
    short: Math.max(0, 30 - text.length) / 30,
    long: Math.max(0, text.length - 55) / 30,
    few: bit(about.length < 3),
    many: bit(about.length > 5),
    passing: 1 - prominence,
    passingPhrase: form === "noun-phrase" ? 1 - prominence : 0,
    cutShort: bit(cutShort),
    cutIndefinite: bit(cutShort && INDEFINITE_END.test(text)),
    bareSubject: bit(bareSubject),
    past: bit(past),
  };
}

/** Where a text explains, its parts have topics; where it tells, they have news. */
function ofKind({ form, text, prominence = 1 }: Candidate, { explains }: Desk): Features {
  const phrase = explains && form === "noun-phrase";
  return {
    explains: bit(explains),
    explainsPhrase: bit(phrase),
    explainsDefinite: bit(phrase && /^(?:L[ea]s?\s|L’)/u.test(text)),
    explainsClause: bit(explains && form === "clause"),
    explainsPassing: phrase ? 1 - prominence : 0,
  };
}

function ofSubject(candidate: Candidate, { here }: Part, desk: Desk): Features {
  const about = [...new Set(candidate.about)];
  const size = Math.max(1, about.length);
  const inside = about.map((key) => here.get(key) ?? 0);
  const elsewhere = about.map((key, index) => Math.max(0, (desk.frequency.get(key) ?? 0) - inside[index]!));
  const most = Math.max(1, ...here.values());
  let specific = 0;
  for (const [index, count] of inside.entries()) {
    const everywhere = count + elsewhere[index]!;
    // A word that the whole article says once is no subject of its part.
    specific += Math.log2(1 + count) * (everywhere <= 1 ? 0.55 : 0.4 + (0.6 * count) / everywhere);
  }
  return {
    specific: specific / Math.sqrt(about.length + 1),
    specificMost: Math.max(0, ...about.map((key, index) => inside[index]! / Math.max(1, desk.frequency.get(key) ?? 0))),
    recurs: inside.filter((count) => count > 1).length / size,
    recursNone: bit(inside.every((count) => count <= 1)),
    central: Math.max(0, ...inside) / most,
    elsewhere: elsewhere.filter((count) => count > 0).length / size,
    spread: Math.log2(1 + elsewhere.reduce((sum, count) => sum + count, 0) / size),
    keyphrase: bit(desk.keyphrase && measureKeyphrase(desk.keyphrase, candidate.text) > 0),
    topic: bit(hasTopic(candidate.text, desk)),
    headRecurs: bit(candidate.head && (here.get(candidate.head) ?? 0) > 1),
    headElsewhere: bit(candidate.head && (desk.frequency.get(candidate.head) ?? 0) > (here.get(candidate.head) ?? 0)),
    nameRecurs: bit(
      candidate.text
        .slice(1)
        .match(/(?<!\p{L})\p{Lu}\p{L}+/gu)
        ?.some((name) => (here.get(name.toLowerCase()) ?? 0) > 1),
    ),
  };
}

function ofPlace(candidate: Candidate, { statements, here }: Part): Features {
  const index = indexOfCited(candidate, statements);
  const statement = statements[index];
  const length = statement?.length ?? 0;
  const keys = new Set(statement ? contentKeys(statement.words) : []);
  const shared = [...keys].filter((key) => (here.get(key) ?? 0) > 1).length;
  const own = candidate.text.split(/[\s\u00a0\u202f’]+/u).length;
  const quoting = statements.filter(({ text, insideQuote }) => insideQuote || text.includes("«")).length;
  const { role, verb } = candidate.form === "noun-phrase" ? placeOf(candidate, statement) : { role: "", verb: "" };
  return {
    npObject: bit(role.startsWith("obj")),
    npComplement: bit(role.startsWith("nmod")),
    npSubject: bit(role.startsWith("nsubj")),
    npPresented: bit(PRESENTS.test(verb) && !role.startsWith("nmod")),
    npDiscussed: bit(DISCUSSES.test(verb) && role.startsWith("obj")),
    partQuotes: quoting / Math.max(1, statements.length),
    depth: candidate.depth,
    first: bit(index === 0),
    second: bit(index === 1),
    last: bit(index === statements.length - 1),
    lonely: bit(statements.length < 4),
    centralSentence: keys.size > 0 ? shared / keys.size : 0,
    kept: length > 0 ? Math.min(1, own / length) : 0.5,
    longSentence: Math.min(2, length / 30),
    leaningSentence: bit(statement && LEANING_START.test(statement.text)),
    quotingSentence: bit(statement && /[«“]/u.test(statement.text) && candidate.form !== "quote"),
    endsSentence: bit(statement && endsAlike(statement.text, candidate.text)),
    startsSentence: bit(statement?.text.startsWith(candidate.text.slice(0, 12))),
  };
}

/** What the head noun of a phrase is in the sentence that it was taken from, and the verb it hangs on. */
export function placeOf({ head }: Candidate, statement: Statement | undefined): { role: string; verb: string } {
  const noun = statement?.words.find(({ lemma }) => lemma.toLowerCase() === head);
  const verb = noun && noun.head >= 0 ? statement?.words[noun.head] : undefined;
  return { role: noun?.deprel ?? "", verb: verb && /^(?:VERB|AUX)$/.test(verb.upos) ? verb.lemma : "" };
}

/** Verbs that bring something into a text: "crée un dispositif", "il y a eu des engagements". */
const PRESENTS =
  /^(?:annoncer|avoir|connaître|créer|déclencher|engager|entraîner|exister|instaurer|lancer|naître|observer|offrir|organiser|ouvrir|présenter|prévoir|proposer|provoquer|publier|subir|susciter|constituer|représenter|traverser|révéler|mener|préparer|marquer)$/u;
/** Verbs of talking about something: "dénonce la politique". */
const DISCUSSES =
  /^(?:critiquer|dénoncer|évoquer|souligner|rappeler|regretter|déplorer|aborder|défendre|demander|réclamer|expliquer|analyser|étudier|pointer|fustiger|saluer|condamner|contester|craindre|redouter|décrire|raconter|refuser|rejeter|soutenir)$/u;

function endsAlike(sentence: string, text: string): boolean {
  const plain = (of: string): string => of.replace(/[\s\u00a0\u202f.»!?]+$/u, "");
  return plain(sentence).endsWith(plain(text).slice(-14));
}

function ofWording({ text, form }: Candidate): Features {
  const names = text.slice(1).match(/(?<!\p{L})\p{Lu}\p{L}+/gu)?.length ?? 0;
  return {
    relative: bit(RELATIVE.test(text)),
    time: bit(TIME.test(text)),
    pointsBack: bit(pointsBack(text)),
    leans: bit(leansOnText(text)),
    possessive: bit(hasPossessive(text)),
    pronoun: bit(PRONOUN.test(text)),
    speaker: bit(SPEAKER.test(text)),
    demonstrative: bit(DEMONSTRATIVE.test(text)),
    link: bit(LINK.test(text)),
    number: bit(/\d/u.test(text)),
    startsWithNumber: bit(/^\d/u.test(text)),
    indefinite: bit(INDEFINITE.test(text)),
    indefinitePhrase: bit(form === "noun-phrase" && INDEFINITE.test(text)),
    quoteInside: bit(form !== "quote" && text.includes("«")),
    comma: bit(/,/u.test(text)),
    colon: bit(/:/u.test(text)),
    attributed: bit(/(?<!\p{L})(?:selon|d’après)(?!\p{L})/iu.test(text)),
    negated: bit(/(?<!\p{L})(?:ne|n’|pas|jamais|aucune?|sans|ni)(?!\p{L})/iu.test(text)),
    question: bit(/\?/u.test(text)),
    exclaims: bit(/!/u.test(text)),
    names: Math.min(3, names) / 3,
    startsWithName: bit(/^\p{Lu}[\p{L}’-]+\s\p{Lu}/u.test(text)),
    coordinated: bit(/\s(?:et|ou)\s/u.test(text)),
  };
}
