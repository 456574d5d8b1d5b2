import { splitSentences } from "@titraille/french";
import { creditOf, FULL_DATE } from "./caption-credits.ts";
import type { Figure } from "./copy.ts";
import { CREDIT, isCredit } from "./credit-patterns.ts";
import { GLUED_AGENCY } from "./glued-credits.ts";
import { linesOf, type Pass, type Repairs, removal } from "./pass.ts";
import type { TrackedEdit, TrackedText } from "./tracked-text.ts";

const OF_PAGE = /^Légendes?\s?[.:]\s*(?=\p{Lu})/u;
/** What some pages put before a caption for screen readers. */
const ANNOUNCEMENT = /^(?:Légende(?: de (?:l’|l')image| image)?|Crédit image)\s?[,:]\s*/u;

/**
 * Captions and credits that stand in the running text: a line whose end is a credit. The line becomes a figure when it is
 * a caption (one or two sentences) or the credit alone; a longer paragraph only loses its credit.
 */
export const captions: Pass = (tracked) => {
  const edits: TrackedEdit[] = [];
  const figures: Omit<Figure, "afterBlock">[] = [];
  const said = new Set<string>();
  const { text } = tracked;
  const lines = linesOf(text);
  const taken = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (taken.has(line.start)) continue;
    // "Légendes. Page de gauche : la halle. En bas : la maire.": those of a double page.
    if (OF_PAGE.test(line.text)) {
      edits.push(removal("captions", "caption", line));
      figures.push(figureOf(tracked, line, line.text.replace(OF_PAGE, ""), ""));
      continue;
    }
    if (AGENCY_ALONE.test(line.text)) {
      const next = lines[index + 1];
      const above = lines[index - 1];
      // A caption stands over its credit or under it.
      const caption = [above, next].find(
        (each) => each && !taken.has(each.start) && isCaption(each.text, each === above),
      );
      const both = [line, ...(caption ? [caption] : [])].sort((a, b) => a.start - b.start);
      for (const each of both) {
        edits.push(removal("captions", each === line ? "credit" : "caption", each));
        taken.add(each.start);
      }
      figures.push(figureOf(tracked, caption ?? line, caption?.text ?? "", line.text));
      continue;
    }
    if (ANNOUNCED.test(line.text) && line.text.length < 420) {
      edits.push(removal("captions", "caption", line));
      const said = line.text.replace(ANNOUNCED, "");
      const own = IN_BRACKETS.exec(said);
      const isCreditAlone = /^(?:Source|Crédit)/iu.test(line.text);
      figures.push(
        isCreditAlone
          ? figureOf(tracked, line, "", said)
          : figureOf(tracked, line, said.slice(0, own?.index), own?.[0] ?? ""),
      );
      continue;
    }
    // "Sur la photo de gauche, la maire devant la halle.": it describes, and cites nobody.
    if ((DESCRIBED.test(line.text) || WHO.test(line.text)) && line.text.length < 420 && !/[«“"]/u.test(line.text)) {
      edits.push(removal("captions", "caption", line));
      figures.push(figureOf(tracked, line, line.text, ""));
      continue;
    }
    const isLast = index === lines.length - 1;
    const credit = creditOf(line.text, isLast);
    if (!credit) continue;
    const caption = line.text
      .slice(0, credit.index)
      .replace(/[\s/|]+$/u, "")
      .trimStart();
    const sentences = caption === "" ? 0 : splitSentences(caption).length;
    // What quotes is text, unless it is one short sentence with a credit behind it.
    const quotes = /[«»“”"]/u.test(caption) && (sentences > 1 || caption.length > SHORT || !/\.\s*$/u.test(caption));
    if (sentences <= 2 && caption.length <= 420 && !quotes) {
      if (caption !== "" && said.has(lettersOf(caption))) {
        edits.push(removal("captions", "caption-repeated", line));
        continue;
      }
      edits.push(removal("captions", caption === "" ? "credit" : "caption", line));
      figures.push(figureOf(tracked, line, caption, credit[0]));
      if (caption !== "") said.add(lettersOf(caption));
    } else if (/[.!?…»”]\s*$/u.test(caption)) {
      // The last sentence of the paragraph, when it tells the day of the picture.
      const last = splitSentences(caption).at(-1)!;
      const isDated = FULL_DATE.test(caption.slice(last.start).trimEnd());
      if (!isDated && !isCredit(credit[0])) continue;
      const from = isDated ? caption.slice(0, last.start).trimEnd().length : caption.trimEnd().length;
      const start = line.start + from;
      edits.push(removal("captions", isDated ? "caption" : "credit", { start, end: line.end }));
      if (isDated) figures.push(figureOf(tracked, { start, end: line.end }, caption.slice(last.start), credit[0]));
    }
  }
  const twice = creditedRepeats(tracked, edits);
  edits.push(...twice.edits);
  figures.push(...twice.figures);
  const repeated = repeatedCaptions(text, figures, edits);
  return { edits: [...edits, ...repeated].sort((a, b) => a.start - b.start), figures };
};

/** A credit that is the name of an agency alone. */
const AGENCY_ALONE = new RegExp(
  `^(?:${GLUED_AGENCY}|AP|PA|BBC|BBC News|(?:The )?Associated Press|The Canadian Press|La Presse canadienne|(?:\\p{Lu}[\\p{L}.’-]* ){1,3}?\\p{Lu}[\\p{L}.’-]*\\s?/\\s?(?:\\p{Lu}[\\p{L}-]* ){0,2}(?:Images|Pictures|Press|Wire|Agency|AP|AFP|EPA|PA|Reuters)(?: (?:Europe|News))?)$`,
  "u",
);

/** "Photo de fichier : la halle en 2019": what the line is, it says itself. */
const ANNOUNCED =
  /^(?:(?:Photos? (?:de fichier|d[’']archives?)|Image d[’']archives?|Ouvrir cette photo dans la galerie)\s?[:–-]|(?:Légende(?: de (?:l[’']|la )?(?:image|photo|vidéo)| (?:image|photo|vidéo))?|(?:Source|Crédit) (?:de l[’'])?image)\s?[,:])\s?/iu;

/** Characters of a caption that may name a film or a song. */
const SHORT = 160;

/** Which of two pictures a caption is about; whoever writes about pictures says what one sees or who took them. */
const DESCRIBED =
  /^Sur la photo,? (?:(?:de|à) (?:gauche|droite)|(?:à l[’']|de l[’'])(?:arrière|avant)|d[ue] (?:haut|bas|milieu)|ci-(?:dessus|dessous|contre)|en (?:haut|bas)),(?![^\n]*(?<!\p{L})(?:on (?:voit|aperçoit|distingue|reconnaît|devine|peut)|nous|j[’']|a été|avai(?:t|ent)|étai(?:t|ent)|photographe|prise?|image|celle|l[’']autre|paraît|semble|apparaît|figure)(?!\p{L}))/iu;

/** "La halle, de gauche à droite : Jeanne Morel, Rui Falcato", "Jeanne Morel (à droite)": where they stand in a picture. */
const WHO =
  /^(?:[^.!?:]{0,120}(?:[Dd]e gauche à droite|[Dd]e droite à gauche)\)? ?: ?\p{Lu}[^.!?]{4,200}\p{L}|\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){1,2} \((?:à|de) (?:gauche|droite)\))$/u;

/** Whoever took a picture, behind its caption. */
const IN_BRACKETS = / ?[([][^()[\]]{2,40}[)\]]\.?$/u;

/** A line without an end beside a credit: under it a subheading may stand, over it hardly. */
function isCaption(line: string, isAbove: boolean): boolean {
  return line.length > (isAbove ? 40 : 80) && line.length < 260 && /\p{L}$/u.test(line);
}

/** "A scene in the harbour.⏎© Jeanne Morel A scene in the harbour.": the credit stands before the caption said again. */
function creditedRepeats(
  tracked: TrackedText,
  others: readonly TrackedEdit[],
): Required<Pick<Repairs, "edits" | "figures">> {
  const edits: TrackedEdit[] = [];
  const figures: Omit<Figure, "afterBlock">[] = [];
  const taken = new Set(others.map(({ start }) => start));
  const lines = linesOf(tracked.text);
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || taken.has(before.start) || before.text.length < 30 || before.text.length > 420) continue;
    if (!/^(?:©|\([Cc]\)|Photos?\s?:|Crédits?(?: photo)?\s?[:,])/u.test(line.text) || !line.text.endsWith(before.text))
      continue;
    const credit = line.text.slice(0, line.text.length - before.text.length);
    if (credit.length > 60) continue;
    edits.push(removal("captions", "caption", before), removal("captions", "caption-repeated", line));
    figures.push(figureOf(tracked, before, before.text, credit));
  }
  return { edits, figures };
}

/** Pages print a caption a second time without its credit (for enlarged images): those lines go too. */
function repeatedCaptions(
  text: string,
  figures: readonly Omit<Figure, "afterBlock">[],
  edits: readonly TrackedEdit[],
): TrackedEdit[] {
  const said = new Set(figures.filter(({ caption }) => caption.length >= 30).map(({ caption }) => lettersOf(caption)));
  const taken = new Set(edits.map(({ start }) => start));
  return (
    linesOf(text)
      // The first line may be the title, which a picture or a video bears too.
      .filter((line, index) => index > 0 || /[.!?…]$/u.test(line.text))
      .filter((line) => !taken.has(line.start) && said.has(lettersOf(line.text)))
      .map((line) => removal("captions", "caption-repeated", line))
  );
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

function figureOf(
  tracked: TrackedText,
  span: { start: number; end: number },
  caption: string,
  credit: string,
): Omit<Figure, "afterBlock"> {
  const plain = credit
    .replace(/^[([\s]+|[)\]\s.]+$/gu, "")
    .replace(/^(?:©|\([Cc]\)|Crédits?(?: photo)?s?\s?:?|(?:Photo|Image)s?\s?:)\s*/u, "")
    .replace(/Photo de (?:piscine|pool)/u, "Photo pool")
    .trim();
  return {
    caption: caption
      .replace(ANNOUNCEMENT, "")
      .replace(/\s+/gu, " ")
      .replace(/[\s/|–-]+$/u, ""),
    ...(plain ? { credit: plain } : {}),
    span: tracked.toSource(span),
  };
}

/** Captions that the source marks as such: they belong to the image before them. */
export const markedCaptions: Pass = (tracked, source) => {
  const edits: TrackedEdit[] = [];
  const figures: Omit<Figure, "afterBlock">[] = [];
  for (const [index, block] of source.blocks.entries()) {
    if (block.type !== "caption") continue;
    const image = source.blocks.slice(Math.max(0, index - 2), index).findLast((each) => each.type === "image")?.image;
    const span = { start: tracked.fromSource(block.start), end: tracked.fromSource(block.end) };
    const text = tracked.text.slice(span.start, span.end).trim();
    if (text === "") continue;
    const credit = CREDIT.exec(text);
    const isReal = credit !== null && isCredit(credit[0]);
    const figure = figureOf(tracked, span, isReal ? text.slice(0, credit.index) : text, isReal ? credit[0] : "");
    figures.push({ ...figure, caption: figure.caption.trim(), ...(image ? { image } : {}) });
    edits.push(removal("captions", "caption", span));
  }
  return { edits, figures };
};
