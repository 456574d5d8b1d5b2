import { type Engine, offline, type ProposedSentence, type WritingTask, type Written } from "@titraille/core";

/** Continues a text up to the end of its line. */
export type Complete = (text: string, seed: number) => Promise<string>;

/** A sentence that the model proposed, and the one that it was given. */
export interface Proposal extends ProposedSentence {
  readonly given: string;
}

/** What the model is shown before its own sentence: ours. */
const EXAMPLES = [
  [
    "Le conseil municipal a adopté [[v1]] le budget de la piscine, qui s’élève à [[v2]].",
    "Adopté [[v1]] par le conseil municipal, le budget de la piscine atteint [[v2]].",
  ],
  [
    "Selon la direction, les travaux ne commenceront pas avant la fin de l’été.",
    "Les travaux ne débuteront pas avant la fin de l’été, d’après la direction.",
  ],
  ["[[v1]], a répondu la porte-parole du syndicat.", "La porte-parole du syndicat a répondu\u00a0: [[v1]]."],
];

const INTRODUCTION =
  "Chaque phrase d’un article, puis la même dite autrement, avec les mêmes repères entre crochets.\n\n";

/**
 * An engine for a model that was never tuned to follow instructions: it is shown sentences said otherwise, and goes on. It
 * says whatever comes to it, in good French and about the subject: nobody is more dangerous to a newspaper.
 *
 * @param told every proposal, for whoever counts.
 */
export function completingEngine(complete: Complete, told: (proposal: Proposal) => void): Engine {
  const shown = EXAMPLES.map(([one, other]) => `Phrase\u00a0: ${one}\nAutrement\u00a0: ${other}\n\n`).join("");
  async function propose(given: string, id: string, round: number): Promise<ProposedSentence> {
    const text = (await complete(`${INTRODUCTION}${shown}Phrase\u00a0: ${given}\nAutrement\u00a0:`, round)).trim();
    const proposal = { text, cites: [id] };
    told({ ...proposal, given });
    return proposal;
  }
  return {
    ...offline,
    id: "completing",
    async write({ sentences, round, last, refused }: WritingTask): Promise<Written> {
      const paragraph: ProposedSentence[] = [];
      for (const { id, text } of sentences) {
        const before = last.flat().find(({ cites }) => cites.includes(id));
        const isGood = before && !refused.some((each) => each.text === before.text);
        paragraph.push(isGood ? before : await propose(text, id, round));
      }
      return { paragraphs: [paragraph] };
    },
  };
}
