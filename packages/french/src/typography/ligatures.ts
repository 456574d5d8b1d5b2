import { rewrite } from "./rule.ts";

/** Beginnings of the French words written with œ (and "ex æquo"); "coexister", "moelle", "poêle" are not among them. */
const WITH_LIGATURE =
  /(?<!\p{L})(?:oeuv|oeil|oeuf|oedi|oedè|oeno|oesoph|oestr|oecum|(?:[ée]coe?|coe|accroche-coe)u(?=r)|(?:ran)?coeur|choeur|soeur|voeu|noeud|boeuf|moeurs|manoeuv|d[ée]soeuv|hors-d[’']oeuv|foet|coela|coelio|oe(?=il))[\p{L}]*|(?<=(?:^|[^\p{L}])ex )aequo(?!\p{L})/giu;

/** "oeuvre" → "œuvre", "Soeur" → "Sœur", "COEUR" → "CŒUR", "ex aequo" → "ex æquo". */
export const ligatures = rewrite("ligatures", WITH_LIGATURE, ({ 0: word }) =>
  word.replace(/oe|ae/giu, (pair) => {
    const ligature = pair.toLowerCase() === "oe" ? "œ" : "æ";
    return /^\p{Lu}/u.test(pair) ? ligature.toUpperCase() : ligature;
  }),
);
