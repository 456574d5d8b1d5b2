import type { Span } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import type { FigureMention } from "./figures.ts";
import { countedBy } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import { isRelated } from "./word-families.ts";

/** What something was and what it has become: "de 800 à 1 250", "1 250, contre 800 il y a deux ans". */
export interface Course extends Span {
  readonly from: number;
  readonly to: number;
}

/** A past with which a number is compared, right behind it. */
const THEN = /(?:il y a|voici|en [12]\d{3}|un an|avant|auparavant|plus tôt|l’an|précéd|passée?|derni)/iu;
/** Characters behind a number in which the past that it is of stands. */
const SOON = 40;
/** Characters before a number in which "de" or "contre" stands. */
const AHEAD = 24;

/** "de 800 à 1 250" is not "de 1 250 à 800", and "1 250, contre 800 avant" not "800, contre 1 250 avant". */
export function compareCourse(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap(coursesOf);
  const isReverse = ({ from, to }: Course): boolean =>
    from !== to && known.some((other) => other.from === to && other.to === from);
  return coursesOf(statement).flatMap((course): Discrepancy[] => {
    if (!isReverse(course)) return [];
    const { start, end, from, to } = course;
    const source = evidence.find((reading) =>
      coursesOf(reading).some((other) => other.from === to && other.to === from),
    );
    const there = source && coursesOf(source).find((other) => other.from === to && other.to === from);
    return [
      {
        kind: "direction",
        range: { start, end },
        found: statement.text.slice(start, end),
        ...(there ? { expected: source.text.slice(there.start, there.end) } : {}),
      },
    ];
  });
}

/** The courses of a sentence. Of numbers that count different things none is made. */
function coursesOf(reading: Reading): Course[] {
  const { figures, text } = reading;
  return figures.flatMap((second, index): Course[] => {
    const first = figures[index - 1];
    if (
      first &&
      /^[^.;]{0,14}[ \u00a0]à[ \u00a0](?:près de )?$/iu.test(text.slice(first.end, second.start)) &&
      FROM.test(text.slice(Math.max(0, first.start - AHEAD), first.start))
    )
      return [{ start: first.start, end: second.end, from: first.value, to: second.value }];
    if (
      !AGAINST.test(text.slice(Math.max(0, second.start - AHEAD), second.start)) ||
      !THEN.test(text.slice(second.end, second.end + SOON))
    )
      return [];
    const now = figures.slice(0, index).findLast((each) => isOfOneKind(each, second, reading));
    return now ? [{ start: now.start, end: second.end, from: second.value, to: now.value }] : [];
  });
}

const FROM = /(?:^|[\s(])de[ \u00a0](?:près de )?$/iu;
const AGAINST = /,? contre[ \u00a0](?:les |environ |près de |plus de )?$/iu;

function isOfOneKind(one: FigureMention, other: FigureMention, reading: Reading): boolean {
  if (one.kind !== other.kind || one.unit !== other.unit) return false;
  const [first, second] = [countedBy(one, reading), countedBy(other, reading)];
  return first === undefined || second === undefined || isRelated(first, second);
}

/** A word or phrase of rise or fall, more or less. */
interface Move extends Span {
  readonly axis: string;
  readonly sign: number;
  readonly text: string;
}

/** "moins de billets que l’an dernier": more or less than before. */
const THAN_BEFORE = /^[^.;,:]{0,40}[ \u00a0]qu(?:e l’an|’en |’il y a|’auparavant|’avant|’alors)/iu;

/** "la baisse du prix" where the source has it go from 2,40 to 3,10. */
export function againstCourse(
  { axis, sign, start, end, text }: Move,
  statement: Reading,
  evidence: readonly Reading[],
): Discrepancy[] {
  const isMove = axis === "level" || (axis === "degree" && THAN_BEFORE.test(statement.text.slice(end)));
  const courses = isMove
    ? evidence.flatMap((reading) => coursesOf(reading).map((course) => ({ ...course, reading })))
    : [];
  const [course] = courses;
  if (!course || courses.some(({ from, to }) => Math.sign(to - from) === sign)) return [];
  return [
    {
      kind: "direction",
      range: { start, end },
      found: text,
      expected: course.reading.text.slice(course.start, course.end),
    },
  ];
}
