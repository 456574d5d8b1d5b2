import { type Pass, repair } from "./pass.ts";

/**
 * "… par téléphone.- Trois morts en juin -Le conflit …": agencies set their subheadings between dashes. Glued to what stands
 * before it or behind, it has lost its line.
 */
const GLUED =
  /(?:(?<glued>(?<=[.!?…»”"\p{Ll}]))|(?<=[.!?…»”"]) )- (?<words>[\p{Lu}\d«"“][^\n.!?-]{3,60}?[\p{L}\d»"”])(?<end> -)(?<tight>(?=[«"“]?\p{Lu}))?(?=[«"“ ]|\p{Lu})/gu;

/** Gives such a subheading its line back, without its dashes. */
export const agencySubheadings: Pass = ({ text }, { format }) => ({
  edits:
    format === "html"
      ? []
      : [...text.matchAll(GLUED)]
          .filter(({ groups }) => groups!.glued !== undefined || groups!.tight !== undefined)
          .flatMap(({ index, 0: whole, groups }) => {
            const { words = "", end = "" } = groups!;
            const start = index + whole.length - end.length - words.length;
            return [
              repair("glued-sentences", "paragraph-border", { start: index, end: start }, "\n\n"),
              repair(
                "glued-sentences",
                "paragraph-border",
                { start: start + words.length, end: index + whole.length },
                "\n\n",
              ),
            ];
          }),
});
