import { findDates } from "../numbers/dates.ts";
import type { Span } from "../text/span.ts";
import { isOffice } from "./event-nouns.ts";

/** Characters before a date in which the words stand that it depends on. */
const NEAR = 40;
const S = "[ \\u00a0]";
/** Before a date these make it part of a group: "la réunion de lundi", "reporté à mardi", "depuis 2015", "du 3 au 5 mai". */
const BINDS =
  /(?:^|[ \u00a0(’'])(?:ici|années|de|du|des|d|à|au|aux|en|depuis|dès|avant|après|pour|par|vers|jusqu|jusque|entre|et|ou|chaque|tous les|les|une?|nouve(?:au|l|lle)|simple|grand|beau|triste|le|la|l|que|qu|mi|fin|début|courant|premi(?:er|ère)|derni(?:er|ère)|second|seconde|\p{L}+ième|même|autre|prochain|seul|avant-dernier)[’' \u00a0]*$/iu;
/** Circumstances of time that are no dates; not what a preposition binds ("le coup d’envoi de cette semaine décisive"). */
const TIME = new RegExp(
  `(?<![ ’(](?:de|du|des|à|au|aux|pour|par|sur|avec|dès|depuis|avant|après|vers|et|ou|que|comme|entre))${S}(?:ce (?:matin|midi|soir|week-end|mois-ci)|cette (?:nuit|semaine|année|après-midi)|cet après-midi|dans (?:la nuit (?:de|du) [\\p{L}\\d ]{4,22}? (?:à|au) (?:(?:\\p{L}+di|dimanche)(?: \\d+ \\p{L}+)?|\\d+ \\p{L}+)|la (?:matinée|soirée|nuit|journée|semaine)(?: de (?:\\p{L}+di|dimanche)(?!\\p{L}))?|l’après-midi)|en (?:début|fin|milieu) de (?:matinée|soirée|journée|semaine|mois|année|nuit|d’après-midi)(?:${S}(?:derni(?:er|ère)|prochaine?|passée?))?|en (?:soirée|matinée)|la nuit dernière|à la mi-journée|en fin d’(?:après|avant)-midi|à (?:partir|compter) (?:de |d’)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd’hui)|en cette période(?! (?:qui|que|où|de|d’))|la veille(?: au soir)?(?![ ’]d)|le lendemain(?![ ’]d)|le même jour|ces derniers jours|ces dernières (?:semaines|années)|tôt le matin|depuis(?=,|\\.$)|(?:vers|aux alentours de) \\d{1,2}${S}?h(?:${S}?\\d{2})?|à \\d{1,2}${S}?h(?:${S}?\\d{2})?)(?![\\p{L}-])`,
  "giu",
);
/** Words that only tie the sentence to the text around it. */
const TIE =
  /,[ \u00a0](?:lui|elle|eux|elles)(?:[ \u00a0](?:aussi|non plus))?,|(?<=[ \u00a0](?:a|ont|n’a|n’ont))[ \u00a0](?:lui|eux)(?=[ \u00a0](?:aussi[ \u00a0])?(?:été|\p{L}+ment|jamais|\p{L}+é)[ \u00a0])|,?[ \u00a0](?:quant à (?:lui|elle|eux|elles)|de (?:son|leur) côté|pour (?:sa|leur) part|à (?:son|leur) tour|en effet|par ailleurs|d’ailleurs|en outre|par exemple|toutefois|cependant)(?![\p{L}-]),?/gu;
/** An aside inside a compound tense: "ont, sans surprise, adopté". */
const IN_COMPOUND =
  /(?<=[ \u00a0](?:a|ont|avait|avaient|est|sont|été)),[ \u00a0][^,«»:;]{3,60},(?=[ \u00a0]\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ert)[ \u00a0])/gu;
/** A circumstance between verb and object: "ont rencontré mardi, dans l’atelier de Vauze, des pêcheurs". */
const BEFORE_OBJECT =
  /(?<=[ \u00a0](?:a|ont|est|sont)[ \u00a0](?:\p{Ll}+ment[ \u00a0])?(?:\p{Ll}{2,}(?:é|i|u|is|it|ert|int)|devenue?s?)(?:,?[ \u00a0](?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:[ \u00a0](?:matin|midi|soir|après-midi|\d{1,2}[ \u00a0]\p{Ll}+))?)?),[ \u00a0](?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \u00a0])?(?:à|au|aux|dans|en|sur|devant|lors|avec|après|pendant|chez|sous)[ \u00a0][^,«»:;]{3,90},(?=[ \u00a0](?:(?:l[ea]s?|une?|des|leurs?|son|sa|ses|deux|trois|quatre|cinq|plusieurs|\d+)[ \u00a0]|l’|(?:avoir|être)[ \u00a0]|d(?:e[ \u00a0]|’)\p{Ll}+(?:er|ir|re)(?!\p{L})))/gu;
