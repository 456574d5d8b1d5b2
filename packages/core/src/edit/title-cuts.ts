import { goesOnBehind, isSecondObject, type ParsedWord } from "@titraille/french";
import { endsInQuotation, hasBalancedQuotes } from "../clean/balanced-quotes.ts";
import { MONTH } from "../clean/months.ts";
import {
  cutsRelative,
  goesOnWith,
  isDetail,
  isReducedRelative,
  isSecondCount,
  leavesBare,
  losesOtherHalf,
  losesPredicate,
  losesStatement,
  losesVerb,
  ownsNext,
  partsClauses,
} from "./title-syntax.ts";

/** Circumstances that a title can do without. "à" is none: "remettre les compteurs à zéro". */
const CIRCUMSTANCE =
  /^(?:contre|dans|sur|pour|en|lors|dès|après|depuis|avec|chez|pendant|durant|sous|entre|avant|devant|malgré|afin)$/iu;
/** The first word of a locution: the preposition after it belongs to it. */
const LOCUTION =
  /^(?:face|grâce|suite|lieu|quant|près|cause|raison|compte|part|place|partie|fin|mise|prises?|appel|accès|droit|lien|accord|contact|rapport|conflit|partenariat|concurrence|opposition|impact|influence|effet|emprise|pression|accent|conséquences?|répercussions?|mainmise|regard|garde|passion|goût|amour|intérêt|plomb)$/iu;
const WHEN = new RegExp(
  `,?\\s(?:(?:fin|début|mi|en)[\\s-]${MONTH}|(?:ce(?:tte)?\\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|nuit|semaine|week-end|année)(?:\\s(?:matin|soir|prochaine?|dernière?))?)$`,
  "u",
);
/** "la rencontre de [vendredi]" */
const OPEN_BEFORE_DAY =
  /(?:^|[\s’])(?:de|du|d’ici|à|au|avant|après|depuis|dès|pour|jusqu’à|entre|et|ou|vers|ce|cette|le|la|chaque|par|en)$/iu;
/** What may stand after a comma that ends a title: an addition, not the next item of a list. */
const ADDITION =
  /^(?:selon|qui|dont|où|après|avant|alors|avec|mais|tandis|malgré|faute|un|une|deux|trois|pour|afin|en marge|sur fond|\p{Ll}{3,}(?:é|i|u)e?s?\s(?:par|pour|à|dans|en|après|lors)|de (?:droite|près|part)|sans|estime|assure|affirme|juge|annonce|prévient|déplore|explique)(?!\p{L})|^(?:l[ea]s?\s|l’|une?\s)(?!.*\set\s)[^,]{3,40}\s\p{Ll}+(?:é|i|u)e?s?\s(?:dans|par|à|en|aux?|sur|pour|après)\s/u;
/** What is cut off says how little is stated: "sont soutenus [par très peu de mécènes]". */
const LIMITED =
  /^\s(?:\p{L}+\s)?(?:(?:très|trop|si)\s)?(?:peu|seule?s?|seulement|aucune?|moins|guère|rarement|presque|nulle? part)(?!\p{L})|^\spour (?:la moitié|moitié|un tiers|les deux tiers|partie)(?!\p{L})/u;
/** Share of the characters that must be left, unless what is left is a title by its length. */
const LEAST_SHARE = 0.3;
const ENOUGH = 40;

/**
 * Shorter forms of a title by leaving out its end: its date, its last circumstances ("… à l’Assemblée"), what stands after
 * a comma, a dash or a question mark, its last relative clause. What is left ends on a noun, a name, an adjective or a participle.
 *
 * @param words the title’s words; offsets into `title`.
 */
