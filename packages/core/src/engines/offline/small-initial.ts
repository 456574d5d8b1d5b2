/** A title as it is written behind a colon or a comma: without its capital, unless it begins with a name. */
export function smallInitial(text: string): string {
  return /^L’|^(?:L[ea]|Les|Une?|Des|Du|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Treize|Quatorze|Quinze|Seize|Vingt|Trente|Quarante|Cinquante|Soixante|Cent|Mille|Plusieurs|Quelques?|Certain[es]*|Tou[st]e?s?|Aucune?|De|D’|Environ|Près|Au|Aux|À|En|Dans|Sur|Plus|Moins|Chaque|Ce|Cette|Ces)(?=[\s’-]|\p{Ll})/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
