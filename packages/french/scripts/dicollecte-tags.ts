import type { Inflected } from "./hunspell.ts";

/** Dicollecte's word classes in Universal Dependencies' terms; verbs, names and numerals are handled by rule below. */
const CLASSES: Readonly<Record<string, string>> = {
  nom: "NOUN",
  titr: "NOUN",
  adj: "ADJ",
  nbro: "NUM",
  nb: "NUM",
  adv: "ADV",
  advint: "ADV",
  negadv: "ADV",
  prep: "ADP",
  prepv: "ADP",
  cjsub: "SCONJ",
  cjco: "CCONJ",
  cj: "CCONJ",
  interj: "INTJ",
  det: "DET",
  detpos: "DET",
  detind: "DET",
  detdem: "DET",
  detneg: "DET",
  detex: "DET",
  properobj: "PRON",
  propersuj: "PRON",
  prodem: "PRON",
  proind: "PRON",
  prorel: "PRON",
  proint: "PRON",
  proneg: "PRON",
  proadv: "PRON",
};

const MOODS: Readonly<Record<string, string>> = {
  ipre: "Mood=Ind|%|Tense=Pres|VerbForm=Fin",
  iimp: "Mood=Ind|%|Tense=Imp|VerbForm=Fin",
  ipsi: "Mood=Ind|%|Tense=Past|VerbForm=Fin",
  ifut: "Mood=Ind|%|Tense=Fut|VerbForm=Fin",
  cond: "Mood=Cnd|%|Tense=Pres|VerbForm=Fin",
  spre: "Mood=Sub|%|Tense=Pres|VerbForm=Fin",
  simp: "Mood=Sub|%|Tense=Imp|VerbForm=Fin",
  impe: "Mood=Imp|%|Tense=Pres|VerbForm=Fin",
};

const NAME_KINDS: Readonly<Record<string, string>> = { prn: "given", patr: "family", npr: "proper" };

/**
 * The analyses of an inflected form, each "UPOS features kind" with "_" for what is empty
 * ("NOUN Gender=Fem|Number=Sing _"). Forms of être and avoir are verbs and auxiliaries.
 */
export function tagsOf(word: Inflected): string[] {
  const verb = word.entryPos.find((pos) => /^v[0-3]/.test(pos));
  const nominal = nominalFeatures(word.inflection);
  if (verb !== undefined) {
    const forms = verbForms([...word.rulePos, ...word.entryPos], nominal);
    const classes = verb.startsWith("v0") ? ["VERB", "AUX"] : ["VERB"];
    const tags = classes.flatMap((upos) => forms.map((form) => `${upos} ${form} _`));
    return word.rulePos.includes("adj") ? [...tags, `ADJ ${nominal} _`] : tags;
  }
  return word.entryPos.flatMap((pos) => {
    const kind =
      NAME_KINDS[pos] ?? (pos === "nom" && /^\p{Lu}/u.test(word.form) ? capitalisedKind(word.form) : undefined);
    if (kind !== undefined) return [`PROPN ${nominal} ${kind}`];
    const upos = CLASSES[pos];
    return upos === undefined ? [] : [`${upos} ${inflects(upos) ? nominal : "_"} _`];
  });
}

function capitalisedKind(form: string): string {
  return form.length > 1 && form === form.toUpperCase() ? "acronym" : "proper";
}

function inflects(upos: string): boolean {
  return upos === "NOUN" || upos === "ADJ" || upos === "DET" || upos === "PRON";
}

function nominalFeatures(inflection: readonly string[]): string {
  const gender = inflection.includes("mas") ? "Gender=Masc" : inflection.includes("fem") ? "Gender=Fem" : "";
  const number = inflection.includes("pl") ? "Number=Plur" : inflection.includes("sg") ? "Number=Sing" : "";
  return [gender, number].filter(Boolean).join("|") || "_";
}

function verbForms(pos: readonly string[], nominal: string): string[] {
  const persons = pos.flatMap((value) => /^([123])(sg|pl)!?$/.exec(value)?.slice(1).join("") ?? []);
  return pos.flatMap((value) => {
    if (value === "infi") return ["VerbForm=Inf"];
    if (value === "ppre") return ["Tense=Pres|VerbForm=Part"];
    if (value === "ppas") return [`${nominal === "_" ? "" : `${nominal}|`}Tense=Past|VerbForm=Part`];
    const mood = MOODS[value];
    if (mood === undefined) return [];
    return persons.map((person) =>
      mood.replace("%", `Number=${person.endsWith("sg") ? "Sing" : "Plur"}|Person=${person[0]}`),
    );
  });
}
