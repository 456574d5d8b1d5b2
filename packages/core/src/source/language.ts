/** Whether a language tag (BCP 47) names French, of whatever country. */
export function isFrench(tag: string): boolean {
  return /^fr(?:[-_]|$)/i.test(tag.trim());
}
