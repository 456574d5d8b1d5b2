/*
 * A lexical shortlist as the engine reads it (src/data/shortlist.h of Marian): for each word of the source the words that
 * may translate it. The digest is left out: the engine is not asked to look at it.
 */

const MAGIC = 0xf11a48d5013417f5n;
const NO_DIGEST = 0n;
/** Words that may always be said: the end of the sentence, the unknown word. */
const ALWAYS = 2;

/** @param meanings for each word the number of its translation. */
export function shortlist(meanings: readonly number[]): Buffer {
  const counts = [ALWAYS, 1, meanings.length + 1, meanings.length].map(BigInt);
  const offsets = Array.from({ length: meanings.length + 1 }, (_, at) => BigInt(at));
  return Buffer.concat([
    Buffer.from(BigUint64Array.from([MAGIC, NO_DIGEST, ...counts, ...offsets]).buffer),
    Buffer.from(new Uint32Array(meanings).buffer),
  ]);
}
