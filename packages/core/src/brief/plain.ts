/**
 * A text for matching: without accents and case, apostrophes straight, every character at its old place. A capital glued
 * to the word before it ("wordsBEIJING") stays a capital, so that patterns see where the word ends.
 */
export function plainText(text: string): string {
  let out = "";
  let before = "";
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const bare = character.normalize("NFD").charAt(0);
    const glued = /\p{Lu}/u.test(character) && /[\p{Ll}\d]/u.test(before);
    out += glued
      ? bare.toUpperCase()
      : character === "’" || character === "‘"
        ? "'"
        : /\s/u.test(character)
          ? character === "\n"
            ? "\n"
            : " "
          : bare.toLowerCase();
    before = character;
  }
  return out;
}
