import type { Span } from "@titraille/french";
import { linesOf } from "../pass.ts";
import { type PageMark, pageMarkOf } from "./page-marks.ts";

/** Words from which a line that ends a sentence is prose, and any line. */
const PROSE = { ended: 9, any: 30 };
/** Words of a title that a page cuts with dots. */
const CUT = 20;
/** Times that a page says the same under each thing that it shows, at least. */
const REFRAIN = 4;
/** Words of what tells of another article, and the link to it. */
const TEASER = 60;
const FULL_STORY =
  /^(?:lire (?:la suite|l’article|plus)|en savoir plus|continuer la lecture|voir (?:plus|le programme|l’article))(?!\p{L}|\s?:)/iu;

/** A line of a page that was copied whole. */
export interface PageLine extends Span {
  readonly text: string;
  /** Words, parted by white space. */
  readonly words: number;
  readonly mark: PageMark | undefined;
  readonly isProse: boolean;
}

/** The lines of a text, with what each tells of being part of a page. */
export function pageLinesOf(text: string): readonly PageLine[] {
  return withoutTeasers(withoutRefrains(linesOf(text).map(readLine)));
}

/** "Acheter maintenant", "Le Courrier peut recevoir une commission": under each thing of a list they part no page. */
function withoutRefrains(lines: readonly PageLine[]): readonly PageLine[] {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  return lines.map((line) =>
    line.mark === "notice" && times.get(line.text)! >= REFRAIN ? { ...line, mark: undefined } : line,
  );
}

function readLine({ text, start, end }: Span & { readonly text: string }): PageLine {
  const words = text.split(/\s+/u).length;
  // "… les inégalités dans le…": a title that the page cut.
  const isEnded = /[.!?…»”"][)\]]?$/u.test(text) && !(words <= CUT && /(?:\.{3}|…)$/u.test(text));
  const mark = pageMarkOf(text);
  return { text, start, end, words, mark, isProse: !mark && (words >= PROSE.any || (isEnded && words >= PROSE.ended)) };
}

/**
 * A few words about another article, over its day or the link to it, are no paragraph. "Lire la suite :" is no
 * link to it: other titles follow, and a paragraph of the article stands above.
 */
function withoutTeasers(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const isTeaser =
      line.isProse && line.words <= TEASER && (next?.mark === "date" || FULL_STORY.test(next?.text ?? ""));
    return isTeaser ? { ...line, isProse: false, mark: "embed" } : line;
  });
}
