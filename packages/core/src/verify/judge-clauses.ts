import { countWords } from "@titraille/french";
import type { Brief, Clause, Demand } from "../brief/brief.ts";
import type { Article } from "../edit/article.ts";
import { measureKeyphrase } from "../edit/find-keyphrase.ts";
import { blockText, headings } from "../rules/article-text.ts";
import type { Finding } from "../rules/rule.ts";
import { articleWords } from "./article-words.ts";
import { judgeWording } from "./judge-wording.ts";
import { printedNumber } from "./printed-number.ts";
import type { ClauseResult } from "./report.ts";
import { met, notMet, plural, pluralEn, type Verdict } from "./verdict.ts";

/** Answers every clause of the brief: met, not met (by how much, and the ways out), or not understood. */
export function judgeClauses(brief: Brief, article: Article, findings: readonly Finding[]): ClauseResult[] {
  const results = brief.clauses.map((clause): ClauseResult => ({ clause, ...judge(clause, article, findings) }));
  const lost = brief.notUnderstood.map(
    ({ text, span }): ClauseResult => ({
      clause: { text, origin: "instruction", ...(span ? { span } : {}), demand: { kind: "tone", tone: text } },
      status: "not-understood",
      message: {
        fr: `« ${text} » n’a pas été compris : rien n’a été fait. Le dire autrement, ou le faire à la main.`,
        en: `"${text}" was not understood: nothing was done. Say it in other words, or do it by hand.`,
      },
    }),
  );
  return [...results, ...lost];
}

function judge({ demand }: Clause, article: Article, findings: readonly Finding[]): Verdict {
  switch (demand.kind) {
    case "seo":
      return judgeSeo(findings);
    case "subheadings":
      return judgeSubheadings(demand, article);
    case "language":
      return article.language === demand.language
        ? met("L’article est en français.", "The article is in French.")
        : notMet(`L’article est en ${article.language}.`, `The article is in ${article.language}.`);
    case "words":
      return judgeWords(demand, articleWords(article));
    case "keyphrase":
      return judgeKeyphrase(demand.phrases, article);
    case "seo-title":
      return judgeLength("Titre SEO", "SEO title", article.seoTitle.text, demand.maxCharacters);
    case "description":
      return judgeLength("Description", "Description", article.description.text, demand.maxCharacters);
    case "headline":
      return judgeHeadline(demand, article.headline.text);
    case "faq":
      if (demand.wanted && article.faq.length > 0 && article.faq.length < (demand.count ?? 1))
        return notMet(
          `${plural(article.faq.length, "question", "questions")}, ${demand.count} demandées : le texte n’en permet pas d’autre sûre.`,
          `${pluralEn(article.faq.length, "question")}, ${demand.count} asked for: the text allows no other safe one.`,
        );
      return judgePresence(
        demand.wanted,
        article.faq.length,
        "question avec sa réponse",
        "questions avec leurs réponses",
        "questions with answers",
        "Le texte ne pose ni ne permet aucune question sûre.",
        "The text allows no safe question.",
      );
    case "standfirst":
      return judgePresence(
        demand.wanted,
        article.standfirst ? 1 : 0,
        "chapô",
        "chapôs",
        "standfirst",
        "Le premier paragraphe ne se lit pas seul.",
        "The opening paragraph cannot be read alone.",
      );
    case "conclusion":
      return demand.wanted
        ? notMet(
            "Une conclusion dirait ce que la source ne dit pas : rien n’a été inventé, l’écrire à la main.",
            "A conclusion would say what the source does not: nothing was invented, write it by hand.",
          )
        : met("Aucune conclusion n’a été ajoutée.", "No conclusion was added.");
    case "key-points":
      return judgePresence(
        demand.wanted,
        article.keyPoints.length,
        "point clé",
        "points clés",
        "key points",
        "Trop peu de phrases se lisent seules.",
        "Too few sentences can be read alone.",
      );
    case "lists":
      return judgePresence(
        demand.wanted,
        article.body.children.filter((block) => block.type === "list").length + (article.keyPoints.length > 0 ? 1 : 0),
        "liste",
        "listes",
        "lists",
        "Le texte n’énumère rien.",
        "The text lists nothing.",
      );
    case "bold":
      return judgePresence(
        demand.wanted,
        (JSON.stringify(article.body).match(/"type":"strong"/g) ?? []).length,
        "passage en gras",
        "passages en gras",
        "bold passages",
        "Aucun terme à mettre en gras.",
        "No term to print in bold.",
      );
    case "tables":
      return judgePresence(
        demand.wanted,
        article.body.children.filter((block) => block.type === "table").length,
        "tableau",
        "tableaux",
        "tables",
        "La source n’a pas de tableau : en composer un demanderait de choisir ce qui y va, à faire à la main.",
        "The source has no table: making one would mean choosing what goes into it, do it by hand.",
      );
    case "slug":
      return met(`Slug : ${article.slug}.`, `Slug: ${article.slug}.`);
    case "tags":
      return judgeTags(demand.count ?? 1, article.tags);
    case "keep-quotes":
    case "original":
    case "faithful":
    case "proofread":
    case "tone":
    case "audience":
      return judgeWording(demand, article, findings);
  }
}

function judgeTags(least: number, tags: readonly string[]): Verdict {
  const fr = plural(tags.length, "étiquette", "étiquettes");
  const en = pluralEn(tags.length, "tag");
  if (tags.length >= least) return met(`${fr} : ${tags.join(", ")}.`, `${en}: ${tags.join(", ")}.`);
  return notMet(
    `${fr}, ${least} au moins : la source ne nomme rien d’autre assez souvent.`,
    `${en}, at least ${least}: the source names nothing else often enough.`,
  );
}

