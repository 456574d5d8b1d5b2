/**
 * Advance widths of Arial, in thousandths of the font size (the same as Helvetica's and Liberation Sans', which are made to
 * match it). Accented letters are as wide as the plain ones.
 */
const WIDTHS: Readonly<Record<string, number>> = {};
const RUNS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, "ijl’‘"],
  [278, " !,./:;I[]\\ft\u00a0"],
  [200, "\u202f\u2009"],
  [260, "|"],
  [333, "-()r`¨“”"],
  [334, "{}"],
  [355, '"'],
  [389, "*"],
  [400, "°"],
  [469, "^"],
  [500, "Jckvsxyz"],
  [556, "#$0123456789?L_abdeghnopqu«»–€§"],
  [584, "+<=>~±×"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%æ"],
  [944, "Wœ"],
  [1000, "—…Œ"],
  [1015, "@"],
];
for (const [width, characters] of RUNS)
  for (const character of characters) (WIDTHS as Record<string, number>)[character] = width;

/** An average letter, for what the table does not have. */
const OTHER = 600;

/** Width of a text in pixels as Google sets titles on a desktop: Arial, 20 px. */
export function pixelWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS[character] ?? WIDTHS[character.normalize("NFD").charAt(0)] ?? OTHER;
  return (width * 20) / 1000;
}
