import { isTransitive } from "../../inflection/transitivity.ts";
import { QUANTITY } from "../clause.ts";
import type { Compression } from "../compress.ts";
import { isOffice } from "../event-nouns.ts";
import { hasRelation, type Tree } from "../tree.ts";
import { agree } from "./agreement.ts";
import type { Refusal } from "./refusal.ts";

/** Verbs that need an object also with "se": "s’offrir une ovation". */
const TO_ONESELF = /^(?:offrir|accorder|permettre|donner|voir|adjuger|payer|attirer|réserver|assurer|procurer)$/u;

/** Verbs that can have an object and often have none: "les prix augmentent", "des milliers de personnes manifestent". */
export const ABSOLUTE = new Set(
  "accélérer augmenter avancer baisser bouger brûler céder cesser changer chanter chuter commencer continuer couler danser débattre déborder débuter défiler déménager démarrer descendre diminuer discuter doubler échouer exploser fermer fuir gagner grandir hésiter jouer manifester monter négocier ouvrir parler perdre plonger ralentir reculer réouvrir répondre reprendre réussir rouvrir souffrir témoigner tourner travailler tripler vieillir voter".split(
    " ",
  ),
);

/** Verbs that form one expression with a bare noun: "porter plainte", "avoir lieu". */
const LIGHT_VERB =
  /^(?:avoir|faire|prendre|mettre|rendre|porter|tenir|donner|tirer|perdre|demander|entrer|trouver|crier)$/u;

/** Verbs that say nothing without what they call their object. */
const NEEDS_ATTRIBUTE =
  /^(?:décrire|qualifier|considérer|présenter|juger|traiter|définir|désigner|voir|apparaître|reconnaître)$/u;

/** Verbs that say nothing with "se" alone: "se pencher sur", "s’emparer de". */
const TOWARDS =
  /^(?:pencher|intéresser|attaquer|opposer|adresser|concentrer|consacrer|livrer|heurter|appuyer|abstenir|emparer|débarrasser|préoccuper|soucier|servir|apercevoir|habituer|joindre|rendre|inspirer|attaquer)$/u;

function hasComplement(tree: Tree, { head, kept }: Compression): boolean {
  return kept.some(
    (index) => index > head && tree.word(index).upos === "ADP" && tree.word(tree.word(index).head).head === head,
  );
}

/** "Le directeur indique à Jean Roche": what he says was cut off. */
const SAYS =
  /^(?:indiquer|dire|déclarer|affirmer|préciser|expliquer|annoncer|révéler|confier|rappeler|écrire|répondre|répliquer|assurer|souligner|proposer|demander|promettre|estimer|ajouter|raconter|prévenir|rapporter)$/u;

/** Verbs with two complements, of whom or of what the second is an infinitive: "permet aux élèves [de …]". */
const LEADS_TO =
  /^(?:permettre|conduire|amener|obliger|inviter|appeler|pousser|inciter|encourager|empêcher|contraindre|forcer|aider|autoriser|accuser|soupçonner|menacer|prier|demander|ordonner|proposer|interdire|recommander|conseiller|suggérer|enjoindre|charger|convaincre|persuader|dissuader)$/u;

/** The infinitive after one of these was cut off, wherever the parse hangs it. */
function losesInfinitive(tree: Tree, { head, kept }: Compression): boolean {
  if (!LEADS_TO.test(tree.word(head).lemma)) return false;
  return tree.words.some((word, index) => {
    if (index <= kept.at(-1)! || !/^(?:à|de|d’)$/iu.test(word.form) || tree.words[index - 1]?.form === ",")
      return false;
    let next = index + 1;
    while (tree.words[next]?.upos === "PRON" || tree.words[next]?.upos === "ADV") next++;
    return tree.words[next]?.morph.VerbForm === "Inf";
  });
}

/** "prouve qu’il pouvait gagner": the verb was put in the present, what it governs was not. */
function staysInThePast(tree: Tree, index: number): boolean {
  if (!hasRelation(tree.word(index), "ccomp", "xcomp")) return false;
  return tree.subtree(index).some((each) => {
    const { lemma, morph } = tree.word(each);
    // "suggère que le pire pourrait être passé" is a possibility, then as now.
    const future = morph.Mood === "Cnd" && !/^(?:pouvoir|devoir|falloir)$/u.test(lemma);
    return morph.VerbForm === "Fin" && (morph.Tense === "Imp" || future);
  });
}

