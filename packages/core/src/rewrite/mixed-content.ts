import type { Objection } from "../engines/writing.ts";
import { plainFact } from "../verify/plain-fact.ts";
import { lemmaOf, Reading } from "../verify/reading.ts";
import type { SourceIndex, SourceStatement } from "../verify/source-index.ts";
import { isRelated } from "../verify/word-families.ts";

/** What opens a clause of its own in the tree. */
const CLAUSE = /^(?:root|acl|advcl|ccomp|parataxis|csubj)/;
/** Words that stand for what a sentence before names; so does a common noun that is known by now. */
const STANDS_FOR =
  /(?<![\p{L}’])(?:ils?|elles?|lui|leurs?|eux|son|sa|ses|celui|celle|ceux|celles|ce|cet|cette|ces|y|en)(?![\p{L}])/iu;

/** "du pays", "le club": which one, the text before names. */
const NAMES_AGAIN =
  /(?<!\p{L})(?:(?:le|la|du|au|les|des|aux)\s|(?:de\s)?l’)(?:pays|ville|commune|région|département|île|capitale|groupe|entreprise|société|firme|constructeur|chaîne|agence|journal|quotidien|club|équipe|formation|parti|syndicat|association|organisation|institution|établissement|université|hôpital|gouvernement|exécutif|ministère|tribunal|parquet|président|présidente|premier ministre|première ministre|ministre|maire|préfet|préfète|chef de l’État|directeur|directrice|patron|patronne|chanteur|chanteuse|acteur|actrice|joueur|joueuse|attaquant|entraîneur|écrivain|auteur|autrice|chercheur|chercheuse|suspect|accusé|victime|homme|femme|adolescent|jeune homme|jeune femme|loi|texte|projet|accord|livre|film|album|série)(?!\p{L})(?!\s(?:d(?:e|u|es)\s|d’|\p{Lu}))/iu;

/** One thing that a clause says: a word, a figure or a date. */
interface Said {
  readonly text: string;
  /** A noun, name or adjective: what a pronoun can stand for. */
  readonly isNominal: boolean;
  /** What a common noun can name again ("Valbrune", "la ville"). */
  readonly isName: boolean;
  /** A name behind "à" or "en": where it is told of. */
  readonly isPlace: boolean;
  /** A complement or circumstance: what the rest is about, not what it does. */
  readonly isHung: boolean;
  readonly isIn: (evidence: Reading) => boolean;
}

/**
 * What a sentence that cites several has mixed up: a clause of it says things that no single one of them says together.
 * "La criée a été vendue" is in no sentence when one says that a boat was sold and another speaks of the fish market.
 * What a pronoun of the cited sentence stands for may be named, when it is named right before.
 */
export function mixedContent(text: string, source: SourceIndex, cited: readonly SourceStatement[]): Objection[] {
  if (cited.length < 2) return [];
  const statement = new Reading(text, source.french);
  for (const clause of clausesOf(statement)) {
    const known = clause.filter((said) => cited.some(({ reading }) => said.isIn(reading)));
    const foreign = cited.map((one) => {
      const stands = STANDS_FOR.test(one.reading.text);
      const namesAgain = NAMES_AGAIN.test(one.reading.text);
      const context = stands || namesAgain ? source.before([one], NEAR) : [];
      const soon = stands || namesAgain ? namedSoon(one, cited) : [];
      const isToldBy = (said: Said, others: readonly SourceStatement[]): boolean =>
        others.some(({ reading }) => said.isIn(reading));
      const isMeant = (said: Said): boolean =>
        ((stands ? said.isNominal : said.isName) && isToldBy(said, context)) || (said.isName && isToldBy(said, soon));
      const isKnownPlace = (said: Said): boolean => said.isPlace && !placeOf(one.reading) && isInFrame(said, source);
      // What the whole article is about is meant also where it was named a while ago, and need not be named beside the rest.
      const isTheTopic = (said: Said): boolean =>
        said.isNominal &&
        isTopic(said, source) &&
        (said.isHung || (stands && isToldBy(said, source.before([one], FAR))));
      return known.filter(
        (said) => !said.isIn(one.reading) && !isKnownPlace(said) && !isMeant(said) && !isTheTopic(said),
      );
    });
    const [fewest = []] = foreign.sort((one, other) => one.length - other.length);
    if (fewest.length > 0) return [{ reason: "mixed", found: fewest.map((said) => said.text).join(", ") }];
  }
  return [];
}

/** Statements before or behind one in which the text names what a word of it stands for. House. */
const NEAR = 2;
/** The same for what the article is about, and statements of which so many name it. House. */
const FAR = 8;
const TOPIC = { statements: 4, share: 0.1 };
/** Statements at the top that tell where an article takes place. House. */
const FRAME = 3;

