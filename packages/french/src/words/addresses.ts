const ADDRESS =
  /(?:(?:https?|ftp):\/\/|www\.)[^\s«»"<>]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\p{N}.-]{1,128}|[#@][\p{L}\p{N}_]+|\b10\.\d{4,9}\/[^\s«»"<>]{1,200}/giu;

/** What every address has in it; a text without any of it is not searched further. */
const SIGN = /:\/\/|www\.|[@#]|10\.\d/iu;
const NOWHERE = (): boolean => false;

/**
 * Where a text has addresses of the web, e-mail addresses, DOIs, @names and #tags: places whose marks and capitals are no
 * punctuation and no beginnings.
 *
 * @returns a test for offsets that must be asked in growing order (each answer takes constant time on average).
 */
export function addresses(text: string): (offset: number) => boolean {
  if (!SIGN.test(text)) return NOWHERE;
  const spans = [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next++;
    return next < spans.length && spans[next]!.start <= offset;
  };
}
