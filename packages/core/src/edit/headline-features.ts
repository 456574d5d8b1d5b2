import { isNamingNoun, isOffice, type Name } from "@titraille/french";
import type { Candidate } from "../engines/engine.ts";
import { joinsBack, pointsAt, tiesBack } from "./anaphora.ts";
import { contentKeys } from "./content-words.ts";
import type { Desk } from "./desk.ts";
import { indexOfCited, type Statement } from "./material.ts";
import { hasStrangeWord } from "./strange-words.ts";
import { type Part, subheadingFeatures } from "./subheading-features.ts";
import { bit, type Features } from "./subheading-syntax.ts";

/** DESIGN: characters of a headline. */
const LENGTH = { min: 50, max: 90 };

/** Somebody or something that only the text names, by a noun that fits many: "La jeune femme percute une voiture". */
const FITS_MANY =
  /^(?:L[ea]s? |L’)(?:jeunes? |petite? |même )?(?:femmes?|hommes?|filles?|fillette|garçons?|adolescente?s?|suspecte?s?|victimes?|conduct(?:eur|rice)|enfants?|élèves?|individus?|couple|accusée?s?|prévenue?|mise? en cause|détenue?|mineure?s?|trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|octogénaire|footballeu(?:r|se)|chanteu(?:r|se)|act(?:eur|rice)|comédienn?e?|animat(?:eur|rice)|artiste|écrivaine?|star|joueu(?:r|se)|marque|enseigne|firme|constructeur|compagnie|groupe|entreprise|société|club|chaîne|émission|série|film|livre|ouvrage|site|endroit|lieu|établissement|projet|mesure|texte|mission|affaire|scène|vidéo|monument|spectacle|événement|dispositif|incendie|accident|procès|enquête|classement|étude|rapport|résultats?)(?= (?!d[eu] |d’|des |sur |contre |«|\p{Lu}|\p{Ll}+ \p{Lu})| d’abord)/u;
/** "l’a verbalisé": whom, the text says. */
const TAKES_UP = /\sl’(?:a|ont|avait|avaient)\s\p{Ll}+(?:é|i|u|is|it)(?!\p{L})/u;
const ALWAYS = /\s(?:toujours|souvent|généralement|parfois|d’habitude)\s/u;
const ADDS = /(?<!\p{L})(?:ajoute|précise|poursuit|conclut|renchérit|enchaîne|rappelle|complète)(?:nt)?(?!\p{L})/u;
const ANNOUNCES = /\s(?:annonce|affirme|indique|déclare|précise)(?:nt)?\squ(?:e\s|’)/u;
/** "mercredi", "hier", "le 3 mai": told of the week. */
const DAY =
  /(?<!(?:un|les|chaque|tous les) )(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd’hui)(?!\p{L})/iu;
const TURNS = /^(?:Mais|Pourtant|Cependant|Or|Toutefois)(?:,|\s)/u;
const LEANS = /^(?:Il|Elle|Ils|Elles|Ce|Cet|Cette|Ces|C’|Cela|Son|Sa|Ses|Leurs?|Et|Mais|Or|Car|Donc)(?![\p{L}])/u;

/**
 * What can be told of a candidate as the headline of an article, by name, mostly 0–1: what holds of it as the title of a part
 * (`subheadingFeatures`), and where its sentence stands among those of the top.
 */
export function headlineFeatures(candidate: Candidate, whole: Part, desk: Desk): Features {
  const { statements } = whole;
  const index = indexOfCited(candidate, statements);
  const article = readOnce(whole, desk);
  return {
    ...subheadingFeatures(candidate, whole, desk),
    ...ofTitle(candidate, desk),
    ...ofBearer(candidate, desk),
    ...ofSentence(candidate, statements, index, article),
    ...ofCut(candidate, statements[index]),
    ...ofNames(candidate, article),
    ...article.opening,
  };
}

/** What is the same for all candidates of an article. */
interface Known {
  readonly opening: Features;
  /** Index of the statement that first has a content word. */
  readonly firstAt: ReadonlyMap<string, number>;
  /** Content words of the second statement. */
  readonly second: ReadonlySet<string>;
  /** Index of the first statement that is told of a day. */
  readonly firstDay: number;
  readonly names: readonly Name[];
  /** The three names that have most mentions, and how many the first has, at least one. */
  readonly topNames: readonly Name[];
  readonly mostMentions: number;
}

