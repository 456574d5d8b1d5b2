import { findGluedSentences, isStarter } from "@titraille/french";
import { beforeTurns } from "./interviews.ts";
import { type Pass, repair } from "./pass.ts";

/** A word with a capital inside: "lieuxRivages", "ValmontRivages", "CHURivages". */
const CAPITAL_INSIDE =
  /(?<![\p{L}\p{N}_#@/.-])(\p{Lu}?\p{Ll}{3,30}|\p{Lu}{2,8}|\p{Lu}\p{Ll}{2,20}\p{Lu}{2,4})(\p{Lu}\p{Ll}{1,30}(?:\p{Lu}\p{Ll}{1,20})?)(?![\p{L}\p{N}_]|\/(?!\d)|-(?!(?:je|tu|ils?|elles?|on|nous|vous|t-)(?!\p{L})))/gu;

/** Times that a name stands by itself to be told from what is glued to it. House. */
const OFTEN = 3;

/** Sentences glued together: the missing space marks a paragraph border of the page they came from. */
export const gluedSentences: Pass = ({ text }) => {
  const glued = [
    ...findGluedSentences(text),
    ...capitalsInside(text),
    ...capitalsBehind(text),
    ...quotationsSideBySide(text),
    ...quotingTitle(text),
    ...behindDurations(text),
  ];
  const borders = new Map([
    ...glued.map((at) => [at, at] as const),
    ...aroundQuotedSubheadings(text),
    ...beforeGluedQuestions(text),
    ...beforeTurns(text),
  ]);
  const shared = sharedMarks(text);
  return {
    edits: [...borders]
      .sort(([one], [other]) => one - other)
      .map(([start, end]) =>
        repair("glued-sentences", "paragraph-border", { start, end }, shared.has(start) ? '\n\n"' : "\n\n"),
      ),
  };
};

/**
 * `: "Le port a tenu."Mais la criée, elle, a fermé", dit la maire`: a mark that closes a quotation where the next begins, which
 * closes as well. What opened that one was lost with the border.
 */
const SHARED_MARK =
  /(?<=(?:^|[\s(])(?:"[^"«»“”\n]+|“[^"«»“”\n]+)[.!?…])["”](?=\p{Lu}[^"«»“”\n]*[\p{L}\d.,!?…]["”](?:[\s,;:.)]|$))/gmu;

/** The border behind each such mark. */
function sharedMarks(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(SHARED_MARK)].map(({ index }) => index + 1));
}

/**
 * "… en 2012. « Pas un contrat » Concrètement, la société …": a subheading in quotation marks that lost its line. What is
 * quoted there ends without a mark, and what follows begins a sentence.
 */
const QUOTED_SUBHEADING =
  /(?<=[\p{L}\d»)][.!?…]["»]?|») «[ \u00a0\u202f]?\p{Lu}[^«»\n]{4,58}[\p{L}\d][ \u00a0\u202f]?» (?=(?:C’est|C'est|Ce|Cette|Ces|Le|La|Les|Une?|Des|Ils?|Elles?|On|En|Dans|Pour|Selon|Après|Avant|Depuis|Pendant|Lors|Face|Si|Mais|Or|\p{Lu}\p{Ll}+ment,?) |L[’']\p{L})/gu;

/** The spaces before and after each such subheading. */
function aroundQuotedSubheadings(text: string): (readonly [number, number])[] {
  return [...text.matchAll(QUOTED_SUBHEADING)].flatMap(({ index, 0: whole }) => {
    const end = index + whole.length;
    return [[index, index + 1] as const, [end - 1, end] as const];
  });
}

/** "… en mai. Qui dirige la halle ?La halle …": a question that is glued to its answer was a subheading. */
const GLUED_QUESTION =
  /(?<=[.!…»”]["»”]?) (?=(?:Pourquoi|Comment|Combien|Où|Quand|Qui|Qu[’']|Que |Quel(?:le)?s? )(?:(?!vous|votre|vos)[^.!?…\n]){4,80}\?\p{Lu})/gu;

/** The space before each such question. */
function beforeGluedQuestions(text: string): (readonly [number, number])[] {
  return [...text.matchAll(GLUED_QUESTION)].map(({ index }) => [index, index + 1] as const);
}

/** "au bout du suspensePORT VAUZE – MARVILA 3-2": a line in capitals behind a word in small letters. */
function capitalsBehind(text: string): number[] {
  return [...text.matchAll(/(?<=(?<![\p{L}\d_#@/.-])\p{Ll}{4,30})(?=\p{Lu}{4,}(?:[ \u00a0.:]|$))/gmu)].map(
    ({ index }) => index,
  );
}

/**
 * Where a name was glued to a word: the text has it by itself elsewhere, and the two together only here. Behind another name
 * that one too stands by itself; behind an acronym it is enough that the text has that one more than once.
 */
function capitalsInside(text: string): number[] {
  const found = [...text.matchAll(CAPITAL_INSIDE)];
  if (found.length === 0) return [];
  const times = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}+/gu)) times.set(word, (times.get(word) ?? 0) + 1);
  const isWord = (word: string): boolean => /^\p{Ll}{4}/u.test(word) && times.has(word);
  return found
    .filter(({ index, 0: whole, 1: word, 2: name }) => {
      // "SénégalSi les attaques": only what sentences begin with, behind a word that the text has by itself.
      if (name!.length === 2) return isStarter(name!) && word!.length > 3 && times.has(word!);
      // "VarenneMorel" twice, and each of the two more often by itself.
      const glued = times.get(whole)!;
      if (glued > 1 && [word!, name!].some((part) => (times.get(part) ?? 0) <= glued)) return false;
      // "CHURivages": an acronym that stands nowhere else, and a name that often does.
      const isAcronym = /^\p{Lu}{3,5}$/u.test(word!) && !/\p{Lu}{2} $/u.test(text.slice(Math.max(0, index - 3), index));
      if (isAcronym && name!.length > 4 && (times.get(name!) ?? 0) >= OFTEN) return true;
      if (/^\p{Lu}{2}/u.test(word!)) return (times.get(word!) ?? 0) > (word!.length > 2 && name!.length > 4 ? 0 : 1);
      const isKnown = times.has(name!) && (/^\p{Ll}/u.test(word!) || times.has(word!));
      // "facileConseil": the text has both words by themselves.
      if (isWord(word!) && isWord(name!.toLowerCase())) return true;
      return isKnown || (/^\p{Lu}/u.test(word!) && name!.length > 3 && (times.get(word!) ?? 0) >= OFTEN);
    })
    .map(({ index, 1: word }) => index + word!.length);
}

/** "… »« …": a quotation as a subheading, and the one that opens the paragraph under it. */
function quotationsSideBySide(text: string): number[] {
  return [...text.matchAll(/(?<=«[^«»\n]{3,200}»)«(?=[ \u00a0\u202f]?\p{Lu})/gu)].map(({ index }) => index);
}

/** "La halle rouvre• 1 minLe port ferme• 2 min": titles over how long their pictures are, without their lines. */
function behindDurations(text: string): number[] {
  return [...text.matchAll(/(?<=• ?\d{1,2} ?min)(?=[\p{L}«"“])/gu)].map(({ index }) => index);
}

/** "Jeanne Morel : « Nous restons »Installée depuis 2009 …": a title that ends with a quotation, glued to the text. */
function quotingTitle(text: string): number[] {
  const title = /^\s*[^\n"«»“”]{3,140}:\s?(?:"[^"\n]{8,150}"|«[^«»\n]{8,150}»|“[^“”\n]{8,150}”)(?=\p{Lu}\p{Ll})/u.exec(
    text,
  )?.[0];
  return title === undefined ? [] : [title.length];
}