/** Technically ready: no error or warning of the rules on metadata, structure and residue remains. */
function judgeSeo(findings: readonly Finding[]): Verdict {
  const open = findings.filter(
    ({ category, severity }) =>
      severity !== "note" && /^(?:metadata|structure|structured-data|residue|keyphrase|accessibility)$/.test(category),
  );
  if (open.length === 0)
    return met(
      "Prêt techniquement : titre SEO, description, slug, intertitres, balises et données structurées sont en règle.",
      "Technically ready: SEO title, description, slug, subheadings, tags and structured data are in order.",
    );
  return notMet(
    `${plural(open.length, "point reste", "points restent")} à régler : voir les constats.`,
    `${pluralEn(open.length, "point")} to settle: see the findings.`,
  );
}

function judgeSubheadings(demand: Extract<Demand, { kind: "subheadings" }>, article: Article): Verdict {
  const count = headings(article).length;
  const fr = plural(count, "intertitre", "intertitres");
  const en = pluralEn(count, "subheading");
  if (!demand.wanted)
    return count === 0
      ? met("Aucun intertitre.", "No subheading.")
      : notMet(`${fr}, ceux de la source : les ôter à la main.`, `${en}, those of the source: remove them by hand.`);
  const min = demand.min ?? 1;
  if (count < min)
    return notMet(
      `${fr}, ${min} au moins : le texte est trop court ou n’en permet pas de sûrs ; en ajouter à la main.`,
      `${en}, at least ${min}: the text is too short or allows no safe ones; add some by hand.`,
    );
  if (demand.max !== undefined && count > demand.max)
    return notMet(
      `${fr}, ${demand.max} au plus : la source en a davantage, en ôter à la main.`,
      `${en}, at most ${demand.max}: the source has more, remove some by hand.`,
    );
  return met(`${fr}.`, `${en}.`);
}

function judgeWords({ min, max }: Extract<Demand, { kind: "words" }>, words: number): Verdict {
  const fr = plural(words, "mot", "mots");
  const en = pluralEn(words, "word");
  if (min !== undefined && words < min) {
    return notMet(
      `${fr}, ${plural(min, "demandé", "demandés")} au moins : il en manque ${printedNumber(min - words, "fr")}. Sans remplissage, la source ne va pas plus loin : ajouter d’autres sources (--merge) ou employer un modèle de langage.`,
      `${en}, at least ${printedNumber(min, "en")} asked for: ${printedNumber(min - words, "en")} are missing. Without padding the source goes no further: add other sources (--merge) or use a language model.`,
    );
  }
  if (max !== undefined && words > max)
    return notMet(
      `${fr}, ${printedNumber(max, "fr")} au plus : ${printedNumber(words - max, "fr")} de trop. Le moteur hors ligne ne retire rien de la source : couper à la main ou employer un modèle de langage.`,
      `${en}, at most ${printedNumber(max, "en")}: ${printedNumber(words - max, "en")} too many. The offline engine leaves nothing of the source out: cut by hand or use a language model.`,
    );
  return met(`${fr}.`, `${en}.`);
}

function judgeKeyphrase(phrases: readonly string[], article: Article): Verdict {
  const text = [article.headline.text, article.standfirst?.text ?? "", ...article.body.children.map(blockText)].join(
    "\n",
  );
  const missing = phrases.filter(
    (phrase) =>
      measureKeyphrase(
        { text: phrase, variants: phrase === article.keyphrase?.text ? article.keyphrase.variants : [phrase] },
        text,
      ) === 0,
  );
  if (missing.length === 0)
    return met(`« ${phrases.join(" », « ")} » est dans le texte.`, `"${phrases.join('", "')}" is in the text.`);
  return notMet(
    `« ${missing.join(" », « ")} » n’est pas dans la source : rien n’a été ajouté au texte.`,
    `"${missing.join('", "')}" is not in the source: nothing was added to the text.`,
  );
}

function judgeLength(fr: string, en: string, text: string, max: number | undefined): Verdict {
  if (max !== undefined && text.length > max)
    return notMet(
      `${fr} de ${text.length} signes, ${max} au plus.`,
      `${en} of ${text.length} characters, at most ${max}.`,
    );
  return text === ""
    ? notMet(`${fr} vide.`, `${en} empty.`)
    : met(`${fr} de ${text.length} signes.`, `${en} of ${text.length} characters.`);
}

function judgeHeadline({ maxCharacters, maxWords }: Extract<Demand, { kind: "headline" }>, text: string): Verdict {
  const words = countWords(text);
  if (maxCharacters !== undefined && text.length > maxCharacters)
    return notMet(
      `Titre de ${text.length} signes, ${maxCharacters} au plus.`,
      `Headline of ${text.length} characters, at most ${maxCharacters}.`,
    );
  if (maxWords !== undefined && words > maxWords)
    return notMet(`Titre de ${words} mots, ${maxWords} au plus.`, `Headline of ${words} words, at most ${maxWords}.`);
  return met(`Titre de ${text.length} signes.`, `Headline of ${text.length} characters.`);
}

function judgePresence(
  wanted: boolean,
  count: number,
  one: string,
  many: string,
  en: string,
  whyFr: string,
  whyEn: string,
): Verdict {
  if (wanted) return count > 0 ? met(`${plural(count, one, many)}.`, `${count} ${en}.`) : notMet(whyFr, whyEn);
  return count === 0
    ? met(`Sans ${many}.`, `No ${en}.`)
    : notMet(`${plural(count, one, many)}, de la source.`, `${count} ${en}, from the source.`);
}
