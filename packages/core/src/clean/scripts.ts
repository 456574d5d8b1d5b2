import { linesOf, type Pass, removal } from "./pass.ts";

/** What begins a script, also after a CMS has turned its quotes into ’ and « ». */
const START =
  /<script[\s>]|<style[\s>]|<iframe[\s>]|!function\s*\(|\(function\s*\(|\bfunction\s*(?:\w+\s*)?\([^)]{0,80}\)\s*\{|\bwindow\.\w+|\bdocument\.(?:\w+)\s*[(=.]|(?:(?<![\p{L}\d_$@])(?:googletag|fbq|gtag|_gaq|dataLayer|adsbygoogle|_taboola|OneSignal|pbjs|twttr|__tcfapi|snaptr|_paq|OBR)|(?<![\p{L}\d_$.@])(?:ga|jQuery|Didomi|hj|ttq|outbrain))\s*(?:\.\w+\s*)*[(=[]|\$\(\s*(?:document|window|[’'"«“])|\bvar\s+[\w$]+\s*=|\b(?:let|const)\s+[\w$]+\s*=\s*[\w$[{(’'"]|\bif\s*\(\s*(?:typeof|(?:!\s*)?(?:window|document))\b|\{\s*["“«]\s?@context|\btry\s*\{|@media\s|\.[\w-][\w.#>-]*(?:[\s,]+[\w.#>-]+){0,6}\s*\{\s*[\w-]+\s*:/u;
const CODE =
  /^[\s;]*$|^\s*[\w-]+\s*:[^;{}]{1,60};$|[=(){}[\]]|\b(?:var|function|return|typeof|null|true|false|undefined|async|push|src|script)\b|https?:\/\/|\w\.\w+\(|<\/?\w+|^\s*$/;

/** Words that French sentences are full of, and programs, outside their strings, are not. */
const FRENCH =
  /(?<![\p{L}\d_.$])(?:le|la|les|des|du|de|et|est|un|une|qui|que|dans|pour|sur|au|aux|sont|pas|avec|par|ce|cette)(?![\p{L}\d_(=.])/gu;
const STRINGS = /"[^"\n]*"|'[^'\n]*'|‘[^’\n]*’|«[^»\n]*»/gu;

/**
 * Tracking and other scripts: from their first sign, statement by statement, as long as what follows is code. The rest of
 * the line, if it is prose, stays.
 */
export const scripts: Pass = (tracked, source) => {
  const { text } = tracked;
  const edits = [];
  const examples = source.blocks
    .filter(({ type }) => type === "code")
    .map((block) => ({ start: tracked.fromSource(block.start), end: tracked.fromSource(block.end) }));
  for (const line of linesOf(text)) {
    const found = START.exec(line.text);
    if (!found || examples.some(({ start, end }) => line.start < end && line.end > start)) continue;
    const length = codeLength(line.text.slice(found.index));
    if (length < 12) continue;
    const end = line.start + found.index + length;
    let start = line.start + found.index;
    // "(adsbygoogle = …": the parenthesis is the script’s.
    while (start > line.start && /[\s\u00a0(]/u.test(text.charAt(start - 1))) start--;
    edits.push(removal("scripts", "tracking-script", { start, end: wholeTail(text, end, line.end) }));
  }
  return { edits };
};

function codeLength(code: string): number {
  let end = 0;
  for (const match of code.matchAll(/[^;{}]*[;{}]?/g)) {
    const statement = match[0];
    if (statement === "") break;
    const words = statement.replace(STRINGS, "").match(/\p{L}{2,}/gu)?.length ?? 0;
    const signs = statement.match(/[=(){}[\]_$!|&]|\w\.\w/g)?.length ?? 0;
    const prose = words >= 5 && signs * 4 < words && /^\s*(?:[»”)]+\s*)?\p{Lu}/u.test(statement);
    if (end === 0 && (statement.replace(STRINGS, "").match(FRENCH)?.length ?? 0) >= 3) break;
    if (end > 0 && (prose || !CODE.test(statement))) {
      // What closes the last call may stand before prose without a semicolon.
      break;
    }
    end = match.index + statement.length;
  }
  return end;
}

/** Takes along closing marks and white space that were part of the script. */
function wholeTail(text: string, end: number, limit: number): number {
  let at = end;
  while (at < limit && /[\s)};»”\u00a0]/u.test(text.charAt(at))) at++;
  return at;
}
