import { elides } from "@titraille/french";
import { endsInQuotation } from "../clean/balanced-quotes.ts";
import type { Candidate } from "../engines/engine.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { escapePattern } from "./escape-pattern.ts";

/** Before a surname: a first name or a form of address, one of a family ("l’aîné Morel"), what is called by it ("l’affaire Morel"). */
const OTHER =
  /(?:\p{Lu}[\p{L}-]+|(?:^|[\s(])(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Me|Mgr|Sir|Lord)|(?<!\p{L})(?:[Aa]înée?|[Cc]adette?|jeune|vieux|vieille|fils|fille|frère|sœur|père|mère|[Ff]amille|clan|[Cc]ouple|époux|épouse|[Ll]es|[Dd]es|aux|affaire|loi|amendement|plan|rapport|méthode|effet|ère|années|camp|gouvernement|cabinet|procès|dossier|système|taxe|fondation|prix|musée|rue|avenue|place|lycée|stade|centre|hôpital))[\s\u00a0]$/u;
/** Behind a first name: the surname of somebody else, "François de Rugy". */
const GOES_ON = /^[\s\u00a0](?:(?:d[eu]|d’|van|von|der|ben|el|al|le|la)[\s\u00a0]?){0,2}\p{Lu}/u;
/** Words that lose their vowel before a first name that begins with one. */
const ELIDED = /(?<!\p{L})(?<stem>[Dd]|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)e[\s\u00a0]$/u;

/**
 * Writes persons with first name and surname at their first mention, as what is read alone must: "Blinken" → "Antony
 * Blinken". What is quoted stays as it was said.
 *
 * @param told what is read before it: who is named in full there is known.
 */
export function namesInFull<C extends Pick<Candidate, "text" | "sources">>(candidate: C, desk: Desk, told = ""): C {
  const { names } = analysisOf(desk, candidate.sources[0]!.source);
  let { text } = candidate;
  for (const name of names) {
    if (name.type !== "person" || text.includes(name.canonical) || told.includes(name.canonical)) continue;
    const surname = name.variants.find(
      (variant) => name.canonical.endsWith(` ${variant}`) || name.canonical.startsWith(`${variant} `),
    );
    // Of two of one name, the text alone tells who is meant.
    const isShared = names.some((other) => other !== name && surname && hasWord(other.canonical, surname));
    if (surname === undefined || isShared) continue;
    const at = new RegExp(`(?<![\\p{L}’'-])${escapePattern(surname)}(?![\\p{L}-])`, "u").exec(text)?.index;
    if (at === undefined || OTHER.test(text.slice(0, at)) || endsInQuotation(text.slice(0, at))) continue;
    if (GOES_ON.test(text.slice(at + surname.length))) continue;
    const before = elides(name.canonical) ? text.slice(0, at).replace(ELIDED, "$<stem>’") : text.slice(0, at);
    text = before + name.canonical + text.slice(at + surname.length);
  }
  return text === candidate.text ? candidate : { ...candidate, text };
}

function hasWord(text: string, word: string): boolean {
  return text.split(/\s/u).includes(word);
}
