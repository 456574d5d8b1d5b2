import type { Discrepancy } from "./discrepancy.ts";
import type { Reading } from "./reading.ts";
import { type Part, partsOf } from "./roles.ts";

/** Two sides of one deal: who is on one is not on the other. */
const DEALS: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/^(?:vendre|revendre|céder)$/, /^(?:acheter|racheter|acquérir)$/],
  [/^(?:donner|offrir|verser|remettre|léguer)$/, /^(?:recevoir|toucher|percevoir|hériter)$/],
  [/^(?:prêter)$/, /^(?:emprunter)$/],
  [/^(?:battre|vaincre)$/, /^(?:perdre|incliner)$/],
];

/** A name that buys where it sells in the source, or wins where it loses. */
export function compareConverses(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const agents = (reading: Reading): Part[] => partsOf(reading).filter(({ role }) => role === "agent");
  const known = evidence.flatMap(agents);
  return agents(statement).flatMap(({ act, name, start, end, text }): Discrepancy[] => {
    const deal = DEALS.find((sides) => sides.some((side) => side.test(act)));
    const own = deal?.find((side) => side.test(act));
    const other = deal?.find((side) => side !== own);
    if (!own || !other || known.some((each) => each.name === name && own.test(each.act))) return [];
    const there = known.find((each) => each.name === name && other.test(each.act));
    return there
      ? [
          {
            kind: "direction",
            range: { start, end },
            found: `${text} … ${act}`,
            expected: `${there.text} … ${there.act}`,
          },
        ]
      : [];
  });
}
