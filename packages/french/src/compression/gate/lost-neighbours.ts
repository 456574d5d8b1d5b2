import type { Compression } from "../compress.ts";
import type { Tree } from "../tree.ts";
import type { Refusal } from "./refusal.ts";
import { hasBeing, RELATIVE } from "./valency.ts";

/** Conjunctions under which a clause is no sentence. */
const SUBORDINATES =
  /^(?:alors|tandis|bien|pendant|après|avant|depuis|dès|lorsqu[e’']|quand|si|s[’']|puisqu[e’']|comme)$/iu;

/** Adjectives that say nothing without "à …" or "de …", wherever they stand. */
const LEADS_ON =
  /^(?:susceptible|capable|incapable|enclin|encline|apte|inapte|désireux|désireuse|soucieux|soucieuse|passible|dénuée?|dépourvue?|exempte?|censée?|supposée?|obligée?|contrainte?|tenue?)s?$/iu;

/** What a word means only beside another one that was cut off. */
export function neighbourRefusal(tree: Tree, compression: Compression): Refusal | undefined {
  if (leavesParticiple(tree, compression)) return "two-clauses";
  const { kept, head } = compression;
  const stays = new Set(kept);
  for (const index of kept) {
    const { form, upos, morph } = tree.word(index);
    const before = tree.words[index - 1];
    // "ont été tout aussi fermes": as whom, another sentence tells.
    if (/^aussi$/iu.test(before?.form ?? "") && (upos === "ADJ" || morph.VerbForm === "Part"))
      return "relative-to-the-text";
    // "est [en opération] reconquête": no noun is said of anybody so, but what stood there already.
    const copula = tree.words.findLastIndex((word, at) => at < index && stays.has(at) && word.upos !== "ADV");
    if (upos === "NOUN" && tree.words[copula]?.lemma === "être" && !stays.has(index - 1) && copula < index - 1)
      return "bare-noun";
    // "semble [en mesure] d’arrêter la crue": what it seems went.
    if (
      /^(?:sembler|paraître|demeurer)$/u.test(tree.word(index).lemma) &&
      !stays.has(index + 1) &&
      index < Math.max(...kept)
    )
      return "missing-object";
    // "font 133 blessés et conduit": no noun stands so beside another; the parse took a participle for one.
    if (isBareBesideMany(tree, index)) return "two-clauses";
    // "les termes parole [, langue et langage] sont": one of several that are only named.
    if (isFirstNamed(tree, index, stays)) return "no-complement";
    if (losesPreposition(tree, index, stays) || losesAntecedent(tree, index, stays)) return "dangling-end";
    // "est susceptible [de déployer ses forces] dans les rues"
    const after = tree.words[index + 1];
    if (LEADS_ON.test(form) && !stays.has(index + 1) && /^(?:à|de|d[’'])$/iu.test(after?.form ?? ""))
      return "dangling-end";
    // "habitent tous [deux] à Lannec", "ont tous [les deux] habité"
    const next = /^les$/iu.test(tree.words[index + 1]?.form ?? "") ? index + 2 : index + 1;
    if (/^tou(?:s|tes)$/iu.test(form) && tree.words[next]?.upos === "NUM" && !stays.has(next)) return "dangling-end";
  }
  if (concedes(tree, kept) || losesNamed(tree, compression)) return "two-clauses";
  // "[Ni] la ville ni le port": what is denied, and by what.
  const nor = kept.filter((index) => /^ni$/iu.test(tree.word(index).form)).length;
  const isDenied = nor > 1 || kept.some((index) => /^n(?:e|[’'])$/iu.test(tree.word(index).form));
  if (/^ni$/iu.test(tree.words[kept[0]! - 1]?.form ?? "") || (nor > 0 && !isDenied)) return "lost-negation";
  // "[Alors qu’]une rumeur disait que …, la ville a démenti": the parse took the clause for the sentence.
  const isRoot = tree.word(head).head === -1;
  const isSubordinate = tree
    .childrenBy(head, "mark")
    .some((mark) => mark < head && !stays.has(mark) && SUBORDINATES.test(tree.word(mark).form));
  return (isRoot && isSubordinate) || goesOnInSubordinate(tree, head) ? "two-clauses" : undefined;
}

/** "Bien que le port soit petit et vende plus, …": what goes on with a subordinate clause is none of the page’s own. */
function goesOnInSubordinate(tree: Tree, head: number): boolean {
  if (tree.word(head).deprel !== "conj") return false;
  const governor = tree.word(head).head;
  return tree.childrenBy(governor, "mark").some((mark) => mark < governor && CONCEDES.test(tree.word(mark).form));
}

const CONCEDES = /^(?:bien|quoique|si|s[’']|puisqu[e’]|comme)$/iu;

/** "Figure de la côte[, Odile Ferrant] est en prison": what is said in front of a name without an article is not who does it. */
function losesNamed(tree: Tree, { head, kept }: Compression): boolean {
  const first = kept[0]!;
  const { upos, text } = tree.word(first);
  return (
    upos === "NOUN" &&
    !/^\p{Lu}{2}/u.test(text) &&
    tree.words.slice(first, head).some((word, at) => word.upos === "PROPN" && !kept.includes(first + at))
  );
}

/** "La criée est peut-être petite[, mais …]": what is conceded is not what the sentence says. */
function concedes(tree: Tree, kept: readonly number[]): boolean {
  const last = kept.at(-1)!;
  return (
    kept.some((index) => /^(?:peut-être|certes)$/iu.test(tree.word(index).form)) &&
    tree.words[last + 1]?.form === "," &&
    /^mais$/iu.test(tree.words[last + 2]?.form ?? "")
  );
}

/** "ouvre au public[, symbole du retour en Norvège] où la vie reprend": it is told of the noun of an aside that went. */
function losesAntecedent(tree: Tree, index: number, stays: ReadonlySet<number>): boolean {
  if (!RELATIVE.test(tree.word(index).form)) return false;
  let at = index - 1;
  if (stays.has(at) || !/^(?:NOUN|PROPN|ADJ)$/.test(tree.words[at]?.upos ?? "")) return false;
  // "éclatent de nouveau [à Lannec] où …": it is told of the place right before it.
  if (tree.word(index).form === "où") return true;
  while (at >= 0 && !stays.has(at) && tree.word(at).text !== ",") at--;
  return at >= 0 && !stays.has(at);
}

/** What joined a word to the rest, or what it was the complement of. */
function losesPreposition(tree: Tree, index: number, stays: ReadonlySet<number>): boolean {
  const { form, text, upos } = tree.word(index);
  if (/^d[e’']$/iu.test(form) && upos === "ADP") return losesOwner(tree, index, stays);
  const before = tree.words[index - 1];
  if (!before || stays.has(index - 1)) return false;
  // "le maintien en détention [dans l’attente du procès pour l’agression] lors du défilé"
  if (form === "lors") return /^(?:NOUN|PROPN)$/.test(before.upos);
  // "prononcées par le tribunal [à l’encontre de quatre] « marins »"
  if (text !== "«" || Math.min(...stays) === index) return false;
  let first = index - 1;
  while (/^(?:DET|NUM)$/.test(tree.words[first]?.upos ?? "")) first--;
  return tree.words[first]?.upos === "ADP" && !stays.has(first);
}

/** "condamnés à vingt ans [pour la mort] de la fillette": a definite noun, right before its "de". */
function losesOwner(tree: Tree, of: number, stays: ReadonlySet<number>): boolean {
  let before = of - 1;
  let hasOwner = false;
  for (; before >= 0 && !stays.has(before); before--) {
    if (tree.word(before).upos === "PUNCT") return false;
    const article = tree.words[before - 1]?.form ?? "";
    if (tree.word(before).upos === "NOUN" && /^(?:l[ea’']|les)$/iu.test(article)) hasOwner = true;
  }
  return before >= 0 && hasOwner;
}

function isBareBesideMany(tree: Tree, index: number): boolean {
  const { deprel, upos, morph, head } = tree.word(index);
  if (deprel !== "conj" || upos !== "NOUN" || morph.Number !== "Sing" || head < 0) return false;
  const isBare = tree.childrenBy(index, "det", "nummod", "case", "amod").length === 0;
  // "ont envahi la voie du tramway et jeté des pierres"
  const isParticiple = /(?:é|i|u|is|it|ert)$/u.test(tree.word(index).form) && tree.childrenBy(head, "det").length > 0;
  return (
    isBare && (isParticiple || (tree.word(head).morph.Number === "Plur" && tree.childrenBy(head, "nummod").length > 0))
  );
}

/** A bare noun behind a plural one, and the others like it gone. */
function isFirstNamed(tree: Tree, index: number, stays: ReadonlySet<number>): boolean {
  const [before, word, comma, next] = tree.words.slice(Math.max(0, index - 1), index + 3);
  return (
    index > 0 &&
    before?.upos === "NOUN" &&
    before.morph.Number === "Plur" &&
    word?.upos === "NOUN" &&
    word.morph.Number !== "Plur" &&
    comma?.text === "," &&
    next?.upos === "NOUN" &&
    !stays.has(index + 2)
  );
}

/** "ont fait dix blessés et conduit à des arrestations": the auxiliary that both had became a present. */
function leavesParticiple(tree: Tree, { kept, head, retensed, text }: Compression): boolean {
  if (!retensed || hasBeing(tree, head)) return false;
  return kept.some((index) => {
    const { deprel, form, head: governor, morph } = tree.word(index);
    return (
      text.split(/[\s’]/u).includes(form) &&
      deprel === "conj" &&
      governor === head &&
      morph.VerbForm === "Part" &&
      tree.childrenBy(index, "aux").length === 0
    );
  });
}