/** What is cited right behind: "Le Premier ministre s’est offert un succès. Jeanne Morel …" */
function namedSoon({ index, span }: SourceStatement, cited: readonly SourceStatement[]): SourceStatement[] {
  return cited.filter(
    (other) => other.index > index && other.index <= index + NEAR && other.span?.source === span?.source,
  );
}

/** Where something happens, when a sentence tells it itself. */
function placeOf({ text }: Reading): string | undefined {
  return /(?<!\p{L})(?:à|en|dans|aux?)\s(?:l[ae]\s|l’|les\s)?\p{Lu}\p{L}+/u.exec(text)?.[0];
}

/** Whether so many statements of the source say something that it is what they are about. */
export function isTopic({ isIn }: Pick<Said, "isIn">, { statements }: SourceIndex): boolean {
  const times = statements.filter(({ reading }) => isIn(reading)).length;
  return times >= Math.max(TOPIC.statements, TOPIC.share * statements.length);
}

function isInFrame(said: Said, source: SourceIndex): boolean {
  return source.statements.slice(0, FRAME).some(({ reading }) => said.isIn(reading));
}

/** What each clause says; quotations apart, which are compared word for word. */
function clausesOf(statement: Reading): Said[][] {
  const { words, content, figures, dates, quotations, text } = statement;
  const isQuoted = ({ start }: { readonly start: number }): boolean =>
    quotations.some((quotation) => start >= quotation.start && start < quotation.end);
  const clauses = new Map<number, Said[]>();
  const add = (index: number, said: Said): void => {
    const head = clauseHead(statement, index);
    clauses.set(head, [...(clauses.get(head) ?? []), said]);
  };
  const wordSaid = ({ lemma, index }: { readonly lemma: string; readonly index: number }): Said => {
    const { upos, start, end } = words[index]!;
    const wholeName = upos === "PROPN" ? nameAround(words, index) : [];
    return {
      text: text.slice(start, end),
      isNominal: /^(?:NOUN|PROPN|ADJ)$/.test(upos),
      isName: upos === "PROPN",
      isPlace:
        upos === "PROPN" &&
        /(?:^|\s)(?:à|en|dans|aux?)\s(?:l[ae]\s|l’|les\s)?(?:\p{Lu}[\p{L}-]*\s)?$/iu.test(text.slice(0, start)),
      isHung: /^(?:nmod|obl)/.test(words[index]!.deprel),
      isIn: ({ plain, content: others }) =>
        ` ${plain} `.includes(` ${lemma} `) ||
        // "Jeanne Morel", where the sentence says "Morel"
        wholeName.some((part) => ` ${plain} `.includes(` ${part} `)) ||
        others.some((other) => isRelated(lemma, other.lemma)),
    };
  };
  for (const word of content) if (!isQuoted(word)) add(word.index, wordSaid(word));
  const at = (start: number): number =>
    Math.max(
      0,
      words.findIndex((word) => word.end > start),
    );
  for (const { start, end, value } of figures)
    if (!isQuoted({ start }) && value !== 1)
      add(at(start), {
        text: text.slice(start, end),
        isNominal: false,
        isName: false,
        isPlace: false,
        isHung: false,
        isIn: (evidence) => evidence.figures.some((figure) => figure.value === value),
      });
  for (const { start, end } of dates)
    if (!isQuoted({ start })) {
      const plain = ` ${plainFact(text.slice(start, end))} `;
      add(at(start), {
        text: text.slice(start, end),
        isNominal: false,
        isName: false,
        isPlace: false,
        isHung: false,
        isIn: (evidence) => ` ${evidence.plain} `.includes(plain),
      });
    }
  // What a clause is about without naming it: the noun that it describes, the subject of the clause that it hangs on.
  for (const head of [...clauses.keys()]) {
    const about = subjectOf(statement, head);
    const word = content.find(({ index }) => index === about);
    if (word && !isQuoted(word)) clauses.set(head, [...clauses.get(head)!, wordSaid(word)]);
  }
  return [...clauses.values()];
}

/** The words of the name that a word is part of, in plain letters. */
function nameAround(words: Reading["words"], index: number): string[] {
  const isName = (at: number): boolean => words[at]?.upos === "PROPN";
  let start = index;
  let end = index;
  while (isName(start - 1)) start--;
  while (isName(end + 1)) end++;
  return words.slice(start, end + 1).flatMap(({ text }) => (text.length > 2 ? [plainFact(text)] : []));
}

