import { isOffice } from "../event-nouns.ts";
import { hasRelation, type Tree } from "../tree.ts";

/** Nouns that are nothing without what the text said before: "Le but est …". */
const OF_THE_TEXT =
  /^(?:but|objectif|enjeu|problème|question|idée|solution|principe|raison|résultat|avantage|inconvénient|conséquence|différence|intérêt|rôle|fonction|cause|effet|risque|suite|reste|point|cas|exemple|étape|moyen|méthode|phase|partie|type|forme|terme|mot|chose|expérience|pointe|dos|ensemble|réponse|constat|texte|article|étude|tour|film|livre|auteur|pays|femme|homme|enfant|personne|ouest|est|nord|sud)$/;
/** Adjectives that choose one among others, which the text before names. */
const CHOOSING =
  /^(?:autre|premier|première|second|seconde|deuxième|troisième|dernier|dernière|seul|seule|principal|principale|même|tel|telle|meilleur|meilleure|prochain|prochaine|plus)s?$/i;
const LONGEST = 6;

/** Words of a noun that begins its sentence, without what stands beside it: "La marnière (du latin marga)". */
export function termGroup(tree: Tree, noun: number): number[] {
  return tree.subtree(noun).filter((index) => !isAside(tree, index, noun));
}

/** Whether a common noun with its article and little else begins the sentence: "Un appentis", "La lecture labiale". */
export function isTerm(tree: Tree, subject: number): boolean {
  const { upos, lemma, form } = tree.word(subject);
  const group = termGroup(tree, subject);
  const isCommon = upos === "NOUN" && /^\p{Ll}/u.test(form) && !OF_THE_TEXT.test(lemma) && !isOffice(lemma);
  return (
    isCommon &&
    group[0] === 0 &&
    group.length <= LONGEST &&
    group.at(-1)! - group[0] < group.length + 2 &&
    /^(?:l[ea]|l’|l'|les|une?)$/iu.test(tree.word(0).form) &&
    group.every((index) => {
      const word = tree.word(index);
      return (
        index === 0 ||
        (/^(?:NOUN|ADJ|ADP|DET|VERB)$/.test(word.upos) && word.morph.VerbForm !== "Fin" && isPlain(word.form))
      );
    })
  );
}

function isPlain(form: string): boolean {
  return (
    !CHOOSING.test(form) && !/^\p{Lu}/u.test(form) && !/^(?:cet?|cette|ces|son|sa|ses|leurs?|notre|nos)$/iu.test(form)
  );
}

/** "(du latin marga)", ", ou appentis,": what stands beside the term. */
function isAside(tree: Tree, index: number, subject: number): boolean {
  for (let at = index; at !== subject && at >= 0; at = tree.word(at).head) {
    if (hasRelation(tree.word(at), "appos", "parataxis", "punct")) return true;
    // "La marnière, creusée dans la craie,": not "les soins assistés par une machine".
    if (hasRelation(tree.word(at), "acl") && tree.words[(tree.subtree(at)[0] ?? 0) - 1]?.upos === "PUNCT") return true;
  }
  return false;
}
