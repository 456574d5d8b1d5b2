import { linesOf, type Pass, removal } from "./pass.ts";

/** Lines at the top of a page among which it tells where it stands. */
const HEAD = 10;
/** Where the page stands on its site: names of places, each behind an arrow. The last one may be the title. */
const TRAIL = /^[^\p{L}\n]{0,6}(?:vous êtes ici\s?:\s?)?(?:[^>›\n.!?]{2,44}[ \u00a0]?[>›](?![>›])[ \u00a0]?){2,8}/iu;
/** The same between guillemets, which only what begins at home has. */
const QUOTED = /^(?:accueil|home)[ \u00a0]»(?:[ \u00a0][^»\n]{2,60}[ \u00a0]»)*[ \u00a0]/iu;
/** Characters of a title, at least: what is shorter is a place. */
const TITLE = 34;
/** The same between slashes, which titles have too: it begins at home, or is short throughout. */
const SLASHES =
  /^(?:vous êtes ici\s?:\s?(?:accueil|home)(?: \/ [^/\n]{2,140}){1,8}|(?:accueil|home)(?: \/ [^/\n]{2,40}){1,6}|[^/\n.!?:]{2,30}(?: \/ [^/\n.!?:]{2,30}){2,5})$/iu;

/** "Accueil > Monde > Amériques > Le port rouvre": the places go, and the title with them when it stands again below. */
export const breadcrumbs: Pass = ({ text }, { format }) => {
  if (format !== "text" && format !== "markdown") return {};
  const edits = linesOf(text)
    .slice(0, HEAD)
    .flatMap((line) => {
      const said = line.text.replaceAll("'", "’");
      if (SLASHES.test(said)) return [removal("page-notices", "page-head", line)];
      const trail = (TRAIL.exec(said) ?? QUOTED.exec(said))?.[0];
      if (trail === undefined) return [];
      const rest = line.text.slice(trail.length).trim();
      const isSaidAgain = rest !== "" && text.toLowerCase().includes(rest.toLowerCase(), line.end);
      const end = rest.length < TITLE || isSaidAgain ? line.end : line.start + trail.length;
      return [removal("page-notices", "page-head", { start: line.start, end })];
    });
  return { edits };
};