export function titleCuts(words: readonly ParsedWord[], title: string): string[] {
  const ends: number[] = [];
  const when = WHEN.exec(title);
  if (when && !OPEN_BEFORE_DAY.test(title.slice(0, when.index))) ends.push(when.index);
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (!before || endsInQuotation(title.slice(0, word.start))) continue;
    if (ownsNext(words, index - 1, word) || partsComplement(words, index, title)) continue;
    if (
      /^(?:pour|afin|alors|tandis|pendant|parce|après|avant|depuis|bien|dès)$/iu.test(word.form) &&
      /^qu(?:e|[’'])$/iu.test(words[index + 1]?.form ?? "")
    )
      ends.push(before.end);
    // "Aucune langue ne contient de termes [pour chaque oiseau]": what is denied is denied within its limits.
    // "décide de ne pas couvrir …" decides it.
    const denied = /(?<!\p{L})n(?:e (?!(?:pas|plus|rien|jamais) )|’)/u.test(title.slice(0, word.start));
    if (
      !denied &&
      (closes(word, before, words.slice(index + 1, index + 3), title) || opensLocution(title, word, before))
    )
      ends.push(before.end);
    if (/^et$/iu.test(word.form) && words[index + 1]?.morph.VerbForm === "Part" && before.upos !== "VERB")
      ends.push(before.end);
    if (isSecondCount(words, index)) ends.push(before.end);
    if (isReducedRelative(words, index) || isSecondObject(words, index)) ends.push(before.end);
    if (/^lorsqu/iu.test(word.form) && !isBackground(words, index)) ends.push(before.end);
    if (/^(?:qui|dont)$/iu.test(word.form) && (/^(?:NOUN|PROPN|ADJ)$/.test(before.upos) || before.text === "»"))
      ends.push(before.end);
    if (/^[,–—;]$/u.test(word.text) && (word.text !== "," || ADDITION.test(title.slice(word.end).trimStart())))
      ends.push(before.end);
    // "regrette une « erreur » [qu’il explique par la fatigue]"
    if (/^qu(?:e|[’'])$/iu.test(word.form) && word.upos === "PRON" && before.text === "»") ends.push(before.end);
    if (word.text === "," && partsClauses(words, index)) ends.push(before.end);
    if (/^[?!]$/u.test(word.text)) ends.push(word.end);
    // "La crue atteint Marvila, détruit deux ponts", "Qui tient la halle, et combien gagne-t-il ?"
    if (word.text === "," && goesOnWith(words, index)) ends.push(before.end);
    if (isDetail(words, index)) ends.push(before.end);
  }
  return ends
    .filter(
      (end) =>
        !cutsRelative(words, end) &&
        !losesPredicate(words, end) &&
        !losesVerb(words, end) &&
        !leavesBare(words, end) &&
        !ONLY_SINCE.test(title.slice(0, end)) &&
        !isHalf(title.slice(0, end)) &&
        !losesStatement(words, end) &&
        !losesOtherHalf(words, end) &&
        !LIMITED.test(title.slice(end)),
    )
    .map((end) => asked(title.slice(0, end).trim(), title))
    .filter(
      (text) =>
        text.length >= Math.min(ENOUGH, LEAST_SHARE * title.length) && text.length < title.length && balanced(text),
    );
}

/** "commençait à peine à ramer [lorsqu’une vague l’a renversé]": what happens is told behind. */
function isBackground(words: readonly ParsedWord[], before: number): boolean {
  return words
    .slice(0, before)
    .some(({ morph, head, deprel }) => morph.Tense === "Imp" && (head === -1 || /^(?:aux|cop)/.test(deprel)));
}

/** "est depuis plusieurs mois [dans le viseur]", where the parse takes the months for what it is. */
const ONLY_SINCE =
  /\s(?:est|sont|était|étaient|sera|seront|reste|restent)\s(?:depuis|pendant|durant|après|avant|dès|encore|toujours)(?:\s[^\s,]+){0,3}$/u;

/** What begins a title that says its news behind a comma. */
export const OPENS_CLAUSE =
  /^(?:Alors qu|Tandis qu|Si\s|S’il|Comme\s|Lorsqu|Quand\s|Puisqu|Parce qu|Bien qu|Après\s|Avant\s|Depuis\s|Malgré\s|Face à|Pour\s\p{Ll}+(?:er|ir|re)\s|En\s\p{Ll}+ant\s|Dès qu)/u;

/** "Alors que la halle ferme [, les marchands s’inquiètent]": what happens is cut off. */
function isHalf(title: string): boolean {
  return OPENS_CLAUSE.test(title) && !title.includes(",");
}

/** A question without its end is still one. */
function asked(text: string, title: string): string {
  const mark = /[\s\u00a0\u202f]*\?$/u.exec(title)?.[0];
  return mark === undefined || /[?!.]/u.test(text) ? text : text + mark;
}

/** "le port [en public] du voile", "la suspension [pour six mois] de la taxe": the noun goes on behind a circumstance. */
function partsComplement(words: readonly ParsedWord[], index: number, title: string): boolean {
  const { upos, form, start } = words[index]!;
  // "en raison de la crue": what follows is the locution’s.
  if (LONG_CIRCUMSTANCE.test(title.slice(start))) return false;
  return upos === "ADP" && !/^d/iu.test(form) && goesOnBehind(words, index - 1);
}

/** "à la suite de …", "au terme de …": a circumstance in several words. */
const LONG_CIRCUMSTANCE =
  /^(?:à la suite|à l’issue|à l’occasion|à partir|à cause|au cours|au fil|au terme|au lendemain|au début|en raison|en marge|en vue|dans le cadre|au sein|autour|au sujet|à propos|à l’encontre)\sd(?:e\s|es\s|u\s|’)|^près\sd(?:e\s|u\s|’)\p{Lu}|^au moment où\s|^(?:à travers\s|en réponse (?:à|aux?)\s|face (?:à|aux?)\s|aux prises\s|aux côtés\s)/iu;

function opensLocution(title: string, word: ParsedWord, before: ParsedWord): boolean {
  return (
    LONG_CIRCUMSTANCE.test(title.slice(word.start)) &&
    (ENDS.test(before.upos) || before.text === "»" || MANNER.test(before.form))
  );
}

/** "chutent fortement [en raison de …]" */
const MANNER = /ment$/u;
const ENDS = /^(?:NOUN|PROPN|ADJ|NUM)$/;

/** "… pour comprendre": a purpose can go after an object, unless a degree asks for it ("trop de bruit pour dormir"). */
function isPurpose(preposition: ParsedWord, before: ParsedWord, title: string): boolean {
  return (
    /^pour$/iu.test(preposition.form) &&
    (/^(?:NOUN|PROPN)$/.test(before.upos) || before.text === "»" || before.morph.VerbForm === "Part") &&
    !/(?<!\p{L})(?:trop|assez|suffisamment|prêt|prête|prêts|prêtes|suffit|suffisent|faut|faudra|fait tout)(?!\p{L})/iu.test(
      title.slice(0, preposition.start),
    )
  );
}

/** "instaure une amende [pour sanctionner …]", "présente de nouvelles mesures [pour …]": what they are for is what they are. */
const OPEN_MEANS =
  /\s(?:une?|des|de nouve(?:lles|aux))\s(?:\p{Ll}+\s)?(?:amende|mesure|dispositif|plan|fonds|texte|loi|projet|comité|commission|outil|système|programme|taxe|prime|aide|appel|collecte|pétition|stratégie|cellule|mission|brigade|plateforme)s?(?:\s\p{Ll}+)?(?:\sde\s[\d\s]+\p{Ll}+)?$/u;

/** Whether a title can end before a preposition. */
function closes(
  preposition: ParsedWord,
  before: ParsedWord,
  [next, second]: readonly ParsedWord[],
  title: string,
): boolean {
  // "va verser douze millions à la Savoie"
  const toPlace = next?.upos === "DET" && second?.upos === "PROPN";
  const agent = /^par$/iu.test(preposition.form) && before.morph.VerbForm === "Part" && !DONE_BY.test(before.lemma);
  const place = /^à$/iu.test(preposition.form) && (next?.upos === "PROPN" || next?.form === "cause" || toPlace);
  if (!CIRCUMSTANCE.test(preposition.form) && !place && !agent) return false;
  if (place && !/^(?:NOUN|PROPN)$/.test(before.upos)) return false;
  const after = /^après$/iu.test(preposition.form);
  if (next?.morph.VerbForm === "Inf" && !after && !isPurpose(preposition, before, title)) return false;
  if (/^pour$/iu.test(preposition.form) && OPEN_MEANS.test(title.slice(0, before.end))) return false;
  if (LOCUTION.test(before.form)) return false;
  // "peu de temps [après la tempête]", "deux jours [avant le vote]"
  if (/^(?:après|avant)$/iu.test(preposition.form) && MEASURE.test(before.form)) return false;
  // "après s’être introduit [sur les pistes]": where, it is not said without.
  if (before.morph.VerbForm === "Part" && /(?:^|[\s’])(?:s’)?(?:être|avoir) \p{L}+$/u.test(title.slice(0, before.end)))
    return false;
  return (
    ENDS.test(before.upos) ||
    before.morph.VerbForm === "Part" ||
    before.text === "»" ||
    SAYS_ALL.test(before.lemma) ||
    (SAYS_ALL_OF_ITSELF.test(before.lemma) && /(?:^|\s)s[e’]\s?\p{L}+$/u.test(title.slice(0, before.end)))
  );
}

const MEASURE = /^(?:temps|minutes?|heures?|jours?|semaines?|mois|ans|années?|siècles?)$/iu;

/** What is done tells little without who or what does it: "est remplacé [par une bâche]". */
const DONE_BY =
  /^(?:remplacer|occuper|balayer|suivre|toucher|marquer|porter|entourer|dominer|composer|former|rythmer|précéder|accompagner|couvrir|envahir|traverser|hanter|menacer|inspirer|animer|soutenir|diriger|présider|rattraper|provoquer|causer|caractériser|motiver|guider|régir|ponctuer|émailler|secouer|gagner|représenter|produire|proposer|organiser|assurer|financer)$/u;

/** Verbs that need nothing behind them: "augmentent [dans les États où …]". */
const SAYS_ALL =
  /^(?:augmenter|baisser|reculer|progresser|diminuer|flamber|bondir|chuter|grimper|stagner|exploser|ralentir|mourir|décéder|démissionner|s’effondrer|s’aggraver)$/u;

/** "s’écrase [dans les montagnes]" */
const SAYS_ALL_OF_ITSELF =
  /^(?:écraser|effondrer|échouer|enflammer|embraser|suicider|noyer|évader|aggraver|enliser|essouffler|retirer|excuser|expliquer)$/u;

function balanced(text: string): boolean {
  return hasBalancedQuotes(text) && text.split("(").length === text.split(")").length;
}
