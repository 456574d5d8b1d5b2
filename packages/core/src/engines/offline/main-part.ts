import { isNamingNoun, type ParsedWord, parseClause, type Word, withoutTimesAndAsides } from "@titraille/french";
import { capitalised } from "../../edit/capitalised.ts";
import type { Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import { type Said, withoutIncise } from "./incise.ts";
import { named } from "./named-apposition.ts";
import { openingOf } from "./opening-part.ts";

/** The rubric of a page, set before its first sentence: "TRIBUNE – ", "LE SCAN SPORT - ", "VIDÉOS - "; who answers: "Jeanne MOREL.- ". */
const RUBRIC =
  /^(?:\p{Lu}[\p{Lu}’'/]+(?:[ \u00a0]\p{Lu}[\p{Lu}’'/]+){0,4}[ \u00a0]?[–—-]\s+|(?:\p{Lu}[\p{L}’-]+ ){1,3}\p{Lu}{3,}(?:[ -]\p{Lu}{2,})?[ \u00a0]?(?:\.[ \u00a0]?|[ \u00a0])[–—-][ \u00a0]*)(?=[\p{Lu}\d«“"])/u;
/** A quotation put in front as a slogan: "« On n’a plus peur » : les soignants défilent". */
const SLOGAN = /^«[^«»]{3,120}»\s?:\s+/u;
/** Words that join a sentence to the one before it: they say nothing of their own. */
const CONNECTOR =
  /^(?:et,?|mais,?|or,?|car|donc,?|ainsi,|pourtant,|cependant,|toutefois,|néanmoins,|d’ailleurs,|qui plus est,|de plus,|en outre,|en effet,|en revanche,|au contraire,|par ailleurs,|par conséquent,|enfin,|ensuite,|puis,?|alors,|aussi,|aussi bien,|ou bien,|bref,|de fait,|en fait,|au lieu de cela,|dès lors,|par contre,|pour rappel,|à l’inverse,|ceci dit,|cela dit,|de même,|dans le même ordre d’idées,|dans ce contexte,|dans ce sillage,|dans la foulée,|concrètement,|autrement dit,|plus largement,|de façon générale,|de manière générale,)\s+/iu;
/** "C’est pour cette raison que la ville …": what it points at is told before. */
const CLEFT = /^c’est (?:pour (?:cette raison|cela)|dans ce (?:contexte|cadre)|à ce titre|ainsi) qu(?:e\s|’)/iu;
/** A circumstance in front of the subject. Those whose loss would change the claim ("selon", "sans", "si") are not here. */
const CIRCUMSTANCE =
  /^(?!(?:en (?:deçà|cas|l’absence|dehors|théorie|principe|apparence)|à (?:défaut|condition|moins(?! de \d)|part|l’exception)|dans (?:ce cas|le cas|l’hypothèse|certains cas|l’idéal)|sur le papier|au-delà|avant que|après que)(?!\p{L}))(?:malgré|en dépit|entre(?! \d)|sur|sous|devant|derrière|chez|parmi|face|avec|dès|alors qu(?:e|(?=’))|tandis qu(?:e|(?=’))|non loin|au lendemain|à la suite|au terme|de son côté|de leur côté|après|avant|lors|depuis|pendant|durant|dans|en|au cours|au début|à la fin|au milieu|à l’issue|à l’occasion|(?:peu|juste|longtemps|(?:près|moins|plus) d(?:e |’)[^,«»():;]{2,30}|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quelques|plusieurs|\d+) (?:minutes?|heures?|jours?|semaines?|mois|ans|années)(?: et demie?| jour pour jour)?) (?:après|avant|plus tard|plus tôt)|pour (?:son|sa|leur)(?= (?:«|retour|anniversaire|premi(?:er|ère)|derni(?:er|ère)|\p{L}+ième))|(?:bien |encore )?(?:plus|moins) \p{L}{4,} que|hasard du calendrier|il y a|suite|grâce|faute|signe|comme (?:attendu|prévu|annoncé|promis)|ne \p{L}{3,}ant (?:pas|plus)|ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|week-end|weekend|mois|printemps|hiver)|cet(?:te)? (?:année|été|automne|semaine|nuit)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd’hui|plus tôt|quelques|l’an|l’année|le \d)|(?:(?:tout juste|à peine|à nouveau|déjà|une fois)\s)?\p{L}{3,}(?:ée?s?|ie?s?|ue?s?|ant)(?=\sd’|\sl’)|(?:(?:tout juste|à peine|à nouveau|déjà|une fois)\s)?\p{L}{3,}(?:ée?s?|ie?s?|ue?s?|ant)\s(?:avec|par|de|du|des|en|à|au|pour|sur|dans)|à)(?=[\s’,])(?:[^,«»():;]|«[^«»]*»){0,200},\s+(?:(?:dans|en|près de|non loin de)\s[^,«»():;]{3,40},\s+)?(?:(?:(?:en partie|tout juste|\p{L}+ment)\s)?\p{Ll}{3,}(?:ée?s?|ie?s?|ue?s?)\s[^,«»():;]{3,120},\s+|(?:qui|dont|où)\s[^,«»():;]{3,160},\s+)?(?=(?:l[ea]s?|l’|un|une|des|plusieurs|\p{Lu}))/iu;

