import { finiteVerb } from "../tense.ts";
import type { Tree } from "../tree.ts";
import type { Question } from "./question.ts";
import { isTerm, termGroup } from "./term.ts";
import { asking, isDenied, isPresentFact, lowered, wordsOf } from "./wording.ts";

/** "compose", "se compose", "est composé". */
type Voice = "active" | "reflexive" | "passive";

interface Asked {
  readonly asks: Question["asks"];
  /** What begins the question; the verb follows, or the one that stands in its place. */
  readonly begins: string;
  readonly verbs: RegExp;
  /** Voices in which the verb says it: "se compose de quatre pages", not "compose de la musique". */
  readonly voices: readonly Voice[];
  /** What follows the verb of the sentence. */
  readonly behind: RegExp;
  /** The verb of the question where it is another: singular and plural. */
  readonly instead?: readonly [one: string, many: string];
}

const OF = /^(?:[\p{L}]+ment )?(?:de |d’|du |des )/u;
const SOMETHING = /^[^\s.,;]+ /u;

/** Verbs whose complement is what readers ask for. */
const ASKED: readonly Asked[] = [
  {
    asks: "what-for",
    begins: "À quoi",
    verbs: /^(?:servir|permettre|viser|aider)$/,
    voices: ["active", "reflexive"],
    behind: /^(?:notamment |surtout |principalement )?(?:à |de |d’)/u,
    instead: ["sert", "servent"],
  },
  {
    asks: "what-for",
    begins: "À quoi",
    verbs: /^avoir$/,
    voices: ["active", "reflexive"],
    behind: /^pour (?:but|objectif|rôle|fonction|mission|vocation|objet) /u,
    instead: ["sert", "servent"],
  },
  {
    asks: "of-what",
    begins: "De quoi",
    verbs: /^dépendre$/,
    voices: ["active", "reflexive", "passive"],
    behind: OF,
  },
  {
    asks: "of-what",
    begins: "De quoi",
    verbs: /^(?:composer|constituer|former)$/,
    voices: ["reflexive", "passive"],
    behind: OF,
    instead: ["se compose", "se composent"],
  },
  {
    asks: "to-whom",
    begins: "À qui",
    verbs: /^(?:adresser|destiner|réserver)$/,
    voices: ["reflexive", "passive"],
    behind: /^(?:[\p{L}]+ment |avant tout |surtout )?(?:à |au |aux )/u,
    instead: ["s’adresse", "s’adressent"],
  },
  {
    asks: "in-what-way",
    begins: "Comment",
    verbs: /^fonctionner$/,
    voices: ["active", "reflexive", "passive"],
    behind: SOMETHING,
  },
  {
    asks: "in-what-way",
    begins: "Comment",
    verbs:
      /^(?:dérouler|transmettre|former|manifester|pratiquer|préparer|propager|calculer|obtenir|organiser|reproduire|utiliser|répartir)$/,
    voices: ["reflexive"],
    behind: SOMETHING,
  },
];

/** The question that the verb of a sentence answers: "La grippe se transmet par …" → "Comment se transmet la grippe ?". */
export function verbQuestion(tree: Tree, text: string): Question | undefined {
  const subject = tree.childrenBy(tree.root, "nsubj")[0];
  const finite = finiteVerb(tree, tree.root);
  if (subject === undefined || finite === undefined || !isTerm(tree, subject)) return undefined;
  const verb = tree.word(finite);
  const root = tree.word(tree.root);
  const isFact = isPresentFact(verb) && root.upos === "VERB";
  if (!isFact || isDenied(tree) || subject > finite) return undefined;
  const behind = text.slice(root.end).trimStart();
  const hasClitic = /^s(?:e|’|')$/iu.test(tree.words[finite - 1]?.form ?? "");
  const voice: Voice = finite !== tree.root ? "passive" : hasClitic ? "reflexive" : "active";
  const asked = ASKED.find(
    ({ verbs, voices, behind: follows }) => verbs.test(root.lemma) && voices.includes(voice) && follows.test(behind),
  );
  if (!asked) return undefined;
  const kept = termGroup(tree, subject);
  const own = text.slice(hasClitic ? tree.word(finite - 1).start : verb.start, verb.end);
  const conjugated = asked.instead?.[verb.morph.Number === "Plur" ? 1 : 0] ?? own;
  return asking(asked.asks, `${asked.begins} ${conjugated} ${lowered(wordsOf(tree, text, kept))}`, tree, kept);
}
