/** Whether a text has as many opening as closing guillemets: half of a quotation has not. */
export function hasBalancedQuotes(text: string): boolean {
  return text.split("«").length === text.split("»").length;
}