/** A sentence as it is compressed: words and the text that their offsets point into. */
export interface MainPart {
  readonly words: readonly ParsedWord[];
  readonly text: string;
  /** The statement without the incise that it ended on. */
  readonly said?: Said;
  /** The place or span of time that was set in front of it, and only for which it is told: "En Norvège", "Au premier trimestre". */
  readonly place?: string;
}

const parts = new WeakMap<Statement, MainPart>();

/**
 * A statement from its subject on: parsed again without the connector and the circumstance in front of it, and without
 * dates and parentheses, which a greedy parser often takes for parts of the sentence. The statement itself when it has
 * nothing of that.
 */
export function mainPart(statement: Statement, desk: Desk): MainPart {
  let part = parts.get(statement);
  if (!part) {
    part = partOf(statement, desk, "go");
    parts.set(statement, part);
  }
  return part;
}

/** A place by its name, alone in front: "À Valbrune (Aude),", "Au large de la Norvège,"; no month and no year. */
const PLACE =
  /(?<place>(?:À |Au |Aux |En |Dans (?:l[ea]s? |l’)|Sur (?:l[ea]s? |l’)|Au large (?:de |du |d’)|Près de )(?:(?:l[ea] |l’)?(?:\p{Ll}+ ){0,2}?(?:d[eu] |d’|des )?)?\p{Lu}[\p{L}’-]+(?: (?:d[eu] |du |sur |la |l’)?\p{Lu}[\p{L}’-]+){0,2})(?: \([^()]{2,40}\))?,\s+$/u;

/** A span of time for which something was counted: "Au premier trimestre,", "Durant les cinq premiers mois de l’année,". */
const SPAN =
  /(?<place>(?:Au|Durant|Pendant|Sur|Au cours d)[^,]{1,40}(?:trimestre|semestre|mois|années?|ans|semaines?|quinzaine|décennie|jours|heures)(?: de l’année| \d{4})?),\s+$/u;

function partOf(statement: Statement, desk: Desk, asides: "go" | "stay"): MainPart {
  const from = subjectAt(statement);
  const front = capitalisedPlace(statement.text.slice(0, from));
  const place = (PLACE.exec(front) ?? SPAN.exec(front))?.groups?.place;
  return { ...partFrom(from, statement, desk, asides), ...(place === undefined ? {} : { place }) };
}

/** The same with what it only adds: "…, après avoir chuté dans un ravin", "Diego, la tortue du port, …". */
export function wholePart(statement: Statement, desk: Desk): MainPart {
  return partOf(statement, desk, "stay");
}

