import {
  costText,
  entailmentText,
  type InterfaceLanguage,
  type ModelReport,
  objectionText,
  printedNumber,
  REWRITING_NAMES,
  type Report,
  type RewritingProgress,
  type SectionRewriting,
} from "@titraille/core";

/** What became of a section that has just been done: "  [2/5] Un chantier de trois ans : réécrite". */
export function sectionLine({ section, done, of }: RewritingProgress, language: InterfaceLanguage): string {
  return `  [${done}/${of}] ${outcome(section, language)}`;
}

function outcome(section: SectionRewriting, language: InterfaceLanguage): string {
  const { heading = language === "fr" ? "(début)" : "(top)", status } = section;
  const reason = status === "kept" ? whyKept(section, language) : undefined;
  const colon = language === "fr" ? "\u00a0:" : ":";
  return `${heading}${colon} ${REWRITING_NAMES[status][language]}${reason === undefined ? "" : ` (${reason})`}`;
}

/** The first thing that spoke against the last try. */
function whyKept({ tries }: SectionRewriting, language: InterfaceLanguage): string | undefined {
  const last = tries.at(-1);
  const objection = last?.refused[0]?.objections[0] ?? last?.objections[0];
  return objection && objectionText(objection)[language];
}

/** How many sections are rewritten, what is to be read again, what it took; nothing for an engine that does not write. */
export function rewritingLines(
  { rewriting, titles, entailment, model }: Report,
  language: InterfaceLanguage,
): string[] {
  if (!rewriting) return [];
  const fr = language === "fr";
  const number = (value: number): string => printedNumber(value, language);
  const written = rewriting.filter(({ status }) => status !== "kept");
  const toRead = written.flatMap(({ toRead: sentences }) => sentences).length;
  return [
    fr
      ? `Parties réécrites\u00a0: ${number(written.length)} sur ${number(rewriting.length)}`
      : `Sections rewritten: ${number(written.length)} of ${number(rewriting.length)}`,
    ...rewriting.filter(({ status }) => status === "kept").map((section) => `− ${outcome(section, language)}`),
    ...(titles
      ? [
          fr
            ? `Titres proposés\u00a0: ${number(titles.proposed)}, refusés ${number(titles.refused.length)}`
            : `Titles proposed: ${number(titles.proposed)}, refused ${number(titles.refused.length)}`,
        ]
      : []),
    ...(toRead > 0
      ? [
          fr
            ? `Phrases à relire, un mot n’est pas dans la source\u00a0: ${number(toRead)}`
            : `Sentences to read again, a word is not in the source: ${number(toRead)}`,
        ]
      : []),
    ...(entailment ? [entailmentText(entailment, language)] : []),
    ...(model ? [taken(model, language)] : []),
  ];
}

function taken(
  { name, usage: { calls, inputTokens, outputTokens, cost }, currency = "" }: ModelReport,
  language: InterfaceLanguage,
): string {
  const number = (value: number): string => printedNumber(value, language);
  const paid = cost === undefined ? "" : `, ${costText(cost, language)} ${currency}`;
  return language === "fr"
    ? `${name}\u00a0: appels ${number(calls)}, tokens ${number(inputTokens)} + ${number(outputTokens)}${paid}`
    : `${name}: calls ${number(calls)}, tokens ${number(inputTokens)} + ${number(outputTokens)}${paid}`;
}
