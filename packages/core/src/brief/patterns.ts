import type { Demand } from "./brief.ts";
import { NUMBER, numberOf } from "./number-words.ts";

/** One way to ask for something. `pattern` runs on `plainText`; it must not end inside a word. */
export interface Pattern {
  readonly pattern: RegExp;
  demand(match: RegExpExecArray): Demand | undefined;
}

const END = "(?![a-z0-9])";
const START = "(?<![a-z0-9])";
const make = (source: string, demand: Pattern["demand"]): Pattern => ({
  pattern: new RegExp(`${START}(?:${source})${END}`, "g"),
  demand,
});
const N = `(${NUMBER})`;
const UNIT = "(?:words?|mots?)";
const SUB =
  "(?:sub[- ]?(?:headings?|headlines?|headers?|heads?|titles?)|headings|inter-?titres?|sous[- ]titres?|titres? (?:de section|intermediaires?)|h2s?(?: headings?)?)";
const NO =
  "(?:no|without(?: any)?|don'?t (?:use|add|want)(?: any)?|sans|pas d[e']|aucun|ne (?:mets?|mettez|pas mettre) pas d[e'])";

const words = (min: number | undefined, max: number | undefined, approximate = false): Demand => ({
  kind: "words",
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(approximate ? { approximate } : {}),
});
/** "About 700": ten per cent either way. House. */
const about = (count: number): Demand => words(Math.round(count * 0.9), Math.round(count * 1.1), true);

const LENGTH: readonly Pattern[] = [
  make(`(?:between|entre|from|de) ?${N} ?(?:${UNIT} ?)?(?:and|et|to|a|-) ?${N} ?${UNIT}`, (m) =>
    words(numberOf(m[1]!), numberOf(m[2]!)),
  ),
  make(`${N} ?(?:-|–|—|to|a) ?${N} ?${UNIT}`, (m) => words(numberOf(m[1]!), numberOf(m[2]!))),
  make(
    `(?:at ?least|(?:a )?min(?:imum)?\\.?(?: of| de)?|no less than|not less than|more than|over|au moins|minimum(?: de)?|plus de|pas moins d[e']|superieur a) ?${N}(?: ?${UNIT})?(?: (?:long|de long|at least|minimum|or more))?`,
    (m) =>
      /\d{3}|cent|mille|hundred|thousand|k/.test(m[0]) || /word|mot/.test(m[0])
        ? words(numberOf(m[1]!), undefined)
        : undefined,
  ),
  make(`${N} ?\\+ ?(?:${UNIT})?`, (m) => words(numberOf(m[1]!), undefined)),
  make(
    `${N} ?${UNIT} ?(?:\\+|\\(?min(?:imum|\\.)?\\)?|or more|at ?least|and (?:more|above)|au moins|ou plus|au minimum|et plus)`,
    (m) => words(numberOf(m[1]!), undefined),
  ),
  make(
    `(?:at most|(?:a )?max(?:imum)?\\.?(?: of| de)?|no more than|not more than|less than|fewer than|under|up to|au plus|au maximum|moins d[e']|pas plus d[e']|jusqu'a|inferieur a) ?${N} ?${UNIT}?`,
    (m) =>
      /\d{3}|cent|mille|hundred|thousand|k/.test(m[0]) || /word|mot/.test(m[0])
        ? words(undefined, numberOf(m[1]!))
        : undefined,
  ),
  make(`${N} ?${UNIT} ?(?:max(?:imum|\\.)?|at most|or less|or fewer|au plus|au maximum|ou moins)`, (m) =>
    words(undefined, numberOf(m[1]!)),
  ),
  make(
    `(?:about|around|approx(?:imately|\\.)?|roughly|some|circa|environ|autour de|a peu pres|dans les|~|±) ?${N} ?${UNIT}`,
    (m) => about(numberOf(m[1]!)),
  ),
  make(`(?:of |de )?${N} ?${UNIT}(?: (?:long|environ|approx(?:imately)?|de long))?`, (m) => about(numberOf(m[1]!))),
];

const SUBHEADINGS: readonly Pattern[] = [
  make(`${NO} ?${SUB}`, () => ({ kind: "subheadings", wanted: false })),
  make(`${N} ?(?:-|to|a|ou|or) ?${N} ${SUB}`, (m) => ({
    kind: "subheadings",
    wanted: true,
    min: numberOf(m[1]!),
    max: numberOf(m[2]!),
  })),
  make(`(?:at ?least|minimum(?: of| de)?|au moins) ${N} ${SUB}`, (m) => ({
    kind: "subheadings",
    wanted: true,
    min: numberOf(m[1]!),
  })),
  make(`(?:at most|max(?:imum)?(?: of| de)?|au plus|up to) ${N} ${SUB}`, (m) => ({
    kind: "subheadings",
    wanted: true,
    max: numberOf(m[1]!),
  })),
  make(`(?!un |une |one |a )${N} ${SUB}`, (m) => ({
    kind: "subheadings",
    wanted: true,
    min: numberOf(m[1]!),
    max: numberOf(m[1]!),
  })),
  make(`(?:some |des |les |with |avec (?:des )?)?${SUB}`, () => ({ kind: "subheadings", wanted: true })),
];

