import type { Article } from "./article.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { escapePattern } from "./escape-pattern.ts";
import { answersIn, askedOf } from "./faq-answers.ts";
import type { Statement } from "./material.ts";

/** What somebody is: nouns by their endings, and some that have none of those. */
const FUNCTION = String.raw`(?:anciens? |ancienne )?(?:vice-)?(?:\p{Ll}{3,}(?:eur|euse|rice|ien|ienne|iste|logue|aire|ante?|ère)|présidente?|maître(?:sse)? de conférences|chef|cheffe|maire|membre|porte-parole|star|docteure?|avocate?|élue?|députée?|scientifique|ministre|juge|agente?)`;
/** Behind a name who its bearer is: ", directrice de la halle", ", 42 ans, la première à …", ", qui préside …". */
const BEHIND = String.raw`(?:, \d+ ans)?, (?:qui (?:dirige|préside|mène|conduit|étudie|enseigne|représente|tient)|(?:l[ea] |l’|une? )?${FUNCTION}) `;
/** Before it: "la directrice de la halle Odile Ferrant". */
const BEFORE = String.raw`(?<!\p{L})(?:l[ea] |l’|une? )${FUNCTION}(?: \p{Ll}+){0,2}(?: (?:de |du |des |d’|à |au )(?:la |l’)?[\p{L}’ -]{2,40}?)? `;
/** What something is, told as a definition. */
const IS = String.raw` (?:\([^()]{2,20}\) )?(?:est|sont|désigne|désignent) (?:l[ea] |les |l’|une? |des )`;
const ARTICLE = "(?:L[ea] |Les |L’)?";

/**
 * Who is, and what is: questions that a name raises and one sentence of the text answers, most named first. Nothing is asked
 * that only a quotation would answer.
 */
export function questionsOfNames(desk: Desk): Article["faq"] {
  const statements = answersIn(desk);
  const { names, tags } = analysisOf(desk, 0);
  return (
    names
      // Who is only mentioned in passing raises no question.
      .filter(({ canonical, mentions }) => mentions.length > 1 || tags.includes(canonical))
      .toSorted((one, other) => other.mentions.length - one.mentions.length)
      .flatMap(({ canonical, type }): Article["faq"] => {
        const name = escapePattern(canonical);
        if (type === "person") {
          if (!canonical.includes(" ")) return [];
          const answer = find(statements, `${name}${BEHIND}`) ?? find(statements, `${BEFORE}${name}`);
          return answer ? [askedOf(`Qui est ${canonical}`, answer)] : [];
        }
        const answer = find(statements, `^${ARTICLE}${name}${IS}`);
        if (!answer) return [];
        const what = new RegExp(`^${ARTICLE}${name}`, "u").exec(answer.text)![0];
        const named = /^L(?:[ea]s? |’)/u.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : what;
        return [askedOf(`Qu’est-ce que ${named}`, answer)];
      })
  );
}

function find(statements: readonly Statement[], pattern: string): Statement | undefined {
  const expression = new RegExp(pattern, "u");
  return statements.find(({ text }) => /^[\p{Lu}\d][^\n]*[.»]$/u.test(text) && expression.test(text));
}