const known = new WeakMap<Part, Known>();

/** An article has many candidates: it is read once for all of them. */
function readOnce(whole: Part, { material }: Desk): Known {
  let article = known.get(whole);
  if (!article) {
    const { statements } = whole;
    const keys = statements.map(({ words }) => contentKeys(words));
    const firstAt = new Map<string, number>();
    for (const [index, own] of keys.entries()) for (const key of own) if (!firstAt.has(key)) firstAt.set(key, index);
    const firstDay = statements.findIndex(({ text }) => DAY.test(text));
    const names = material.analyses[0]?.names ?? [];
    const topNames = names.toSorted((one, other) => other.mentions.length - one.mentions.length).slice(0, 3);
    article = {
      opening: ofOpening(statements),
      firstAt,
      second: new Set(keys[1]),
      firstDay: firstDay < 0 ? Number.POSITIVE_INFINITY : firstDay,
      names,
      topNames,
      mostMentions: Math.max(1, topNames[0]?.mentions.length ?? 0),
    };
    known.set(whole, article);
  }
  return article;
}

function ofTitle(candidate: Candidate, desk: Desk): Features {
  const { text, form, isAnswered, isConceded, isLongPast } = candidate;
  return {
    twoPart: bit(form === "two-part"),
    sentence: bit(form === "sentence"),
    asks: bit(form === "question"),
    answered: bit(isAnswered),
    characters: text.length / 100,
    under: Math.max(0, LENGTH.min - text.length) / 20,
    over: Math.max(0, text.length - LENGTH.max) / 20,
    conceded: bit(isConceded),
    longPast: bit(isLongPast),
    fitsMany: bit(FITS_MANY.test(text) && form !== "two-part"),
    takesUp: bit(TAKES_UP.test(text)),
    points: bit(pointsAt(text) || joinsBack(text)),
    ties: bit(tiesBack(text)),
    always: bit(ALWAYS.test(text)),
    adds: bit(ADDS.test(text)),
    announces: bit(ANNOUNCES.test(text)),
    unsigned: bit(/^«[^«»]*»$/u.test(text)),
    strange: bit(hasStrangeWord(text, desk)),
    saysDay: bit(DAY.test(text)),
  };
}

/** Whom the headline begins with: "L’actrice britannique décède" leaves open who that is, "L’actrice Jeanne Morel décède" does not. */
function ofBearer({ text }: Candidate, { french }: Desk): Features {
  const words = french.parse(text);
  const verb = words.findIndex(({ morph, upos }) => morph.VerbForm === "Fin" && /^(?:VERB|AUX)$/.test(upos));
  const front = verb < 0 ? [] : words.slice(0, verb);
  const noun = front.find(({ upos }) => upos === "NOUN" || upos === "PROPN");
  const isDefinite = /^(?:L[ea]s?\s|L’)/u.test(text);
  const isNamed = front.some(({ upos }) => upos === "PROPN");
  const isPerson = noun !== undefined && isOffice(noun.lemma);
  return {
    unnamedPerson: bit(isPerson && isDefinite && !isNamed),
    namedPerson: bit(isPerson && isNamed),
    unnamedBody: bit(noun && !isPerson && isDefinite && isNamingNoun(noun.lemma) && !isNamed),
    longFront: Math.min(2, front.length / 10),
    fronted: bit(front.some((word) => word.text === ",")),
    after: Math.min(2, (words.length - verb) / 15),
  };
}

function ofSentence(
  candidate: Candidate,
  statements: readonly Statement[],
  index: number,
  { firstAt, second, firstDay }: Known,
): Features {
  const own = statements[index];
  const about = [...new Set(candidate.about)];
  const size = Math.max(1, about.length);
  const after = statements[index + 1];
  return {
    at: Math.min(12, Math.max(0, index)) / 12,
    top: bit(index <= 1),
    whole: own ? candidate.text.length / Math.max(1, own.text.length) : 0.5,
    ownDay: bit(own && DAY.test(own.text)),
    earlierDay: bit(firstDay < index),
    ownTold: bit(own && isTold(own)),
    ownBackground: bit(own && isBackground(own)),
    ownTurns: bit(own && TURNS.test(own.text)),
    ownLeans: bit(own && LEANS.test(own.text)),
    nextTurns: bit(after && TURNS.test(after.text)),
    nextLeans: bit(after && LEANS.test(after.text)),
    inLead: about.filter((key) => firstAt.get(key) === 0).length / size,
    inSecond: about.filter((key) => second.has(key)).length / size,
    known: about.filter((key) => (firstAt.get(key) ?? index) < index).length / size,
  };
}

