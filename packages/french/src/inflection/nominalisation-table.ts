/**
 * Verbs and the noun of their action, chosen one by one by us: what a heading may print for the verb ("refuser" → "refus").
 * Verbs whose nouns differ with the meaning ("arrêter": arrêt, arrestation) are left out. A group gives the ending of the
 * infinitive, that of the noun, its gender, and the verbs.
 */
export const GROUPS: readonly (readonly [infinitive: string, noun: string, gender: "Masc" | "Fem", verbs: string])[] = [
  [
    "er",
    "ation",
    "Fem",
    "abroger accélérer accentuer accepter acclamer acclimater accréditer acculturer accumuler accuser activer " +
      "actualiser adapter administrer admirer adorer affabuler affecter affilier affirmer agglomérer aggraver " +
      "agiter aliéner alimenter alphabétiser altérer améliorer américaniser amputer animer annuler anticiper " +
      "apprécier approprier argumenter articuler aspirer assigner assimiler associer atomiser atténuer augmenter " +
      "ausculter automatiser autoriser banaliser caractériser célébrer centraliser cesser circuler citer " +
      "civiliser climatiser cohabiter collaborer coloniser colorer commémorer commercialiser compenser " +
      "concentrer concerter concilier condamner condenser configurer confirmer confronter conserver consolider " +
      "consommer conspirer consulter contaminer contempler contester continuer converser coopérer créer " +
      "criminaliser crisper cristalliser culminer décapiter décentraliser déclarer décoloniser décontaminer " +
      "décorer dédramatiser dégrader délibérer délimiter délocaliser démobiliser démocratiser " +
      "démoraliser dépénaliser dépolitiser déporter dépraver déprécier déréguler déroger désactiver désigner " +
      "désinformer désoler désorganiser désorienter déstabiliser détériorer déterminer détester dévaluer " +
      "dévaster dévier dévitaliser diaboliser diffamer différencier digitaliser dilapider dilater discriminer " +
      "dissimuler dissiper dissocier documenter dominer doter dramatiser élaborer éliminer élucider émanciper " +
      "émaner émigrer énumérer épurer étatiser évacuer évaluer évaporer exacerber exagérer exalter " +
      "exaspérer excaver exciter exhorter exhumer exonérer expérimenter expier expirer exploiter explorer " +
      "exporter exproprier exterminer extrapoler faciliter fasciner fédérer féliciter fermenter fidéliser " +
      "filtrer finaliser fixer floculer fluctuer fonder former formuler frustrer généraliser générer globaliser " +
      "habiliter harmoniser hésiter hiérarchiser hospitaliser humilier hydrater idéaliser illuminer illustrer " +
      "imaginer imiter immatriculer immigrer immobiliser immoler imperméabiliser implanter importer inaugurer " +
      "incarcérer incarner incinérer inciter incliner incorporer incriminer incruster incuber inculper " +
      "indemniser indexer indigner individualiser industrialiser infantiliser infiltrer informatiser informer " +
      "inhumer initier innover inonder inséminer insinuer inspirer installer instaurer institutionnaliser " +
      "instrumentaliser intégrer internationaliser interpeller interpréter interroger inviter irradier irriter " +
      "judiciariser laïciser lamenter lapider légaliser légitimer libéraliser libérer limiter liquider localiser " +
      "manifester manipuler marginaliser matérialiser maximiser méditer mensualiser militariser " +
      "miniaturiser minimiser mobiliser modéliser modérer moderniser mondialiser monopoliser motiver " +
      "municipaliser muter mutiler nationaliser naturaliser négocier normaliser numériser numéroter " +
      "obliger observer obstiner occuper opérer optimiser organiser orienter osciller oxyder palpiter participer " +
      "particulariser pasteuriser pénaliser pénétrer perforer perpétrer perpétuer personnaliser perturber " +
      "planter polariser politiser ponctuer populariser préparer présenter préserver privatiser priver proclamer " +
      "profaner programmer proliférer prolonger propager protester pulvériser radicaliser radier rationaliser " +
      "réaliser récapituler réciter réclamer recommander réconcilier récupérer réévaluer réfrigérer réfuter " +
      "régénérer réglementer régulariser réguler réhabiliter réincarner réintégrer réitérer relaxer rémunérer " +
      "renégocier rénover réorganiser réorienter réparer représenter réserver résigner résilier respirer " +
      "responsabiliser restaurer révéler revitaliser robotiser sacraliser saturer scolariser séculariser " +
      "sécuriser sédentariser sensibiliser séparer séquestrer simuler socialiser solliciter sonoriser " +
      "spécialiser spolier stabiliser stagner standardiser stériliser stigmatiser stimuler structurer sublimer " +
      "synchroniser taxer tergiverser théâtraliser titulariser totaliser transformer transplanter uniformiser " +
      "urbaniser utiliser vacciner valider valoriser vaporiser varier végétaliser ventiler vexer vibrer " +
      "victimiser violer virtualiser visualiser vulgariser",
  ],
  [
    "er",
    "ement",
    "Masc",
    "abaisser abonner accabler accompagner accoucher accoupler acharner acheminer acquitter affaisser affoler " +
      "affronter ajourner ajuster aligner allaiter allonger aménager amender amuser apaiser approvisionner armer " +
      "arranger attacher aveugler avorter bâillonner basculer bercer bombarder bouleverser cantonner chambarder " +
      "changer charger chatouiller chavirer chuchoter classer clignoter cloisonner commencer conditionner " +
      "confiner contingenter contourner couronner craquer creuser croiser débarquer déboiser déborder débrancher " +
      "décaisser déchaîner déchirer déclasser déclencher décloisonner décourager dédommager dédoubler défricher " +
      "dégager dégonfler déneiger dénigrer dénouer dépasser dépayser dépeupler déplacer dépouiller dérailler " +
      "déranger désarmer désenchanter désenclaver désendetter désengager désister détacher détourner développer " +
      "dévoiler dévouer discerner doubler ébouler écarter éclater écouler écraser écrouler effacer effondrer " +
      "effriter égarer éloigner emballer embarquer embourgeoiser embraser embrigader émerveiller émietter " +
      "emménager empiéter empiler empoisonner emprisonner encadrer encaisser encenser encercler enchaîner " +
      "enchevêtrer encombrer encourager endetter énerver enfermer enfoncer engager engorger engouer engouffrer " +
      "enliser enraciner enregistrer enrôler enseigner entasser enterrer entêter entortiller entraîner " +
      "entrelacer environner épancher éparpiller épuiser équiper essouffler étaler éternuer étirer étonner " +
      "étouffer étrangler fendiller financer foisonner fonctionner fourmiller fractionner frissonner froisser " +
      "frotter gargouiller glisser gonfler gouverner grincer grogner héberger hurler interner isoler juger " +
      "lancer licencier loger manier marmonner miauler orner perfectionner placer plafonner plisser positionner " +
      "pulluler questionner rabaisser raccorder raisonner rajuster rallier rançonner rapatrier rapprocher " +
      "rationner ravaler ravitailler rayonner réajuster réaménager réarmer recenser réchauffer reclasser " +
      "recommencer recruter redoubler référencer refinancer regrouper rehausser relâcher remanier rembourser " +
      "remercier remplacer renforcer renier renoncer renseigner renverser repeupler repositionner resserrer " +
      "revirer saigner signaler soulager stationner suinter surarmer surendetter surpeupler tâtonner terrasser " +
      "tirailler traiter trébucher trembler verser virer",
  ],
  [
    "er",
    "age",
    "Masc",
    "accrocher afficher affiner affûter aiguiller aiguiser amarrer arbitrer archiver arpenter arracher arroser " +
      "assembler bachoter balayer baliser bavarder bizuter blinder bobiner boucler bourrer brancher braquer " +
      "brasser bricoler brouiller broyer bruiter cadrer cambrioler camoufler capter carreler chauffer chiffrer " +
      "chômer chronométrer cliver cloner coder coller colmater colporter concasser coupler cribler crypter " +
      "déballer débrayer décaler décaper déchiffrer déchiqueter décoder décoller découper décrasser décrocher " +
      "décrypter dégraisser démarcher démarrer déminer démonter dépanner dépister déraper déshabiller désherber " +
      "désosser dessaler détartrer dételer dévisser doper doser éclairer effeuiller égrener embouteiller " +
      "emmagasiner encoder encrer épiler espionner essaimer essorer étalonner étayer étiqueter faucher flécher " +
      "forer formater freiner gaspiller gaver gazer griller guider haler hériter jardiner jumeler labourer " +
      "laminer laver lessiver lisser lyncher maquiller marchander marier matraquer métisser mixer modeler " +
      "mouiller nettoyer parrainer patiner piller pilonner piloter pirater pister plaquer plomber pomper " +
      "quadriller raccommoder raccrocher racler raffiner rafistoler ramasser ramoner raser ravauder recadrer " +
      "recoller recycler remorquer repasser repérer roder saboter saucissonner saupoudrer sonder stocker " +
      "talonner tamiser témoigner tisser truquer verrouiller visser",
  ],
  [
    "ir",
    "issement",
    "Masc",
    "aboutir abrutir accomplir adoucir affaiblir affermir agrandir alourdir amincir amoindrir amortir anéantir " +
      "anoblir aplatir appauvrir applaudir approfondir arrondir assagir assainir asservir assombrir assoupir " +
      "assouplir assourdir assouvir assujettir attendrir avertir avilir bannir blanchir dépérir divertir durcir " +
      "éblouir éclaircir élargir embellir endurcir engloutir engourdir enlaidir ennoblir enrichir ensevelir " +
      "épaissir épanouir établir étourdir évanouir fléchir flétrir franchir gémir glapir grossir investir " +
      "jaillir lotir mugir mûrir nantir noircir obscurcir pourrir raccourcir raffermir rafraîchir raidir " +
      "rajeunir ralentir ravir rebondir refroidir réinvestir rétablir retentir rétrécir rugir surgir travestir " +
      "vagir verdir vieillir vomir vrombir",
  ],
  [
    "er",
    "e",
    "Fem",
    "aider alerter amnistier analyser annoncer approcher attaquer autopsier baisser balader capturer caresser " +
      "chasser chuter collecter commander concurrencer copier couper critiquer culbuter danser décharger " +
      "dédicacer demander dépenser dispenser ébaucher écouter embaucher enquêter entraver escorter excuser " +
      "expertiser fatiguer fêter fouiller frapper fuguer garder greffer hausser insulter lutter maîtriser " +
      "marcher menacer mesurer offenser parader pêcher poser pratiquer préfacer quêter recharger rechercher " +
      "récidiver récolter récompenser réformer relancer rencontrer répliquer révolter riposter ruiner surcharger " +
      "traquer visiter",
  ],
  [
    "er",
    "",
    "Masc",
    "aborder abuser accorder ajouter appeler apporter bluffer boycotter calculer chagriner chanter contacter " +
      "coûter crier cumuler débiter débuter décliner défier dégeler dénier désirer deviser emprunter envoler " +
      "exiler flairer galoper geler goûter impacter mépriser oublier parier pleurer prêter profiler projeter " +
      "rappeler rebuter réconforter reculer refuser regarder rejeter replier reporter respecter retarder sauter " +
      "soupirer stresser survoler tester tirer tourmenter transiter transporter trier voler zoomer",
  ],
  [
    "fier",
    "fication",
    "Fem",
    "acidifier amplifier authentifier bonifier certifier clarifier classifier codifier complexifier " +
      "démystifier densifier désertifier diversifier édifier électrifier exemplifier falsifier fortifier " +
      "glorifier identifier intensifier justifier modifier mystifier notifier pacifier personnifier planifier " +
      "qualifier quantifier ratifier rectifier requalifier réunifier sanctifier signifier simplifier spécifier " +
      "stratifier unifier vérifier",
  ],
  [
    "er",
    "ion",
    "Fem",
    "adopter agresser compresser confesser diffuser diviser éditer exécuter exempter exploser expulser " +
      "impulser intercepter inventer inverser oppresser opter perfuser persécuter régresser réviser sécréter " +
      "superviser transfuser transgresser",
  ],
  [
    "quer",
    "cation",
    "Fem",
    "abdiquer appliquer communiquer compliquer confisquer convoquer disloquer domestiquer éduquer évoquer " +
      "expliquer fabriquer imbriquer impliquer indiquer intoxiquer invoquer mastiquer préfabriquer prévariquer " +
      "provoquer rééduquer revendiquer révoquer suffoquer",
  ],
  [
    "er",
    "e",
    "Masc",
    "commercer contraster contrôler décompter délirer départager dialoguer divorcer douter échanger équilibrer " +
      "incendier manquer massacrer murmurer naufrager outrager partager prêcher reprocher rêver sacrer troubler " +
      "voter voyager",
  ],
  [
    "uer",
    "ution",
    "Fem",
    "attribuer constituer contribuer destituer diluer diminuer distribuer évoluer instituer polluer prostituer " +
      "reconstituer redistribuer restituer rétribuer substituer",
  ],
  [
    "er",
    "ence",
    "Fem",
    "coexister coïncider confluer converger diverger émerger exiger exister ingérer préexister préférer " +
      "présider référer résider",
  ],
  [
    "er",
    "erie",
    "Fem",
    "bouder chamailler escroquer fâcher moquer plaisanter railler rêvasser taquiner tracasser tricher tromper",
  ],
  ["er", "ure", "Fem", "blesser brûler écorcher égratigner enfler fêler graver griffer procéder rayer souder zébrer"],
  [
    "er",
    "ance",
    "Fem",
    "allier assister concorder endurer insister méfier persévérer persister remontrer résister surveiller " + "tolérer",
  ],
  ["er", "ée", "Fem", "arriver avancer entrer flamber lever monter percer pousser remonter rentrer traverser"],
  [
    "cter",
    "ction",
    "Fem",
    "contracter désinfecter détecter éjecter infecter injecter inspecter objecter prospecter rétracter",
  ],
  ["er", "ade", "Fem", "baigner bousculer débander dégringoler noyer promener ruer"],
];

