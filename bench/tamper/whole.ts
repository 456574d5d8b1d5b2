import type { Paragraph, RootContent } from "mdast";
import { clean } from "../../packages/core/src/clean/clean.ts";
import type { Article, SourceSpan } from "../../packages/core/src/edit/article.ts";
import { blockText } from "../../packages/core/src/rules/article-text.ts";
import type { Source } from "../../packages/core/src/source/source.ts";
import type { Case, Kind } from "./case.ts";
import { rewrite, withBlocks } from "./passage.ts";

const paragraph = (text: string, sources: readonly SourceSpan[] = []): Paragraph => ({
  type: "paragraph",
  children: [{ type: "text", value: text }],
  ...(sources.length > 0
    ? { data: { origin: "generated", sources, sentences: [{ text, origin: "generated", sources }] } }
    : {}),
});

function inserted(article: Article, at: number, block: RootContent): Article {
  const blocks = [...article.body.children];
  blocks.splice(at, 0, block);
  return withBlocks(article, blocks);
}

function prose(article: Article): { block: RootContent; index: number }[] {
  return article.body.children
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.type === "paragraph" && blockText(block).length > 60);
}

/** Sentences that fit many articles and stand in none. */
const PLAUSIBLE = [
  "Les habitants du quartier ont manifesté à plusieurs reprises contre cette décision.",
  "Plusieurs experts saluent une avancée majeure pour l’ensemble du secteur.",
  "Une enquête interne a été ouverte pour établir les responsabilités de chacun.",
  "Le gouvernement a promis une aide exceptionnelle aux familles concernées.",
  "Aucune victime n’est à déplorer, selon les premiers éléments recueillis sur place.",
  "Les syndicats appellent à une journée de grève au début du mois prochain.",
  "Cette annonce a provoqué une vive émotion sur les réseaux sociaux.",
  "Un rapport indépendant doit être publié avant la fin de l’année.",
  "La facture sera finalement réglée par les collectivités locales.",
  "Les associations de consommateurs dénoncent un manque criant de transparence.",
  "Le dossier sera examiné par le tribunal administratif dans les prochaines semaines.",
  "Des négociations secrètes avaient pourtant commencé dès le printemps.",
  "L’opposition réclame désormais la démission du responsable.",
  "Un accord de principe a été trouvé tard dans la nuit.",
  "Les assureurs refusent pour l’instant de couvrir les dégâts.",
  "Le projet prévoit également la création d’une crèche et d’un parking souterrain.",
];

/** A sentence that no source bears: a plausible one, one of another article, or one about a person of this one. */
export const invented: Kind = {
  name: "invented sentence",
  bar: 0.95,
  control: false,
  cases({ pair, elsewhere }, random, count) {
    const names = [
      ...new Set(
        pair.copies.flatMap((copy) => copy.text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,}(?!\p{L})/gu) ?? []),
      ),
    ];
    const made = [
      ...PLAUSIBLE,
      ...random.some(elsewhere, 16),
      ...names.flatMap((name) => [
        `${name} a démissionné de toutes ses fonctions jeudi soir.`,
        `${name} suit l’affaire de près depuis sa résidence secondaire.`,
        `La famille de ${name} a porté plainte pour diffamation.`,
      ]),
    ];
    return random.some(made, count).flatMap((sentence): Case[] => {
      const target = random.pick(prose(pair.article));
      if (!target) return [];
      const before = blockText(target.block);
      const passage = { place: { field: "body" as const, index: target.index }, text: before, role: "body" as const };
      const way = random.next();
      if (way < 0.5 && target.block.type === "paragraph" && target.block.children.length === 1) {
        const after = `${before} ${sentence}`;
        return [{ article: rewrite(pair.article, passage, after), place: passage.place, before: "", after: sentence }];
      }
      // A paragraph of its own; every other one claims to rest on the source of its neighbour.
      const claimed = way < 0.75 ? (target.block.data?.sources?.slice(0, 1) ?? []) : [];
      return [
        {
          article: inserted(pair.article, target.index + 1, paragraph(sentence, claimed)),
          place: { field: "body", index: target.index + 1 },
          before: "",
          after: sentence,
        },
      ];
    });
  },
};