/** What stands in front of the subject and tells when, how or who: "Avec sa nouvelle coque", "Patronne du port"; "" where nothing does. */
export function frontOf({ text, words }: Statement): string {
  const { skipped, front } = leadingLengths(text, words);
  return text.slice(skipped, skipped + front).replace(/,\s+$/u, "");
}

function subjectAt({ text, words }: Statement): number {
  const { skipped, front } = leadingLengths(text, words);
  return skipped + front;
}

/** What stands before the subject, from its last comma but one on, with a capital. */
function capitalisedPlace(front: string): string {
  return capitalised(front.slice(front.search(/[^,]*,\s+$/u)).trimStart());
}

/** "Le philosophe, essayiste et académicien Rui Falcato": several things that somebody is, before the name. */
const MANY_TITLES = /^(?:L[ea] |L’)\p{Ll}+(?:, \p{Ll}+)* et \p{Ll}+ (?=\p{Lu}\p{L}+ (?:d[eu] |le |la )?\p{Lu})/u;

function partFrom(from: number, statement: Statement, desk: Desk, asides: "go" | "stay"): MainPart {
  const text = withNames(statement.text.slice(from).replace(MANY_TITLES, ""), statement, desk);
  const plain = withoutTimesAndAsides(text, asides);
  // The incise goes first: its verb would pass for that of a subject that asides part from its own.
  const said = withoutIncise(text) ?? withoutIncise(plain);
  if (said) {
    const whole = withoutTimesAndAsides(said.claim, asides);
    const claim = withNames(whole, statement, desk);
    const words = parsed(claim, statement, desk);
    if (words.some(({ morph }) => morph.VerbForm === "Fin")) return { text: claim, said, words };
  }
  return { text: plain, words: parsed(plain, statement, desk) };
}

function withNames(text: string, statement: Statement, desk: Desk): string {
  return named(text, () => parsed(text, statement, desk), statement, desk);
}

/** The same for the beginning of a sentence that goes on with what it only adds. */
export function openingPart(part: MainPart, statement: Statement, desk: Desk): MainPart | undefined {
  const text = openingOf(part.text, part.words, statement);
  return text === undefined ? undefined : { ...part, text, words: parsed(text, statement, desk) };
}

function parsed(text: string, statement: Statement, desk: Desk): ParsedWord[] {
  const names = new Set(statement.words.filter(({ upos }) => upos === "PROPN").map((word) => word.text));
  const words = parseClause(desk.french, text);
  return words.map((word) =>
    names.has(word.text) && word.upos !== "PUNCT" && word.upos !== "DET" ? { ...word, upos: "PROPN" } : word,
  );
}

/** Characters that say nothing of the sentence’s own, and then those in front of its subject. */
function leadingLengths(text: string, words: readonly Word[]): { skipped: number; front: number } {
  let start = RUBRIC.exec(text)?.[0].length ?? 0;
  start += SLOGAN.exec(text.slice(start))?.[0].length ?? 0;
  start += namedBefore(text.slice(start), words);
  start += CONNECTOR.exec(text.slice(start))?.[0].length ?? 0;
  start += CLEFT.exec(text.slice(start))?.[0].length ?? 0;
  const circumstance = circumstanceBefore(text.slice(start), words);
  const front = start + circumstance === 0 ? apposedBefore(text, words) : circumstance;
  // What remains must still be most of a sentence.
  return text.length - start - front > 40 ? { skipped: start, front } : { skipped: 0, front: 0 };
}

/**
 * "Lundi, le port rouvre" opens on a circumstance; "Lundi marque la réouverture du port, …" and "…, Lexor a dévoilé un
 * bateau, une version …" have their verb before the comma.
 */
