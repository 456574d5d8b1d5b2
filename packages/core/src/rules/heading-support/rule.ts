import type { Word } from "@titraille/french";
import { blockText, isOwn } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** Headings over what belongs to an article and is not told in sentences: they name it, they promise nothing. */
const APPARATUS =
  /^(?:(?:notes?|références?|sources?|bibliographie|annexes?|liens?|documents?|index|crédits?|contacts?|repères?)(?: (?:et|bibliographiques?|externes?|utiles?|pratiques?|notes?|références?|liens?|sources?|iconographiques?))*|voir aussi|à lire|à voir|pour (?:en savoir plus|aller plus loin)|(?:infos?|informations?|renseignements?) (?:pratiques?|utiles?)|en bref|en résumé)\s*:?$/iu;

/** What a subheading says is said in its section: its names and numbers all, of its other words at least some. */
export const headingSupport: Rule<{ minShare: number }> = {
  id: "heading-support",
  category: "structure",
  basis: "house",
  severity: "warning",
  options: { minShare: 0.34 },
  *check(context, { minShare }) {
    const { article, reading } = context;
    // Taggers take words in capitals, and those that open a heading, for names.
    const isName = ({ upos, text }: Word): boolean =>
      upos === "PROPN" &&
      !context.french.lexicon.lookup(text.toLowerCase()).some((each) => !/^(?:PROPN|X)$/.test(each.upos));
    let everywhere: Set<string> | undefined;
    const isInArticle = (word: Word): boolean => {
      everywhere ??= new Set(reading.sentences.flatMap(({ words }) => words.flatMap(keysOf)));
      return keysOf(word).some((key) => everywhere!.has(key));
    };
    for (const { heading, paragraphs } of reading.sections) {
      if (!heading || paragraphs.length === 0 || APPARATUS.test(heading.text.trim())) continue;
      const said = new Set<string>();
      const from = heading.place.index!;
      const next = article.body.children.findIndex((block, index) => index > from && block.type === "heading");
      const blocks = article.body.children.slice(from + 1, next < 0 ? undefined : next);
      for (const paragraph of paragraphs)
        for (const sentence of paragraph.sentences) for (const key of sentence.words.flatMap(keysOf)) said.add(key);
      for (const block of blocks)
        if (block.type === "list" || block.type === "table")
          for (const line of blockText(block).split("\n"))
            for (const key of reading.wordsOf(line).flatMap(keysOf)) said.add(key);
      const words = reading.wordsOf(heading.text).filter(isTelling);
      const isSaid = (word: Word): boolean => keysOf(word).some((key) => said.has(key));
      const own = isOwn(context, heading.place);
      const origin = article.body.children[from]?.data?.origin;
      const facts = words.filter((word) => !isSaid(word) && (word.upos === "NUM" || (isName(word) && !own)));
      if (facts.length > 0)
        yield {
          place: { ...heading.place, start: facts[0]!.start, end: facts[0]!.end },
          // A person’s name may be an image too, and what the article says further off is not untrue.
          severity:
            own || (!origin && facts.every((word) => word.upos === "PROPN" || isInArticle(word))) ? "note" : "warning",
          message: {
            fr: `« ${facts.map(({ text }) => text).join(", ")} » de l’intertitre n’est pas dans la partie : l’y dire ou l’ôter du titre.`,
            en: `"${facts.map(({ text }) => text).join(", ")}" of the subheading is not in the section: say it there or take it out of the heading.`,
          },
        };
      // What an engine wrote has to be borne out; a person who wrote it, as far as one knows, may have meant an image.
      else if (!own && origin && words.length > 1 && words.filter(isSaid).length < words.length * minShare)
        yield {
          place: heading.place,
          severity: "warning",
          message: {
            fr: `L’intertitre « ${heading.text} » ne dit pas ce que dit la partie (mots qui s’y trouvent : ${words.filter(isSaid).length} sur ${words.length}) : le tirer du texte.`,
            en: `The subheading "${heading.text}" does not say what the section says (words that stand in it: ${words.filter(isSaid).length} of ${words.length}): draw it from the text.`,
          },
        };
    }
  },
};

function isTelling({ upos, text }: Word): boolean {
  return /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(upos) && /[\p{L}\p{N}]{2}/u.test(text);
}

/** A word counts as said under its lemma, its form, and the stem that nouns and verbs share ("fermeture", "fermer"). */
function keysOf({ lemma, text }: Word): string[] {
  const form = text.toLowerCase();
  const root = lemma.toLowerCase();
  return root.length > 6 ? [form, root, root.slice(0, 5)] : [form, root, root.length > 4 ? root.slice(0, 5) : root];
}
