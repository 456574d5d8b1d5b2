const TOLD =
  /(?<![a-z])(?:cet(?:te)?|ce|this) (?:description|article|texte?|titre|title|chapo|faq|guide|page) (?:est|is|was|a ete|sont|explique|presente|decrit|explains|describes)(?![a-z])/;

/**
 * Whether something is told of a text instead of asked for it: "Cette description est une simplification".
 *
 * @param plain a piece, as `plainText` writes it.
 */
export function tellsOfText(plain: string): boolean {
  return TOLD.test(plain);
}
