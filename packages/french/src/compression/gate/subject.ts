import { QUANTITY } from "../clause.ts";
import type { Compression } from "../compress.ts";
import { isOffice } from "../event-nouns.ts";
import { hasRelation, type Tree } from "../tree.ts";
import { agree } from "./agreement.ts";
import { isSpoken } from "./references.ts";
import type { Refusal } from "./refusal.ts";

/** A subject that the parse took wrongly, that lost a part, or that nobody knows by itself. */
export function subjectRefusal(
  tree: Tree,
  compression: Compression,
  kept: ReadonlySet<number>,
  dependents: readonly number[],
): Refusal | undefined {
  const subject = dependents.find((index) => hasRelation(tree.word(index), "nsubj"));
  if (subject === undefined) {
    // "Au Cap Vauze (…, mais) ont accéléré l’érosion": the subject stands with the verb before.
    const hasOther = tree.childrenBy(compression.head, "csubj", "expl").some((index) => kept.has(index));
    return compression.form === "clause" && tree.word(Math.min(...kept)).upos === "ADP" && !hasOther
      ? "dangling-end"
      : undefined;
  }
  if (compression.form === "clause" && hasSecondSubject(tree, subject, compression.kept)) return "two-clauses";
  if (tree.childrenBy(subject, "case").some((index) => kept.has(index))) return "bare-noun";
  const person = tree.word(subject);
  const opening = tree.word(Math.min(...kept));
  // "Au moins 21 marins meurent"
  const isAtLeast = opening.deprel === "advmod" && /^(?:moins|plus)$/u.test(tree.words[2]?.form ?? "");
  if (!isAtLeast && /^(?:avec|pour|dans|sur|par|sans|chez|contre|en|à|vers|sous|selon|parmi)$/iu.test(opening.form))
    return "bare-noun";
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
    !isSpoken(person) &&
    // "Un des quatre skieurs est mort"
    !(
      /^(?:une?|deux|trois|l’une?)$/iu.test(person.form) && /^(?:de|d’)$/iu.test(tree.words[subject + 1]?.form ?? "")
    ) &&
    !/^(?:il|elle|ils|elles|ce|c’)$/iu.test(person.form)
  )
    return "bare-noun";
  // "Rien [dans ce texte] n’est un conseil": without its limits it is said of everything.
  const limits = tree.words.slice(subject + 1, compression.head);
  if (impersonal && limits.some(({ upos }, at) => /^(?:NOUN|PROPN)$/.test(upos) && !kept.has(subject + 1 + at)))
    return "lost-negation";
  if (kept.has(subject) && !asideAgrees(tree, subject, compression.kept)) return "agreement";
  if (joinsPredicate(tree, subject, compression.head)) return "two-clauses";
  // "139 n’ont jamais démarré": of what, the sentence before says.
  if (person.upos === "NUM" && !countsNamed(tree, subject, kept)) return "relative-to-the-text";
  if (overlooksName(tree, subject, compression.head, kept)) return "two-clauses";
  if (!attributeAgrees(tree, compression.head, subject)) return "agreement";
  if (
    kept.has(subject) &&
    person.upos === "NOUN" &&
    !tree.childrenBy(subject, "det", "nummod").some((index) => kept.has(index)) &&
    // "De plus en plus d’entreprises"
    !tree
      .childrenBy(subject, "advmod")
      .some((index) => index === 0 && /^(?:de|beaucoup|énormément)$/iu.test(tree.word(index).form)) &&
    !countsNamed(tree, subject, kept) &&
    !isBareList(tree, subject, kept) &&
    !(ADDRESS.test(person.form) && tree.words[subject + 1]?.upos === "PROPN" && kept.has(subject + 1))
  )
    return "bare-noun";
  return undefined;
}

/** Titles that stand before a name without an article. */
const ADDRESS = /^(?:Sir|Lord|Lady|Dame|Maître|Mgr|Monseigneur|Sœur|Frère)$/u;

