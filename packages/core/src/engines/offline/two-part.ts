import type { Desk } from "../../edit/desk.ts";
import { measureKeyphrase } from "../../edit/find-keyphrase.ts";
import { overlap } from "../../edit/overlap.ts";
import type { Candidate } from "../engine.ts";

/** Characters under which a clause is short for a headline. */
const SHORT_CLAUSE = 70;
/** Mentions of a name that is put before a colon, and of a keyphrase, which needs one less when the first sentence has it. House. */
const MENTIONS = 3;
const TOPIC_MENTIONS = 4;
/** Characters in which a text says where or in what house it happens. */
const OPENING = 600;

/** A clause too short for a headline, after the keyphrase: "Relations sino-américaines : Blinken rencontre Xi". */
export function withTopic(candidates: readonly Candidate[], { keyphrase, material }: Desk): Candidate[] {
  if (!keyphrase || !/\s/u.test(keyphrase.text)) return [];
  // What the text does not come back to is no topic.
  const text = material.passages.map((passage) => passage.text).join("\n");
  const first = material.passages.flatMap((passage) => passage.statements)[0]?.text ?? "";
  const known = measureKeyphrase(keyphrase, text) + (measureKeyphrase(keyphrase, first) > 0 ? 1 : 0);
  if (known < TOPIC_MENTIONS) return [];
  // "Rui Falcato : …" would say that he says it.
  const isPerson = material.analyses.some(({ names }) =>
    names.some(({ canonical, type }) => canonical === keyphrase.text && type !== "place"),
  );
  if (isPerson) return [];
  const topic = keyphrase.text.charAt(0).toUpperCase() + keyphrase.text.slice(1);
  return candidates
    .filter((candidate) => isShort(candidate) && overlap(keyphrase.text, candidate.text) === 0)
    .map((candidate) => after(topic, candidate));
}

/**
 * A clause that names nobody and no place, or whose subject only the text tells, after the name that the text turns on:
 * "Radio Valmont : le médiateur remet son texte". Not after a person, who would be taken for the speaker, nor after bare
 * initials.
 */
export function withPlace(candidates: readonly Candidate[], { material, french }: Desk): Candidate[] {
  const [analysis] = material.analyses;
  const isNoun = (word: string): boolean =>
    french.lexicon.lookup(word.toLowerCase()).some(({ upos }) => upos === "NOUN");
  const place = analysis?.tags.find((tag) => {
    const name = analysis.names.find(({ canonical }) => canonical === tag);
    return (
      name !== undefined &&
      // "Radio Valmont" begins with a noun; what does not, and has no type, may be a person.
      (name.type === undefined ? isNoun(tag.split(" ")[0]!) : name.type !== "person") &&
      !/^\p{Lu}{2,6}$/u.test(tag) &&
      // Where everything happens is no news for readers there.
      tag !== "France" &&
      name.mentions.length >= MENTIONS &&
      name.mentions[0]!.start < OPENING
    );
  });
  if (place === undefined) return [];

  // "Paris : un marin meurt" tells where he died: only what happens there may stand behind a town.
  const isTown = analysis!.names.some(({ canonical, type }) => canonical === place && type === "place");
  const statements = material.passages.flatMap((passage) => passage.statements);
  const happensThere = ({ sources: [own] }: Candidate): boolean =>
    !isTown || statements.some(({ sources: [at], text }) => at?.start === own?.start && text.includes(place));
  const others = analysis!.names.filter(({ type }) => type === "place" || type === "organisation");
  const isPlaced = ({ text, bareSubject }: Candidate): boolean =>
    bareSubject
      ? text.includes(place) || others.some(({ variants }) => variants.some((variant) => text.includes(variant)))
      : /(?<=.[\s’«(-])\p{Lu}/u.test(text);
  return candidates
    .filter((candidate) => isShort(candidate) && !isPlaced(candidate) && happensThere(candidate))
    .map((candidate) => after(place, candidate));
}

function isShort({ form, text }: Candidate): boolean {
  return (form === "clause" || form === "reported") && text.length <= SHORT_CLAUSE;
}

function after(topic: string, candidate: Candidate): Candidate {
  return { ...candidate, form: "two-part", text: `${topic}\u00a0: ${afterColon(candidate.text)}` };
}

/** No capital after a colon in French, but for names. */
function afterColon(text: string): string {
  return /^L’|^(?:L[ea]|Les|Une?|Des|Du|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Treize|Quatorze|Quinze|Seize|Vingt|Trente|Quarante|Cinquante|Soixante|Cent|Mille|Plusieurs|Quelques|Certain[es]*|Tou[st]e?s?|Aucune?|De|D’|Environ|Près|Plus|Moins|Chaque|Ce|Cette|Ces)(?=[\s’]|\p{Ll})/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
