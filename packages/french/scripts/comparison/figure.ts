/** One line of the comparison: what was measured on what, and each system's result. */
export interface Figure {
  readonly name: string;
  readonly testSet: string;
  /** What the package promises, as text ("≥ 98"). */
  readonly promise?: string;
  /** By system; ours is `OURS`. A missing one was not measured. */
  readonly results: Readonly<Record<string, number>>;
  readonly unit?: "%" | "/s" | "ms" | "kB" | "MB";
}

export const OURS = "@titraille/french";

/** The figures as a Markdown table, one column per system that has a result. */
export function markdownTable(figures: readonly Figure[]): string {
  const systems = [...new Set([OURS, ...figures.flatMap(({ results }) => Object.keys(results))])];
  const rows = [
    ["figure", "test set", "promise", ...systems],
    ["---", "---", "---", ...systems.map(() => "--:")],
    ...figures.map(({ name, testSet, promise = "", results, unit = "%" }) => [
      name,
      testSet,
      promise,
      ...systems.map((system) => (results[system] === undefined ? "" : show(results[system], unit))),
    ]),
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function show(value: number, unit: string): string {
  if (unit === "%") return value.toFixed(1);
  if (unit === "MB") return `${value.toFixed(2)} MB`;
  const grouped = Math.round(value)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, " ");
  return unit === "/s" ? grouped : `${grouped} ${unit}`;
}
