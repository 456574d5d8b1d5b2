import { linesOf, type Pass, removal } from "./pass.ts";
import { RUBRICS } from "./rubrics.ts";

/** Characters that a label has more of; lines at the top among which the dek is. */
const LABEL = 5;
const DEK = 3;
/** Characters of a line that is a paragraph and not a title. */
const PARAGRAPH = 80;
/**
 * "Urbanisme Deux hangars seront rasés", "Coup de théâtre Alors que", "accident L’accident": a rubric of one to three words,
 * then a small word that has a capital only because it begins the sentence. Before a capital it could be a name ("Hier Le
 * Monde titrait").
 */
const GLUED =
  /^\p{L}\p{Ll}{3,}(?: d[eu])?(?: \p{Ll}{4,})? (?=(?:(?:L[ea]|Les|Une?|Des|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Vingt|Plusieurs|Ce|Cette|Ces|Afin|Après|Avant|Avec|Alors|Dans|Depuis|En|Lors|Malgré|Pendant|Pour|Quelque|Selon|Au|Aux|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Sous|Sur|Il|Elle|Ils|Elles|On)\s|L[’'])[\p{Ll}\d]|(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche),\s\p{Ll})/u;
/** "CONTESTATION Le mouvement": the same in capitals. */
const IN_CAPITALS =
  /^\p{Lu}{5,}(?: (?:D[EU]|À|ET) )?(?: \p{Lu}{4,})? (?=(?:(?:L[ea]|Les|Une?|Des|Deux|Trois|Quatre|Cinq|Plusieurs|Ce|Cette|Ces|Après|Avant|Alors|Dans|Depuis|En|Lors|Malgré|Pour|Quelque|Selon|Il|Elle|Ils|Elles|On)\s|L[’'])[\p{Ll}\d])/u;
/** "Valbrune | Des marins": the place or the rubric of a page, parted by a bar. */
const BARRED = /^\p{Lu}[\p{L}’'-]+(?:[ -]\p{L}[\p{L}’'-]+){0,3} \| (?=\p{Lu}|«)/u;
/** The same before a country: "Prison La France entame …", and before a person’s name where somebody has died. */
const BEFORE_NAME =
  /^(?!(?:selon|après|quand|comme|malgré|contre|depuis|pendant|avec|dans|entre|vers|sans|sous|alors|avant|puisque|lorsque|Selon|Après|Quand|Comme|Malgré|Contre|Depuis|Pendant|Avec|Dans|Entre|Vers|Sans|Sous|Alors|Avant|Puisque|Lorsque)\s)\p{L}\p{Ll}{4,}(?: \p{Ll}{4,})? (?=(?:La (?:France|Suisse|Belgique|Chine|Russie|Turquie|Grèce|Pologne|Hongrie|Norvège|Suède|Finlande|Syrie|Libye|Tunisie|Corée|Roumanie|Wallonie)|Le (?:Canada|Japon|Brésil|Mexique|Maroc|Québec|Liban|Mali|Sénégal|Portugal|Venezuela|Royaume-Uni)|L’(?:Allemagne|Italie|Espagne|Algérie|Iran|Irak|Inde|Union|Europe|Ukraine|Afghanistan|Autriche|Australie|Égypte|Arabie))\s\p{Ll})|^Carnet (?:noir|rose) (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u;
/** The same before a name, where the rubric is one that newspapers have. */
const RUBRIC =
  /^(?:Justice|Criminalité|Accident|Accidents|Faits divers|Politique|Économie|Société|Sport|Sports|Football|Culture|Santé|Environnement|International|Monde|Transports|Éducation|Médias|Technologie|Sciences|Histoire|Musique|Cinéma) (?=L[ea] \p{Lu}\p{Ll})/u;
/** "VIDÉOS - De nombreux …", "TRIBUNE/ÉCOLE – Les …": a label in capitals before a dash. */
const DASHED = /^(?=.{4,})\p{Lu}[\p{Lu}’'&]*(?:[ /-]\p{Lu}[\p{Lu}’'&]*){0,5}[ \u00a0][–—|-][ \u00a0]+(?=\p{Lu}|«)/u;

/** "ÉDITORIAL. Les fausses …" */
const DOTTED = new RegExp(`^(?:${RUBRICS})\\. (?=\\p{Lu}|«)`, "u");
/** "VIDÉOS - ", "EN IMAGES - ", before a dek. */
const DEK_LABEL = new RegExp(`^(?:${RUBRICS})[ \\u00a0][–—|-][ \\u00a0]+(?=\\p{Lu}|«)`, "u");
/** "ENQUÊTE | ", before a title. */
const LABELLED = /^\p{Lu}[\p{Lu} ]{3,24} \| (?=\p{Lu}\p{Ll}|L[’'])/u;

/**
 * The rubric of a page before its first sentence, glued to it by whoever copied both, or before a dash.
 *
 * @returns its length in UTF-16 units, 0 where there is none.
 */
export function kickerLength(paragraph: string): number {
  const kicker =
    (GLUED.exec(paragraph) ??
      IN_CAPITALS.exec(paragraph) ??
      BARRED.exec(paragraph) ??
      BEFORE_NAME.exec(paragraph) ??
      RUBRIC.exec(paragraph) ??
      DASHED.exec(paragraph) ??
      DOTTED.exec(paragraph))?.[0] ?? "";
  // "L’A - " is no label.
  return kicker.length > LABEL ? kicker.length : 0;
}

/** Takes the rubric off the first paragraph, and off the dek. */
export const kickers: Pass = ({ text }) => {
  const lines = linesOf(text);
  const first = lines.find((line) => line.text.length >= PARAGRAPH);
  const length = first ? kickerLength(first.text) : 0;
  const [title] = lines;
  const label = title && title !== first ? (LABELLED.exec(title.text)?.[0].length ?? 0) : 0;
  if (title && label > 0)
    return { edits: [removal("kickers", "kicker", { start: title.start, end: title.start + label })] };
  // Under a long title, the label of its dek: "VIDÉOS - Le port …".
  const below = lines.slice(1, DEK).flatMap((line) => {
    const dekLabel = line === first ? undefined : DEK_LABEL.exec(line.text)?.[0];
    return dekLabel === undefined ? [] : [{ start: line.start, end: line.start + dekLabel.length }];
  });
  const own = first && length > 0 ? [{ start: first.start, end: first.start + length }] : [];
  return { edits: [...own, ...below].map((span) => removal("kickers", "kicker", span)) };
};
