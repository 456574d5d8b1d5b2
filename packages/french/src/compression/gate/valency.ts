import { isTransitive } from "../../inflection/transitivity.ts";
import type { Compression } from "../compress.ts";
import { isOffice } from "../event-nouns.ts";
import { hasRelation, type Tree } from "../tree.ts";
import { losesOblique } from "./lost-oblique.ts";
import type { Refusal } from "./refusal.ts";

/** Verbs that need an object also with "se": "s’offrir une ovation". */
const TO_ONESELF = /^(?:offrir|accorder|permettre|donner|voir|adjuger|payer|attirer|réserver|assurer|procurer)$/u;

/** Verbs that can have an object and often have none: "les prix augmentent", "des milliers de personnes manifestent". */
export const ABSOLUTE = new Set(
  "abdiquer accélérer accoucher attendre augmenter avancer baisser basculer boire bouger bouillir brûler camper cesser céder changer chanter chasser chavirer chuter collaborer commencer consommer continuer convaincre couler courir craquer crier cuisiner danser descendre débattre déborder débuter décoller décéder dégénérer défiler démarrer déménager dériver dialoguer diminuer discuter diviser dormir doubler embaucher emménager empirer enfler entrer espérer exploser échouer éclater fermer fleurir fléchir freiner fuir fumer gagner geler glisser gonfler grandir grossir guérir hésiter hiverner hurler innover inquiéter investir jaunir jouer licencier manger manifester marcher mentir migrer moisir monter mûrir nager négocier ouvrir parler partir patrouiller payer perdre persister plafonner plonger pondre pourrir pousser prier protester ralentir recruter reculer redescendre remonter rentrer repartir reprendre respirer réouvrir répondre résister réussir rêver rire rougir rouiller rouler rouvrir saigner sécher skier sortir souffrir stationner survivre témoigner tomber tourner tousser trancher travailler trembler tricher triompher tripler vieillir vivre voler vomir voter voyager".split(
    " ",
  ),
);

/** What is done to somebody or something and needs no word more: "sont blessés", "est annulé". */
const HAPPENED =
  /^(?:tuer|blesser|détruire|arrêter|interpeller|inculper|incarcérer|écrouer|libérer|relâcher|évacuer|incendier|saccager|annuler|reporter|suspendre|mobiliser|fermer|rouvrir|retrouver|secourir|enlever|assassiner|poignarder|expulser|licencier|réélire|hospitaliser|endommager|dévaster|rejeter|adopter|voter|voler|piller|abattre|déjouer)$/u;

/** Verbs that form one expression with a bare noun: "porter plainte", "avoir lieu". */
const LIGHT_VERB =
  /^(?:avoir|faire|prendre|mettre|rendre|porter|tenir|donner|tirer|perdre|demander|entrer|trouver|crier|livrer)$/u;

/** Where something happens, without a preposition: "éclatent place de la Halle". */
const STREET = /^(?:place|rue|avenue|boulevard|quai|cours|impasse|gare)$/u;

/** Verbs that say nothing without what they call their object. */
const NEEDS_ATTRIBUTE =
  /^(?:décrire|qualifier|considérer|présenter|juger|traiter|définir|désigner|voir|apparaître|reconnaître|ériger|percevoir|ressentir|vivre|citer|utiliser|servir|travailler|agir)$/u;

/** Verbs that say nothing with "se" alone: "se pencher sur", "s’emparer de". */
const TOWARDS =
  /^(?:pencher|intéresser|attaquer|opposer|adresser|concentrer|consacrer|livrer|heurter|appuyer|abstenir|emparer|débarrasser|préoccuper|soucier|servir|apercevoir|habituer|joindre|rendre|inspirer|prononcer|saisir|mêler|féliciter|moquer|méfier|souvenir|targuer)$/u;

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

