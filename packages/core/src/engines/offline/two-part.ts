import { isOffice } from "@titraille/french";
import { capitalised } from "../../edit/capitalised.ts";
import type { Desk, Keyphrase } from "../../edit/desk.ts";
import { escapePattern } from "../../edit/escape-pattern.ts";
import { hasTopic, measureKeyphrase } from "../../edit/find-keyphrase.ts";
import { overlap } from "../../edit/overlap.ts";
import type { Candidate } from "../engine.ts";
import { mainPart } from "./main-part.ts";
import { smallInitial } from "./small-initial.ts";

/** Characters under which a clause is short for a headline. */
const SHORT_CLAUSE = 70;
/** Mentions of a name that is put before a colon, and of a keyphrase, which needs one less when the first sentence has it. House. */
const MENTIONS = 3;
const TOPIC_MENTIONS = 4;
/** Phrases of the text that may stand before a colon, and characters of both parts together. House. */
const TOPICS = 3;
const LONGEST = 95;
/** Characters in which a text says where or in what house it happens. */
const OPENING = 600;
/** What many texts come back to and none is about: who acts in it by office, what is measured, half of a name. */
const NO_THEME =
  /^(?:sources?|forces? de l’ordre|caractères?|chiffres? d’affaires|cours? d’|tribuna(?:l|ux)|parquets?|polices?|corps|guerre mondiale|mises? en|prises? de|points? de)(?!\p{L}{2})/iu;
