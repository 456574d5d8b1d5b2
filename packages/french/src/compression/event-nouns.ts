/** Nouns of acts and events that no suffix tells. */
const KNOWN = new Set(
  "refus accord appel arrêt départ retour vol débat vote choix conflit combat combats crise guerre grève chute hausse baisse recul essor procès plainte enquête visite rencontre réforme projet plan loi menace risque espoir crainte colère peur lutte bataille course victoire défaite succès échec fin début reprise rupture demande offre vente achat soutien aide besoin manque excès coût prix impact effet défi enjeu atout rôle poids avenir sort destin secret mystère retard record bilan rapport alerte attaque attentat incendie accident séisme tempête sécheresse inondation pénurie concours festival sommet élection scrutin match finale entrée sortie montée descente mise prise remise percée levée".split(
    " ",
  ),
);

/**
 * Whether a noun names an act, an event, a state or a quality ("refus", "rencontre", "évaluation"): such noun phrases
 * tell what a part is about, while those about persons and things only name somebody or something. By suffix and list.
 */
export function isEventNoun(lemma: string): boolean {
  return (
    KNOWN.has(lemma) ||
    /(?:[ts]ion|ement|iment|age|ance|ence|ise|ité|té|isme|ure|esse|ude|ade|aire(?=$)|ie)$/u.test(lemma)
  );
}

/** Persons by office or trade: "le ministre chinois de la Défense" alone says nothing of what happens. */
const OFFICE =
  /^(?:pdg|dg|ministre|président|présidente|secrétaire|conseiller|conseillère|chef|cheffe|directeur|directrice|maire|préfet|préfète|député|députée|sénateur|sénatrice|procureur|procureure|juge|avocat|avocate|porte-parole|responsable|dirigeant|dirigeante|général|colonel|capitaine|commissaire|diplomate|ambassadeur|ambassadrice|roi|reine|prince|princesse|pape|évêque|professeur|professeure|docteur|médecin|auteur|autrice|acteur|actrice|chanteur|chanteuse|rappeur|rappeuse|romancier|romancière|écrivain|écrivaine|poète|cinéaste|réalisateur|réalisatrice|comédien|comédienne|humoriste|musicien|musicienne|artiste|peintre|journaliste|animateur|animatrice|philosophe|sociologue|historien|historienne|politologue|économiste|chercheur|chercheuse|biologiste|footballeur|footballeuse|boxeur|cycliste|navigateur|milliardaire|opposant|opposante|chroniqueur|chroniqueuse|entraîneur|joueur|joueuse|fondateur|fondatrice|patron|patronne|délégué|déléguée|membre|homme|femme|enfant|garçon|fille|père|mère|frère|sœur|médiateur|médiatrice|candidat|candidate|chancelier|chancelière|gouverneur|leader|numéro|représentant|représentante|adjoint|adjointe|élu|élue|agent|agente|policier|policière|gendarme|soldat|militant|militante|habitant|habitante|client|cliente|personne|gens|citoyen|citoyenne)$/u;
const BODY =
  /^(?:ministère|département|office|agence|association|confédération|fédération|syndicat|société|entreprise|groupe|compagnie|commission|conseil|comité|université|école|institut|banque|ville|mairie|commune|canton|région|assemblée|parti|équipe|club|organisation|union|tribunal|cour|parquet|police|armée|gouvernement|mer|détroit|île|rue|place|fleuve|salle|palais|maison|république|état|pays|centre|bureau|préfecture|coalition|coopérative|cabinet|hôpital|lycée|collège|usine|direction|rédaction)$/u;

/** Whether a noun names a person by office or trade. */
export function isOffice(lemma: string): boolean {
  return OFFICE.test(lemma.toLowerCase().replace(/^(?:ex|vice|sous)-/u, ""));
}

/** Whether a noun names a person by office, or an institution or place: a phrase built on it alone names, it tells nothing. */
export function isNamingNoun(lemma: string): boolean {
  return isOffice(lemma) || BODY.test(lemma);
}