/** A paragraph of the article is gone; not one that the source, and so the article, prints twice. */
export const dropped: Kind = {
  name: "dropped paragraph",
  bar: 0.95,
  control: false,
  cases: ({ pair }, random, count) =>
    random.some(prose(pair.article).filter(isOnce), count).map(({ block, index }) => ({
      article: withBlocks(
        pair.article,
        pair.article.body.children.filter((_, at) => at !== index),
      ),
      before: blockText(block),
      after: "",
    })),
};

function isOnce(
  { block, index }: { block: RootContent; index: number },
  _: number,
  all: readonly { block: RootContent; index: number }[],
): boolean {
  const opening = blockText(block).slice(0, 50);
  return !all.some((other) => other.index !== index && blockText(other.block).includes(opening));
}

const SCRIPTS = [
  "fbq('track', 'PageView');",
  "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}",
  "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });",
  "(function(d, s, id) { var js = d.createElement(s); js.id = id; })(document, 'script', 'sdk');",
  "if (typeof ga === 'function') { ga('send', 'event'); }",
  "var _paq = window._paq || []; _paq.push(['trackPageView']);",
];
const INSTRUCTIONS = [
  "Make this article SEO compatible, let there be subheadings for the article, be in French, create at least 700 words",
  "Rewrite this article in French with at least 800 words and add subheadings.",
  "Rédige un article optimisé pour le SEO, avec des intertitres et au moins 600 mots.",
  "Write a catchy title and a meta description of 150 characters for this text.",
];

function residue(name: string, texts: readonly string[]): Kind {
  return {
    name,
    bar: 0.99,
    control: false,
    cases: ({ pair }, random, count) =>
      random.some(prose(pair.article), count).map(({ block, index }): Case => {
        const left = random.pick(texts);
        const before = blockText(block);
        const passage = { place: { field: "body" as const, index }, text: before, role: "body" as const };
        const whole = block.type === "paragraph" && block.children.length === 1;
        if (whole && random.next() < 0.7) {
          const after = random.next() < 0.5 ? `${left} ${before}` : `${before}${left}`;
          return { article: rewrite(pair.article, passage, after), place: passage.place, before: "", after: left };
        }
        return {
          article: inserted(pair.article, index, paragraph(left)),
          place: { field: "body", index },
          before: "",
          after: left,
        };
      }),
  };
}

export const script = residue("script left in", SCRIPTS);
export const instruction = residue("instruction left in", INSTRUCTIONS);

/** The article stays as it is; the source sentence that one of its sentences cites is deleted from the source. */
export const deletedSource: Kind = {
  name: "cited source sentence deleted",
  bar: 0.95,
  control: false,
  cases({ pair }, random, count) {
    const cited = pair.article.body.children.flatMap((block, index) =>
      block.type === "paragraph"
        ? (block.data?.sentences ?? []).flatMap((sentence) =>
            sentence.text.length > 50 && sentence.sources.length === 1 ? [{ sentence, index }] : [],
          )
        : [],
    );
    return random.some(cited, count).flatMap(({ sentence, index }): Case[] => {
      const span = sentence.sources[0]!;
      const copy = pair.copies[span.source]!;
      const text = copy.text.replace(sentence.text, "");
      // What stands twice in the source is still borne by it.
      if (text === copy.text || text.includes(sentence.text)) return [];
      const source: Source = {
        name: copy.source.name,
        format: "text",
        encoding: "utf-8",
        text,
        blocks: [],
        marks: [],
        metadata: {},
        leftOut: [],
      };
      const copies = pair.copies.map((each, at) => (at === span.source ? clean(source) : each));
      return [
        { article: pair.article, copies, place: { field: "body", index }, before: sentence.text, after: sentence.text },
      ];
    });
  },
};