function circumstanceBefore(text: string, words: readonly Word[]): number {
  const opening = CIRCUMSTANCE.exec(text)?.[0] ?? "";
  const isSubject = /^\p{L}+di |^Dimanche /u.test(text) && words[1]?.morph.VerbForm === "Fin";
  const comma = opening.indexOf(",");
  const isStated = STATED.test(opening.slice(comma + 1));
  return isSubject || isStated ? (isStated && !isSubject ? comma + 2 : 0) : opening.length;
}

/** A name with its verb: what follows the circumstance states already. */
const STATED = /^\s(?:L[ea]s?\s|L’)?\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)*\s(?:a|ont|est|sont|va|vont|sera|seront)\s/u;

/** What stands in front of a colon: "Un geste de plus pour les riverains : la ville a obtenu …". */
const NAMED = /^(?:[^:«»;?!]|«[^«»]{1,40}»){3,160}\s:\s+(?=[\p{Ll}\p{Lu}])/u;
/** A sentence that only announces what comes: "Le bond est spectaculaire : …", "C’est un effet inattendu de la grève : …". */
const ANNOUNCES =
  /^(?:C’(?:est|était)\s(?:[^:«»;?!,]|«[^«»]{1,40}»){5,100}|(?:Il|Elle|Ils|Elles)\s(?!.*(?:dit|dis|répèt|assur|affirm|prome|jur|prév|annon|expliqu|résum|écri|clam|estim|pens|croi|sait|veu|voul|jug))[^:«»;?!]{5,100}|(?:L[ea]s?\s|L’)(?<noun>\p{Ll}+)\s(?:est|sont|était|étaient)\s(?:\p{Ll}+\s){0,2}\p{Ll}+)\s:\s+(?=[\p{Ll}\p{Lu}])/u;
/** Words that make of what follows the colon something that is only said, thought or possible. */
const CLAIMED =
  /^pour\s|(?<!\p{L})(?:selon|d’après|si|messages?|rumeurs?|thèses?|promesses?|accusations?|versions?|intox|faux|fausses?|hypothèses?|scénarios?|slogans?|mots? d’ordre|reproches?|craintes?|idées?|arguments?|théories?|croyances?|mythes?|légendes?|exemples?|cas|conditions?|risques?|questions?|objectifs?|buts?|projets?|propositions?|revendications?|demandes?|souhaits?|vœux?|rêves?)(?!\p{L})/iu;

/** Characters in front of the colon when they only name or place what comes: no verb, and nobody’s claim. */
function namedBefore(text: string, words: readonly Word[]): number {
  const announced = ANNOUNCES.exec(text);
  if (announced && !CLAIMED.test(announced[0]) && !isNamingNoun(announced.groups?.noun ?? ""))
    return announced[0].length;
  const named = NAMED.exec(text)?.[0];
  if (named === undefined || CLAIMED.test(named)) return 0;
  const from = words[0]?.start ?? 0;
  const colon = words.find(({ text: mark, start }) => mark === ":" && start - from >= 0);
  const hasVerb = words.some(({ start, morph }) => start < (colon?.start ?? 0) && morph.VerbForm === "Fin");
  return colon === undefined || hasVerb ? 0 : named.length;
}

/** "Figure de la ville, Odile Ferrant est entrée …": what is said of a name in front of it, without an article. */
function apposedBefore(text: string, words: readonly Word[]): number {
  const comma = words.findIndex(({ text: mark }) => mark === ",");
  const name = words[comma + 1];
  const verb = words.slice(comma + 2, comma + 7).find(({ text: word }) => /^\p{Ll}/u.test(word));
  const isApposed =
    /^(?:NOUN|ADJ)$/.test(words[0]?.upos ?? "") &&
    comma > 1 &&
    name?.upos === "PROPN" &&
    verb?.morph.VerbForm === "Fin";
  return isApposed ? text.indexOf(",") + 2 : 0;
}

/** A sentence without the rubric of its page, and without the word that joins it to the one before. */
export function withoutConnector(text: string): string {
  return text.replace(RUBRIC, "").replace(CONNECTOR, "");
}
