import type { ParsedWord } from "../../words/word.ts";
import type { Compression } from "../compress.ts";
import { isEventNoun, isNamingNoun } from "../event-nouns.ts";
import { hasRelation, type Tree } from "../tree.ts";
import { agree } from "./agreement.ts";
import { isNotStated } from "./not-stated.ts";
import type { Refusal } from "./refusal.ts";

/** A length of time that nothing is said to take: not "deux semaines de grève". */
const SPAN_OF_TIME =
  /^(?:Une?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Quelques|Plusieurs|\d+)\s(?:heures?|jours?|semaines?|mois|ans|années)(?![\p{L}-])(?!\s(?:de|d’|du|des|pour|sans|avec)(?:\s|\p{L}))/u;

/** Nouns that are tools of grammar ("au cours de", "la part de") or say nothing without what stood around them. */
const LIGHT_NOUNS = new Set(
  "cours milieu biais lieu propos marge part fin cas égard sein titre terme moyen suite faveur fait fois façon manière sorte espèce genre type mesure cadre base point nom vue raison cause exception grâce côté bout partir vis-à-vis acronyme transcription lecture mois an année jour semaine heure minute dizaine douzaine centaine millier partie rang pourcent pourcentage nombre ensemble reste chose quelque même autre tel million milliard majorité plupart moitié tiers quart peu euro dollar kilomètre mètre kilo gramme veille lendemain matin soir lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre début bord équivalent".split(
    " ",
  ),
);

/** Nouns that a preposition makes a tool of: "au niveau de", "à l’arrêt", "sur le plan", "en fin de". */
const AFTER_PREPOSITION =
  /^(?:niveau|fil|tête|moment|forme|échelle|intérieur|extérieur|encontre|origine|aide|profit|sujet|cœur|lumière|abri|image|instar|occasion|approche|détriment|dépens|risque|total|temps|passage|pied|sommet|large|rythme|sens|mépris|hauteur|contact|retour|quête|charge|présence|absence|voie|plan|fond|long|arrêt|otage|compte|dos|œil|fur|cadence|chef|gré|insu|lendemain|mesure|matière|objet|grade|stade)$/u;

const DATED = /\sle\s\d{1,2}(?:er)?\s\p{Ll}/u;

/** When it was belongs to the verb, not to a noun: "Le projet d’aéroport en janvier". */
const WHEN =
  /\s(?:(?:en|début|fin|mi-?)\s?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|à l’époque(?:\s|$)|à la fin des années|en moyenne|en temps (?:record|réel))/u;

const TIME_WORD = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd’hui|matin|soir)$/iu;

