import { linesOf, type Pass, removal } from "./pass.ts";

/** What only the windows say in which sites ask for consent. */
const WINDOW =
  /(?:ces cookies (?:sont nécessaires au fonctionnement du site|permettent au site|nous permettent de (?:compter|déterminer)|peuvent être (?:définis|mis en place|déposés))|si vous n[’']autorisez pas ces cookies|gérer les préférences de consentement|cookies strictement nécessaires|vous retirer de nos cookies|confirmer (?:mes|la sélection|mes choix)|consommateur californien|california consumer privacy act)/giu;
/** From so many such phrases a text has one. */
const LEAST = 2;
/** What the lines of such a window say to the reader, besides. */
const LINE =
  /(?:ces|nos|les|des|de) cookies|témoins de connexion|informations personnelles|données personnelles|préférences de (?:confidentialité|consentement)|contrôles de confidentialité|publicités (?:ciblées|personnalisées)|déclaration de confidentialité/iu;
const READER = /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})|^ces cookies/iu;
/** Its headings and switches. */
const SWITCH =
  /^(?:(?:gérer les )?préférences de (?:consentement|confidentialité)|(?:ccpa )?droit de refuser la vente[^.]{0,60}|cookies? (?:strictement nécessaires|fonctionnels|de (?:performance|ciblage|fonctionnalité|mesure d[’']audience|réseaux sociaux)|publicitaires|pour une publicité ciblée)|toujours actifs?(?: [^.]{3,40})?|vente de données personnelles|(?:tout|confirmer|autoriser|accepter|refuser)(?: (?:tout|tous|mes|les|autoriser|accepter|refuser|choix|cookies)){1,3}|liste des (?:fournisseurs|partenaires|cookies)|centre de préférences[^.]{0,30})$/iu;

/** The window in which a site asks for consent to its cookies, copied with the page. */
export const consentNotices: Pass = ({ text }, { format }) => {
  if (format !== "text" || (text.match(WINDOW)?.length ?? 0) < LEAST) return {};
  return {
    edits: linesOf(text)
      .filter((line) => SWITCH.test(line.text) || (LINE.test(line.text) && READER.test(line.text)))
      .map((line) => removal("page-notices", "cookies", line)),
  };
};
