import type { French } from "@titraille/french";
import type { Copy } from "../clean/copy.ts";
import type { Desk } from "../edit/desk.ts";
import type { Statement } from "../edit/material.ts";
import type { Section } from "../edit/outline.ts";
import type { Candidate, Engine } from "../engines/engine.ts";
import type { ModelUsage, Objection, ProposedTitles, RefusedSentence, TitlingTask } from "../engines/writing.ts";
import { TitrailleError } from "../errors/titraille-error.ts";
import type { TitleProposals } from "../verify/report.ts";
import { indexOf } from "../verify/source-index.ts";
import { type Accepted, type JudgedTitles, judgeTitles } from "./judge-titles.ts";
import { together } from "./model-usage.ts";
import type { SecondOpinion } from "./second-opinion.ts";
import { piecesOf } from "./title-pieces.ts";

/** Sentences at the top that a headline may be drawn from later than which it is no news. */
const TOP = 8;
/** Times that titles are asked for, and headlines to choose from that make a second time needless. House. */
const ROUNDS = 2;
const ENOUGH = 3;

/** An engine whose titles are checked before the desk chooses among them and those of the engine’s own. */
export interface TitlingEngine {
  readonly engine: Engine;
  /** What was proposed and refused; undefined until it was asked for. */
  readonly proposals: () => TitleProposals | undefined;
}

/**
 * Has an engine that titles propose headlines, subheadings and summaries for the whole article at once; each is compared
 * with the sentences it cites. Those that are true compete with the ones that the engine finds section by section.
 */
export function checkedTitles(
  engine: Engine,
  copies: readonly Copy[],
  french: French,
  opinion?: SecondOpinion,
): TitlingEngine | undefined {
  if (!engine.title) return undefined;
  const title = engine.title.bind(engine);
  let asked: Promise<Titles> | undefined;
  let proposals: TitleProposals | undefined;
  const titlesFor = (desk: Desk): Promise<Titles> => {
    asked ??= gather(desk, title, { copies, french, ...(opinion ? { opinion } : {}) }).then((titles) => {
      proposals = titles.proposals;
      return titles;
    });
    return asked;
  };
  return {
    proposals: () => proposals,
    engine: {
      id: engine.id,
      async headlines(desk) {
        const { headlines } = await titlesFor(desk);
        const top = proseOf(desk).slice(0, TOP);
        const depthOf = ({ statements }: Accepted): number =>
          Math.min(1, ...statements.map((each) => (top.includes(each) ? top.indexOf(each) / TOP : 1)));
        return [
          ...(await engine.headlines(desk)),
          ...headlines.map((each) => ({ ...each.candidate, depth: depthOf(each) })),
        ];
      },
      async headings(section, desk) {
        const { headings } = await titlesFor(desk);
        return [...(await engine.headings(section, desk)), ...within(section, headings)];
      },
      async summaries(desk) {
        const { summaries } = await titlesFor(desk);
        const prose = proseOf(desk);
        return [
          ...(await engine.summaries(desk)),
          ...summaries.map(({ candidate, statements }) => ({
            ...candidate,
            depth: Math.max(0, prose.indexOf(statements[0]!)) / Math.max(1, prose.length),
          })),
        ];
      },
    },
  };
}

/** Those that rest on sentences of a section alone. */
function within(section: Section, headings: readonly Accepted[]): Candidate[] {
  const own = section.units.flatMap(({ statements }) => statements);
  return headings
    .filter(({ statements }) => statements.every((each) => own.includes(each)))
    .map(({ candidate, statements, covers }) => ({
      ...candidate,
      depth: Math.min(...statements.map((each) => own.indexOf(each))) / own.length,
      fit: sharedPart(own, covers),
    }));
}

/** Share of the words of two sets of statements that are in both. */
function sharedPart(one: readonly Statement[], other: readonly Statement[]): number {
  const words = (of: Iterable<Statement>): number => [...of].reduce((sum, { length }) => sum + length, 0);
  const all = new Set([...one, ...other]);
  return words(one.filter((each) => other.includes(each))) / Math.max(1, words(all));
}

