import type { Engine } from "../engines/engine.ts";
import { offline } from "../engines/offline/offline.ts";
import type { ProposedSentence, WritingTask } from "../engines/writing.ts";

/** Sentences of a source of our own, each with a faithful rewriting; "{1}" is the first value of the sentence. */
const PAIRS: readonly (readonly [source: string, rewritten: string])[] = [
  [
    "La coopérative de Lannec a vendu son dernier chalutier mardi à un armateur portugais.",
    "Mardi, la coopérative de {1} a cédé son dernier chalutier à un armateur portugais.",
  ],
  [
    "L’équipage de six marins n’a pas été prévenu avant la vente.",
    "Avant la vente, l’équipage de {1} n’a pas été prévenu.",
  ],
  ["« Nous avons appris la nouvelle au port », raconte le patron, Erwan Le Bihan.", "Le patron, {2}, raconte : {1}."],
  [
    "Le bateau, construit en 1998, partira en juillet pour Porto.",
    "Construit en {1}, le bateau partira pour {2} en juillet.",
  ],
  ["Il a été vendu pour 1,2 million d’euros.", "Le bateau a été vendu pour {1}."],
  ["La coopérative avait perdu 300 000 euros l’année dernière.", "L’année dernière, la coopérative avait perdu {1}."],
  [
    "La mairie de Lannec pourrait racheter la criée, que la coopérative louait depuis vingt ans.",
    "La criée, que la coopérative louait depuis {2}, pourrait être rachetée par la mairie de {1}.",
  ],
  [
    "« Nous ne laisserons pas fermer ce bâtiment », a promis la maire, Soazig Kervella.",
    "La maire, {2}, a promis : {1}.",
  ],
  ["Le conseil municipal votera le 12 septembre.", "Le vote du conseil municipal aura lieu {1}."],
  [
    "Les marins ont refusé les postes que la coopérative leur proposait à Tréguen.",
    "Les postes que la coopérative proposait à {1} ont été refusés par les marins.",
  ],
  [
    "Le syndicat des pêcheurs demande une réunion avec le préfet.",
    "Une réunion avec le préfet est demandée par le syndicat des pêcheurs.",
  ],
  ["Le prix du gazole a augmenté de 15 % en un an.", "En un an, le prix du gazole a augmenté de {1}."],
];

/** The source, in four paragraphs. */
export const SOURCE = [0, 3, 6, 9]
  .map((from) =>
    PAIRS.slice(from, from + 3)
      .map(([source]) => source)
      .join(" "),
  )
  .join("\n\n");

/** How a scripted model writes one sentence of a task; `undefined` leaves it out. */
export type Script = (proposal: ProposedSentence, at: number, task: WritingTask) => ProposedSentence | undefined;

/** An engine that writes the faithful rewritings, changed as a script says; it counts what it is asked. */
export function scripted(script: Script): Engine & { readonly tasks: readonly WritingTask[] } {
  const tasks: WritingTask[] = [];
  return {
    ...offline,
    id: "scripted",
    tasks,
    async write(task) {
      tasks.push(task);
      return { paragraphs: [task.sentences.flatMap((sentence, at) => script(faithful(sentence), at, task) ?? [])] };
    },
  };
}

/** The faithful rewriting of a sentence of `SOURCE`. */
export function faithful({ id, text, values }: Omit<WritingTask["sentences"][number], "sources">): ProposedSentence {
  const source = text.replace(/\[\[([^\]]*)\]\]/gu, (_, value) => values.find((each) => each.id === value)!.text);
  const plain = (sentence: string): string => sentence.replace(/[\u00a0\u202f]/gu, " ");
  const pair = PAIRS.find(([each]) => plain(each) === plain(source));
  if (!pair) throw new Error(`no rewriting of: ${source}`);
  return { text: pair[1].replace(/\{(\d)\}/gu, (_, number) => `[[${values[number - 1]!.id}]]`), cites: [id] };
}
