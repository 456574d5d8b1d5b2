/**
 * The first JSON object in what a model said that a reader accepts. Models put it between fences, thoughts and good
 * wishes, or break off behind it.
 *
 * @param accept what the object says, or undefined when it is not the one.
 */
export function readJson<Result>(text: string, accept: (value: unknown) => Result | undefined): Result | undefined {
  // What a model thinks aloud may hold a first try.
  const said = text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/giu, "");
  for (
    let start = said.indexOf("{"), tries = 0;
    start >= 0 && tries < MOST_TRIES;
    start = said.indexOf("{", start + 1)
  ) {
    tries++;
    const end = endOfObject(said, start);
    if (end === undefined) continue;
    try {
      const accepted = accept(JSON.parse(said.slice(start, end)));
      if (accepted !== undefined) return accepted;
    } catch {
      // Not JSON from here: the next brace may open the object.
    }
  }
  return undefined;
}

/** Braces that are tried: an answer has one object, and a page of code must not take time squared. */
const MOST_TRIES = 50;

/** Behind the brace that closes the one at `start`; undefined when none does. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (isString) {
      if (character === "\\") at++;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at + 1;
  }
  return undefined;
}
