const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const IRREGULAR: Readonly<Record<string, string>> = {
  œil: "yeux",
  ciel: "cieux",
  aïeul: "aïeux",
  monsieur: "messieurs",
  madame: "mesdames",
  mademoiselle: "mesdemoiselles",
  bonhomme: "bonshommes",
  gentilhomme: "gentilshommes",
  tout: "tous",
};
const AILS_TO_AUX = list("bail corail émail soupirail travail vantail vitrail");
const ALS = list(
  "aval bal bancal cal carnaval cérémonial chacal fatal festival final natal naval pal récital régal serval banal",
);
const US = list("bleu émeu landau pneu sarrau");
const OUX = list("bijou caillou chou genou hibou joujou pou");
/** Parts of compounds that never vary: verbs, prepositions, prefixes. */
const INVARIABLE_PART =
  /^(?:anti|après|arrière|auto|avant|ayant|co|contre|demi|ex|extra|hors|inter|intra|mi|micro|mini|multi|néo|non|ouï|para|post|pré|pro|pseudo|quasi|semi|sous|super|sur|télé|ultra|vice|audio|ciné|électro|franco|anglo|sino|euro|afro|gréco|socio|politico|technico|abat|attrape|brise|cache|casse|chasse|chauffe|coupe|couvre|cure|essuie|garde|gratte|lance|lave|lève|ouvre|pare|passe|perce|pèse|pique|porte|pousse|protège|rabat|remue|sèche|serre|souffre|taille|tire|tourne|trouble|vide)$/u;
const LINK = /^(?:à|de|du|des|d[’']|en|sur|sous|lès|au|aux|et|ou|le|la)$|^d[’']/u;
const INVARIABLE = list(
  "porte-parole porte-monnaie porte-bonheur hors-jeu après-midi tête-à-tête rez-de-chaussée face-à-face pied-à-terre faire-valoir laissez-passer savoir-faire savoir-vivre on-dit va-et-vient cessez-le-feu sans-abri sans-papiers statu-quo",
);

/**
 * The plural of a noun or adjective given in the singular of its gender: "cheval" → "chevaux", "vice-président" →
 * "vice-présidents", "chef-d’œuvre" → "chefs-d’œuvre".
 */
export function pluralOf(word: string): string {
  const lower = word.toLowerCase();
  if (INVARIABLE.has(lower)) return word;
  if (/[-‑]/u.test(word)) return pluralOfCompound(word);
  if (Object.hasOwn(IRREGULAR, lower)) return matchFirst(IRREGULAR[lower]!, word);
  if (/[sxz]$/iu.test(word)) return word;
  if (AILS_TO_AUX.has(lower)) return `${word.slice(0, -3)}aux`;
  if (/al$/u.test(lower) && !ALS.has(lower)) return `${word.slice(0, -2)}aux`;
  if (/[ae]u$/u.test(lower) && !US.has(lower)) return `${word}x`;
  if (OUX.has(lower)) return `${word}x`;
  return `${word}s`;
}

function pluralOfCompound(word: string): string {
  const parts = word.split(/(?<=[-‑])/u);
  const bare = parts.map((part) => part.replace(/[-‑]$/u, ""));
  const link = bare.findIndex((part) => LINK.test(part));
  return parts
    .map((part, i) => {
      const stays = INVARIABLE_PART.test(bare[i]!) || (link >= 0 && i >= link);
      return stays ? part : pluralOf(bare[i]!) + part.slice(bare[i]!.length);
    })
    .join("");
}

function matchFirst(form: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? form[0]!.toUpperCase() + form.slice(1) : form;
}
