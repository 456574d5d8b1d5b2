import type { Config } from "../config/config.ts";
import type { Source } from "../source/source.ts";
import type { Brief, Clause } from "./brief.ts";
import { refuseContradictions } from "./contradictions.ts";
import { findInstructions } from "./find-instruction.ts";
import { parseBrief } from "./parse-brief.ts";

/** Demands made by options of the command or of a call. */
export interface BriefFlags {
  /** ISO 639-1 code. */
  readonly lang?: string;
  readonly minWords?: number;
  readonly maxWords?: number;
  readonly keyphrases?: readonly string[];
}

/** Options as clauses of the brief. */
export function briefFromFlags(flags: BriefFlags): Brief {
  const clauses: Clause[] = [];
  if (flags.lang !== undefined)
    clauses.push({ text: `--lang ${flags.lang}`, origin: "flag", demand: { kind: "language", language: flags.lang } });
  if (flags.minWords !== undefined)
    clauses.push({
      text: `--min-words ${flags.minWords}`,
      origin: "flag",
      demand: { kind: "words", min: flags.minWords },
    });
  if (flags.maxWords !== undefined)
    clauses.push({
      text: `--max-words ${flags.maxWords}`,
      origin: "flag",
      demand: { kind: "words", max: flags.maxWords },
    });
  if (flags.keyphrases?.length)
    clauses.push({
      text: `--keyphrase ${flags.keyphrases.map((phrase) => `"${phrase}"`).join(" ")}`,
      origin: "flag",
      demand: { kind: "keyphrase", phrases: flags.keyphrases },
    });
  return { language: "fr", clauses, notUnderstood: [] };
}

/**
 * Puts the brief together from everywhere a person may have left it: configuration, front matter, an instruction glued to
 * the first source that has one, the instruction handed over apart, options. Sources come back with the place of their
 * instruction marked, so that cleaning takes it out.
 *
 * @throws TitrailleError BRIEF_CONTRADICTION naming both clauses, also when they come from two places.
 */
export function gatherBrief(
  sources: readonly Source[],
  { brief, flags, config }: { readonly brief?: string; readonly flags: BriefFlags; readonly config: Config },
): { brief: Brief; sources: Source[] } {
  const marked = sources.map((source) => {
    const instructions = findInstructions(source.text);
    return instructions.length > 0 ? { ...source, instructions } : source;
  });
  const glued = marked.find(({ instructions }) => instructions);
  const parts: Brief[] = [];
  if (config.brief !== undefined) parts.push(parseBrief(config.brief, "config"));
  const frontMatter = sources.find((source) => source.metadata.briefText !== undefined)?.metadata.briefText;
  if (frontMatter !== undefined) parts.push(parseBrief(frontMatter, "front-matter"));
  if (glued) parts.push(parseBrief(instructionOf(glued)));
  if (brief !== undefined && brief.trim() !== "") parts.push(parseBrief(brief));
  const spoken = parts.at(-1)?.language ?? "fr";
  parts.push(briefFromFlags(flags));
  const gathered: Brief = {
    language: spoken,
    clauses: parts.flatMap((part) => part.clauses),
    notUnderstood: parts.flatMap((part) => part.notUnderstood),
  };
  refuseContradictions(gathered);
  return { brief: gathered, sources: marked };
}

/** The instruction that was found in a source; its parts on lines of their own. */
function instructionOf({ text, instructions = [] }: Source): string {
  return instructions.map(({ start, end }) => text.slice(start, end)).join("\n");
}
