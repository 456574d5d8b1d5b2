import type { ParsedWord } from "../../words/word.ts";
import { hasRelation } from "../tree.ts";

/** Nouns that announce something: nothing follows. */
const OPEN_NOUN = /^(?:nécessaire|fait|cas|point|façon|manière|sorte|espèce|genre|biais|titre|but|fin)$/iu;
/** "au cas par cas", "semble nécessaire": a way, an adjective. */
const NOTHING_OPEN = /\scas par cas$|\s(?:certains|tous les|plusieurs|deux|trois) cas$|(?<!\sle\s)nécessaires?$/u;
/** "touche à sa fin", "prend fin": nobody asks of what. */
const COMES_TO_AN_END = /\s(?:à (?:sa|leur)|prend|prennent|prendra|prendront) fin$/u;
/** Adverbs that announce the word they weigh. */
const OPEN_ADVERB =
  /^(?:presque|respectivement|aussi|très|trop|si|environ|quasi|quasiment|notamment|surtout|autant|tellement|pourquoi|comment|combien|quand|autour|auprès|lors|hors)$/iu;
/** Adjectives that stand before their noun: "ses premiers [pas]", whatever the parse made of the noun. */
const OPEN_ADJECTIVE =
  /^(?:seule?|premi(?:er|ère)|derni(?:er|ère)|nouve(?:l|au|aux|lle)|petite?|grande?|bonn?e?|mauvaise?|autre|même|second|seconde|\p{L}+ième|principal|principale|principaux|futur|future|prochaine?|ancien|ancienne)s?$/iu;
const TRAILING = new Set(["ADP", "DET", "CCONJ", "SCONJ", "AUX"]);

/** Adjectives that say nothing without "à …" or "de …", behind what says whose they are: "se déclare favorable". */
const OPEN_PREDICATE =
  /\s(?:est|sont|reste|restent|semble|semblent|(?:se|s’)\s?(?:est|sont|dit|disent|déclare|déclarent|montre|montrent|est dite?|sont dits)|dit|disent)\s(?:très |plutôt |tout à fait |assez |n’est |pas )?(?:favorable|prêt|prête|opposé|opposée|hostile|apte|enclin|encline|susceptible|propice|contraire|conforme|soucieux|soucieuse|désireux|désireuse|capable|incapable|conscient|consciente|réticent|réticente|sujet|sujette|proche|semblable|pareil|pareille|synonyme|digne|indigne|exempt|exempte|tributaire|responsable|résolu|résolue|déterminé|déterminée|disposé|disposée|décidé|décidée|attaché|attachée)s?$/u;
/** "l’organisme créé à la fin de l’année tout [en …]". */
const OPEN_ALL = /(?<!\s(?:malgré|avant|après|du|pas|est|surtout|par-dessus|pour|en|comme)|’est)\stout$/u;

/** "se regardent les uns les autres" */
const EACH_OTHER = /(?<!\p{L})(?:les une?s les autres|l’une? l’autre)(?:[ \u00a0]»)?$/u;

/**
 * Whether a text stops at a word that announces another: "… de la", "une grenade qui", "ses premiers", "font état", "282
 * personnes dont 73".
 *
 * @param last its last word that is no mark, and the one before.
 */
export function endsOpen(text: string, last: ParsedWord, before: ParsedWord | undefined): boolean {
  return (
    /^(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|va|vont)$/u.test(last.form) ||
    (TRAILING.has(last.upos) && !(last.form === "été" && before?.upos === "DET")) ||
    hasRelation(last, "mark", "cc", "case", "det") ||
    /^(?:qui|que|qu[’']|dont|où|lequel|laquelle|soit)$/iu.test(last.form) ||
    (OPEN_ADJECTIVE.test(last.form) && /^(?:DET|VERB)$/.test(before?.upos ?? "") && !EACH_OTHER.test(text)) ||
    OPEN_ALL.test(text) ||
    OPEN_PREDICATE.test(text) ||
    /\s(?:font|fait|faire|faisant) état$|\sdont \d+$/u.test(text) ||
    (OPEN_NOUN.test(last.form) && !COMES_TO_AN_END.test(text) && !NOTHING_OPEN.test(text)) ||
    OPEN_ADVERB.test(last.form)
  );
}
