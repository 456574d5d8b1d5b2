/**
 * Words that begin with an accented letter, without their endings -s, -e, -es, -x, written by us. None of them is a French
 * word or a usual name without that accent; first names (Eric, Edouard) and marks (Etam, Les Echos) are not among them.
 */
const WORDS =
  "ébauche éblouissant éboulement écart écarlate échange échantillon échapper échappé échappée échéance échec échelle échelon " +
  "échiquier échouer échoué éclair éclairage éclat éclatant éclipse école écolier écologie écologique écologiste économie " +
  "économique économiste économiser écossais écosse écosystème écoute écouter écoutez écran écrasant écrire écrit écriture " +
  "écrivain écrivez écroulement écureuil édifice édimbourg éditer éditeur édition éditorial éditrice éducation éducatif éducative " +
  "éducateur éducatrice également égal égalité égard égide église égoïsme égypte égyptien égyptienne élaborer élaboration " +
  "élargir élargissement électeur électricité électrique électron électronique élection électoral électorale électrice élégance " +
  "élégant élément élémentaire éléphant élevage élève élever élevé éleveur éliminer éliminé élimination élire élite " +
  "éloge éloigné éloquence élu élus élysée émancipation émanation émettre émeute émigration émigré éminent émirat émirati " +
  "émission émotion émouvant émoi énergie énergétique énergique énigme énorme énormément énoncé énumération éolien éolienne " +
  "éparpillé épargne épargner épaule épave épée épicerie épidémie épidémique épilogue épinal épine épineux épisode épicentre " +
  "épopée époque épouse épouser époux épreuve éprouvant éprouver épuisé épuisement épurer équateur équilibre équilibré équipage " +
  "équipe équipement équiper équipé équitable équité équivalent équivoque éradiquer éradication ère érosion érotique érythrée " +
  "établir établi établissement étage étaient étais était étant étape état étatique étaler étalon étanche étang éteindre éteint " +
  "étendre étendu étendue éternel éternelle éternité éthiopie éthiopien éthique étincelle étiquette étoffe étoile " +
  "étonnant étonné étonnement étonnamment étouffant étouffer étrange étranger étrangère étrangement étranglement étroit " +
  "étroitement étude étudiant étudier étudié été étés éthylotest évacuation évacuer évacué évaluation évaluer évalué évangile " +
  "évaporer évasion évêque éveil événement évènement événementiel éventail éventualité éventuel éventuelle éventuellement " +
  "éviction évidemment évidence évident éviter évitez évocation évolution évoluer évolutif évoquant évoquer évoqué évreux évry " +
  "être êtes âge âgé âpre âne île îlot ôter ôté çà épistolaire épinglé éphémère épaisseur épais épaisse ébranlé écœurant écluse " +
  "édredon éclaircie éclairer éclosion éclore école émeutier émerger émergence émergent émerveillement éditorialiste " +
  "élargi évincé écarté écarter écroué émis émise étalé étalement érigé éborgné écrasé écrasement énervé égaré étions étiez ébullition " +
  "émissaire émetteur éruption élévation éligible éligibilité équestre équation électricien électroménager électromagnétique éclatement " +
  "éclater éclaté éblouissement épanouissement épidémiologiste épilepsie épuration équivalence étiquetage étanchéité éponge épouvantable " +
  "épice équipementier énième épiscopal épiscopale évangélisation éclaircissement écoulé écolo émeraude étagère élasticité échafaudage " +
  "échangeur échanger échangé égalisation égaliser éboueur économe édicter édifiant édifier éloigner écueil échevin égout élaboré évolué " +
  "évacuer épousé éduqué éméché évadé évasif évaluateur évaluatrice éthologie équilibre éditrice équivaut évidence écoutons écrivons";

const strip = (text: string): string => text.normalize("NFD").replace(/\p{Mn}/gu, "");

const ENDINGS = ["", "s", "e", "es", "x"];

/** Capitalised, the accent of the first letter missing: "Etats" → "États". */
const CAPITALISED = new Map<string, string>();
/** In capitals throughout, all accents missing: "EVENEMENT" → "ÉVÉNEMENT"; from four letters, below it may be an acronym. */
const IN_CAPITALS = new Map<string, string>();

for (const word of WORDS.split(" ")) {
  if (strip(word[0]!) === word[0]) continue;
  for (const ending of ENDINGS) {
    const whole = word + ending;
    const written = whole[0]!.toUpperCase() + whole.slice(1);
    CAPITALISED.set(strip(whole[0]!).toUpperCase() + whole.slice(1), written);
    if (whole.length > 3) IN_CAPITALS.set(strip(whole).toUpperCase(), whole.toUpperCase());
  }
}

// The airline, which the plural of no French word is.
CAPITALISED.delete("Emirates");

/** The word with the accents that its capitals lack, or undefined when it is not one of the list. */
export function accentedCapital(word: string): string | undefined {
  return CAPITALISED.get(word) ?? IN_CAPITALS.get(word);
}