export function nounPhraseRefusal(tree: Tree, compression: Compression, first: ParsedWord): Refusal | undefined {
  const head = tree.word(compression.head);
  const finite = compression.kept.some((index) => tree.word(index).morph.VerbForm === "Fin");
  if (
    finite &&
    !/\s(?:qui|que|qu’|dont|où|auquel|auxquels|auxquelles|laquelle|lesquels|lesquelles)[\s\p{L}]/u.test(
      compression.text,
    )
  )
    return "dangling-end";
  // "craint toute commémoration massive": "tout" and "aucun" belong to what is done with it.
  if (/^(?:Tout|Toute|Aucun|Aucune|Nul|Nulle)\s/u.test(compression.text)) return "lost-negation";
  if (
    /\s(?:puis|mais|car|(?:alors|tandis|après|avant|parce) que?)\s|\s(?:alors|tandis|après|avant|parce) qu’/u.test(
      compression.text,
    )
  )
    return "dangling-end";
  // "(autant chez) les adultes que chez les enfants": what is compared with what, the word before tells.
  if (
    /\squ(?:e (?:chez|dans|pour|par|sur|avec|aux?)|’(?:en|à|aux?|avec))\s/u.test(compression.text) &&
    !/(?<!\p{L})(?:plus|moins|autant|aussi|même|mieux|tant|autres?|davantage|tel(?:le)?s?)\s/iu.test(
      compression.text,
    ) &&
    !finite
  )
    return "dangling-end";
  // "Certains navires, cependant neufs": a connector joins clauses.
  if (/[\s,](?:cependant|toutefois|néanmoins|pourtant|par contre|en revanche)(?:\s|,|$)/u.test(compression.text))
    return "dangling-end";
  // "placer en une du journal l’existence de …", "la grammaire sans être capable de …": two groups of one verb.
  if (hasTwoGroups(tree, compression)) return "two-clauses";
  // "(dans) le sud de la côte et la criée [a fermé]": the second is the subject of a clause of its own.
  const next = tree.words[compression.kept.at(-1)! + 1];
  if (
    isJoinedTo(tree, compression.kept.at(-1)!, compression.head) &&
    next?.morph.VerbForm === "Fin" &&
    !hasRelation(head, "nsubj")
  )
    return "two-clauses";
  // "(échapper à) la mort de peu", "30 casiers par jour de pêche": measures of the verb.
  if (
    /\sde peu(?:\s|$)|\spar (?:seconde|minute|heure|jour|semaine|mois|an) d(?:e|u|es)?(?:\s|’)/u.test(compression.text)
  )
    return "dangling-end";
  // "(fait chuter) les actions de plus de 8 %": by how much belongs to the verb.
  if (
    /\sd(?:e |’)(?:plus de |près de |moins de |environ |quelque )\d[\d,. \u00a0\u202f]*%/u.test(compression.text) &&
    !isEventNoun(head.lemma)
  )
    return "dangling-end";
  // "(c’est) une manipulation de parler d’élites": what is one follows.
  const isPresented = tree
    .children(compression.head)
    .some((index) => index < compression.kept[0]! && /^c[e’']$/iu.test(tree.word(index).form));
  if (isPresented && compression.kept.some((index) => tree.word(index).morph.VerbForm === "Inf")) return "dangling-end";
  // "certaines épaves d’après des cartes": how it is known belongs to the verb.
  if (
    /\s(?:d’après|selon|grâce à|suite à|à travers|en comparaison|par rapport|par comparaison|sur la base|au moyen|à l’aide|par le biais|en vue|dans le but|dans le cadre|vers l[ea]s?|avec effet)\s/u.test(
      compression.text,
    )
  )
    return "dangling-end";
  // "Deux semaines exactement [après] les attentats"
  if (SPAN_OF_TIME.test(compression.text)) return "dangling-end";
  // "la baisse d’une façon inattendue": how it happened belongs to the verb.
  if (/\sd(?:e|’une)\s(?:façon|manière)\s/u.test(compression.text)) return "dangling-end";
  // "trouver un logement à la famille", "confier la clé aux voisins": to whom belongs to the verb.
  if (takesRecipient(tree, compression)) return "two-clauses";
  // "Le 8 décembre les services (ont ouvert …)": a date in front of the subject.
  if (/^Le\s\d{1,2}(?:er)?\s\p{Ll}+\s(?:l[ea]s?\s|l’)/u.test(compression.text)) return "dangling-end";
  // "la ville qu’est venue …": what "c’est … que" has put in front.
  if (/\squ’(?:est|sont|a|ont|était|fut)\s/u.test(compression.text)) return "two-clauses";
  // "distinguer les quais fermés des quais ouverts": the second belongs to the verb.
  const isAgain = (index: number): boolean =>
    index !== compression.head &&
    tree.word(index).upos === "NOUN" &&
    tree.word(index).lemma === head.lemma &&
    !hasRelation(tree.word(index), "conj");
  if (compression.kept.some(isAgain)) return "two-clauses";
  // "(la plupart) des petites communes": before an adjective the indefinite article is "de", this is "de" + "les".
  if (/^des$/iu.test(first.form) && tree.words[compression.kept[1] ?? -1]?.upos === "ADJ") return "bare-noun";
  if (isTool(tree, compression.head) || WHEN.test(compression.text)) return "light-noun";
  if (LIGHT_NOUNS.has(head.lemma.toLowerCase()) || LIGHT_NOUNS.has(head.text.toLowerCase())) return "light-noun";
  if (!/^(?:DET|NUM)$/.test(first.upos) || /^\p{Lu}/u.test(head.text)) return "bare-noun";
  for (const conjunct of tree.childrenBy(compression.head, "conj")) {
    if (!compression.kept.includes(conjunct)) continue;
    // "(ont envahi) la voie du tramway et jeté des pierres": a second thing that was done.
    if (tree.word(conjunct).morph.VerbForm === "Part" && tree.childrenBy(conjunct, "obj").length > 0)
      return "two-clauses";
    const bare =
      tree.childrenBy(conjunct, "det", "nummod").length === 0 &&
      (tree.word(conjunct).morph.Number !== "Plur" || head.morph.Number === "Sing");
    if (tree.childrenBy(conjunct, "case").length > 0 || (bare && tree.word(conjunct).upos === "NOUN"))
      return "bare-noun";
  }
  const infinitive = tree
    .childrenBy(compression.head, "acl")
    .some((index) => compression.kept.includes(index) && tree.word(index).morph.VerbForm === "Inf");
  // "(accuser) la coopérative de cacher …": only a noun of act or quality takes an infinitive of its own.
  if (infinitive && (!isEventNoun(head.lemma) || isNamingNoun(head.lemma))) return "dangling-end";
  const between = compression.kept.filter((index) => tree.word(index).form.toLowerCase() === "entre");
  const lonely = between.some((index) => {
    const noun = tree.word(index).head;
    return (
      tree.words[noun]?.morph.Number === "Sing" &&
      !tree.childrenBy(noun, "conj").some((child) => compression.kept.includes(child))
    );
  });
  if (lonely) return "missing-object";
  const complements = compression.kept.filter(
    (index) => index > compression.head && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tree.word(index).upos),
  );
  if (complements.length === 0) return "no-complement";
  if (/,\s(?:à|aux?|de|du|des|en|pour|par|avec|selon|chez)\s/u.test(compression.text)) return "dangling-end";
  if (/^D(?:e\s|’)/u.test(compression.text) && tree.word(compression.kept[1] ?? compression.head).upos === "NOUN")
    return "bare-noun";
  if (TIME_WORD.test(tree.word(compression.kept.at(-1)!).form) || DATED.test(compression.text)) return "light-noun";
  if (isNotStated(tree, compression.head)) return "lost-negation";
  if (startsOnContraction(tree, compression.kept[0]!)) return "bare-noun";
  const determiner = tree.childrenBy(compression.head, "det")[0];
  if (determiner !== undefined && !agree(tree.word(determiner), head)) return "agreement";
  // "(la taxe sur) les carburants dénoncée par …": the participle is another noun’s.
  const agrees = [
    ...tree.childrenBy(compression.head, "amod"),
    ...tree.childrenBy(compression.head, "acl").filter((index) => tree.word(index).morph.VerbForm === "Part"),
  ]
    .filter((index) => compression.kept.includes(index))
    .every((index) => agree(tree.word(index), head) || tree.childrenBy(compression.head, "conj").length > 0);
  return agrees ? undefined : "agreement";
}

/** A second noun with an article and nothing before it, or an infinitive in "sans", "pour", "afin de" that belongs to the verb. */
function hasTwoGroups(tree: Tree, { head, kept }: Compression): boolean {
  return kept.some((index, at) => {
    if (at === 0) return false;
    const word = tree.word(index);
    const before = tree.word(kept[at - 1]!);
    if (word.upos === "DET" && index > head && /^(?:l[ea]|l[’']|les|une?)$/iu.test(word.form))
      return /^(?:NOUN|PROPN)$/.test(before.upos);
    return (
      /^(?:sans|afin)$/iu.test(word.form) &&
      kept.some((each) => each > index && tree.word(each).morph.VerbForm === "Inf")
    );
  });
}

/** Whether a word belongs to a conjunct of the head. */
function isJoinedTo(tree: Tree, index: number, head: number): boolean {
  for (let at = index, steps = 0; at !== head && at >= 0 && steps < tree.words.length; at = tree.word(at).head, steps++)
    if (hasRelation(tree.word(at), "conj")) return true;
  return false;
}

function isTool(tree: Tree, head: number): boolean {
  return (
    AFTER_PREPOSITION.test(tree.word(head).lemma) &&
    tree
      .childrenBy(head, "case")
      .some((index) => head - index <= 2 && /^(?:à|au|aux|en|sous|dans|sur|par|de|du)$/iu.test(tree.word(index).form))
  );
}

/**
 * A complement that may be the verb’s: in "à" and an article after what is no act ("le stagiaire aux voisins"), after the
 * object of a verb also in "sur", "contre" or "avec".
 */
function takesRecipient(tree: Tree, { head, kept }: Compression): boolean {
  const noun = tree.word(head);
  const isObject = hasRelation(noun, "obj");
  const isVerbal = (form: string): boolean =>
    /^à$/iu.test(form) || (isObject && /^(?:sur|contre|avec)$/iu.test(form) && !isEventNoun(noun.lemma));
  if (/(?:tion|sion|age)$/u.test(noun.lemma) || (!isObject && isEventNoun(noun.lemma))) return false;
  return tree
    .childrenBy(head, "nmod")
    .some(
      (index) =>
        kept.includes(index) &&
        tree.childrenBy(index, "case").some((each) => isVerbal(tree.word(each).form)) &&
        tree.childrenBy(index, "det").length > 0,
    );
}

/** "sont inquiets des conséquences": "des" is "de les" there, which the parse took for an article. */
function startsOnContraction(tree: Tree, first: number): boolean {
  const before = tree.words[first - 1];
  if (!before || !/^des$/iu.test(tree.word(first).form)) return false;
  const carried = tree.childrenBy(first - 1, "aux").some((index) => tree.word(index).lemma === "avoir");
  return before.upos === "ADJ" || (before.morph.VerbForm === "Part" && before.morph.Tense !== "Pres" && !carried);
}