/** "ont tenté, sans succès, d’entrer": who tries may fail. */
const TRIED =
  /(?<=[ \u00a0](?:tenté|essayé)(?:,?[ \u00a0](?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:[ \u00a0](?:matin|midi|soir))?)?),[ \u00a0](?:sans succès|en vain|vainement|à plusieurs reprises|une nouvelle fois),(?=[ \u00a0]d(?:e[ \u00a0]|’))/gu;
/** By which way, or of whom some are told apart, in commas: "a donné son accord, via un vote, à la loi". */
const IN_PASSING =
  /,[ \u00a0](?:(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \u00a0])?dans[ \u00a0](?:une?|des)[ \u00a0](?:interviews?|entretiens?|communiqué|tribune|vidéo|message|tweet|déclaration)[^«»:;]{0,90}?,(?=[ \u00a0]aux?[ \u00a0])|pour (?:l’heure|le moment|l’instant)[ \u00a0][^,«»:;]{3,40},|via[ \u00a0][^,«»:;]{3,80},|dont[ \u00a0](?:\d[\d \u00a0\u202f]*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs)[ \u00a0][^,«»:;]{3,40}?(?:,|(?=[ \u00a0](?:a|ont|est|sont)[ \u00a0])))(?=[ \u00a0](?:à|au|aux|dans|lors|en|par|sur|après|pendant|contre|a|ont|est|sont)[ \u00a0])/gu;
/** "est de retour – trois morts depuis mai": what a dash adds at the end. */
const DASHED_END = /[ \u00a0][–—][ \u00a0][^–—«»:;.?!]{3,160}(?=\.?$)/u;
/** "au-dessus de la lune de Jupiter, Europe", "à Austin, au Texas": a place or a name that the end only adds; no list. */
const NAMED_END =
  /(?<=\p{Lu}[\p{L}’-]+),[ \u00a0](?:(?:au|aux|en|dans l[ea])[ \u00a0])?\p{Lu}[\p{L}’-]+(?:[ \u00a0]\p{Lu}[\p{L}’-]+){0,2}(?=\.?$)(?<!,[^,]{1,40},[^,]*)/u;
/** "Le contenu – qui resterait secret – ne sera pas lu": an aside in dashes between two words in small letters. */
const DASHED_ASIDE = /[ \u00a0][–—][ \u00a0][^–—«»:;.?!]{3,120}[ \u00a0][–—](?=[ \u00a0]\p{Ll})/gu;
/** What makes of a statement somebody’s guess. */
const HEDGE =
  /(?<!\p{L})(?:semble-t-(?:il|elle)|paraît-il|dit-on|croit-on|selon|d’après|peut-être|probablement|sans doute|apparemment|vraisemblablement|en principe|théoriquement|si l’on)(?!\p{L})/iu;
/** "(LR)", "(118-104)", "(notre édition d’hier)". */
const PARENTHESIS = /[ \u00a0]?\([^()«»]{1,80}\)/gu;

/** A circumstance between subject and verb: ", en marge d’une manifestation, est convoqué". */
const BETWEEN =
  /,[ \u00a0](?:en|dans|lors|après|avant|à|au|aux|avec|depuis|pendant|durant|sur|sous|chez|âgée?s?|originaires?|né(?:e|s|es)?|déjà|réunie?s?|interrogée?s?|présente?s?|basée?s?|installée?s?|fondée?s?|élue?s?|nommée?s?|qui|dont|où|auquel|auxquels|auxquelles|à laquelle|à qui|(?:\p{Ll}+ment )?(?:mis|pris|ouvert|couvert|offert|assis|inscrit|construit|fait|dit|écrit|atteint|craint|joint|rejoint|soumis|surpris|conduit|détruit)(?:e|s|es)?|\p{Ll}+ment \p{Ll}{3,}(?:ée?s?|ie?s?|ue?s?)|une?|l[ea]s?|l’[^,]{3,}|ce(?:t|tte|s)?|bien|pourtant|toujours|très|moins|plus|père|mère|frère|sœur|fils|fille|ancienne?|figure|membre|patron|patronne|chef|cheffe|directeur|directrice|auteur|autrice|\p{Ll}{3,}(?:ée?s?|ie?s?|ue?s?))[ \u00a0’](?:[^,«»]|«[^»]*»){3,140},(?=[ \u00a0](?:a|ont|est|sont|avait|avaient|était|étaient|va|vont|sera|seront|doit|doivent|devait|devaient|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|pourrait|pourraient|veut|veulent|serait|seraient|aurait|auraient|n’\p{Ll}+|ne|se|s’est)[ \u00a0])/gu;
