/** Words of an instruction that ask for nothing by themselves, in English and French, without accents. */
const FILLER = new Set(
  (
    "arrange rearrange restructure polish redo develop provide draft compose enhance craft according paragraph paragraphs adapte adapter adaptez anglais english ca this review interview out act expert google dont doesnt not based given above source from's please readers needed required mandatory reword help end start beginning into optimize optimise web online website site pls plz kindly ok okay advance make makes create creates write writes rewrite rewrites rework produce generate give get turn convert transform edit fix improve format structure prepare do use using include includes including add adds insert put have has having keep let lets ensure want wants need needs would like could can should must will shall i we you me us my our your it its it's is are be being been there here this that these those the a an of to for from in on at as by so and or with also then than now just only very more well good great nice proper properly correct correctly appropriate suitable article articles text texts copy content post blog page news story piece version following below above attached one each all any some thanks thank cheers hello hi dear regards final new long length total word count result output fully compatible friendly ready optimized optimised it'll brief instruction instructions task request language written high quality u normal product bot google-translated paraphrase rephrase humanize " +
    "beaucoup infiniment partir much lot s'il te vous plait stp svp merci avance d'avance bonjour bonsoir cordialement peux tu pouvez pourrais pourriez merci je j' nous on veut veulent veux voudrais souhaite souhaiterais aimerais faut faudrait il doit doivent soit soient etre est sont fais faites fait faire ecris ecrire ecrivez redige rediger redigez reecris reecrire reecrivez reformule reformuler rends rendre rendez transforme transformer mets mettre mettez ajoute ajouter ajoutez inclus inclure incluez garde gardez utilise utiliser utilisez cree creer creez corrige corriger corrigez optimise optimiser optimisez ce cet cette ces le la les l' un une des du de d' au aux a et ou en dans avec sur pour par que qu' qui me moi mon ma mes ton ta tes notre votre son sa ses article articles texte textes contenu papier page version suivant suivante ci dessous ci-dessous ci-joint joint voici bien bon bonne fasse fassent ait avoir aient contienne comporte comporter possible svp compatible consigne consignes demande longueur total fin debut obligatoire obligatoires necessaire necessaires exige exigee exiges aide aider vise visez viser papier papiers bel belle remets remettre remettez dois devez reprends reprendre forme propre ligne mots y tout toute tous toutes aussi puis comporter contenir compter qualite tu mettes fasses ecrives reecrives rendes ameliore ameliorer ameliorez google bing moteur moteurs recherche site blog web internet wordpress respectant respecter respecte respectez regles regle pratiques bonnes normes selon ton style dynamique professionnel neutre journalistique accrocheur accrocheuse accrocheurs fluide clair claire naturel naturelle engageant vivant moderne percutant tone engaging professional natural"
  ).split(" "),
);

/** "que tu corriges": the same letters without "tu" may be a participle of the article ("corrigés"). */
const TU = /(?<![a-z])tu [a-z]{3,}es(?![a-z])/g;

/** "for my sports blog", "pour mon site de cuisine": where it will stand asks for nothing. */
const PUBLISHED =
  /(?<![a-z])(?:for|on|pour|sur) (?:my|our|the|an?|mon|notre|nos|ma|un|une|le|la) (?:[a-z-]+ ){0,2}(?:blog|website|site|page|magazine|newspaper|journal)(?: d(?:e |')[a-z-]+| (?!seo |avec|with|en |in |et |and |ou |or |optimi|sans|without|pour |the |stp|svp|please|compatible)[a-z-]+)?(?![a-z])/g;

/** "Act as an SEO expert", "tu es un rédacteur web": who shall answer asks for nothing. */
const ROLE =
  /(?<![a-z])(?:act(?:ing)? as|you are|agis comme|comporte-toi comme|tu es|en tant que?|imagine que tu es) (?:an? |un |une |qu'?)?(?:[a-z]+ ){0,3}(?:expert|specialist|writer|journalist|copywriter|editor|blogger|redact(?:eur|rice)|journaliste|specialiste|experte?)(?: (?:web|seo|sante|sport|mode|tech|finance|en [a-z]+|in [a-z]+)){0,3}(?![a-z])/g;

/** Words of a plain text that are no filler. */
export function weightyWords(plain: string): string[] {
  return (
    plain
      .replace(TU, " ")
      .replace(ROLE, " ")
      .replace(PUBLISHED, " ")
      .match(/[a-zA-Z0-9][a-zA-Z0-9'-]*/g) ?? []
  ).flatMap((word) => {
    const lower = word.toLowerCase();
    if (
      FILLER.has(lower) ||
      lower.split(/['-]/).every((part) => part === "" || FILLER.has(part) || FILLER.has(`${part}'`))
    )
      return [];
    return [word];
  });
}

/** Verbs of editors by which a request in English begins: the source of a pattern. */
export const EDITING_VERBS =
  "arrange|rearrange|restructure|improve|edit|polish|redo|produce|develop|provide|draft|compose|enhance|craft|prepare (?:an?|one|the|this|me|my)";

/** Verbs and turns by which somebody asks for work on a text; an article does not begin with them. */
const REQUEST = new RegExp(
  `(?<![a-z])(?:please|kindly|make|create|write|rewrite|reword|generate|turn|convert|transform|optimi[sz]e|format|rework|add|${EDITING_VERBS}|give me|let (?:there|it|this|the article) be|i (?:want|need|would like)|i'd like|can (?:yo)?u|could (?:yo)?u|stp|svp|s'il (?:te|vous) plait|merci de|tu dois|vous devez|on veut|reecri(?:s|t|vez)|redige[sz]?|ecri(?:s|vez)|reformule[sz]?|rend(?:s|ez)|transforme[sz]?|optimise[sz]?|fai(?:s|tes)|(?:re)?(?:mets|mettez)|ajoute[sz]?|je (?:veux|voudrais|souhaite|souhaiterais|aimerais)|ameliore[sz]?|il (?:me |nous )?(?:faut|faudrait)|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|corrige[sz]?|adapte[sz]?|article (?:a|to)|brief|consignes?|instructions?)(?![a-z])`,
);

/** An infinitive may ask ("Rédiger un article SEO, 700 mots, intertitres"), and may be a title. */
const INFINITIVE =
  /(?<![a-z])(?:reecrire|rediger|ameliorer|ecrire|reformuler|rendre|transformer|optimiser|faire|(?:re)?mettre|corriger|adapter|creer|ajouter)(?![a-z])/;

export function asksForWork(plain: string): boolean {
  return REQUEST.test(plain);
}

export function mayAskForWork(plain: string): boolean {
  return INFINITIVE.test(plain);
}
