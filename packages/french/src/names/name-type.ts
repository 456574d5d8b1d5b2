import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Word } from "../words/word.ts";
import type { NameType } from "./find-names.ts";
import { PLACES } from "./places.ts";

const TITLE =
  /^(?:m|mm|mme|mlle|dr|pr|me|monsieur|madame|président|présidente|ministre|premier|première|secrétaire|sénateur|sénatrice|député|députée|maire|préfet|préfète|juge|avocat|avocate|professeur|professeure|docteur|général|colonel|capitaine|roi|reine|prince|princesse|pape|chancelier|chancelière|directeur|directrice|chef|cheffe|porte-parole|conseiller|conseillère|diplomate|entraîneur|attaquant|gardien|défenseur|milieu|acteur|actrice|chanteur|chanteuse|écrivain|écrivaine|auteur|autrice|fondateur|fondatrice|patron|patronne|milliardaire|procureur|procureure|commissaire|gouverneur|responsable|candidat|candidate|agriculteur|agricultrice|habitant|habitante)\.?$/iu;
const BODY =
  /^(?:ministère|université|groupe|association|société|entreprise|parti|syndicat|fédération|confédération|agence|office|organisation|union|banque|club|institut|conseil|commission|comité|fondation|compagnie|ong|chaîne|journal|quotidien|magazine|tribunal|assemblée|école|lycée|hôpital|musée)$/iu;
const SAYS =
  /^(?:déclarer|dire|affirmer|expliquer|ajouter|estimer|assurer|raconter|confier|indiquer|souligner|juger|rencontrer|répondre|annoncer)$/u;

interface Place {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly text: string;
}

/** What a name stands for, when titles, trigger words, given names or prepositions around its mentions agree. */
export function typeOf(canonical: string, mentions: readonly Place[], lexicon: Lexicon): NameType | undefined {
  if (PLACES.has(canonical.toLowerCase())) return "place";
  const words = canonical.split(" ");
  let person = 0;
  let organisation = /^\p{Lu}{2,6}$/u.test(canonical) || BODY.test(words[0]!) ? 2 : 0;
  let place = 0;
  if (words.length >= 2 && words.length <= 4) {
    if (lexicon.nameKinds(words[0]!).includes("given")) person += 3;
    else if (lexicon.nameKinds(words.at(-1)!).includes("family")) person += 1;
  }
  for (const { before, after } of mentions) {
    const previous = before.at(-1);
    if (previous && TITLE.test(previous.form)) person += 2;
    else if (
      before.slice(-3).some((word) => word.upos === "NOUN" && TITLE.test(word.form)) &&
      previous &&
      /^(?:ADJ|NOUN|PROPN)$/.test(previous.upos)
    )
      person += 1;
    if (previous && BODY.test(previous.form)) organisation += 2;
    if (previous && /^(?:à|vers|depuis)$/iu.test(previous.form)) place += 0.6;
    if (previous && /^en$/iu.test(previous.form)) place += 1;
    if (after[0]?.upos === "VERB" && SAYS.test(after[0].lemma)) person += 0.5;
    if (after[0]?.upos === "AUX" && after[1]?.upos === "VERB" && SAYS.test(after[1].lemma)) person += 0.7;
  }
  const best = Math.max(person, organisation, place);
  if (best < 2) return undefined;
  return best === person ? "person" : best === organisation ? "organisation" : "place";
}
