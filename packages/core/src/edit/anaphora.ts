/** "Les deux hommes se sont dits satisfaits": clear only to who has read what stands before. */
export function pointsBack(text: string): boolean {
  return /^(?:Les|Ces|Des|Tous les|Toutes les)\s(?:deux|trois|quatre)\s/u.test(text);
}
