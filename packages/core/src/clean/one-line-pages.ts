import type { Source } from "../source/source.ts";
import { linesOf, repair } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** Characters of a line from which it may be a page that lost its line breaks. */
export const LONG_LINE = 400;

/** What a subheading rarely has: it names, and states in few words. */
export const VERB =
  /(?<!\p{L})(?:est|sont|a|ont|va|vont|fait|font|peut|peuvent|doit|doivent|dit|veut|veulent|\p{L}{2,}(?:ait|aient|èrent|era|eront))(?!\p{L})/iu;

/** A word with a capital that French writes small inside a sentence: what stands before it without a stop is no part of it. */
export const BEGINS =
  "(?=(?:(?:L[ea]s?|Une?|Des|En|Dans|Pour|Selon|Après|Avant|Depuis|Ils?|Elles?|On|Ce|Cette|Ces|Cet|Avec|Mais|Si|Lors|Face|Plusieurs|Alors|Aux?|À|Sur|Par|Quant|Malgré|Son|Sa|Ses|Nous|Deux|Trois|Pendant|Tandis|Comme|Parmi|Entre|Sans|Chez|Certaine?s|Plus|Outre|Or|Puis|Ainsi|Dès|Jusqu’à|Quelque) [\"«(]?\\p{Ll}|(?:A|À|En|Selon|Dans|Pour|Aux?|Chez|Après) \\p{Lu}\\p{Ll}|(?:[LDCSJN]|Qu|Lorsqu)[’']\\p{Ll}))";

/** What no subheading ends on: the capital belongs to a name or to a title that it brings in. */
export const BRINGS_IN =
  /(?:^|[\s’'])(?:de|du|des|d[’']|l[ae]s?|l[’']|un|une|à|au|aux|en|et|ou|par|pour|sur|sous|dans|avec|selon|chez|contre|que|qui|dont|est|sont|a|ont|dit|écrite?|publiée?|signée?|tournée?|chantée?|lu|conférences?|essais?|titres?|intitulée?s?|appelée?s?|nommée?s?|baptisée?s?|films?|livres?|romans?|séries?|chansons?|albums?|pièces?|spectacles?|expositions?|documentaires?|émissions?|journal|journaux|magazines?|revues?|sites?|associations?|collectifs?|mouvements?|partis?|groupes?|campagnes?|opérations?|programmes?|projets?|lois?|plans?|dispositifs?|restaurants?|hôtels?|cafés?|bars?|écoles?|théâtres?|cinémas?|librairies?|boutiques?|M\.|Mme|Dr|Kim Jong|\d)$/iu;

/**
 * Paragraph borders in the lines of a pasted text that may be whole pages.
 *
 * @param bordersIn what stood in place of each border of a line: offsets of the line.
 */
export function bordersInLongLines(
  text: string,
  source: Source,
  bordersIn: (line: string) => readonly (readonly [start: number, end: number])[],
): TrackedEdit[] {
  if (source.format !== "text") return [];
  return linesOf(text)
    .filter((line) => line.text.length >= LONG_LINE)
    .flatMap(({ text: line, start: from }) =>
      bordersIn(line).map(([start, end]) =>
        repair("line-wraps", "paragraph-border", { start: from + start, end: from + end }, "\n\n"),
      ),
    );
}
