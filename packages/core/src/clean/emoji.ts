import { linesOf, type Pass, removal, repairsOf } from "./pass.ts";

const EMOJI = "(?:\\p{Extended_Pictographic}[\\ufe0f\\u200d\\p{Emoji_Modifier}]*|\\p{Regional_Indicator}{2})";

/** Walls of emoji, and the question marks that stand for lost ones. One emoji in a sentence is the author's. */
export const emoji: Pass = ({ text }) => ({
  edits: [
    ...linesOf(text)
      .filter(
        (line) =>
          new RegExp(`^(?:${EMOJI}|\\s|[?!.•])+$`, "u").test(line.text) && new RegExp(EMOJI, "u").test(line.text),
      )
      .map((line) => removal("emoji", "emoji-line", line)),
    ...repairsOf("emoji", "emoji-wall", text, new RegExp(`[ \u00a0]?(?:${EMOJI}[ \u00a0]?){3,}`, "gu"), ([wall]) =>
      wall.endsWith(" ") ? " " : "",
    ),
    // "▼ Horaires", "Réglages □ Facile": arrows and empty boxes of a page.
    ...repairsOf(
      "emoji",
      "emoji-wall",
      text,
      /(?<=^|\n)[▼▾▲◆□▯\ufffd][ \u00a0?□▯]*[ \u00a0](?=\p{L})|[ \u00a0]?[□▯■▮\ufffd]{1,}(?=[ \u00a0\n]|$)/gu,
      () => "",
    ),
    ...repairsOf("emoji", "lost-emoji", text, /(?<=^|\n)\?{4,}(?: ?\?{4,})*[ \u00a0]?|[ \u00a0]?\?{4,}/gu, () => ""),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit, index, all) => index === 0 || edit.start >= all[index - 1]!.end),
});
