import { findInstructions } from "../../brief/find-instruction.ts";
import { sureMojibakeIn } from "../../source/mojibake.ts";
import type { Reading } from "../reading.ts";
import type { Place, Rule, RuleFinding } from "../rule.ts";

const CREDIT = /Photo de (?:piscine|pool) via|\p{Lu}\p{L}+ \/ (?:AFP|AP|Reuters|Getty Images)\b|©\s?\p{Lu}/u;

const RESIDUE: readonly { readonly fr: string; readonly en: string; readonly pattern: RegExp }[] = [
  {
    fr: "script",
    en: "script",
    pattern:
      /!function\s*\(|\bfbq\s*\(|\bgtag\s*\(|googletag\.|document\.(?:createElement|getElement|write)|\bdataLayer\b|<script|window\._|\.push\(arguments\)|\bfunction\s*(?:\w+\s*)?\([\w\s,]*\)\s*\{|\btypeof\s+\w+\s*[=!]==?|\bvar\s+\w+\s*=\s*\w+[.[]/u,
  },
  { fr: "lien de source", en: "source link", pattern: /\bSource link\b/iu },
  {
    fr: "renvoi vers un autre article",
    en: "pointer to another article",
    pattern: /^(?:lire aussi|à lire (?:aussi|également)|voir aussi)\s?:/imu,
  },
  {
    fr: "bouton ou appel de page",
    en: "button or call of the page",
    pattern:
      /^(?:partager (?:sur|cet article)|publicité|inscrivez-vous à (?:la|notre) newsletter|abonnez-vous|temps de lecture\s?:)/imu,
  },
  {
    fr: "crédit photo",
    en: "photo credit",
    pattern: CREDIT,
  },
  { fr: "entité HTML", en: "HTML entity", pattern: /&(?:nbsp|amp|quot|eacute|#\d{2,5});/u },
];

/** Nothing of the page or of the request is left in the article: scripts, credits, pointers, buttons, the instruction. */
export const residue: Rule = {
  id: "residue",
  category: "residue",
  basis: "house",
  severity: "error",
  options: {},
  *check({ reading, copies }) {
    const instructions = (copies ?? []).flatMap(({ source }) =>
      (source.instructions ?? []).map(({ start, end }) => source.text.slice(start, end)),
    );
    if (!copies) yield* gluedInstruction(reading);
    for (const { place, text } of reading.texts) {
      for (const { fr, en, pattern } of RESIDUE) {
        // A credit belongs to its picture.
        if (place.field === "figures" && pattern === CREDIT) continue;
        const found = pattern.exec(text);
        if (found)
          yield {
            place: { ...place, start: found.index, end: found.index + found[0].length },
            message: {
              fr: `Reste de page (${fr}) : « ${found[0].trim()} » : le supprimer.`,
              en: `Residue of the page (${en}): "${found[0].trim()}": remove it.`,
            },
          };
      }
      yield* wrongCharacters(text, place);
      for (const instruction of instructions) {
        const at = instruction.length > 15 ? text.indexOf(instruction) : -1;
        if (at >= 0)
          yield {
            place: { ...place, start: at, end: at + instruction.length },
            message: {
              fr: "La consigne est restée dans le texte : la supprimer.",
              en: "The instruction is still in the text: remove it.",
            },
          };
      }
    }
  },
};

/** Characters that were decoded wrongly: with a fix where they can only have been one thing. */
function* wrongCharacters(text: string, place: Place): Iterable<RuleFinding> {
  for (const { start, end, after } of sureMojibakeIn(text)) {
    const at = { ...place, start, end };
    const before = text.slice(start, end);
    yield {
      place: at,
      message: {
        fr: `Caractères mal décodés (« ${before} ») : lire « ${after} », et enregistrer le fichier en UTF-8.`,
        en: `Characters decoded wrongly ("${before}"): read "${after}", and save the file as UTF-8.`,
      },
      fix: { place: at, before, after },
    };
  }
  for (const { 0: lost, index } of text.matchAll(LOST))
    yield {
      place: { ...place, start: index, end: index + lost.length },
      message: {
        fr: `Caractère perdu au décodage (« ${wordAround(text, index)} ») : le rétablir d’après l’original.`,
        en: `Character lost in decoding ("${wordAround(text, index)}"): restore it from the original.`,
      },
    };
}

/** What stands for bytes that are no text; "Ã" before a space was "à" with a no-break space, or another letter. */
const LOST = /\ufffd+|(?<=[ \u00a0’])Ã(?=[ \u00a0])/gu;

function wordAround(text: string, index: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, index - 30), index))![0];
  return before + /^\S*/u.exec(text.slice(index, index + 30))![0];
}

/** Without the source, an instruction is looked for where people leave it: at the front or the end of the text. */
function* gluedInstruction({ paragraphs }: Reading): Iterable<RuleFinding> {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  const [found] = findInstructions(text);
  if (!found) return;
  const instruction = text.slice(found.start, found.end);
  const home = paragraphs.find((paragraph) => paragraph.text.includes(instruction.split("\n")[0]!));
  const start = home?.text.indexOf(instruction.split("\n")[0]!) ?? 0;
  yield {
    ...(home ? { place: { ...home.place, start, end: Math.min(home.text.length, start + instruction.length) } } : {}),
    message: {
      fr: `La consigne est restée dans le texte (« ${instruction.slice(0, 60)} ») : la supprimer.`,
      en: `The instruction is still in the text ("${instruction.slice(0, 60)}"): remove it.`,
    },
  };
}