/** "…, annonce la préfète", "…, précise Ferrero": who says it stands behind the verb and is not what is said. */
function isInvertedSaying(tree: Tree, head: number, dependents: readonly number[]): boolean {
  if (!SAYS.test(tree.word(head).lemma)) return false;
  return dependents.some((index) => {
    const word = tree.word(index);
    return index > head && hasRelation(word, "obj") && (word.upos === "PROPN" || isOffice(word.lemma));
  });
}

/** "abîment les nerfs des bébés, des jeunes enfants et sont toxiques": an "et" between subject and verb joins two verbs. */
function joinsPredicate(tree: Tree, subject: number, head: number): boolean {
  const end = Math.max(...tree.subtree(subject).filter((index) => index < head));
  return /^(?:et|ou|mais)$/iu.test(tree.words[end + 1]?.form ?? "") && end + 1 < head;
}

/** "Le trait … il n’y a rien": a pronoun as second subject, with nothing that could bring in its clause. */
function hasSecondSubject(tree: Tree, subject: number, kept: readonly number[]): boolean {
  return kept.some((index) => {
    const word = tree.word(index);
    if (index <= subject || word.upos !== "PRON" || !/^(?:il|elle|ils|elles|on|je|j’|ça|cela)$/iu.test(word.form))
      return false;
    return !kept.some(
      (each) =>
        each > subject &&
        each < index &&
        (tree.word(each).upos === "SCONJ" ||
          /^(?:que|qu’|qui|dont|où|si|s’|comme|quand|lorsqu’|«)$/iu.test(tree.word(each).form)),
    );
  });
}

