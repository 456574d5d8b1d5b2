import { join } from "../../inflection/elision.ts";
import { isOffice } from "../event-nouns.ts";
import { finiteVerb } from "../tense.ts";
import { hasRelation, type Tree } from "../tree.ts";
import type { Question } from "./question.ts";
import { isTerm, termGroup } from "./term.ts";
import { asking, isDenied, isPresentFact, lowered, wordsOf } from "./wording.ts";

/** Verbs that define without a copula: "désigne un toit", "consiste à creuser", "se définit comme". */
const DEFINING = /^(?:désigner|consister|définir)$/;
/** What a thing is said to be that tells how it matters, not what it is: "est un enjeu qui …". */
const NO_GENUS =
  /^(?:élément|outil|enjeu|exemple|cas|moyen|sujet|question|problème|étape|échec|mot|réalité|source|pilier|atout|défi|partie|signe|preuve|façon|manière|chose|facteur|piste|solution|réponse|raison|cause|conséquence|effet|succès|motif|héritage|choix|histoire|moment|occasion|chance|risque|avantage|inconvénient|allié|ennemi|clé|clef|passion|plaisir|bonheur|exercice|affaire|frein|levier|marqueur|symbole|reflet|point|lieu|pays|ville|région|liberté|droit|devoir|priorité)$/;
/** What is named with its definite article in a definition: "est le fait de parler". */
const DEFINITE_GENUS = /^(?:fait|action|étude|art|science|ensemble|pratique|capacité|nom|passage|processus|droit)$/;

/** Somebody by the part he plays in a text. */
const SOMEBODY =
  /^(?:suspect|accusé|prévenu|détenu|condamné|victime|témoin|plaignant|conducteur|conductrice|homme|femme|fille|garçon|enfant|adolescent|adolescente|jeune|élève|étudiant|patient|couple|individu|auteur|autrice|animateur|animatrice|acteur|actrice|chanteur|chanteuse|joueur|joueuse|star|artiste|candidat|candidate|élu|élue|gagnant|lauréat)$/u;

/** What a sentence defines that begins with it: "La marnière est une carrière dont …" → "Qu’est-ce que la marnière ?". */
export function whatQuestion(tree: Tree, text: string): Question | undefined {
  const subject = definedTerm(tree);
  if (subject === undefined || !isTerm(tree, subject) || !defines(tree, subject)) return undefined;
  // "Le suspect est un ancien marin": who he is.
  const { lemma } = tree.word(subject);
  if (isOffice(lemma) || SOMEBODY.test(lemma)) return undefined;
  const kept = termGroup(tree, subject);
  const what = lowered(wordsOf(tree, text, kept));
  return asking("what", /^les\s/u.test(what) ? `Que sont ${what}` : `Qu’est-ce ${join("que", what)}`, tree, kept);
}

/** The subject, or what "c’est" takes up: "Un appentis, c’est un petit toit qui …". */
function definedTerm(tree: Tree): number | undefined {
  const subject = tree.childrenBy(tree.root, "nsubj")[0];
  if (subject === undefined || !/^c[e’']$/iu.test(tree.word(subject).form)) return subject;
  const term = tree.words.findIndex(({ upos }, index) => upos === "NOUN" && tree.subtree(index)[0] === 0);
  return term >= 0 && term < subject && tree.word(subject - 1).text === "," ? term : undefined;
}

function defines(tree: Tree, subject: number): boolean {
  const finite = finiteVerb(tree, tree.root);
  if (finite === undefined) return false;
  const { morph, lemma } = tree.word(finite);
  // "est aussi un port": what else it is, the text before says.
  const goesOn = tree
    .children(tree.root)
    .some((child) => /^(?:aussi|donc|également|alors|ainsi)$/iu.test(tree.word(child).form));
  if (!isPresentFact(tree.word(finite)) || isDenied(tree) || goesOn || finite < subject) return false;
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