/** Characters at the end of a title by which it is found again in its sentence. */
const TAIL = 14;

/**
 * Where its sentence was cut: of 1 500 pairs of a title and the same with more of its sentence readers would print the longer
 * one twice as often when a preposition follows on the shorter one, and less often when a comma does.
 */
function ofCut(candidate: Candidate, own: Statement | undefined): Features {
  const sentence = own?.text ?? "";
  const claim = candidate.text.replace(/, selon [^,]+$/u, "");
  const at = sentence.indexOf(claim.slice(-TAIL));
  const rest = at < 0 ? "" : sentence.slice(at + Math.min(TAIL, claim.length));
  const added = claim.split(/,\s/u);
  return {
    nextComma: bit(/^,/u.test(rest)),
    nextFree: bit(
      /^\s(?:dans|pour|sur|avec|après|avant|lors|depuis|contre|afin|en|à|aux?|sous|par|chez|face)(?!\p{L})/u.test(rest),
    ),
    nextOf: bit(/^\s(?:de|du|des|d’)(?!\p{L})/u.test(rest)),
    nextAnd: bit(/^\s(?:et|ou|mais)\s/u.test(rest)),
    nextRelative: bit(/^\s(?:qui|que|qu’|dont|où)(?!\p{L})/u.test(rest)),
    nextStop: bit(/^[\s»]*[.!?…:;]/u.test(rest)),
    nextDay: bit(DAY.test(rest.slice(0, 12))),
    unfound: bit(at < 0),
    commas: Math.min(3, added.length - 1) / 3,
    added: added.length > 1 ? Math.min(1, added.at(-1)!.length / 60) : 0,
  };
}

function ofNames({ text }: Candidate, { names, topNames, mostMentions }: Known): Features {
  const here = names.filter(({ variants }) => variants.some((variant) => text.includes(variant)));
  return {
    anyName: bit(here.length > 0),
    nameWeight: Math.max(0, ...here.map(({ mentions }) => mentions.length)) / mostMentions,
    topName: bit(topNames[0] && here.includes(topNames[0])),
    topNames: topNames.filter((name) => here.includes(name)).length / 3,
    person: bit(here.some(({ type }) => type === "person")),
    place: bit(here.some(({ type }) => type === "place")),
    shortName: bit(here.some(({ canonical, type }) => type === "person" && !text.includes(canonical))),
    textNames: Math.min(1, names.length / 20),
    subjectFirst: bit(here.some(({ variants }) => variants.some((variant) => text.startsWith(variant)))),
  };
}

function ofOpening(statements: readonly Statement[]): Features {
  const [first, second] = statements;
  return {
    firstLong: Math.min(2, (first?.length ?? 0) / 30),
    firstTold: bit(first && isTold(first)),
    firstBackground: bit(first && isBackground(first)),
    firstDay: bit(first && DAY.test(first.text)),
    firstQuotes: bit(first && /[«“]/u.test(first.text)),
    firstAsks: bit(first?.text.endsWith("?")),
    firstNames: bit(first && /(?<=.[\s’])\p{Lu}/u.test(first.text)),
    secondTurns: bit(second && TURNS.test(second.text)),
    secondLeans: bit(second && LEANS.test(second.text)),
    sentences: Math.min(2, statements.length / 30),
  };
}

/** Told in the perfect. */
function isTold({ words }: Statement): boolean {
  const root = words.findIndex(({ head }) => head === -1);
  return words.some(({ head, deprel, morph }) => head === root && deprel === "aux:tense" && morph.Tense === "Pres");
}

/** Told in the imperfect or the pluperfect. */
function isBackground({ words }: Statement): boolean {
  const root = words.findIndex(({ head }) => head === -1);
  return words.some(
    ({ head, deprel, morph }, index) =>
      (index === root || (head === root && /^(?:aux|cop)/.test(deprel))) && morph.Tense === "Imp",
  );
}
