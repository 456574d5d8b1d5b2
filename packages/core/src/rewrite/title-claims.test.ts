import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { clean } from "../clean/clean.ts";
import { readSource } from "../source/read-source.ts";
import { indexOf } from "../verify/source-index.ts";
import { judgeTitle } from "./judge-title.ts";
import { writingSentence } from "./task.ts";

const french = loadFrench();
const TEXT = [
  "Le conseil de Valbrune a voté samedi la réouverture de la criée.",
  "Jeanne Morel, patronne du comité des pêches, s’est réjouie de ce vote, au contraire d’Odile Ferrant, ancienne directrice de la halle.",
  "Les marins contrôlent leurs filets beaucoup mieux que leur dette.",
  "Les inspecteurs souhaitent entendre le mareyeur Jean Roche.",
  "À Lannec, douze bateaux ont été vendus cette année.",
  "La flotte n’a pas été détruite par la tempête.",
  "Les patrons âgés subissent plus tardivement les effets de la crise.",
  "Le maire a promis une aide de la région aux familles.",
  "Une digue de granit protège la criée.",
  "Elle peut être le siège d’infiltrations.",
  "Un veilleur la surveille la nuit.",
  "Un phare s’est effondré dimanche à Kermor.",
  "La tempête a frappé Kermor, en Marvila, avant de gagner Vauze.",
];

async function judged(text: string, cites: readonly number[]): Promise<string> {
  const copy = clean(await readSource(new TextEncoder().encode(TEXT.join(" ")), { name: "port.txt" }));
  const source = indexOf([copy], french);
  const sentences = source.statements.map((statement, index) =>
    writingSentence(
      { text: statement.reading.text, words: statement.reading.words, sources: [statement.span!] } as never,
      `s${index + 1}`,
      french,
    ),
  );
  // Names are written as the sentences have them: as placeholders.
  const written = sentences
    .flatMap(({ values }) => values)
    .sort((a, b) => b.text.length - a.text.length)
    .reduce((title, { id, text: value }) => title.replaceAll(value, `[[${id}]]`), text);
  const judgement = judgeTitle({ text: written, cites: cites.map((each) => `s${each}`) }, sentences, source, french);
  return "objections" in judgement ? judgement.objections[0]!.reason : "accepted";
}

const FALSE: readonly (readonly [text: string, cites: readonly number[], reason: string])[] = [
  ["Jeanne Morel, ancienne directrice de la halle", [2], "mixed"],
  ["Les marins contrôlent leur dette beaucoup mieux que leurs filets", [3], "direction"],
  ["Jean Roche entendu par les inspecteurs", [4], "modality"],
  ["Lannec : le conseil vote la réouverture de la criée", [1, 5], "mixed"],
  ["Vauze : un phare s’effondre à Kermor", [12, 13], "mixed"],
  ["La flotte détruite par la tempête", [6], "negation"],
  ["Un veilleur surveille le maire la nuit", [11], "added"],
  ["Les patrons âgés subissent plus tôt les effets de la crise", [7], "direction"],
];
for (const [text, cites, reason] of FALSE)
  test(`refused: ${text}`, async () => assert.equal(await judged(text, cites), reason));

const TRUE: readonly (readonly [text: string, cites: readonly number[]])[] = [
  ["Odile Ferrant, ancienne directrice de la halle", [2]],
  ["Les marins contrôlent leurs filets mieux que leur dette", [3]],
  ["Valbrune : le conseil vote la réouverture de la criée", [1]],
  ["Marvila : un phare s’effondre à Kermor", [12, 13]],
  ["Douze bateaux vendus à Lannec", [5]],
  ["Pourquoi les patrons âgés subissent plus tardivement les effets de la crise", [7]],
  ["Une aide de la région promise aux familles par le maire", [8]],
  // The theme does nothing that a verb behind it says.
  ["Aide de la région : le maire a promis une aide aux familles", [8]],
  // What "elle" stands for is named right before.
  ["La digue peut être le siège d’infiltrations", [10]],
];
for (const [text, cites] of TRUE)
  test(`accepted: ${text}`, async () => assert.equal(await judged(text, cites), "accepted"));
