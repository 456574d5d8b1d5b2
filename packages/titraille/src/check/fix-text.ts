import { type ArticleOrigins, type Finding, originsAt, type SourceFormat, structureOf } from "@titraille/core";
import { editsOf, type FileEdit } from "./file-edits.ts";

/** Findings whose fixes are made together or not at all, and their edits. */
interface Unit {
  readonly findings: readonly Finding[];
  readonly edits: readonly FileEdit[];
}

/** How often a text that lost its structure is tried with fewer edits. */
const TRIES = 64;

/**
 * The file with the fixes made that have their place in it. Those that touch others wait for another round, and so do those
 * after which the file would have another structure (an emphasis that is none any more).
 */
export function fixText(
  file: string,
  { origins, format }: { readonly origins?: ArticleOrigins | undefined; readonly format: SourceFormat },
  findings: readonly Finding[],
): { text: string; done: Finding[] } {
  const taken = new Set<number>();
  const units: Unit[] = [];
  for (const together of groupsOf(findings)) {
    const edits = together.map((finding) => {
      const placed = originsAt(origins, finding.fix!.place);
      return placed && editsOf(finding.fix!, placed, file, format);
    });
    if (!edits.every((each) => each !== undefined)) continue;
    const unit = { findings: together, edits: edits.flat() };
    const touched = new Set(
      unit.edits.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => start + i)),
    );
    if ([...touched].some((offset) => taken.has(offset))) continue;
    for (const offset of touched) taken.add(offset);
    units.push(unit);
  }
  const kept = keepingStructure(file, format, units);
  return { text: applied(file, kept), done: kept.flatMap((unit) => unit.findings) };
}

/** The findings that have fixes: a quotation mark together with its partner, since half a pair is worse than none. */
function groupsOf(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  let open: { readonly place: string; readonly closing: string; readonly group: Finding[] }[] = [];
  for (const finding of findings) {
    if (!finding.fix) continue;
    const { place, after } = finding.fix;
    const name = `${place.field} ${place.index ?? ""}`;
    if (open[0]?.place !== name) open = [];
    const partner = open.findLastIndex(({ closing }) => closing === after);
    if (partner >= 0) {
      open[partner]!.group.push(finding);
      open.length = partner;
      continue;
    }
    const group = [finding];
    groups.push(group);
    const closing = PARTNERS[after];
    if (closing) open = [...open.slice(-DEEPEST), { place: name, closing, group }];
  }
  return groups;
}

/** Quotations inside each other that are followed; French has three. */
const DEEPEST = 4;
const PARTNERS: Readonly<Record<string, string>> = { "«": "»", "“": "”", "‘": "’" };

/** As many of the units as leave the file its structure: all as a rule, else halves are tried apart. */
function keepingStructure(file: string, format: SourceFormat, units: readonly Unit[]): readonly Unit[] {
  const before = structureOf(file, format);
  let tries = 0;
  const isKept = (some: readonly Unit[]): boolean => {
    tries++;
    return structureOf(applied(file, some), format) === before;
  };
  const keep = (some: readonly Unit[]): readonly Unit[] => {
    if (some.length === 0 || tries >= TRIES) return [];
    if (isKept(some)) return some;
    if (some.length === 1) return [];
    const middle = some.length >> 1;
    const [first, second] = [keep(some.slice(0, middle)), keep(some.slice(middle))];
    return isKept([...first, ...second]) ? [...first, ...second] : first;
  };
  return keep(units);
}

function applied(file: string, units: readonly Unit[]): string {
  const parts: string[] = [];
  let at = 0;
  const edits = units.flatMap((unit) => unit.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, after } of edits) {
    parts.push(file.slice(at, start), after);
    at = end;
  }
  return parts.join("") + file.slice(at);
}