/** Verbs whose noun no group's ending gives, as "verb:noun". */
export const PAIRS: Readonly<Record<"Masc" | "Fem", string>> = {
  Masc:
    "abandonner:abandon abattre:abattage abriter:abri accéder:accès accroître:accroissement accueillir:accueil " +
    "acheter:achat achever:achèvement affluer:afflux alléger:allègement amerrir:amerrissage amorcer:amorçage " +
    "appuyer:appui assaillir:assaut assassiner:assassinat attenter:attentat " +
    "atterrir:atterrissage avouer:aveu blasphémer:blasphème bloquer:blocage choisir:choix choquer:choc " +
    "combattre:combat commenter:commentaire conseiller:conseil consentir:consentement " +
    "convoyer:convoi débarrasser:débarras débattre:débat débloquer:déblocage décéder:décès " +
    "décortiquer:décorticage défiler:défilé démanteler:démantèlement démentir:démenti dépecer:dépeçage " +
    "déployer:déploiement déposer:dépôt dérégler:dérèglement désespérer:désespoir dîner:dîner " +
    "discourir:discours échouer:échec effrayer:effroi élaguer:élagage élancer:élan emboutir:emboutissage " +
    "employer:emploi enlever:enlèvement ennuyer:ennui énoncer:énoncé entretenir:entretien envoyer:envoi " +
    "espérer:espoir essayer:essai étinceler:étincellement éveiller:éveil examiner:examen exercer:exercice " +
    "forfaire:forfait harceler:harcèlement jauger:jaugeage larguer:largage limoger:limogeage " +
    "maintenir:maintien mentir:mensonge morceler:morcellement parachever:parachèvement parcourir:parcours " +
    "pardonner:pardon partir:départ payer:paiement piéger:piège plonger:plongeon poncer:ponçage " +
    "prélever:prélèvement progresser:progrès rabattre:rabattement racheter:rachat raconter:récit " +
    "recourir:recours redéployer:redéploiement refléter:reflet refluer:reflux régner:règne regretter:regret " +
    "relayer:relais renouveler:renouvellement renvoyer:renvoi repentir:repentir ressentir:ressentiment " +
    "résumer:résumé retirer:retrait retourner:retour réveiller:réveil revenir:retour ruisseler:ruissellement " +
    "sacrifier:sacrifice sauver:sauvetage secourir:secours séjourner:séjour soigner:soin soupçonner:soupçon " +
    "sourire:sourire soutenir:soutien suivre:suivi tracer:tracé trafiquer:trafic transférer:transfert " +
    "travailler:travail troquer:troc zigzaguer:zigzag",
  Fem:
    "abolir:abolition absorber:absorption abstenir:abstention acquérir:acquisition admettre:admission " +
    "agir:action allouer:allocation apparaître:apparition appréhender:appréhension approuver:approbation " +
    "attendre:attente bénir:bénédiction céder:cession circonscrire:circonscription combiner:combinaison " +
    "comparaître:comparution comparer:comparaison complaire:complaisance composer:composition " +
    "comprendre:compréhension compromettre:compromission concéder:concession concevoir:conception " +
    "conclure:conclusion conduire:conduite confondre:confusion connaître:connaissance connecter:connexion " +
    "conquérir:conquête construire:construction contraindre:contrainte contredire:contradiction " +
    "contrefaire:contrefaçon convertir:conversion convoiter:convoitise coordonner:coordination " +
    "corriger:correction corrompre:corruption courir:course craindre:crainte croire:croyance " +
    "croître:croissance cueillir:cueillette cuire:cuisson décevoir:déception déchoir:déchéance " +
    "décider:décision déconnecter:déconnexion découvrir:découverte décrire:description décroître:décroissance " +
    "dédier:dédicace déduire:déduction défaire:défaite défendre:défense définir:définition " +
    "démissionner:démission démolir:démolition démontrer:démonstration dénoncer:dénonciation " +
    "dépendre:dépendance déprimer:dépression désapprouver:désapprobation descendre:descente " +
    "désobéir:désobéissance désunir:désunion détenir:détention détruire:destruction diriger:direction " +
    "discuter:discussion disparaître:disparition dissoudre:dissolution dissuader:dissuasion éclore:éclosion " +
    "écrire:écriture élire:élection émettre:émission entrevoir:entrevue envahir:invasion éroder:érosion " +
    "éteindre:extinction étendre:extension étreindre:étreinte étudier:étude évader:évasion évincer:éviction " +
    "exclure:exclusion expédier:expédition exposer:exposition exprimer:expression extrader:extradition " +
    "extraire:extraction faillir:faillite fermer:fermeture fondre:fonte fournir:fourniture fuir:fuite " +
    "fusionner:fusion garantir:garantie gérer:gestion guérir:guérison haïr:haine hypnotiser:hypnose " +
    "imprimer:impression inclure:inclusion induire:induction inscrire:inscription insérer:insertion " +
    "instruire:instruction intercéder:intercession interdire:interdiction interposer:interposition " +
    "interrompre:interruption intervenir:intervention introduire:introduction jouir:jouissance lire:lecture " +
    "livrer:livraison louer:location maudire:malédiction méconnaître:méconnaissance médire:médisance " +
    "mentionner:mention mettre:mise mordre:morsure mourir:mort naître:naissance naviguer:navigation " +
    "nier:négation nommer:nomination nuire:nuisance obéir:obéissance obséder:obsession obtenir:obtention " +
    "offrir:offre omettre:omission opposer:opposition ouvrir:ouverture paraître:parution paralyser:paralysie " +
    "peindre:peinture pendre:pendaison percevoir:perception perdre:perte perquisitionner:perquisition " +
    "persuader:persuasion piquer:piqûre plaider:plaidoirie plaindre:plainte pondre:ponte posséder:possession " +
    "poursuivre:poursuite prédire:prédiction prendre:prise prescrire:prescription prévenir:prévention " +
    "prévoir:prévision prier:prière produire:production promettre:promesse promouvoir:promotion " +
    "promulguer:promulgation proposer:proposition proscrire:proscription protéger:protection " +
    "provenir:provenance publier:publication punir:punition réagir:réaction rebeller:rébellion " +
    "recevoir:réception reconduire:reconduction reconnaître:reconnaissance reconquérir:reconquête " +
    "reconstruire:reconstruction rédiger:rédaction réduire:réduction réélire:réélection réfléchir:réflexion " +
    "réinsérer:réinsertion renaître:renaissance réouvrir:réouverture répartir:répartition répéter:répétition " +
    "répondre:réponse reprendre:reprise réprimer:répression reproduire:reproduction réprouver:réprobation " +
    "requérir:réquisition réquisitionner:réquisition résoudre:résolution restreindre:restriction " +
    "retenir:retenue rétrocéder:rétrocession réunir:réunion réussir:réussite revendre:revente rompre:rupture " +
    "rouvrir:réouverture saisir:saisie sanctionner:sanction scinder:scission séduire:séduction " +
    "sélectionner:sélection signer:signature sortir:sortie souffrir:souffrance soumettre:soumission " +
    "souscrire:souscription soustraire:soustraction subordonner:subordination subventionner:subvention " +
    "subvertir:subversion succéder:succession suggérer:suggestion supprimer:suppression surprendre:surprise " +
    "survivre:survie suspecter:suspicion suspendre:suspension teindre:teinture tenir:tenue tenter:tentative " +
    "tomber:chute traduire:traduction trahir:trahison transcrire:transcription transmettre:transmission " +
    "unir:union vaincre:victoire vendre:vente venger:vengeance venir:venue vivre:vie vouloir:volonté",
};
