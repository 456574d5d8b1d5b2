import { join } from "../../inflection/elision.ts";
import { isOffice } from "../event-nouns.ts";
import { finiteVerb } from "../tense.ts";
import { hasRelation, type Tree } from "../tree.ts";
import { wordsToText } from "../words-to-text.ts";
import type { Question } from "./question.ts";

const NARROW_NBSP = "\u202f";
/** Verbs that define without a copula: "désigne un toit", "consiste à creuser", "se définit comme". */
const DEFINING = /^(?:désigner|consister|définir)$/;
/** What a thing is said to be that tells how it matters, not what it is: "est un enjeu qui …". */
const NO_GENUS =
  /^(?:élément|outil|enjeu|exemple|cas|moyen|sujet|question|problème|étape|échec|mot|réalité|source|pilier|atout|défi|partie|signe|preuve|façon|manière|chose|facteur|piste|solution|réponse|raison|cause|conséquence|effet|succès|motif|héritage|choix|histoire|moment|occasion|chance|risque|avantage|inconvénient|allié|ennemi|clé|clef|passion|plaisir|bonheur|exercice|affaire|frein|levier|marqueur|symbole|reflet|point|lieu|pays|ville|région|liberté|droit|devoir|priorité)$/;
/** Nouns that are nothing without what the text said before: "Le but est …". */
const OF_THE_TEXT =
  /^(?:but|objectif|enjeu|problème|question|idée|solution|principe|raison|résultat|avantage|inconvénient|conséquence|différence|intérêt|rôle|fonction|cause|effet|risque|suite|reste|point|cas|exemple|étape|moyen|méthode|phase|partie|type|forme|terme|mot|chose|expérience|pointe|dos|ensemble|réponse|constat|texte|article|étude|auteur|pays|femme|homme|enfant|personne|ouest|est|nord|sud)$/;
/** Adjectives that choose one among others, which the text before names. */
const CHOOSING =
  /^(?:autre|premier|première|second|seconde|deuxième|troisième|dernier|dernière|seul|seule|principal|principale|même|tel|telle|meilleur|meilleure|prochain|prochaine|plus)s?$/i;
/** What is named with its definite article in a definition: "est le fait de parler". */
const DEFINITE_GENUS = /^(?:fait|action|étude|art|science|ensemble|pratique|capacité|nom|passage|processus|droit)$/;
const LONGEST = 6;

/** What a sentence defines that begins with it: "La marnière est une carrière dont …" → "Qu’est-ce que la marnière ?". */
export function whatQuestion(tree: Tree, text: string): Question | undefined {
  const subject = definedTerm(tree);
  if (subject === undefined || !isDefined(tree, subject) || !defines(tree, subject)) return undefined;
  const kept = tree.subtree(subject).filter((index) => !isAside(tree, index, subject));
  const written = wordsToText(tree, text, { kept: new Set(kept), rewritten: new Map() }).trim();
  const what = written.charAt(0).toLowerCase() + written.slice(1);
  const asked = /^les\s/u.test(what) ? `Que sont ${what}` : `Qu’est-ce ${join("que", what)}`;
  return { asks: "what", text: `${asked}${NARROW_NBSP}?`, words: kept.map((index) => tree.word(index)) };
}

/** The subject, or what "c’est" takes up: "Un appentis, c’est un petit toit qui …". */
function definedTerm(tree: Tree): number | undefined {
  const subject = tree.childrenBy(tree.root, "nsubj")[0];
  if (subject === undefined || !/^c[e’']$/iu.test(tree.word(subject).form)) return subject;
  const term = tree.words.findIndex(({ upos }, index) => upos === "NOUN" && tree.subtree(index)[0] === 0);
  return term >= 0 && term < subject && tree.word(subject - 1).text === "," ? term : undefined;
}

/** Whether a noun with its article and little else begins the sentence: "Un appentis", "La lecture labiale". */
function isDefined(tree: Tree, subject: number): boolean {
  const { upos, lemma, form } = tree.word(subject);
  const group = tree.subtree(subject).filter((index) => !isAside(tree, index, subject));
  const isTerm = upos === "NOUN" && /^\p{Ll}/u.test(form) && !OF_THE_TEXT.test(lemma) && !isOffice(lemma);
  return (
    isTerm &&
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

function defines(tree: Tree, subject: number): boolean {
  const finite = finiteVerb(tree, tree.root);
  if (finite === undefined) return false;
  const { morph, lemma } = tree.word(finite);
  const isDenied = tree
    .children(tree.root)
    .some((child) => /^(?:ne|n’|n'|aussi|donc|également|alors|ainsi)$/iu.test(tree.word(child).form));
  if (morph.Tense !== "Pres" || (morph.Mood ?? "Ind") !== "Ind" || isDenied || finite < subject) return false;
  if (finite === tree.root) return DEFINING.test(lemma);
  const genus = tree.word(tree.root);
  const article = tree.childrenBy(tree.root, "det").map((index) => tree.word(index).form.toLowerCase());
  const isAny = /^une?$/iu.test(tree.word(0).form);
  if (lemma !== "être" || genus.upos !== "NOUN" || (!isAny && NO_GENUS.test(genus.lemma))) return false;
  if (morph.Number === "Sing" && tree.word(subject).morph.Number === "Plur") return false;
  const isGenus = article.some((form) => /^(?:une?|des)$/.test(form)) || DEFINITE_GENUS.test(genus.lemma);
  const isTold = tree
    .children(tree.root)
    .some((child) => child > tree.root && hasRelation(tree.word(child), "acl", "nmod", "amod", "conj"));
  return isGenus && isTold;
}
