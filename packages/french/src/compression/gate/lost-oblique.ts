import type { Compression } from "../compress.ts";
import type { Tree } from "../tree.ts";

/** Whether a verb lost the complement with a preposition that it says nothing without: that of the clause or of what it reports. */
export function losesOblique(tree: Tree, { head }: Compression, kept: ReadonlySet<number>): boolean {
  const verbs = [head, ...tree.childrenBy(head, "ccomp", "xcomp").filter((index) => kept.has(index))];
  return verbs.some((verb) =>
    [losesAim, losesInto, losesGoal, losesMeans, losesPartner, losesPurpose, losesState].some((loses) =>
      loses(tree, verb, kept),
    ),
  );
}

/** Verbs that lead to something with "à" or "de". */
const AIMS =
  /^(?:appeler|renoncer|participer|assister|procéder|accéder|parvenir|recourir|aspirer|viser|répondre|obéir|résister|contribuer|échapper|succéder|toucher|tenir|servir|songer|penser|parler|dépendre|disposer|bénéficier|profiter|manquer|témoigner|douter|relever|provenir|résulter|souffrir)$/u;

/** "appellent en France [à une journée d’action]": to what, no circumstance tells. */
function losesAim(tree: Tree, head: number, kept: ReadonlySet<number>): boolean {
  return (
    AIMS.test(tree.word(head).lemma) &&
    !tree.childrenBy(head, "obj", "xcomp").some((index) => kept.has(index)) &&
    isCutOff(tree, head, kept, /^(?:à|de|d[’'])$/iu)
  );
}

/** Verbs that bring their object into something. */
const INTO =
  /^(?:plonger|jeter|inscrire|mettre|placer|poser|installer|hisser|transformer|changer|convertir|précipiter|traduire|muer|ériger|ranger)$/u;

/** "plonge la ville [dans le deuil]", "transforme la halle [en musée]": the verb says nothing of its object without. */
function losesInto(tree: Tree, head: number, kept: ReadonlySet<number>): boolean {
  const into = /^(?:dans|en|au|parmi|sur|à)$/iu;
  // "est placé en détention [dans une affaire de vols]": into what, is told.
  const isTold = tree
    .childrenBy(head, "obl")
    .some((index) => index > head && kept.has(index) && into.test(tree.opening(index).form));
  return INTO.test(tree.word(head).lemma) && !isTold && isCutOff(tree, head, kept, into);
}

/** "commence [par les gestes]": with what tells what. */
function losesMeans(tree: Tree, head: number, kept: ReadonlySet<number>): boolean {
  return (
    /^(?:commencer|débuter|finir|terminer|passer)$/u.test(tree.word(head).lemma) &&
    isCutOff(tree, head, kept, /^par$/iu)
  );
}

/** "passe d’un ton [à l’autre]": from where is nothing without to where. */
function losesGoal(tree: Tree, head: number, kept: ReadonlySet<number>): boolean {
  return (
    /^(?:passer|aller|évoluer|migrer|basculer|glisser)$/u.test(tree.word(head).lemma) &&
    tree.childrenBy(head, "obl").some((index) => kept.has(index) && /^d(?:e|[’'])$/iu.test(tree.opening(index).form)) &&
    isCutOff(tree, head, kept, /^(?:à|vers)$/iu)
  );
}

/** "parle plusieurs fois [avec la maire]", "collaborent [avec la mairie]": with whom. */
function losesPartner(tree: Tree, head: number, kept: ReadonlySet<number>): boolean {
  return (
    /^(?:parler|discuter|dialoguer|négocier|collaborer|coopérer|rompre|renouer|rivaliser|communiquer|entretenir)$/u.test(
      tree.word(head).lemma,
    ) && isCutOff(tree, head, kept, /^avec$/iu)
  );
}

/** "laisse le port [avec une dette]": how it is left. */
function losesState(tree: Tree, head: number, kept: ReadonlySet<number>): boolean {
  return (
    tree.word(head).lemma === "laisser" &&
    tree.words.some(
      ({ form }, index) => index > head && !kept.has(index) && kept.has(index - 1) && /^(?:avec|sans)$/iu.test(form),
    )
  );
}

/** "envisage des mesures [pour rouvrir le port]": which ones, only their purpose tells. */
function losesPurpose(tree: Tree, head: number, kept: ReadonlySet<number>): boolean {
  const object = tree.childrenBy(head, "obj").find((index) => kept.has(index));
  if (
    object === undefined ||
    !/^(?:option|mesure|moyen|solution|piste|possibilité|plan|façon|manière|outil)$/u.test(tree.word(object).lemma)
  )
    return false;
  const isBare = tree.children(object).filter((index) => kept.has(index)).length < 2;
  return (
    isBare &&
    tree
      .childrenBy(head, "advcl")
      .some((index) => index > head && !kept.has(index) && /^pour$/iu.test(tree.opening(index).form))
  );
}

/** Whether a complement behind the verb was cut off that one of these prepositions brings in. */
function isCutOff(tree: Tree, head: number, kept: ReadonlySet<number>, preposition: RegExp): boolean {
  return tree
    .childrenBy(head, "obl")
    .some((index) => index > head && !kept.has(index) && preposition.test(tree.opening(index).form));
}
