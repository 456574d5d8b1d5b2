import type { InterfaceLanguage } from "@titraille/core";

/** Text of `titraille --help`. */
export function help(language: InterfaceLanguage): string {
  return language === "fr" ? FRENCH : ENGLISH;
}

const FRENCH = `titraille — de la copie brute à l’article prêt à mettre en ligne

Usage
  titraille FICHIER… [options]      un article par fichier ; « - » pour l’entrée standard
  titraille check FICHIER|DOSSIER…  contrôle un article écrit n’importe où (règles, notes, corrections)
  titraille clean FICHIER           la copie nettoyée, avec ce qui a été retiré et pourquoi
  titraille brief "CONSIGNE"        comment une consigne est comprise
  titraille explain DOSSIER         sur quels passages de la source repose chaque phrase

Fichiers lus : texte, Markdown, HTML, .docx (20 Mo au plus)

Options
  -b, --brief "…"        la consigne, si elle n’est pas collée au texte
  -o, --output DOSSIER   écrit DOSSIER/<slug>/ ; sans elle, le Markdown va à la sortie standard
  -f, --format LISTE     html,md,json (tous par défaut)
      --lang CODE        langue de l’article (fr)
      --min-words N      au moins N mots
      --max-words N      au plus N mots
  -k, --keyphrase "…"    mot-clé principal (répétable)
      --merge            un seul article de tous les fichiers
  -c, --config FICHIER   configuration (sinon titraille.config.json ou .ts)
      --json             article et rapport en JSON sur la sortie standard
  -q, --quiet            pas de rapport
  -h, --help   -v, --version

Options de check
      --source BRUT      le texte dont l’article est tiré : fidélité, originalité, consigne collée
      --fix              corrige dans le fichier ce qui ne peut pas changer le sens
      --rule NOM         cette règle seulement (répétable)
      --max-warnings N   statut 1 au-delà de N avertissements
  -f, --format FORMAT    terminal, json, sarif, html ou github

Statuts de sortie
  0 tout est rempli · 1 check a trouvé des erreurs · 2 mauvais usage · 3 une demande de la consigne n’est pas remplie
  4 entrée inutilisable · 5 sortie impossible · 6 langue non prise en charge · 130 interrompu

Exemples
  titraille depeche.txt -o articles
  titraille page.html -b "SEO, intertitres, au moins 600 mots" -f md
  pbpaste | titraille - > article.md
`;

const ENGLISH = `titraille — from raw copy to an article that can go online

Usage
  titraille FILE… [options]        one article per file; "-" for standard input
  titraille check FILE|FOLDER…     checks an article written anywhere (rules, scores, fixes)
  titraille clean FILE             the cleaned copy, with what was removed and why
  titraille brief "INSTRUCTION"    how an instruction is understood
  titraille explain FOLDER         the passages of the source each sentence rests on

Files read: plain text, Markdown, HTML, .docx (20 MB at most)

Options
  -b, --brief "…"        the instruction, when it is not glued to the text
  -o, --output FOLDER    writes FOLDER/<slug>/; without it Markdown goes to standard output
  -f, --format LIST      html,md,json (all by default)
      --lang CODE        language of the article (fr)
      --min-words N      at least N words
      --max-words N      at most N words
  -k, --keyphrase "…"    main keyphrase (may be repeated)
      --merge            one article from all files
  -c, --config FILE      configuration (else titraille.config.json or .ts)
      --json             article and report as JSON on standard output
  -q, --quiet            no report
  -h, --help   -v, --version

Options of check
      --source RAW       the text the article was made from: fidelity, originality, glued brief
      --fix              corrects in the file what cannot change the meaning
      --rule NAME        this rule only (may be repeated)
      --max-warnings N   status 1 above N warnings
  -f, --format FORMAT    terminal, json, sarif, html or github

Exit statuses
  0 everything met · 1 check found errors · 2 wrong usage · 3 a clause of the brief is not met
  4 input unusable · 5 output impossible · 6 language not supported · 130 interrupted

Examples
  titraille wire.txt -o articles
  titraille page.html -b "SEO, subheadings, at least 600 words" -f md
  pbpaste | titraille - > article.md
`;