interface Titles {
  readonly headlines: readonly Accepted[];
  readonly headings: readonly Accepted[];
  readonly summaries: readonly Accepted[];
  readonly proposals: TitleProposals;
}

async function gather(
  desk: Desk,
  title: NonNullable<Engine["title"]>,
  { copies, french, opinion }: { copies: readonly Copy[]; french: French; opinion?: SecondOpinion },
): Promise<Titles> {
  const source = indexOf(copies, french);
  const judged: JudgedTitles[] = [];
  const objections: Objection[] = [];
  let usage: ModelUsage | undefined;
  const keyphrase = desk.keyphrase === undefined ? {} : { keyphrase: desk.keyphrase.text };
  const ask = async (task: TitlingTask): Promise<ProposedTitles | undefined> => {
    try {
      const titles = await title({ ...task, ...keyphrase });
      if (titles.usage) usage = usage === undefined ? titles.usage : together(usage, titles.usage);
      objections.push(...(titles.objections ?? []));
      return titles;
    } catch (error) {
      if (error instanceof TitrailleError) throw error;
      objections.push({ reason: "engine", found: error instanceof Error ? error.name : "unknown" });
      return undefined;
    }
  };
  await Promise.all(
    piecesOf(desk, french).map(async (piece, at) => {
      const paragraphs = piece.map((paragraph) => paragraph.map(({ sentence }) => sentence));
      const isTop = at === 0;
      let refused: readonly RefusedSentence[] | undefined;
      for (let round = 1; round <= ROUNDS; round++) {
        const titles = await ask({ paragraphs, isTop, ...(refused ? { refused } : {}) });
        if (!titles) return;
        const found = await judgeTitles(titles, piece, isTop, round, source, french);
        judged.push(found);
        if (isEnough(found, isTop)) return;
        refused = found.refused;
      }
    }),
  );
  const all = <Kind extends "headlines" | "headings" | "summaries">(kind: Kind): Accepted[] =>
    withoutRepeats(judged.flatMap((each) => each[kind]));
  const accepted = { headlines: all("headlines"), headings: all("headings"), summaries: all("summaries") };
  const refused = judged.flatMap((each) => each.refused);
  const proposed = judged.reduce((sum, each) => sum + each.proposed, 0);
  const doubts = await opinion?.objectionsTo(
    Object.values(accepted)
      .flat()
      .filter(isClaim)
      .map(({ candidate }) => candidate),
  );
  const undoubted = (of: readonly Accepted[]): Accepted[] =>
    of.filter((each) => {
      const doubt = doubts?.get(each.candidate);
      if (doubt) refused.push({ text: each.proposed.text, cites: each.proposed.cites, objections: [doubt] });
      return !doubt;
    });
  const titles = {
    headlines: undoubted(accepted.headlines),
    headings: undoubted(accepted.headings),
    summaries: undoubted(accepted.summaries),
  };
  return { ...titles, proposals: { proposed, refused, objections, ...(usage === undefined ? {} : { usage }) } };
}

/** Whether another round has nothing to mend: nothing readable came, or most of it was found true. */
function isEnough({ headlines, headings, refused, proposed }: JudgedTitles, isTop: boolean): boolean {
  if (proposed === 0 || refused.length === 0) return true;
  return (!isTop || headlines.length >= ENOUGH) && headings.length > refused.length;
}

function withoutRepeats(accepted: readonly Accepted[]): Accepted[] {
  return [...new Map(accepted.map((each) => [each.candidate.text, each])).values()];
}

/** "Un port vendu" names, and claims nothing that could follow or not. */
function isClaim({ candidate }: Accepted): boolean {
  return candidate.form !== "noun-phrase";
}

function proseOf({ material }: Desk): Statement[] {
  return material.passages.flatMap(({ block, statements }) => (block.type === "paragraph" ? statements : []));
}
