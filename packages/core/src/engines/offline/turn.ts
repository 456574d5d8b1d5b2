/** What turns a statement round behind it: "…, mais …"; not what adds to it ("mais aussi") or limits it ("mais sans"). */
export const TURN = /,? mais (?!aussi|également|encore|surtout|pas |sans |non )/u;
