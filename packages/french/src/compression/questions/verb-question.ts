import { finiteVerb } from "../tense.ts";
import type { Tree } from "../tree.ts";
import { wordsToText } from "../words-to-text.ts";
import type { Question } from "./question.ts";
import { isTerm, termGroup } from "./term.ts";

const NARROW_NBSP = "\u202f";

interface Asked {
  readonly asks: Question["asks"];
  /** What begins the question; the verb follows, or the one that stands in its place. */
  readonly begins: string;
  readonly verbs: RegExp;
  /** What follows the verb of the sentence, where that decides. */
  readonly behind?: RegExp;
  /** The verb of the question where it is another: singular and plural. */
  readonly instead?: readonly [one: string, many: string];
}

/** Verbs whose complement is what readers ask for. */
const ASKED: readonly Asked[] = [
  {
    asks: "what-for",
    begins: "À quoi",
    verbs: /^(?:servir|permettre|viser|aider)$/,
    behind: /^(?:notamment |surtout |principalement )?(?:à |de |d’)/u,
    instead: ["sert", "servent"],
  },
  {
    asks: "what-for",
    begins: "À quoi",
    verbs: /^avoir$/,
    behind: /^pour (?:but|objectif|rôle|fonction|mission|vocation|objet) /u,
    instead: ["sert", "servent"],
  },
  { asks: "of-what", begins: "De quoi", verbs: /^dépendre$/, behind: /^(?:[\p{L}]+ment )?(?:de |d’|du |des )/u },
  {
    asks: "of-what",
    begins: "De quoi",
    verbs: /^(?:composer|constituer|former)$/,
    behind: /^(?:[\p{L}]+ment )?(?:de |d’|du |des )/u,
    instead: ["se compose", "se composent"],
  },
  {
    asks: "to-whom",
    begins: "À qui",
    verbs: /^(?:adresser|destiner|réserver)$/,
    behind: /^(?:[\p{L}]+ment |avant tout |surtout )?(?:à |au |aux )/u,
    instead: ["s’adresse", "s’adressent"],
  },
  {
    asks: "in-what-way",
    begins: "Comment",
    verbs:
      /^(?:fonctionner|dérouler|transmettre|former|manifester|pratiquer|préparer|propager|calculer|obtenir|organiser|reproduire|utiliser|répartir)$/,
  },
];

/** The question that the verb of a sentence answers: "La grippe se transmet par …" → "Comment se transmet la grippe ?". */
export function verbQuestion(tree: Tree, text: string): Question | undefined {
  const subject = tree.childrenBy(tree.root, "nsubj")[0];
  const finite = finiteVerb(tree, tree.root);
  if (subject === undefined || finite === undefined || !isTerm(tree, subject)) return undefined;
  const verb = tree.word(finite);
  const root = tree.word(tree.root);
  const isFact = verb.morph.Tense === "Pres" && (verb.morph.Mood ?? "Ind") === "Ind" && root.upos === "VERB";
  const isDenied = tree.children(tree.root).some((child) => /^(?:ne|n’|n')$/iu.test(tree.word(child).form));
  if (!isFact || isDenied || subject > finite) return undefined;
  const behind = text.slice(root.end).trimStart();
  const clitic = /^s(?:e|’|')$/iu.test(tree.words[finite - 1]?.form ?? "");
  const isPassive = finite !== tree.root;
  const asked = ASKED.find(
    ({ verbs, behind: follows, instead }) =>
      verbs.test(root.lemma) &&
      (follows === undefined || follows.test(behind)) &&
      // "se transmet", "fonctionne": of other verbs the object would be lost.
      (instead !== undefined || root.lemma === "fonctionner" || root.lemma === "dépendre" || (clitic && !isPassive)) &&
      // "est composé de", "se compose de": not "compose de la musique".
      (!/^(?:composer|constituer|former|adresser|destiner|réserver)$/.test(root.lemma) || clitic || isPassive) &&
      !(isPassive && /^(?:servir|permettre|viser|aider|avoir)$/.test(root.lemma)),
  );
  if (!asked || (asked.asks === "in-what-way" && !/^[^\s.,;]+ /u.test(behind))) return undefined;
  const kept = termGroup(tree, subject);
  const what = wordsToText(tree, text, { kept: new Set(kept), rewritten: new Map() }).trim();
  const isName = tree.word(kept[0]!).upos === "PROPN";
  const own = text.slice(clitic ? tree.word(finite - 1).start : verb.start, verb.end);
  const conjugated = asked.instead?.[verb.morph.Number === "Plur" ? 1 : 0] ?? own;
  const written = isName ? what : what.charAt(0).toLowerCase() + what.slice(1);
  return {
    asks: asked.asks,
    text: `${asked.begins} ${conjugated} ${written}${NARROW_NBSP}?`,
    words: kept.map((index) => tree.word(index)),
  };
}