/** The same with commas inside, right after the subject: "L’attaque, qui a touché le village, non loin du port, a été …". */
const AFTER_SUBJECT =
  /^(?<subject>(?:[^,«»:;()]|«[^«»]{1,40}»){3,80}),[ \u00a0](?:qui|dont|où|proches?)[ \u00a0](?:[^«»:;]|«[^»]*»){3,300}?,(?=[ \u00a0](?:a|ont|est|sont|avait|avaient|était|étaient|va|vont|sera|seront|doit|doivent|devait|devaient|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|pourrait|pourraient|veut|veulent|serait|seraient|aurait|auraient|n’\p{Ll}+|ne|se|s’est)[ \u00a0])/u;
/** "Le ministre de l’Intérieur, Jean Roche, annonce": a name in commas between an office and its verb. */
const NAME_OF_OFFICE =
  /^(?<office>(?:L[ea] |L’)(?:ancienne |ancien |ex-)?(?<noun>[\p{L}-]+)[^,«»:;()]{0,100}),[ \u00a0](?<name>(?:(?:M\.|Mme|Mgr|Dr|Me)[ \u00a0])?\p{Lu}[\p{L}’-]+(?:[ \u00a0](?:d[eu] |d’|van |von |El |Al )?\p{Lu}[\p{L}’-]+){1,3}),[ \u00a0](?=\p{Ll})(?!(?:qui|dont|où|un|une|le|la|les|l’|ex|ancien|ancienne|en|dans|et|ou|au|aux|à|lors|selon|après|avant|âgée?|née?|avec|sur|comme|mais|chef|cheffe|président|présidente|candidat|candidate)[ \u00a0-])/u;
/** "Odile Ferrant, la maire élue en mai par …, incarne": who a name in front is, in commas before its verb. */
const NAME_IN_FRONT =
  /^(?<name>(?:\p{Lu}[\p{L}’-]+[ \u00a0]){1,3}\p{Lu}[\p{L}’-]+),[ \u00a0](?:l[ea]s?[ \u00a0]|l’|une?[ \u00a0]|ancienne?[ \u00a0]|ex-|figure|chef|porte-parole|président|présidente|fondateur|fondatrice|auteur|membre|mère|père)[^,«»:;]{3,160},[ \u00a0](?=\p{Ll}+[ \u00a0’])(?!(?:et|qui|dont|où|dans|en|à|au|aux|avec|pour|sur|sous|une?|l[ea]s?|des|du|de|ancienne?|mais|ou|âgée?|née?|selon|lors|après|avant|devant|membre|père|mère|chef)[ \u00a0]|l’|d’|ex-)/u;
/** A verb in front of the first comma: what stands there is more than a subject. */
const VERB = /[ \u00a0](?:a|ont|est|sont|avait|avaient|était|étaient|va|vont|ne|n’\p{Ll}+|se|s’\p{Ll}+)[ \u00a0]/u;
/** What is added after the statement: ", dont 17 policiers", ", avant d’être …", ", une fois qu’ils ont …". */
const ADDITION =
  /(?:,[ \u00a0](?:(?:dont|notamment|y compris|en particulier|entre autres|où|ce qui|ce que|lequel|laquelle|lesquels|lesquelles|après avoir|après être) |à commencer par |à l’image d|ce qu’|avant d[e’]|après qu[e’]|une fois (?:qu[e’]|\p{L}+ée?s? )|tandis qu[e’]|alors qu[e’]|et qu[e’])|[ \u00a0]où,)[^«»“”:;?!]*?(?=[.]?$)/u;
/** Characters that must be left of a sentence without its addition; in front of a dash it has said what it says. */
const LEAST = 40;
const LEAST_STATED = 30;

