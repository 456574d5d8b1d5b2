const IRREGULAR: Readonly<Record<string, string>> = {
  beau: "belle",
  nouveau: "nouvelle",
  jumeau: "jumelle",
  fou: "folle",
  mou: "molle",
  vieux: "vieille",
  doux: "douce",
  faux: "fausse",
  roux: "rousse",
  favori: "favorite",
  frais: "fraîche",
  tiers: "tierce",
  bénin: "bénigne",
  malin: "maligne",
  gentil: "gentille",
  nul: "nulle",
  sot: "sotte",
  vieillot: "vieillotte",
  pâlot: "pâlotte",
  blanc: "blanche",
  franc: "franche",
  sec: "sèche",
  grec: "grecque",
  long: "longue",
  oblong: "oblongue",
  bref: "brève",
  paysan: "paysanne",
  gros: "grosse",
  gras: "grasse",
  bas: "basse",
  las: "lasse",
  épais: "épaisse",
  métis: "métisse",
  exprès: "expresse",
  andalou: "andalouse",
  hébreu: "hébraïque",
  chef: "cheffe",
  docteur: "docteure",
  professeur: "professeure",
  ingénieur: "ingénieure",
  gouverneur: "gouverneure",
  procureur: "procureure",
  amateur: "amatrice",
  coi: "coite",
  rigolo: "rigolote",
  maître: "maîtresse",
  traître: "traîtresse",
  tout: "toute",
  chic: "chic",
  marron: "marron",
  orange: "orange",
  standard: "standard",
  cool: "cool",
  snob: "snob",
  antichoc: "antichoc",
  kaki: "kaki",
};
/** -eur adjectives that only add -e. */
const COMPARATIVE = /(?:antér|extér|intér|infér|postér|supér|ultér|citér)ieur$|^(?:majeur|mineur|meilleur|prieur)$/u;
/** -teur that comes from a verb in -ter and makes -teuse; the rest makes -trice. */
const TEUSE =
  /^(?:ache|cap|chan|chucho|comba|dompt|emprun|exploi|flat|fla|frit|guet|hein|jon|lut|men|por|colpor|rappor|suppor|transpor|promet|racon|ramas|recrut|rou|sau|souhai|trai|trot|visi|squat)t?teur$/u;

/** The feminine singular of an adjective or noun given in the masculine singular: "actif" → "active", "européen" → "européenne". */
export function feminineOf(word: string): string {
  const lower = word.toLowerCase();
  const form = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower]! : regular(lower);
  return /^\p{Lu}/u.test(word) ? form[0]!.toUpperCase() + form.slice(1) : form;
}

/** Endings in order; the first that fits says how many letters go and what comes instead. */
const ENDINGS: readonly [ending: RegExp, drop: number, add: string][] = [
  [/e$/u, 0, ""],
  [/(?:publi|laï|cadu|tur|ammonia|syndi)c$/u, 1, "que"],
  [/(?:compl|concr|discr|indiscr|inqui|qui|repl|secr|désu)et$/u, 2, "ète"],
  [/et$/u, 0, "te"],
  [/[eé]r$/u, 2, "ère"],
  [/(?:el|eil)$/u, 0, "le"],
  [/(?:en|on)$/u, 0, "ne"],
  [/eux$/u, 1, "se"],
  [/oux$/u, 1, "se"],
  [/f$/u, 1, "ve"],
  [/gu$/u, 1, "uë"],
];

function regular(word: string): string {
  if (COMPARATIVE.test(word)) return `${word}e`;
  if (/teur$/u.test(word)) return TEUSE.test(word) ? `${word.slice(0, -1)}se` : `${word.slice(0, -4)}trice`;
  if (/eur$/u.test(word)) return `${word.slice(0, -1)}se`;
  for (const [ending, drop, add] of ENDINGS) {
    if (ending.test(word)) return word.slice(0, word.length - drop) + add;
  }
  return `${word}e`;
}
