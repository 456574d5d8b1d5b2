/** A mute e, with or without its plural, and the verb ending -ent, which only the tag tells from "vent". */
const MUTE = /(?<=[bcdfghjklmnpqrstvwxzç])es?$/u;
const VOWELS = /[aeiouyàâäéèêëîïôöùûüÿœæ]+/gu;
/** Two vowels that are two syllables: a diaeresis, "éo", "oé", "ao", "ia" after two consonants ("client", "trier"). */
const HIATUS = /[éè][aâouiîô]|[aou][éè]|[aoue][ïüë]|ao(?!û)|(?<=[bcdfgptv][lr])i[aeéo]/gu;

/**
 * Number of syllables of a French word as it is spoken in prose: runs of vowels, hiatuses apart, without a mute e at the end.
 * An estimate for readability formulas.
 */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[’'-]/gu, "")
    .replace(/(?<=[gq])u(?=[eéèêiîy])/gu, "");
  const spoken = plain.length > 2 ? plain.replace(MUTE, "") : plain;
  const groups = spoken.match(VOWELS)?.length ?? 0;
  const hiatuses = spoken.match(HIATUS)?.length ?? 0;
  return Math.max(1, groups + hiatuses);
}