/**
 * A sentence without what a title has no room for and a greedy parser stumbles over: dates and times of day that stand
 * free ("a été condamné mercredi à …"), parentheses, and what is added at its end ("…, dont 17 policiers"). What binds a date to a group ("la réunion de lundi", "reporté à
 * mardi") keeps it; nothing inside a quotation is touched.
 *
 * @param asides "stay" takes out dates, times and parentheses only.
 */
export function withoutTimesAndAsides(whole: string, asides: "go" | "stay" = "go"): string {
  const behind = asides === "stay" ? undefined : AFTER_SUBJECT.exec(whole);
  // "cinq ans de prison, dont trois avec sursis, …"
  const aside = behind && !/sursis/u.test(behind[0]) ? behind : undefined;
  const subject = aside?.groups?.subject;
  const sentence =
    aside && subject !== undefined && !VERB.test(subject) ? subject + whole.slice(aside[0].length) : whole;
  const quotes = [...sentence.matchAll(/[«“][^«»“”]*[»”]/gu)].map(spanOf);
  const spans = [
    ...[...sentence.matchAll(PARENTHESIS)].map(spanOf),
    ...[...sentence.matchAll(DASHED_ASIDE)].map(spanOf),
    ...[...sentence.matchAll(TIME)].map(spanOf),
    ...[...sentence.matchAll(TIE)].map(spanOf),
    ...(asides === "stay" ? [] : asidesOf(sentence)),
    ...findDates(sentence).flatMap((date) => freeDate(sentence, date) ?? []),
  ]
    // "a, semble-t-il, entraîné": an aside that takes back what is stated stays.
    .filter(({ start, end }) => !HEDGE.test(sentence.slice(start, end)))
    // "cinq ans de prison, dont trois avec sursis"
    .filter((span) => !/sursis/u.test(sentence.slice(span.start, span.end)) && !namesSubject(sentence, span))
    .filter((span) => !quotes.some((quote) => span.start > quote.start && span.start < quote.end))
    .sort((a, b) => a.start - b.start);
  let text = "";
  let at = 0;
  for (const { start, end } of spans.map((span) => withItsCommas(sentence, span))) {
    if (start < at) continue;
    text += sentence.slice(at, start);
    at = end;
  }
  text += sentence.slice(at);
  if (asides === "stay") return text;
  text = withoutCommasOfName(text.replace(NAME_IN_FRONT, "$<name> "));
  text = text.replace(NAMED_END, (added, at: number) => (at < LEAST_STATED ? added : ""));
  text = text.replace(DASHED_END, (added, at: number) => (at < LEAST_STATED ? added : ""));
  const shorter = text.replace(ADDITION, (added, at: number) =>
    /sursis/u.test(added) || isContrasted(text.slice(0, at), added) ? added : "",
  );
  return shorter.length < LEAST ? text : shorter;
}

function asidesOf(sentence: string): Span[] {
  return [
    ...[...sentence.matchAll(BETWEEN)].map((match) => withinCommas(sentence, spanOf(match))),
    ...[IN_COMPOUND, BEFORE_OBJECT, TRIED, IN_PASSING].flatMap((aside) => [...sentence.matchAll(aside)].map(spanOf)),
  ];
}

/** "est davantage présenté comme un chef, tandis qu’une femme …": than whom stands behind. */
export function isContrasted(text: string, added: string): boolean {
  return (
    /^,?[ \u00a0]?(?:tandis|alors) qu/u.test(added) &&
    /[ \u00a0](?:davantage|plus|moins|mieux)[ \u00a0](?!d[e’]|qu[e’]|tard|tôt)/u.test(text) &&
    !/[ \u00a0]qu(?:e[ \u00a0]|’)/u.test(text)
  );
}

function withoutCommasOfName(text: string): string {
  const { office = "", noun = "", name = "" } = NAME_OF_OFFICE.exec(text)?.groups ?? {};
  // "Le maire de Marvila Rui Falcato" would be one name.
  const endsOnName = /[ \u00a0](?:d[e’]|à|en)[ \u00a0]?\p{Lu}[\p{L}’-]*$|[ \u00a0’]\p{Lu}{2,}$/u.test(office);
  return office !== "" && !endsOnName && isOffice(noun.toLowerCase()) && !VERB.test(office)
    ? `${office} ${name} ${text.slice(NAME_OF_OFFICE.exec(text)![0].length)}`
    : text;
}