/** The predicate of the clause that a word stands in. */
function clauseHead({ words }: Reading, index: number): number {
  let at = index;
  for (let steps = 0; steps < words.length; steps++) {
    const { deprel, head, upos } = words[at]!;
    if (CLAUSE.test(deprel) || !words[head]) return at;
    if (deprel === "conj" && /^(?:VERB|AUX)$/.test(upos) && /^(?:VERB|AUX)$/.test(words[head].upos)) return at;
    at = head;
  }
  return at;
}

function subjectOf({ words }: Reading, clause: number): number | undefined {
  const own = words.findIndex(({ head, deprel }) => head === clause && deprel.startsWith("nsubj"));
  const { deprel, head } = words[clause]!;
  if (deprel.startsWith("acl")) return head;
  if (own >= 0 || !/^(?:advcl|conj)/.test(deprel)) return undefined;
  const subject = words.findIndex((each) => each.head === head && each.deprel.startsWith("nsubj"));
  return subject >= 0 ? subject : undefined;
}

/** Two sides of one act: who sells does not buy. */
const CONVERSES: readonly (readonly string[])[] = [
  ["vendre", "acheter"],
  ["céder", "acquérir"],
  ["prêter", "emprunter"],
  ["donner", "recevoir"],
  ["verser", "toucher"],
  ["embaucher", "licencier"],
];

/**
 * Nouns that do what somebody else does in the cited sentences: "le préfet demande" where the union asks the prefect.
 * Names are compared by `verifyStatement`; what a model writes is held to it for all nouns.
 */
export function exchangedAgents(text: string, source: SourceIndex, cited: readonly SourceStatement[]): Objection[] {
  const statement = new Reading(text, source.french);
  const known = cited.flatMap(({ reading }) => agentsOf(reading));
  for (const { act, agents } of agentsOf(statement)) {
    const converse = CONVERSES.find((pair) => pair.includes(act))?.find((other) => other !== act);
    const others = known.filter((other) => other.act === converse).flatMap((other) => other.agents);
    const exchanged = agents.find((agent) => others.includes(agent));
    if (exchanged !== undefined && !known.some((other) => other.act === act))
      return [{ reason: "agent", found: `${exchanged} ${act}`, expected: converse! }];
    const same = known.filter((other) => other.act === act);
    const theirs = same.flatMap((other) => other.around);
    if (theirs.length === 0) continue;
    const wrong = agents.find(
      (agent) =>
        !theirs.some((other) => isRelated(other, agent)) &&
        cited.some(({ reading }) => reading.content.some(({ lemma }) => lemma === agent)),
    );
    if (wrong !== undefined) return [{ reason: "agent", found: wrong, expected: theirs[0]! }];
  }
  return [];
}

interface Agents {
  readonly act: string;
  readonly agents: readonly string[];
  /** With what hangs on them: "le kilo" may do what "le prix du kilo" does. */
  readonly around: readonly string[];
}

/** Verbs with the nouns that do what they say: subjects, and what follows "par" in the passive. */
function agentsOf({ words, content }: Reading): Agents[] {
  return words.flatMap((word, index) => {
    // "pouvoir", "devoir" and the like say little of who does what.
    if (word.upos !== "VERB" || !content.some((each) => each.index === index)) return [];
    const isPassive = words.some(({ head, deprel }) => head === index && deprel === "aux:pass");
    const governors = word.deprel === "xcomp" && !isPassive ? [index, word.head] : [index];
    const first = words.flatMap((each, at) => {
      if (!governors.includes(each.head) || each.upos !== "NOUN") return [];
      const by = words.some(({ head, form }) => head === at && form === "par");
      return (isPassive ? by && each.deprel.startsWith("obl") : each.deprel === "nsubj") ? [at] : [];
    });
    // "la mairie, qui louait la criée"
    if (word.deprel.startsWith("acl") && words[word.head]?.upos === "NOUN")
      if (words.some(({ head, form }) => head === index && form === "qui")) first.push(word.head);
    const joined = words.flatMap((each, at) => (first.includes(each.head) && each.deprel === "conj" ? [at] : []));
    const hung = words.flatMap(({ head, deprel, upos }, at) =>
      [...first, ...joined].includes(head) && upos === "NOUN" && !deprel.startsWith("acl") ? [at] : [],
    );
    const lemmas = (of: readonly number[]): string[] => of.map((at) => lemmaOf(words[at]!));
    const agents = lemmas([...first, ...joined]);
    return agents.length > 0 ? [{ act: lemmaOf(word), agents, around: lemmas([...first, ...joined, ...hung]) }] : [];
  });
}