const LANGUAGES: Readonly<Record<string, string>> = {
  french: "fr",
  francais: "fr",
  francaise: "fr",
  english: "en",
  anglais: "en",
  anglaise: "en",
  spanish: "es",
  espagnol: "es",
  espanol: "es",
  german: "de",
  allemand: "de",
  italian: "it",
  italien: "it",
  dutch: "nl",
  neerlandais: "nl",
  portuguese: "pt",
  portugais: "pt",
  arabic: "ar",
  arabe: "ar",
  fr: "fr",
  en: "en",
};
const LANGUAGE = `(french|francaise?|english|anglaise?|spanish|espagnol|espanol|german|allemand|italian|italien|dutch|neerlandais|portuguese|portugais|arabic|arabe)`;
const language = (m: RegExpExecArray): Demand => ({ kind: "language", language: LANGUAGES[m[1]!] ?? m[1]! });

const LANGUAGE_PATTERNS: readonly Pattern[] = [
  make(
    `(?:be |written |write (?:it )?|all |entirely |redige[e]?s? |ecrit[e]?s? |translate(?:d)? |traduire |traduis |traduit |tout )?(?:it )?(?:in(?:to)?|to|en|vers le) (?:the |proper |good |correct |bon )?${LANGUAGE}(?: language)?`,
    language,
  ),
  make(`(?:language|langue)(?: is| =| est)? ?:? ?(french|francais|english|anglais|fr|en)`, language),
  make(`${LANGUAGE} (?:language|only|version|article|text)`, language),
  make(`(?:version|article|texte|langue) ${LANGUAGE}`, language),
  make(`(?<=^|[,;\\n] ?)${LANGUAGE}(?= ?(?:[,;.\\n]|$))`, language),
];