/** The date with the space before it and the demonstrative that goes with it; undefined when it belongs to a group. */
function freeDate(sentence: string, { start, end }: Span): Span | undefined {
  let from = start;
  const before = sentence.slice(Math.max(0, start - NEAR), start);
  const demonstrative = /(?:^|[ \u00a0])(?:ce|cette|tôt|dès) ?$/iu.exec(before);
  // "(lancé) pour ce samedi"
  if (demonstrative && BINDS.test(before.slice(0, demonstrative.index))) return undefined;
  if (demonstrative && !/dès ?$/iu.test(before))
    from = start - before.length + demonstrative.index + (demonstrative[0].startsWith(" ") ? 1 : 0);
  else if (BINDS.test(before)) return undefined;
  // "ont passé lundi à essayer": what they spent.
  if (
    /[ \u00a0]pass\p{Ll}+[ \u00a0]$/u.test(sentence.slice(0, from)) &&
    /^[ \u00a0]à[ \u00a0]\p{Ll}+(?:er|ir|re)(?!\p{L})/u.test(sentence.slice(end))
  )
    return undefined;
  // "lundi 3 et mardi 4", "du 3 au 5": the rest would be left behind.
  if (
    /^(?:[ \u00a0]?[–-]|[ \u00a0](?:et|ou|au|à)[ \u00a0](?:le |\d|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche))/u.test(
      sentence.slice(end),
    )
  )
    return undefined;
  // "un samedi noir", "samedi de mobilisation": the day has a quality or a purpose of its own.
  if (
    /^[ \u00a0](?:noir|rouge|jaune|saint|férié|décisif|d[e’][ \u00a0]?(?:mobilisation|manifestation|colère|grève|action|violence)s?)(?!\p{L})/u.test(
      sentence.slice(end),
    )
  )
    return undefined;
  const rest =
    /^[ \u00a0](?:(?:au )?(?:matin|midi|soir|après-midi)|(?:très )?(?:tôt|tard)(?= (?:dans|le|en|au) |,)|dernier|prochain)(?!\p{L})/u.exec(
      sentence.slice(end),
    )?.[0].length ?? 0;
  // At the head of a sentence a date may be its subject ("Dimanche sera férié").
  if (from === 0) return undefined;
  const space = /[ \u00a0]/u.test(sentence.charAt(from - 1)) ? 1 : 0;
  return { start: from - space, end: end + rest };
}

/** "L’ambassadeur, Luigi Ventura, un prélat de 74 ans, est visé": the second comma closes the aside before it too. */
function withinCommas(sentence: string, { start, end }: Span): Span {
  const subject = sentence.slice(0, start).replace(/«[^»]*»|\([^)]*\)/gu, "");
  const isOpen = !VERB.test(subject) && (subject.split(",").length - 1) % 2 === 1;
  return { start, end: isOpen ? end - 1 : end };
}

/** "Le dessinateur, auteur et illustrateur Marc Odet, est mort": the aside tells who the subject is. */
function namesSubject(sentence: string, { start, end }: Span): boolean {
  const hasName = /(?:\p{Lu}[\p{L}’-]+[ \u00a0]){1,3}\p{Lu}[\p{L}’-]+,?$/u.test(sentence.slice(start, end));
  return (
    hasName &&
    start > 0 &&
    start < NEAR &&
    !/[ \u00a0’]\p{Lu}/u.test(sentence.slice(1, start)) &&
    sentence[start] === ","
  );
}

/**
 * A time between two commas takes both with it: "a été élu, dimanche, président" → "a été élu président"; not the one that
 * closes a name: "l’accord de la préfète, Odile Ferrant, lundi, après …".
 */
function withItsCommas(sentence: string, { start, end }: Span): Span {
  if (sentence.charAt(start - 1) !== "," || sentence.charAt(end) !== ",") return { start, end };
  return CLOSES_NAME.test(sentence.slice(0, start - 1))
    ? { start: start - 1, end }
    : { start: start - 1, end: end + 1 };
}

const CLOSES_NAME = /,[ \u00a0](?:\p{Lu}[\p{L}’-]+[ \u00a0]){1,3}\p{Lu}[\p{L}’-]+$/u;

function spanOf(match: RegExpExecArray | RegExpMatchArray): Span {
  return { start: match.index!, end: match.index! + match[0].length };
}