/** What a relative clause begins with. */
export const RELATIVE = /^(?:qui|que|qu[’']|dont|où)$/iu;

/** The infinitive after one of these was cut off, wherever the parse hangs it. */
function losesInfinitive(tree: Tree, { head, kept }: Compression): boolean {
  if (!LEADS_TO.test(tree.word(head).lemma)) return false;
  // "propose de ramener …, dans l’espoir [de conclure]": its own is there.
  const own = tree.childrenBy(head, "xcomp").filter((child) => tree.word(child).morph.VerbForm === "Inf");
  if (own.some((child) => child > head && kept.includes(child))) return false;
  return tree.words.some((word, index) => {
    if (index <= kept.at(-1)! || !/^(?:à|de|d’)$/iu.test(word.form)) return false;
    // "accuse le port, au sud de la côte, [de céder]": a comma that closes an aside is no border.
    // So is one behind a relative clause: "contraint les marins qui devaient partir lundi, [à rester]".
    const before = tree.words[index - 1]?.form ?? "";
    const isAside =
      RELATIVE.test(tree.words[kept.at(-1)! + 1]?.form ?? "") ||
      kept.some((each) => each > head && RELATIVE.test(tree.word(each).form));
    if (before === "," && !isAside && !tree.words.slice(kept.at(-1)! + 1, index - 1).some(({ form }) => form === ","))
      return false;
    // "avant de contacter": the infinitive is the conjunction’s.
    if (/^(?:avant|afin|lieu|faute|peur|crainte|loin|façon|manière|but|point|train)$/iu.test(before)) return false;
    let next = index + 1;
    while (tree.words[next]?.upos === "PRON" || tree.words[next]?.upos === "ADV") next++;
    return tree.words[next]?.morph.VerbForm === "Inf";
  });
}

/** "expliquent aux marins comment se préparer": what is told is a question. */
function asks(tree: Tree, index: number): boolean {
  return (
    hasRelation(tree.word(index), "advcl") && /^(?:comment|pourquoi|quand|où|combien)$/iu.test(tree.opening(index).form)
  );
}

/** How long something takes. */
const DURATION = /^(?:seconde|minute|heure|jour|semaine|mois|an|année|décennie)$/u;

/** Verbs whose point is where, when or how: "la visite intervient [après …]". */
const NEEDS_CIRCUMSTANCE =
  /^(?:intervenir|survenir|dérouler|produire|tenir|situer|inscrire|dater|remonter|arriver|passer|durer|rester|demeurer|habiter|vivre|loger|placer|installer|rendre|inviter|attendre|prévoir)$/u;

/** What these bring in tells where, when or how; a verb that says something alone can do without. */
const CIRCUMSTANCE =
  /^(?:dans|en|sur|avec|lors|après|avant|devant|depuis|pendant|durant|sous|malgré|grâce|au|afin|pour|alors|tandis|par|chez)$/iu;

/** A passive, or a perfect with "être". */
export function hasBeing(tree: Tree, verb: number): boolean {
  return tree.childrenBy(verb, "aux").some((index) => tree.word(index).lemma === "être");
}

/** "Le barrage est rompu [après la crue]", "les ventes chutent [en mars]": the verb is complete without. */
function isOnlyCircumstance(tree: Tree, index: number, { head }: Compression): boolean {
  const { lemma } = tree.word(head);
  const isReflexive = tree.childrenBy(head, "expl").length > 0 && !TOWARDS.test(lemma);
  const isComplete = hasBeing(tree, head) || isReflexive || !isTransitive(lemma) || ABSOLUTE.has(lemma);
  const first = tree.opening(index);
  return (
    isComplete &&
    !NEEDS_ATTRIBUTE.test(lemma) &&
    !NEEDS_CIRCUMSTANCE.test(lemma) &&
    (/^(?:obl:mod|obl:agent|advcl)$/.test(tree.word(index).deprel) ||
      // "sont condamnés [pour leur rôle]"
      (/^pour$/iu.test(first.form) && hasBeing(tree, head))) &&
    (CIRCUMSTANCE.test(first.form) || (/^à$/iu.test(first.form) && tree.word(index).upos === "PROPN"))
  );
}

/**
 * "…, annonce la préfète", "…, précise Ferrero": who says it stands behind the verb and is not what is said. "La France
 * rappelle son ambassadeur" has no mark before its verb.
 */
function isInvertedSaying(tree: Tree, head: number, dependents: readonly number[]): boolean {
  const verb = Math.min(head, ...tree.childrenBy(head, "aux"));
  if (!SAYS.test(tree.word(head).lemma) || !/^[,»”?!…–—]$/u.test(tree.words[verb - 1]?.text ?? "")) return false;
  return dependents.some((index) => {
    const word = tree.word(index);
    return index > head && hasRelation(word, "obj") && (word.upos === "PROPN" || isOffice(word.lemma));
  });
}

/** Verbs that are nothing without their object, whatever else stands with them: "effectuera pour s’incliner". */
const STRICT =
  /^(?:effectuer|réaliser|commettre|subir|détenir|posséder|constituer|représenter|infliger|fournir|obtenir|créer|mener|émettre|formuler|accomplir|susciter|provoquer|entraîner|procurer)$/u;

function needsObject(tree: Tree, { head, form }: Compression, dependents: readonly number[]): boolean {
  const isPassive = hasBeing(tree, head) || tree.childrenBy(head, "expl").length > 0;
  return (
    form === "clause" &&
    STRICT.test(tree.word(head).lemma) &&
    !isPassive &&
    !dependents.some((index) => hasRelation(tree.word(index), "obj", "xcomp", "ccomp", "obl:arg"))
  );
}

/** "montrent les policiers [tirant sur la foule]": what they are seen to do is what is shown. */
function losesWhatIsSeen(tree: Tree, { head, kept }: Compression): boolean {
  const next = tree.words[kept.at(-1)! + 1];
  return (
    /^(?:montrer|voir|apercevoir|filmer|surprendre|entendre|regarder)$/u.test(tree.word(head).lemma) &&
    ((next?.morph.VerbForm === "Part" && /ant$/u.test(next.form)) ||
      next?.morph.VerbForm === "Inf" ||
      /^en train$/u.test(`${next?.form} ${tree.words[kept.at(-1)! + 2]?.form}`))
  );
}

/** A verb without what it cannot do without: its object, its attribute, the infinitive it leads to, what is said. */
export function valencyRefusal(
  tree: Tree,
  compression: Compression,
  kept: ReadonlySet<number>,
  dependents: readonly number[],
): Refusal | undefined {
  const predicate = tree.word(compression.head);
  const stays = (index: number): boolean => tree.subtree(index).some((each) => kept.has(each));
  // No shorter cut of it is whole either.
  if (losesInfinitive(tree, compression)) return "no-complement";
  if (isInvertedSaying(tree, compression.head, dependents)) return "missing-object";
  // "met moins de quatre heures [pour juger]": to do what.
  const lasts =
    predicate.lemma === "mettre" &&
    tree.childrenBy(compression.head, "obj").some((index) => DURATION.test(tree.word(index).lemma));
  if (lasts && !dependents.some((index) => hasRelation(tree.word(index), "advcl") && kept.has(index)))
    return "missing-object";
  const bareObject = dependents.some((index) => {
    const word = tree.word(index);
    const isBare = tree.childrenBy(index, "det", "nummod", "case", "advmod").length === 0 && !STREET.test(word.form);
    // "bon nombre de questions"
    return hasRelation(word, "obj") && kept.has(index) && word.upos === "NOUN" && isBare && word.lemma !== "nombre";
  });
  if (bareObject && !LIGHT_VERB.test(predicate.lemma)) return "bare-noun";
  const attribute = tree.words.findIndex(({ form }, index) => form === "comme" && index > compression.head);
  if (NEEDS_ATTRIBUTE.test(predicate.lemma) && attribute >= 0 && !kept.has(attribute)) return "missing-object";
  if (predicate.upos === "VERB") {
    const after = tree
      .children(compression.head)
      .filter(
        (index) => index > compression.head && hasRelation(tree.word(index), "obj", "obl", "advcl", "ccomp", "xcomp"),
      );
    // "Deux marins sont blessés [dans le choc]": what happened is told.
    const happened = HAPPENED.test(predicate.lemma) && hasBeing(tree, compression.head);
    if (
      !happened &&
      after.length > 0 &&
      !after.some(stays) &&
      !after.every((index) => isOnlyCircumstance(tree, index, compression))
    )
      return "missing-object";
  }
  // "un accord entre la ville et le port": the parse took a preposition for a verb, behind which another would stand.
  const next = tree.words[compression.head + 1];
  if (/^entre$/iu.test(predicate.form) && /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(next?.upos ?? ""))
    return "missing-object";
  // "a divisé par deux[, à 0,2 %, sa prévision]": what, is gone.
  const byHowMuch = /^(?:diviser|multiplier)$/u.test(predicate.lemma) && /\spar\s\p{L}+$/u.test(compression.text);
  if (byHowMuch && !dependents.some((index) => hasRelation(tree.word(index), "obj") && stays(index)))
    return "missing-object";
  if (losesOblique(tree, compression, kept)) return "missing-object";
  if (needsObject(tree, compression, dependents) || losesWhatIsSeen(tree, compression)) return "missing-object";
  if (predicate.upos === "VERB" && compression.form === "clause") {
    const passive = hasBeing(tree, compression.head);
    const reflexive = dependents.some((index) => hasRelation(tree.word(index), "expl"));
    const completed = dependents.some((index) =>
      hasRelation(tree.word(index), "obj", "xcomp", "ccomp", "obl:arg", "iobj", "advcl"),
    );
    const object = dependents.some(
      (index) => hasRelation(tree.word(index), "obj", "xcomp", "ccomp") || asks(tree, index),
    );
    if (SAYS.test(predicate.lemma) && !object && !passive && !reflexive) return "missing-object";
    if (reflexive && TOWARDS.test(predicate.lemma) && !hasComplement(tree, compression)) return "missing-object";
    if (reflexive && !object && TO_ONESELF.test(predicate.lemma)) return "missing-object";
    if (!passive && !reflexive && !completed && isTransitive(predicate.lemma) && !ABSOLUTE.has(predicate.lemma))
      return "missing-object";
    if (
      /^(?:être|avoir|faire|devoir|pouvoir|devenir|sembler|rester|mettre|prendre|donner|rendre)$/.test(
        predicate.lemma,
      ) &&
      !passive &&
      !completed
    )
      return "missing-object";
  }
  return undefined;
}
