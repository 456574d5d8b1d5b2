/** Whether a text has as many opening as closing guillemets: half of a quotation has not. */
export function hasBalancedQuotes(text: string): boolean {
  return text.split("«").length === text.split("»").length;
}

/** Whether a text ends inside guillemets that are still open. */
export function endsInQuotation(text: string): boolean {
  return text.lastIndexOf("«") > text.lastIndexOf("»");
}
