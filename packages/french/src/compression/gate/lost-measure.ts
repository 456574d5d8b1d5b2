import type { Compression } from "../compress.ts";
import type { Tree } from "../tree.ts";
import { saidWords } from "./said-words.ts";

const DAY_OR_MONTH =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/iu;
const ONLY = /^(?:seulement|uniquement|exclusivement)$/iu;
const NUMBER_WORD = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille)$/iu;

/** A number, a time or a word that weighs lost what makes it true: "[plus de] 13 000 votes", "cinq [de suite]", "d’avril [à mai]". */
export function losesMeasure(tree: Tree, compression: Compression): boolean {
  const said = saidWords(compression).filter((index) => tree.word(index).upos !== "PUNCT");
  const first = said[0];
  const last = said.at(-1);
  if (first === undefined || last === undefined) return false;
  return (
    losesBound(tree, first) ||
    losesRest(tree, last) ||
    // "ont passé [lundi] à essayer": what they spent.
    losesSpent(tree, compression) ||
    // "pourrait [tout aussi] bien servir": as well is not well.
    said.some(
      (index, at) => /^bien$/iu.test(tree.word(index).form) && isDropped(tree, index - 1, said[at - 1], /^aussi$/iu),
    )
  );
}

function losesSpent(tree: Tree, { head, kept }: Compression): boolean {
  const [day, to] = tree.words.slice(head + 1, head + 3);
  return (
    tree.word(head).lemma === "passer" &&
    !kept.includes(head + 1) &&
    DAY_OR_MONTH.test(day?.form ?? "") &&
    to?.form === "à"
  );
}

/** "[plus de] 13 000 votes", "[près de] cent bateaux". */
function losesBound(tree: Tree, first: number): boolean {
  if (tree.word(first).upos !== "NUM") return false;
  const [bound, of] = [tree.words[first - 2]?.form ?? "", tree.words[first - 1]?.form ?? ""];
  return (
    (/^(?:plus|moins|près|autour)$/iu.test(bound) && /^d[e’']$/iu.test(of)) ||
    (/^(?:au|le)$/iu.test(bound) && /^(?:moins|plus)$/iu.test(of)) ||
    /^(?:environ|quelque|presque|jusqu[’']?à|moins|maximum|minimum)$/iu.test(of)
  );
}

function losesRest(tree: Tree, last: number): boolean {
  const [word, next, after] = [tree.word(last), tree.words[last + 1], tree.words[last + 2]];
  if (!next) return false;
  // "n’a déclaré les dons [seulement que mardi]", "a ouvert le port [uniquement pour …]"
  if (
    ONLY.test(next.form) ||
    tree.words.slice(last + 2).some(({ form }, at) => ONLY.test(form) && tree.words[last + 1 + at]?.form === ",")
  )
    return true;
  // "hier [soir]", "lundi [matin]"
  if (/^(?:matin|midi|soir|après-midi)$/iu.test(next.form)) return true;
  // "perdent cinq [de suite]"
  if (NUMBER_WORD.test(word.form) && /^(?:de|d[’']|à|sur|fois)$/iu.test(next.form)) return true;
  // "d’avril [à mai]"
  return DAY_OR_MONTH.test(word.form) && /^(?:à|au)$/iu.test(next.form) && DAY_OR_MONTH.test(after?.form ?? "");
}

function isDropped(tree: Tree, index: number, before: number | undefined, form: RegExp): boolean {
  return index !== before && form.test(tree.words[index]?.form ?? "");
}
