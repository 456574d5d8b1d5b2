import { typeset } from "@titraille/french";
import type { Random } from "../tamper/random.ts";
import { withLine } from "./glue.ts";
import { bodyIndexes, type DamageKind, type Passage, textOf, withParagraphs } from "./kind.ts";

/** Titles of other articles, as links to them print them. */
const OTHER_TITLES = [
  "Après l’orage, les vignerons du Layonnais comptent leurs pertes",
  "Pourquoi les loyers continuent d’augmenter",
  "Budget : ce que le gouvernement prépare pour l’automne",
  "« Nous n’avons plus le choix » : les soignants de Brézolles en grève",
  "Trottinettes, la ville durcit le ton",
  "EN IMAGES. La tempête vue du ciel",
  "Retraites : le calendrier se précise",
  "Qui est Léa Fontanel, la nouvelle ministre du Logement ?",
];
const READ_ALSO = [
  "Lire aussi",
  "À lire aussi",
  "A lire aussi",
  "À lire également",
  "Lire également",
  "LIRE AUSSI",
  "Voir aussi",
  "À voir aussi",
  "Lire notre enquête",
  "Lire notre reportage",
  "Sur le même sujet",
  "À lire",
  "Lire aussi notre entretien",
  "Écouter aussi",
  "Relire",
];
const NEWSLETTERS = [
  "Inscrivez-vous à notre newsletter pour recevoir l’essentiel de l’actualité",
  "Recevez chaque matin nos meilleurs articles dans votre boîte mail",
  "Abonnez-vous à notre newsletter",
  "Newsletter La matinale Chaque matin, l’actualité en un coup d’œil S’inscrire",
  "Je m’inscris à la lettre d’information",
  "Pour ne rien manquer de l’actualité, inscrivez-vous à notre infolettre gratuite.",
];
const SHARE = [
  "Partager sur Facebook",
  "Partager sur Facebook Partager sur Twitter Envoyer par e-mail",
  "Partager Tweeter Envoyer Imprimer",
  "Partager cet article",
  "Facebook Twitter WhatsApp E-mail Copier le lien",
  "Suivez-nous sur Facebook et Instagram",
  "Retrouvez-nous sur Google Actualités",
  "Partagez :",
  "12 partages",
  "Commenter 34 commentaires",
];
const ADVERTISING = [
  "Publicité",
  "PUBLICITÉ",
  "- Publicité -",
  "Publicité, fin de la publicité dans 10 s",
  "Annonce",
  "La suite après cette publicité",
  "L’article se poursuit après la publicité",
  "Contenu sponsorisé",
];
const READING_TIME = [
  "Temps de lecture : 4 min",
  "Lecture 3 min.",
  "Temps de lecture estimé : 5 minutes",
  "4 min de lecture",
  "Lecture : 6 min",
];
const TAGS = [
  "Tags : halle, travaux, centre-ville",
  "Mots-clés : inondations, digue, secours",
  "Thèmes : Environnement, Climat",
  "Étiquettes : lecture, quartier",
  "#inondations #climat #secours",
];
const COOKIES = [
  "Ce site utilise des cookies pour améliorer votre expérience. Accepter Refuser",
  "En poursuivant votre navigation, vous acceptez l’utilisation de cookies.",
  "Nous et nos partenaires stockons des informations sur votre appareil. Tout accepter Paramétrer",
  "Ce contenu est bloqué car vous n’avez pas accepté les cookies et autres traceurs.",
  "Gérer mes préférences de cookies",
];
const PAYWALLS = [
  "Cet article est réservé aux abonnés",
  "Article réservé à nos abonnés",
  "Il vous reste 74 % de cet article à lire. La suite est réservée aux abonnés.",
  "Pour lire la suite, abonnez-vous dès 1 € le premier mois",
  "Déjà abonné ? Se connecter",
  "Vous avez lu vos 5 articles gratuits du mois. Abonnez-vous pour un accès illimité.",
  "Contenu réservé aux abonnés. Connectez-vous ou abonnez-vous pour continuer votre lecture.",
  "Profitez de tous nos contenus sans engagement. Je m’abonne",
  "La suite de cet article est réservée à nos lecteurs abonnés",
];
const COPYRIGHT = [
  "© 2023 AFP",
  "Tous droits réservés.",
  "© Le Courrier du Val. Tous droits réservés.",
  "Reproduction interdite sans autorisation",
];
const TRAILERS = [
  "06/12/2018 12:59:29 - Paris (AFP) - © 2018 AFP",
  "14/09/2019 08:03:11 -         Aubrelle (AFP) -         © 2019 AFP",
  "(Avec AFP)",
  "Avec AFP",
  "Le Courrier du Val avec AFP",
  "Par Le Courrier du Val avec Reuters",
  "© 2018 AFP",
];
const SOURCE_LINKS = [
  "Source link",
  "Source link -12",
  "Source link\n-57",
  "Lien source",
  "Source: lien vers l’article",
];

