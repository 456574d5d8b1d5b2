import { finiteVerb } from "../tense.ts";
import { hasRelation, type Tree } from "../tree.ts";

/** Whether a noun names what its sentence denies, keeps from happening, or only wishes for: alone it reads as a fact. */
export function isNotStated(tree: Tree, head: number): boolean {
  return isDenied(tree, head) || isOnlyThought(tree, head);
}

/** What is kept from happening. */
const PREVENTS = /^(?:éviter|empêcher|exclure|écarter|renoncer)$/u;

/** "ne demandent pas la fermeture du quai", "pour éviter une fermeture": the noun alone says that it is on the table. */
function isDenied(tree: Tree, head: number): boolean {
  for (const at of tree.governors(head))
    if (
      PREVENTS.test(tree.word(at).lemma) ||
      tree.children(at).some((child) => /^n(?:e|[’'])$/iu.test(tree.word(child).form))
    )
      return true;
  return false;
}

/** "réclament une baisse": what is wished, feared or asked for is not there; "La baisse" says only what is talked of. */
const WANTS =
  /^(?:demander|réclamer|exiger|souhaiter|vouloir|espérer|attendre|craindre|redouter|refuser|rejeter|revendiquer|prôner|préconiser|envisager)$/u;

/** An indefinite noun that is wished for, or only would be: alone it reads as a fact. */
function isOnlyThought(tree: Tree, head: number): boolean {
  if (!tree.childrenBy(head, "det").some((index) => /^(?:une?|des|plusieurs)$/iu.test(tree.word(index).form)))
    return false;
  const governor = tree.words[tree.word(head).head];
  if (governor && WANTS.test(governor.lemma) && hasRelation(tree.word(head), "obj")) return true;
  for (const at of tree.governors(head)) {
    const verb = tree.word(finiteVerb(tree, at) ?? at);
    if (/^(?:Cnd|Sub)$/.test(verb.morph.Mood ?? "")) return true;
    if (verb.morph.VerbForm === "Fin") return false;
  }
  return false;
}
