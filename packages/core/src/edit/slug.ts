import slugify from "@sindresorhus/slugify";

/** Words that carry nothing in an address; "pas" carries all. House list. */
const STOP_WORDS = new Set(
  "a au aux avec ce ces cet cette d dans de des donc du elle elles en entre est et eux il ils je l la le les leur leurs lui m mais me meme mes mon n ne nos notre nous on ont ou par pour qu que qui s sa se selon ses si son sont sous sur t ta te tes ton tu un une vers vos votre vous y".split(
    " ",
  ),
);

/** Characters that a slug may have; words are dropped from its end. House. */
const MAX_CHARACTERS = 70;

/**
 * Address of an article from its headline: lower-case ASCII words joined by "-", elisions opened ("l’école" → "ecole"),
 * without stop words. When nothing is left (a headline of stop words, or in another script), the plain words of
 * `fallback`.
 */
export function slugOf(headline: string, fallback: string): string {
  const plain = (text: string): string[] =>
    slugify(text.replace(/[’']/gu, " "), { decamelize: false, customReplacements: [["&", " et "]] })
      .split("-")
      .filter(Boolean);
  const words = plain(headline).filter((word) => !STOP_WORDS.has(word));
  const chosen = words.length > 0 ? words : [...plain(headline), ...plain(fallback)];
  let slug = "";
  for (const word of chosen) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > MAX_CHARACTERS && slug) break;
    slug = longer.slice(0, MAX_CHARACTERS);
  }
  return slug || "article";
}