/** Lines of the page around the article that are pasted with it, and what cleaning must take out whole. */
export const NOTICES: readonly DamageKind[] = [
  onALine("« Lire aussi » on a line", (random) => readAlso(random)),
  {
    name: "« Lire aussi » inside a line",
    borders: "any",
    damage(passage, random) {
      const places = bodyIndexes(passage).filter((index) =>
        /\p{Ll}{2}\. (?=\p{Lu})/u.test(passage.paragraphs[index]!.text),
      );
      if (places.length === 0) return undefined;
      const place = random.pick(places);
      const damaged = withParagraphs(passage, (text, index) =>
        index === place ? text.replace(/(?<=\p{Ll}{2}\.) (?=\p{Lu})/u, ` ${readAlso(random)} `) : text,
      );
      // Where the title ends is not marked: with two readings, it is right to leave it and to say so.
      return { damaged, expected: textOf(passage.paragraphs), orFlagged: typeset(damaged) };
    },
  },
  {
    name: "« Lire aussi » glued to a paragraph",
    borders: "any",
    damage: (passage, random) => afterAParagraph(passage, readAlso(random), random),
  },
  onALine("newsletter line", (random) => random.pick(NEWSLETTERS)),
  onALine("share line", (random) => random.pick(SHARE)),
  onALine("« Publicité » line", (random) => random.pick(ADVERTISING)),
  onALine("reading time line", (random) => random.pick(READING_TIME)),
  onALine("tag line", (random) => random.pick(TAGS)),
  onALine("cookie notice", (random) => random.pick(COOKIES)),
  onALine("paywall notice", (random) => random.pick(PAYWALLS)),
  onALine("copyright line", (random) => random.pick(COPYRIGHT)),
  atTheEnd("agency trailer", TRAILERS, ["\n\n", " ", ""]),
  atTheEnd("« Source link »", SOURCE_LINKS, ["\n\n", "\n", " ", ""]),
];

function readAlso(random: Random): string {
  const opening = random.pick(READ_ALSO);
  return `${opening}${random.pick([" : ", ": ", " "])}${random.pick(OTHER_TITLES)}`;
}

function onALine(name: string, line: (random: Random) => string): DamageKind {
  return {
    name,
    borders: "exact",
    damage: (passage, random) => ({
      damaged: withLine(passage, line(random), random),
      expected: textOf(passage.paragraphs),
    }),
  };
}

function atTheEnd(name: string, lines: readonly string[], glues: readonly string[]): DamageKind {
  return {
    name,
    borders: "exact",
    damage(passage, random) {
      const text = textOf(passage.paragraphs);
      return { damaged: text + random.pick(glues) + random.pick(lines), expected: text };
    },
  };
}

/** A line glued to the end of a paragraph without a space, the next paragraph still apart. */
function afterAParagraph(passage: Passage, line: string, random: Random) {
  const place = random.pick(bodyIndexes(passage));
  const damaged = withParagraphs(passage, (text, index) => (index === place ? text + line : text));
  return { damaged, expected: textOf(passage.paragraphs) };
}
