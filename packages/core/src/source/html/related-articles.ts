import type { PageBlock } from "./page-block.ts";

/** What pages print over a list of their other articles. */
const LABEL =
  /^(?:[»>▶►→•–—-]+\s*)?(?:(?:nos |les |d’)?(?:autres )?(?:articles?|contenus?|sujets?|lectures?|actualités?) (?:liée?s?|associée?s?|similaires?|recommandée?s?|connexes?|suggérée?s?|complémentaires?)|(?:à|a) (?:lire|voir|écouter|découvrir|relire)(?: (?:aussi|également|ensuite|sur le même (?:sujet|thème)))?|(?:lire|voir|découvrir|lisez|relire) (?:aussi|également)|sur le même (?:sujet|thème)|dans la même rubrique|dans notre dossier|(?:vous aimerez|cela (?:peut|pourrait) vous intéresser|ceci pourrait vous intéresser)(?: aussi)?|(?:nos|les) (?:autres|derniers) articles|les plus lus|en lien avec (?:cet|l’) ?article|related (?:articles|stories)|read (?:also|more)|(?:à|a) propos du même sujet)\s?[:.…]?$/iu;
/** Who wrote a teased article, and when. */
const BYLINE = /^(?:par|by|le|publié|mis à jour)\b.{2,90}$/iu;
const DATE = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}(?:er)? \p{L}{3,9} \d{4}\b/u;
/** Characters of a label, of a heading over it, and of a teaser, at most. */
const SHORT = 60;
const OVER = 90;
const TEASER = 500;

/**
 * The blocks that point to other articles of the site: a label ("Articles liés") with the links, pictures, teasers and
 * bylines under it, up to the next real paragraph; and the linked headings with teasers at the end of an article that has
 * no label over them; a heading that announced them with a colon goes too. A label without links under it is left to
 * cleaning.
 *
 * @param page all blocks, in order.
 * @param kept those of the article.
 * @param url of the page: links to itself point to no other article.
 */
export function relatedArticles(
  page: readonly PageBlock[],
  kept: ReadonlySet<PageBlock>,
  url: string | undefined,
): ReadonlySet<PageBlock> {
  const blocks = page.filter((block) => kept.has(block));
  const related = new Set<PageBlock>();
  const points = (block: PageBlock | undefined): boolean => block !== undefined && pointsElsewhere(block, url);
  for (const [index, block] of blocks.entries()) {
    if (!isLabel(block)) continue;
    const run = runFrom(blocks, index + 1, points, blocks[index - 1]);
    if (run.some(points)) for (const each of [block, ...run]) related.add(each);
  }
  for (const block of foot(blocks, points)) related.add(block);
  for (const [index, { shape, text }] of page.entries()) {
    const below = page[index + 1];
    if (shape.type !== "heading" || text.length > OVER || !/\s?:$/u.test(text) || !below) continue;
    if ((related.has(below) || !kept.has(below)) && (isLabel(below) || points(below))) related.add(page[index]!);
  }
  return related;
}

/** "Articles liés": a line that says of what follows that it is another article. */
function isLabel({ text, shape }: PageBlock): boolean {
  return (
    shape.type !== "image" &&
    text.length <= SHORT &&
    LABEL.test(text.replaceAll("'", "’").replace(/[\u00a0\u202f]/gu, " "))
  );
}

/** A block that is nothing but a link to another page. */
function pointsElsewhere({ runs, shape, element }: PageBlock, url: string | undefined): boolean {
  if (shape.type === "image") return isLinkedImage(element, url);
  const letters = (text: string): number => text.replace(/\P{L}/gu, "").length;
  let linked = 0;
  let all = 0;
  for (const { text, marks } of runs) {
    all += letters(text);
    if (marks.some((mark) => mark.type === "link" && mark.url !== url)) linked += letters(text);
  }
  return all > 3 && linked >= all * 0.9;
}

function isLinkedImage(element: Element, url: string | undefined): boolean {
  const address = element.closest("a[href]")?.getAttribute("href");
  return (
    address !== undefined &&
    address !== null &&
    address !== url &&
    !/^#|\.(?:jpe?g|png|webp|gif|avif)\b/iu.test(address)
  );
}

/** The links under a label with what belongs to them. */
function runFrom(
  all: readonly PageBlock[],
  from: number,
  points: (block: PageBlock | undefined) => boolean,
  before: PageBlock | undefined,
): PageBlock[] {
  const blocks = all.slice(from);
  const run: PageBlock[] = [];
  let title: PageBlock | undefined;
  for (const [index, block] of blocks.entries()) {
    const isPart =
      points(block) ||
      isLabel(block) ||
      (block.shape.type === "image" && blocks.slice(index + 1, index + 3).some(points)) ||
      (title !== undefined && (isTeaser(block, title, before) || isByline(block)));
    if (!isPart) break;
    run.push(block);
    if (points(block) && block.shape.type !== "image") title = block;
    else if (!isByline(block) && title !== undefined) title = isByline(blocks[index + 1]) ? title : undefined;
  }
  return run;
}

/** A few words in one box with a linked heading, apart from the article that stands before it. */
function isTeaser({ text, shape, element }: PageBlock, title: PageBlock, before: PageBlock | undefined): boolean {
  const box = element.parentElement;
  return (
    title.shape.type === "heading" &&
    shape.type !== "heading" &&
    text.length <= TEASER &&
    box?.contains(title.element) === true &&
    !(before && box.contains(before.element))
  );
}

function isByline(block: PageBlock | undefined): boolean {
  return (
    block !== undefined &&
    block.text.length <= 2 * SHORT &&
    ((BYLINE.test(block.text) && !/[.!?…]$/u.test(block.text)) || (block.text.length <= 30 && DATE.test(block.text)))
  );
}

/**
 * Linked headings at the end, with pictures, teasers and bylines: two of them, or one that is signed. A picture at the very
 * end that leads to another page teases it too.
 */
function foot(blocks: readonly PageBlock[], points: (block: PageBlock | undefined) => boolean): readonly PageBlock[] {
  const isTitle = (block: PageBlock): boolean => block.shape.type === "heading" && points(block);
  for (const [index, block] of blocks.entries()) {
    if (!isTitle(block) && !(block.shape.type === "image" && points(block))) continue;
    const rest = blocks.slice(index);
    if (runFrom(blocks, index, points, blocks[index - 1]).length < rest.length) continue;
    const titles = rest.filter(isTitle).length;
    if (titles >= 2 || (titles === 1 && rest.some(isByline)) || rest.every(({ shape }) => shape.type === "image"))
      return rest;
  }
  return [];
}
