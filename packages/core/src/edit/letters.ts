/** The letters and digits of a text in lower case: what is left where marks and spaces make no difference. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
}
