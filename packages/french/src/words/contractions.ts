const CONTRACTIONS: Readonly<Record<string, readonly [string, string]>> = {
  du: ["de", "le"],
  des: ["de", "les"],
  au: ["à", "le"],
  aux: ["à", "les"],
  duquel: ["de", "lequel"],
  desquels: ["de", "lesquels"],
  desquelles: ["de", "lesquelles"],
  auquel: ["à", "lequel"],
  auxquels: ["à", "lesquels"],
  auxquelles: ["à", "lesquelles"],
  dudit: ["de", "ledit"],
  desdits: ["de", "lesdits"],
  desdites: ["de", "lesdites"],
  audit: ["à", "ledit"],
  auxdits: ["à", "lesdits"],
  auxdites: ["à", "lesdites"],
};

const A = 97;
const D = 100;
const LONGEST = Math.max(...Object.keys(CONTRACTIONS).map((token) => token.length));

/**
 * The two words that a contraction stands for, in its case: "du" → "de", "le"; "Au" → "À", "le"; "DES" → "DE", "LES".
 * "des" and "du" can also be plain articles ("des amis sont venus"), and "audit" a noun: the caller decides.
 */
export function expandContraction(token: string): [string, string] | undefined {
  // Most tokens are none, and this is asked of each of them.
  const first = token.charCodeAt(0) | 32;
  if ((first !== A && first !== D) || token.length > LONGEST) return undefined;
  const lower = token.toLowerCase();
  const pair = Object.hasOwn(CONTRACTIONS, lower) ? CONTRACTIONS[lower] : undefined;
  if (!pair) return undefined;
  if (token === lower) return [...pair];
  if (token.length > 1 && token === token.toUpperCase()) return [pair[0].toUpperCase(), pair[1].toUpperCase()];
  return [pair[0][0]!.toUpperCase() + pair[0].slice(1), pair[1]];
}
