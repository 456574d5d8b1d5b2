import type { Span } from "@titraille/french";

/**
 * English words whose full stop ends no sentence, or not often. Ours. Months and places as agencies shorten them ("Dec. 12",
 * "Ala."): a capital or a digit after them says nothing.
 */
const STOPPED =
  /(?<![\p{L}\p{M}])(?:Mrs?|Ms|Dr|Prof|Rev|Hon|Sen|Reps?|Gov|Gens?|Col|Lts?|Sgt|Capt|Cmdr|Maj|Adm|Pres|St|Ste|Mt|Ft|No|Nos|vs|Inc|Corp|Ltd|Co|Bros|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|z\.\u00a0B|bzw|ca|Nr|Sr|Sra|Dott)\.\s*$/u;
/** Initials: "J. K. Rowling", "U.S. troops". */
const INITIALS = /(?<![\p{L}\p{M}])(?:\p{Lu}\.)+\s*$/u;

/** Languages that write ordinals with a full stop: "am 3. Mai". */
const DOTTED_ORDINALS = new Set(["de", "da", "no", "nb", "fi", "cs", "sk", "hu", "hr", "sl", "et", "is", "pl"]);

/**
 * Cuts a text that is not French into sentences: as Unicode's rules (UAX #29) cut it for its language, joined again behind
 * abbreviations and initials. Closing quotation marks stay with the sentence that they end.
 *
 * @param language ISO 639-1.
 * @returns spans in UTF-16 offsets, in order, without the white space between them.
 */
export function foreignSentences(text: string, language: string): Span[] {
  const pieces = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
  const spans: Span[] = [];
  let start = 0;
  for (const [index, { segment, index: at }] of pieces.entries()) {
    const end = at + segment.length;
    const next = pieces[index + 1]?.segment;
    const goesOn = next !== undefined && !/\n\s*$/u.test(segment) && isOpen(text.slice(start, end), next, language);
    if (goesOn) continue;
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== "") {
      const from = start + piece.length - piece.trimStart().length;
      spans.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  }
  return spans;
}

/** Whether a sentence goes on in the next piece: behind an abbreviation, or when that begins with a small letter. */
function isOpen(piece: string, next: string, language: string): boolean {
  if (DOTTED_ORDINALS.has(language) && /(?<!\d)\d{1,2}\.\s*$/u.test(piece)) return true;
  return STOPPED.test(piece) || INITIALS.test(piece) || /^[\s"”’)]*\p{Ll}/u.test(next);
}
