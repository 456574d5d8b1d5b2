/** What stands in place of the border before each turn of an interview that lost its lines: by dashes, or by who speaks. */
export function beforeTurns(text: string): (readonly [start: number, end: number])[] {
  return [...turnsOfSpeech(text), ...labelledTurns(text), ...questionsAndAnswers(text)];
}

/** "R : La criée et le quai": what is answered, or asked, however short. */
export function isTurn(line: string): boolean {
  return /^[QR][ \u00a0\u202f]?: /u.test(line);
}

/** Dashes in one line from which it is a conversation; an aside in dashes goes on in small letters. */
const TURNS = 4;

/** The spaces before the turns of an interview that lost its lines: "… jamais simulé ? – Non. De telles …". */
function turnsOfSpeech(text: string): (readonly [number, number])[] {
  return inEachLine(text, (line) => {
    const turns = [...line.matchAll(/(?<=[.!?…»\])])[ \u00a0]?(?=[–—][ \u00a0][«\p{Lu}](?![^(\n]{2,40}\(@))/gu)];
    const asked = turns.some(({ index }) => /[?…][ \u00a0]?$/u.test(line.slice(0, index)));
    return turns.length >= TURNS && asked ? turns : [];
  });
}

/** "… en avril. La Gazette : Vous accusez … ? C. V. : Pas seulement.": who speaks, twice at least, in one line. */
const LABEL =
  /(?<=[.!?…»”])(?<!(?<!\p{L})\p{Lu}\.)[ \u00a0]?(?=(\p{Lu}(?:[\p{L}’' -]|(?<=(?<!\p{L})\p{Lu})\.){1,40}?)[ \u00a0]:[ \u00a0][«\p{Lu}])/gu;

/** Where a labelled turn begins: the space before it, or nothing where it is glued. */
function labelledTurns(text: string): (readonly [number, number])[] {
  return inEachLine(text, (line) => {
    const found = [...line.matchAll(LABEL)];
    const times = new Map<string, number>();
    for (const [, label] of found) times.set(label!, (times.get(label!) ?? 0) + 1);
    const isTalk = [...times.values()].some((count) => count > 1) && /\?/u.test(line);
    return isTalk ? found : [];
  });
}

/** "… malgré tout.Q : Où habitez-vous ?R : …", "… à VauzeQ : …": the letters of question and answer. */
const ASKED_OR_ANSWERED = /(?:(?<=[\p{Ll}\d.!?…»”)\]])|(?<=[.!?…»”)\]]) )(?=[QR][ \u00a0\u202f]?: ?[«"\p{Lu}\d])/gu;
const TURN_LETTER = /(?:^|[\p{Ll}\d.!?…»”)\]] ?)(?<letter>[QR])[ \u00a0\u202f]?: ?[«"\p{Lu}\d]/gmu;

/** What stands before each of them, in a text that asks and answers more than once. */
function questionsAndAnswers(text: string): (readonly [number, number])[] {
  const letters = [...text.matchAll(TURN_LETTER)].map(({ groups }) => groups!.letter);
  const isTalk = ["Q", "R"].every((letter) => letters.indexOf(letter) !== letters.lastIndexOf(letter));
  return isTalk
    ? [...text.matchAll(ASKED_OR_ANSWERED)].map(({ index, 0: blank }) => [index, index + blank.length] as const)
    : [];
}

/** Where what is found in each line stands in the text. */
function inEachLine(text: string, find: (line: string) => RegExpExecArray[]): (readonly [number, number])[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ index: at, 0: line }) =>
    find(line).map(({ index, 0: whole }) => [at + index, at + index + whole.length] as const),
  );
}