/** A capital behind the first word of a title: somebody or something is named. */
const NAMES = /(?<=.[\s’«(-])\p{Lu}/u;

/**
 * A clause too short for a headline, after the keyphrase: "Relations sino-américaines : Blinken rencontre Xi"; a longer one
 * too that names nothing the text turns on, or whose subject only the text tells, and that after any phrase of the text.
 */
export function withTopic(candidates: readonly Candidate[], desk: Desk): Candidate[] {
  const { keyphrase, material } = desk;
  const phrases = material.analyses.flatMap(({ keyphrases }) => keyphrases.slice(0, TOPICS));
  const text = material.passages.map((passage) => passage.text).join("\n");
  const isFirst = keyphrase !== undefined && isTheme(keyphrase, text, desk);
  const themes = [...(isFirst ? [keyphrase] : []), ...phrases.filter((phrase) => isTheme(phrase, text, desk))];
  return candidates.flatMap((candidate) => {
    const lost = isClause(candidate) && isLost(candidate, desk);
    const theme = (lost ? themes : isShort(candidate) && isFirst ? [keyphrase] : []).find(
      ({ text }) =>
        overlap(text, candidate.text) === 0 &&
        // "Grenade offensive : … les premières grenades": of another kind, perhaps.
        !text
          .toLowerCase()
          .split(/[\s’]/u)
          .some((word) => candidate.about.includes(word)) &&
        text.length + candidate.text.length <= LONGEST,
    );
    return theme ? after(capitalised(theme.text), candidate, desk) : [];
  });
}

/** Whether the text comes back to a phrase, and nobody is meant by it, who would be taken for the speaker. */
function isTheme(phrase: Keyphrase, text: string, { keyphrase, material }: Desk): boolean {
  if (!/\s/u.test(phrase.text) || NO_THEME.test(phrase.text) || isOffice(phrase.text.split(/\s/u)[0]!.toLowerCase()))
    return false;
  const first = material.passages.flatMap((passage) => passage.statements)[0]?.text ?? "";
  const isInFirst = measureKeyphrase(phrase, first) > 0;
  // Whatever else a long text comes back to is no theme of what stands at its top.
  if (phrase !== keyphrase && !isInFirst) return false;
  const isName = material.analyses.some(({ names }) =>
    names.some(({ canonical, type }) => canonical === phrase.text && type !== "place"),
  );
  return (
    measureKeyphrase(phrase, text) + (isInFirst ? 1 : 0) >= TOPIC_MENTIONS && !isName && !isOfName(phrase.text, text)
  );
}

/** "le Département de la sécurité intérieure": what a house is called by is no theme. */
function isOfName(phrase: string, text: string): boolean {
  const written = [phrase, capitalised(phrase)].map(escapePattern).join("|");
  return new RegExp(`\\p{Lu}\\p{Ll}+\\s(?:de la\\s|du\\s|des\\s|de l’|de\\s|d’)(?:${written})`, "u").test(text);
}

/** Without a name behind the first word, and about nothing that the text comes back to. */
function isLost({ bareSubject, text }: Candidate, desk: Desk): boolean {
  return bareSubject || (!NAMES.test(text) && !hasTopic(text, desk));
}

/**
 * A clause that names nobody and no place, or whose subject only the text tells, after the name that the text turns on:
 * "Radio Valmont : le médiateur remet son texte". Not after a person, who would be taken for the speaker, nor after bare
 * initials.
 */
export function withPlace(candidates: readonly Candidate[], desk: Desk): Candidate[] {
  const { keyphrase, material } = desk;
  const [analysis] = material.analyses;
  const place = analysis?.tags.find((tag) => {
    const name = analysis.names.find(({ canonical }) => canonical === tag);
    return (
      name !== undefined &&
      (name.type === undefined ? namesThing(tag, desk) : name.type !== "person") &&
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
    !isTown ||
    statements.some(
      (statement) => statement.sources[0]?.start === own?.start && mainPart(statement, desk).text.includes(place),
    );
  // "Valcom : la pêche électrique inquiète", where the text is about that kind of fishing, makes a firm the subject.
  const isAbout = ({ text, bareSubject }: Candidate): boolean =>
    !isTown && !bareSubject && keyphrase !== undefined && measureKeyphrase(keyphrase, text) > 0;
  const others = analysis!.names.filter(({ type }) => type === "place" || type === "organisation");
  const isPlaced = ({ text, bareSubject }: Candidate): boolean =>
    bareSubject
      ? text.includes(place) || others.some(({ variants }) => variants.some((variant) => text.includes(variant)))
      : NAMES.test(text);
  return candidates
    .filter(
      (candidate) =>
        isShort(candidate) &&
        !isPlaced(candidate) &&
        !candidate.text.includes(place) &&
        !isAbout(candidate) &&
        happensThere(candidate),
    )
    .map((candidate) => after(place, candidate, desk));
}

/** Mentions of somebody whom a whole text is about. */
const PERSON_MENTIONS = 6;
/** Characters of a title with the name before it. */
const LONGEST_NAMED = 110;
/** What somebody says or does by a quotation: a name before the colon would be taken for the speaker’s. */
const SAID =
  /[«»]|,\sselon\s|\s(?:dit|disent|affirme|annonce|estime|explique|assure|déclare|indique|dénonce|accuse|promet|appelle|juge|confie|raconte|se dit|s’en prend|répond|réagit|regrette|demande|réclame)(?:nt)?\s/u;

/**
 * A clause that names nobody and nothing the text is about, after whom or what it is about most: "Odile Ferrant : le
 * chantier rouvre sans elle". Nothing that is said: she would be taken for the speaker.
 */
export function withSubject(candidates: readonly Candidate[], desk: Desk): Candidate[] {
  const { keyphrase, material } = desk;
  const [analysis] = material.analyses;
  const named = (analysis?.names ?? [])
    .filter(({ canonical, mentions }) => mentions.length >= MENTIONS && analysis!.tags.includes(canonical))
    .sort((one, other) => other.mentions.length - one.mentions.length);
  const subject = named.find(
    ({ canonical, type, mentions }) =>
      type !== "place" &&
      mentions[0]!.start < OPENING &&
      // "Commission Rui Falcato": two names that a paste ran together.
      !analysis!.names.some((other) => other.canonical !== canonical && canonical.includes(other.canonical)),
  );
  if (!subject || /^\p{Lu}{2,6}$/u.test(subject.canonical)) return [];
  const isThing = !subject.canonical.includes(" ") || /^(?:The|L[ea]s?|L’)(?!\p{L})/u.test(subject.canonical);
  const isPerson =
    subject.type === "person" || (subject.type === undefined && !isThing && !namesThing(subject.canonical, desk));
  if (isPerson && (subject.mentions.length < PERSON_MENTIONS || subject.canonical !== keyphrase?.text)) return [];
  const words = subject.canonical.split(/[\s’-]/u).filter((word) => word.length > 3);
  const isNamed = ({ text }: Candidate): boolean =>
    named.slice(0, 3).some(({ variants }) => variants.some((variant) => text.includes(variant))) ||
    (keyphrase !== undefined && measureKeyphrase(keyphrase, text) > 0);
  return candidates
    .filter(
      (candidate) =>
        candidate.form === "clause" &&
        !isNamed(candidate) &&
        !words.some((word) => candidate.text.includes(word)) &&
        !candidate.text.startsWith("«") &&
        !(isPerson && (SAID.test(candidate.text) || /^\p{Lu}\p{L}+ \p{Lu}/u.test(candidate.text))) &&
        candidate.text.length + subject.canonical.length <= LONGEST_NAMED,
    )
    .map((candidate) => after(subject.canonical, candidate, desk));
}

/** "Radio Valmont" begins with a noun, "ValCom" is written as firms are; what is neither, and has no type, may be a person. */
function namesThing(name: string, { french }: Desk): boolean {
  const [first = ""] = name.split(" ");
  return (
    french.lexicon.lookup(first.toLowerCase()).some(({ upos }) => upos === "NOUN") ||
    /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+/u.test(first)
  );
}

function isClause({ form }: Candidate): boolean {
  return form === "clause" || form === "reported";
}

function isShort(candidate: Candidate): boolean {
  return isClause(candidate) && candidate.text.length <= SHORT_CLAUSE;
}

function after(topic: string, candidate: Candidate, desk: Desk): Candidate {
  return { ...candidate, form: "two-part", text: `${topic}\u00a0: ${smallInitial(candidate.text, desk)}` };
}