export function clauseRefusal(tree: Tree, compression: Compression, kept: ReadonlySet<number>): Refusal | undefined {
  const predicate = tree.word(compression.head);
  const stays = (index: number): boolean => tree.subtree(index).some((each) => kept.has(each));
  const dependents = tree.children(compression.head).filter(stays);
  // "Un syndicat, ça concerne l’entreprise": what was put in front is not the subject.
  if (
    tree
      .children(compression.head)
      .some((index) => !kept.has(index) && /^(?:ça|cela|c’|ce)$/iu.test(tree.word(index).form))
  )
    return "pronoun-without-referent";
  if (losesInfinitive(tree, compression) || isInvertedSaying(tree, compression.head, dependents))
    return "missing-object";
  if (compression.form === "clause" && compression.retensed && dependents.some((index) => staysInThePast(tree, index)))
    return "tense-sequence";
  // "Un constat avec lequel [Jeanne Morel] est en accord": one of two subjects went, the parse took the wrong one.
  if (compression.form === "clause" && tree.childrenBy(compression.head, "nsubj").some((index) => !stays(index)))
    return "two-clauses";
  const subject = dependents.find((index) => hasRelation(tree.word(index), "nsubj"));
  if (subject !== undefined && compression.form === "clause" && hasSecondSubject(tree, subject, compression.kept))
    return "two-clauses";
  if (subject !== undefined) {
    if (tree.childrenBy(subject, "case").some((index) => kept.has(index))) return "bare-noun";
    const person = tree.word(subject);
    const opening = tree.word(Math.min(...kept));
    const startsWithSubject = Math.min(...kept) >= Math.min(...tree.subtree(subject)) && opening.upos !== "VERB";
    if (compression.form === "clause" && !startsWithSubject && opening.upos !== "PUNCT") return "dangling-end";
    // "Beaucoup de participants, des hommes prennent": an apposition that lost its end.
    const before = [...kept].filter((index) => index < compression.head);
    const commas = before.filter((index) => tree.word(index).form === ",").length;
    if (commas === 1 && !before.some((index) => tree.word(index).upos === "CCONJ")) return "dangling-end";
    const impersonal = /^(?:rien|personne|nul|tout|chacun|aucun|aucune)$/iu.test(person.form);
    if (
      !/^(?:NOUN|PROPN|NUM|X)$/.test(person.upos) &&
      !impersonal &&
      !/^(?:il|elle|ils|elles|ce|c’)$/iu.test(person.form)
    )
      return "bare-noun";
    if (joinsPredicate(tree, subject, compression.head)) return "two-clauses";
    // "139 n’ont jamais démarré": of what, the sentence before says.
    if (person.upos === "NUM") return "relative-to-the-text";
    if (overlooksName(tree, subject, compression.head, kept)) return "two-clauses";
    if (!attributeAgrees(tree, compression.head, subject)) return "agreement";
    if (
      kept.has(subject) &&
      person.upos === "NOUN" &&
      !tree.childrenBy(subject, "det", "nummod").some((index) => kept.has(index))
    )
      return "bare-noun";
  }
  const bareObject = dependents.some((index) => {
    const isBare = tree.childrenBy(index, "det", "nummod", "case", "advmod").length === 0;
    return hasRelation(tree.word(index), "obj") && kept.has(index) && tree.word(index).upos === "NOUN" && isBare;
  });
  if (bareObject && !LIGHT_VERB.test(predicate.lemma)) return "bare-noun";
  if (
    NEEDS_ATTRIBUTE.test(predicate.lemma) &&
    tree.words.some((word, index) => word.form === "comme" && index > compression.head && !kept.has(index))
  )
    return "missing-object";
  if (predicate.upos === "VERB") {
    const after = tree
      .children(compression.head)
      .filter(
        (index) => index > compression.head && hasRelation(tree.word(index), "obj", "obl", "advcl", "ccomp", "xcomp"),
      );
    if (after.length > 0 && !after.some(stays)) return "missing-object";
  }
  if (predicate.upos === "VERB" && compression.form === "clause") {
    const passive = tree.childrenBy(compression.head, "aux").some((index) => tree.word(index).lemma === "être");
    const reflexive = dependents.some((index) => hasRelation(tree.word(index), "expl"));
    const completed = dependents.some((index) =>
      hasRelation(tree.word(index), "obj", "xcomp", "ccomp", "obl:arg", "iobj", "advcl"),
    );
    const object = dependents.some((index) => hasRelation(tree.word(index), "obj", "xcomp", "ccomp"));
    if (SAYS.test(predicate.lemma) && !object && !passive && !reflexive) return "missing-object";
    if (reflexive && TOWARDS.test(predicate.lemma) && !hasComplement(tree, compression)) return "missing-object";
    if (reflexive && !object && TO_ONESELF.test(predicate.lemma)) return "missing-object";
    if (!passive && !reflexive && !completed && isTransitive(predicate.lemma) && !ABSOLUTE.has(predicate.lemma))
      return "missing-object";
    if (
      /^(?:être|avoir|faire|devoir|pouvoir|devenir|sembler|rester|mettre|prendre|donner|rendre)$/.test(
        predicate.lemma,
      ) &&
      !completed
    )
      return "missing-object";
  }
  return undefined;
}

/** "Une digue est haut": an adjective or participle with "être" that does not agree belongs to another subject. */
function attributeAgrees(tree: Tree, predicate: number, subject: number): boolean {
  const attribute = tree.word(predicate);
  const noun = tree.word(subject);
  const withEtre = tree.childrenBy(predicate, "cop", "aux").some((index) => tree.word(index).lemma === "être");
  if (!withEtre || noun.upos !== "NOUN" || !/^(?:ADJ|VERB)$/.test(attribute.upos)) return true;
  return agree(noun, attribute) || QUANTITY.test(noun.lemma) || tree.childrenBy(subject, "conj").length > 0;
}

/** "Vêtue d’un pull et d’une veste, Jeanne, qui …, note": a name after a comma, before the verb, is nearer than "une veste". */
function overlooksName(tree: Tree, subject: number, head: number, kept: ReadonlySet<number>): boolean {
  const indefinite = tree.childrenBy(subject, "det").some((index) => /^une?$/iu.test(tree.word(index).form));
  if (!indefinite || tree.word(subject).upos !== "NOUN") return false;
  return tree.words
    .slice(subject + 1, head)
    .some((word, at) => word.upos === "PROPN" && tree.words[subject + at]?.form === "," && !kept.has(subject + 1 + at));
}