const phrasesOf = (text: string): string[] =>
  text
    .split(/[,;/|]| (?:and|et) /)
    .map((phrase) => phrase.replace(/^[\s"«»“”'’:-]+|[\s"«»“”'’.:-]+$/gu, ""))
    .filter(Boolean);

/** Patterns whose value is what follows; the value is read from the text as written, not from the plain text. */
export interface ValuePattern {
  readonly pattern: RegExp;
  demand(value: string): Demand | undefined;
}

const value = (source: string, demand: ValuePattern["demand"]): ValuePattern => ({
  pattern: new RegExp(
    `${START}(?:${source})(?: (?:is|are|est|sont|will be|sera))?(?: ?[:=] ?| (?=["«“]))([^\\n.;]+)`,
    "g",
  ),
  demand,
});

export const VALUE_PATTERNS: readonly ValuePattern[] = [
  value(
    "(?:(?:target|main|focus|primary|secondary|seo) )*key ?-?(?:words?|phrases?)|(?:requete|expression|mots?)[- ]?cles?(?: (?:principal(?:e|s|es)?|principaux|cible|seo))?|requete (?:cible|principale)",
    (text) => {
      const phrases = phrasesOf(text);
      return phrases.length > 0 ? { kind: "keyphrase", phrases } : undefined;
    },
  ),
  value("tone(?: of voice)?|ton(?:alite)?|style", (text) => ({ kind: "tone", tone: text.trim() })),
  value("audience|target(?: audience)?|public(?: vise)?|cible|lectorat", (text) => ({
    kind: "audience",
    audience: text.trim(),
  })),
];

const OTHERS: readonly Pattern[] = [
  make(
    "(?:on[- ]page )?seo(?:[- ](?:compatible|friendly|optimi[sz]ed|ready|optimi[sz]ation|compliant))?|search[- ]engine[- ](?:optimi[sz](?:ed|ation)|friendly)|optimi[sz](?:ed|e|ee|es|er|ez) (?:for|pour|le) (?:seo|search(?: engines?)?|google|(?:les )?moteurs? de recherche|referencement)(?: naturel)?|(?:bon |pour le |le )?referencement(?: naturel)?|(?:pour )?(?:google|les moteurs de recherche)",
    () => ({ kind: "seo" }),
  ),
  make(
    `(?:(?:seo|meta) ?-?title|title tag|balise title|titre (?:seo|meta)|meta ?-?titre)(?: (?:of |under |max(?:imum)? |at most |de |sous )?${N} ?(?:char(?:acter)?s?|caracteres|signes)(?: max(?:imum)?)?)?`,
    (m) => ({ kind: "seo-title", wanted: true, ...(m[1] ? { maxCharacters: numberOf(m[1]) } : {}) }),
  ),
  make(
    `(?:(?:a |une )?meta[- ]?(?:description|desc)|description(?: meta| seo)?)(?: (?:of |under |max(?:imum)? |at most |de |sous |under )?${N} ?(?:char(?:acter)?s?|caracteres|signes)(?: max(?:imum)?)?)?`,
    (m) => ({ kind: "description", wanted: true, ...(m[1] ? { maxCharacters: numberOf(m[1]) } : {}) }),
  ),
  make(
    `(?:title|headline|titre)(?: (?:of|under|with|de|en|sous|must be|should be))?(?: (?:max(?:imum)?|at most|less than|under|no more than|au plus|moins de|maximum))?(?: of| de)? ${N} ?(characters?|chars?|caracteres|signes|words?|mots?)(?: max(?:imum)?)?`,
    (m) =>
      /^(?:w|m)/.test(m[2]!)
        ? { kind: "headline-length", maxWords: numberOf(m[1]!) }
        : { kind: "headline-length", maxCharacters: numberOf(m[1]!) },
  ),
  make(
    `(${NO} ?)?(?:(?:a|an|une|the|la) )?(?:faqs?(?: section)?|frequently asked questions|foire aux questions|questions frequentes|questions[- ]reponses)`,
    (m) => ({ kind: "faq", wanted: !m[1] }),
  ),
  make(
    `(${NO} ?)?(?:(?:a|an|the|les?|des|un) )?(?:(?:${N} )?key (?:points|takeaways|facts)|takeaways|(?:${N} )?points? (?:cles?|essentiels?)|l'essentiel|a retenir|tl;?dr|encadre (?:l'essentiel|resume)|bullet summary)`,
    (m) => {
      const count = m[2] ?? m[3];
      return { kind: "key-points", wanted: !m[1], ...(count ? { count: numberOf(count) } : {}) };
    },
  ),
  make(`(${NO} ?)?(?:bullet(?:ed)?[- ](?:points?|lists?)|bullets|lists|listes?(?: a puces)?|puces)`, (m) => ({
    kind: "lists",
    wanted: !m[1],
  })),
  make(
    `(${NO} ?)?(?:bold(?:ed)?(?: (?:text|keywords|key terms|important words))?|(?:mots[- ]cles |mots importants |termes cles )?en gras|gras)`,
    (m) => ({ kind: "bold", wanted: !m[1] }),
  ),
  make(
    "(?:keep|preserve|retain|don'?t (?:change|touch)|garde[rz]?|conserve[rz]?|ne (?:pas )?(?:change[rz]?|modifie[rz]?)(?: pas)?) (?:all )?(?:the |les |toutes les )?(?:original )?(?:quotes?|quotations?|citations?)(?: (?:as (?:is|they are)|intact(?:es)?|telles quelles|verbatim))?",
    () => ({ kind: "keep-quotes" }),
  ),
  make(
    "(?:in )?(?:an? )?(formal|informal|professional|friendly|neutral|casual|journalistic|conversational|serious|engaging|simple)(?: and [a-z]+)? (?:tone|style|language|manner)",
    (m) => ({ kind: "tone", tone: m[1]! }),
  ),
  make(
    "(?:d'un |un |avec un |sur un )?(?:ton|style) (?:plus |assez |tres )?(formel|informel|professionnel|amical|neutre|decontracte|journalistique|conversationnel|serieux|simple|accessible|pedagogique|institutionnel)",
    (m) => ({ kind: "tone", tone: m[1]! }),
  ),
  make(
    "(?:for|aimed at|targeting|intended for) (?:an? |the )?((?:general |young |expert |professional |local |wide )?(?:public|audience|readers|beginners|experts|professionals|students|parents|investors))",
    (m) => ({ kind: "audience", audience: m[1]! }),
  ),
  make(
    "(?:pour|destine(?:e)? a|a destination d[eu']s?|s'adress(?:e|ant) a) (?:un |une |le |la |les |des |du )?((?:grand |jeune |large )?(?:public|lectorat|debutants|experts|professionnels|etudiants|parents|investisseurs|lecteurs)(?: [a-z]+)?)",
    (m) => ({ kind: "audience", audience: m[1]! }),
  ),
];

/** In the order they are tried: the first to match a place in the text keeps it. */
export const PATTERNS: readonly Pattern[] = [
  ...SUBHEADINGS.slice(0, 5),
  ...OTHERS.slice(1, 4),
  ...LENGTH,
  ...LANGUAGE_PATTERNS,
  ...SUBHEADINGS.slice(5),
  OTHERS[0]!,
  ...OTHERS.slice(4),
];
