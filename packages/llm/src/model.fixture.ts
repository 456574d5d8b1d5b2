import type { ProposedSentence, WritingSentence } from "@titraille/core";
import { faithful } from "../../core/src/rewrite/rewrite.fixture.ts";
import type { Asked } from "./server.fixture.ts";
import { TITLING_SYSTEM } from "./title-prompt.ts";

export { SOURCE } from "../../core/src/rewrite/rewrite.fixture.ts";

interface Data {
  readonly id: string;
  readonly text: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** The sentences that a writing prompt gives. */
function sentencesOf({ prompt }: Asked): Omit<WritingSentence, "sources">[] {
  const [, json = ""] = /\nLa partie :\n([\s\S]*?\n\})/u.exec(prompt) ?? [];
  const { phrases } = JSON.parse(json) as { phrases: readonly Data[] };
  return phrases.map(({ id, text, values = {} }) => ({
    id,
    text,
    values: Object.entries(values).map(([valueId, value]) => ({ id: valueId, kind: "figure", text: value })),
  }));
}

/** Whether titles are asked for, not the sentences of a section. */
export function asksTitles({ system }: Asked): boolean {
  return system === TITLING_SYSTEM;
}

/** Titles for `SOURCE`, all true. */
export const TITLES = {
  headlines: [{ text: "La coopérative de [[s1-1]] vend son dernier chalutier", cites: ["s1"] }],
  headings: [
    { text: "L’équipage n’a pas été prévenu", cites: ["s2"] },
    { text: "La criée pourrait être rachetée par la mairie", cites: ["s7"] },
    { text: "Les marins refusent les postes de [[s10-1]]", cites: ["s10"] },
    { text: "Le syndicat demande une réunion", cites: ["s11"] },
  ],
  summaries: [{ text: "Le conseil municipal votera [[s9-1]].", cites: ["s9"] }],
};

/** How a scripted model writes one sentence; `undefined` leaves it out. */
export type SentenceScript = (sentence: ProposedSentence, at: number, asked: Asked) => ProposedSentence | undefined;

/** What a model that writes faithful rewritings and titles, changed as a script says, answers. */
export function written(asked: Asked, script: SentenceScript = (sentence) => sentence): string {
  const changed = (sentences: readonly ProposedSentence[]): ProposedSentence[] =>
    sentences.flatMap((sentence, at) => script(sentence, at, asked) ?? []);
  if (!asksTitles(asked)) return JSON.stringify({ paragraphs: [changed(sentencesOf(asked).map(faithful))] });
  const { headlines, headings, summaries } = TITLES;
  return JSON.stringify({
    headlines: changed(headlines),
    headings: changed(headings),
    summaries: changed(summaries),
  });
}