/** "Près de 283 000 « marcheurs »": a number taken for the noun, with what it counts. */
function countsNamed(tree: Tree, subject: number, kept: ReadonlySet<number>): boolean {
  return /^\d/u.test(tree.word(subject).text) && tree.childrenBy(subject, "nmod").some((index) => kept.has(index));
}

/** "Magasins, écoles et criées restent fermés": three or more need no article. */
function isBareList(tree: Tree, subject: number, kept: ReadonlySet<number>): boolean {
  const others = tree.childrenBy(subject, "conj").filter((index) => kept.has(index));
  return (
    others.length >= 2 &&
    [subject, ...others].every(
      (index) => tree.word(index).morph.Number === "Plur" && tree.childrenBy(index, "det").length === 0,
    )
  );
}

/** "abîment les nerfs des bébés, des jeunes enfants et sont toxiques": an "et" between subject and verb joins two verbs. */
function joinsPredicate(tree: Tree, subject: number, head: number): boolean {
  const end = Math.max(...tree.subtree(subject).filter((index) => index < head));
  return /^(?:et|ou|mais)$/iu.test(tree.words[end + 1]?.form ?? "") && end + 1 < head;
}

/** "Le quai … il n’y a rien": a pronoun as second subject, with nothing that could bring in its clause. */
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
          /^(?:que|qu’|qui|dont|où|si|s’|comme|quand|lorsqu’|lequel|laquelle|lesquel(?:le)?s|auquel|auxquel(?:le)?s|«)$/iu.test(
            tree.word(each).form,
          )),
    );
  });
}

/** Nouns that are masculine in one sense and feminine in another: "la garde à vue est levée". */
const TWO_GENDERS =
  /^(?:garde|mode|poste|tour|manche|mémoire|voile|critique|aide|œuvre|manœuvre|après-midi|cache|vase)$/u;

/** "Une digue est haut": an adjective or participle with "être" that does not agree belongs to another subject. */
function attributeAgrees(tree: Tree, predicate: number, subject: number): boolean {
  const attribute = tree.word(predicate);
  const noun = tree.word(subject);
  const withEtre = tree.childrenBy(predicate, "cop", "aux").some((index) => tree.word(index).lemma === "être");
  if (!withEtre || noun.upos !== "NOUN" || !/^(?:ADJ|VERB)$/.test(attribute.upos)) return true;
  // "L’ex-ministre est soupçonnée": many offices have one form for both.
  const person = isOffice(noun.lemma) && noun.morph.Number === attribute.morph.Number;
  return (
    agree(noun, attribute) ||
    person ||
    TWO_GENDERS.test(noun.lemma) ||
    QUANTITY.test(noun.lemma) ||
    tree.childrenBy(subject, "conj").length > 0
  );
}

/** "Les marins se mobilisent moins, marqué par la pluie": a participle behind a comma that is another noun’s. */
function asideAgrees(tree: Tree, subject: number, kept: readonly number[]): boolean {
  return kept.every((index, at) => {
    const { morph, form } = tree.word(index);
    const isAside = morph.VerbForm === "Part" && /ée?s?$/u.test(form) && tree.words[kept[at - 1] ?? -1]?.form === ",";
    return (
      !isAside ||
      index < subject ||
      agree(tree.word(subject), tree.word(index)) ||
      tree.childrenBy(subject, "conj").length > 0
    );
  });
}

/** "Vêtue d’un pull et d’une veste, Jeanne, qui …, note": a name after a comma, before the verb, is nearer than "une veste". */
function overlooksName(tree: Tree, subject: number, head: number, kept: ReadonlySet<number>): boolean {
  const indefinite = tree.childrenBy(subject, "det").some((index) => /^une?$/iu.test(tree.word(index).form));
  if (!indefinite || tree.word(subject).upos !== "NOUN") return false;
  return tree.words
    .slice(subject + 1, head)
    .some((word, at) => word.upos === "PROPN" && tree.words[subject + at]?.form === "," && !kept.has(subject + 1 + at));
}
