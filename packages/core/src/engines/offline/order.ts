/** "Rappelez-vous ce que nous savons". */
const ORDER = /^\p{Lu}\p{Ll}+ez(?:-(?:vous|nous|l[ea]s?|moi))?\s/u;

/** Whether a text asks its reader to do something, and tells nothing. */
export function givesOrder(text: string): boolean {
  return ORDER.test(text);
}
