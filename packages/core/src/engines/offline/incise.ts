import { capitalised } from "../../edit/capitalised.ts";

/** Verbs of an incise, as they stand in one: ", a annoncé la présidence", ", selon", ", indique le parquet". */
const PERFECT =
  "annoncé|révélé|indiqué|déclaré|dit|affirmé|assuré|expliqué|estimé|précisé|ajouté|souligné|rappelé|confié|raconté|confirmé|rapporté|fait savoir|relevé|constaté|jugé|prévenu|averti|insisté|commenté|détaillé|regretté|déploré|poursuivi|conclu|répété|reconnu|admis|lancé|martelé|tweeté|écrit|promis|juré|plaidé|salué|renchéri|ironisé|réagi|nuancé|tempéré|proclamé|fustigé|clamé|twitté|dénoncé|résumé|glissé|lâché|soufflé|témoigné|analysé|avancé|soutenu|prédit|espéré";
const PRESENT =
  "annonce|révèle|indique|déclare|dit|affirme|assure|explique|estime|précise|ajoute|souligne|rappelle|confie|raconte|confirme|rapporte|relève|constate|juge|prévient|avertit|insiste|commente|détaille|regrette|déplore|poursuit|conclut|répète|reconnaît|admet|lance|martèle|tweete|écrit|note|observe|promet|jure|plaide|dénonce|résume|glisse|lâche|souffle|témoigne|analyse|avance|soutient|prédit|espère|fustige|ironise|argue|tonne";
/** When and where it was said stands around the speaker: ", a annoncé lundi soir la mairie dans un communiqué". */
const WHEN =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|nuit|après-midi)(?: \\d{1,2} \\p{Ll}{3,9})?";
const WHERE =
  "(?:,? (?:dans|lors d(?=[eu’])|au lendemain d(?=[eu’])|à l’issue d(?=[eu’])|en marge d(?=[eu’])|en réponse à|à l’|au cours d(?=[eu’])|sur (?:X|Twitter|Facebook|France|RTL|BFM|RMC|son|sa|le|la)|devant|au (?:micro|salon|congrès|forum|sommet|siège|journal)|à l’antenne|à la (?:presse|radio|télévision))(?![\\p{Ll}]{3})(?:[^«»“”:;]|«[^«»]{1,60}»)*)?";
/** What is told of the speaker after a comma, in a relative clause or a gerund. */
const MORE = "(?:(?:,[ \\u00a0]|[ \\u00a0](?=(?:qui|dont) |en \\p{Ll}{3,}ant ))(?:[^«»“”:;]|«[^«»]{1,60}»)*)?";
/** To whom it was said: "a indiqué à l’AFP une source", "a expliqué au Monde la chercheuse". */
const TO_WHOM =
  "(?:(?:(?:sur|dans(?: les journaux)?) (?:Le |Les |La |L’)?\\p{Lu}[\\p{L}\\d]*(?: \\d| Info| Inter| Bleu| TV)?|devant (?:la|le|les) [\\p{Ll}’ ]{4,30}|(?:à (?:l’|la )?|aux? |auprès d(?:e l’|e la |u |e |’))(?:presse|agence \\p{Lu}\\p{L}+|journalistes?|chaîne \\p{Lu}\\p{L}+|\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?)) (?=(?:l[ea]s? |l’|une? |des |plusieurs |M\\.|Mme|\\p{Lu})))?";
const INCISE = new RegExp(
  `,[ \\u00a0](?:(?:a|ont|avait|avaient)(?:[ \\u00a0](?:également|aussi|ensuite|toutefois|par ailleurs|\\p{L}+ment))?[ \\u00a0](?:${PERFECT})|(?:${PRESENT})(?:nt|ent)?)[ \\u00a0](?:(?:ce |cette |hier )?${WHEN}(?: (?:matin|midi|soir))?,? )?${TO_WHOM}(?<who>[^«»“”:;]+?)${WHERE}${MORE}\\.?$`,
  "u",
);
/** "a-t-on appris de source judiciaire": the paper itself knows. */
const LEARNT =
  /,[ \u00a0](?:a-t-on[ \u00a0](?:appris|indiqué|constaté|précisé)|(?:a|ont)[ \u00a0](?:(?:appris|constaté)[ \u00a0](?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \u00a0])?(?:l[’ ]|un[e ]|des|les|plusieurs)[ ]?(?:AFP|agence|journalistes?|correspondante?s?|photographes?|reporters?|vidéastes?|envoyée?s?)(?!\p{L}))|selon[ \u00a0](?:une?|des)[ \u00a0](?:journalistes?|correspondante?s?|photographes?|reporters?|envoyée?s?)(?!\p{L}))(?:[ \u00a0][^«»“”:;]+)?\.?$/u;
/** "Jeanne Morel va créer un parti, a-t-elle indiqué": who tells of her own plan needs no other source. */
const OWN_PLAN =
  /^(?:\p{Lu}[\p{L}’-]+[ \u00a0]){1,2}\p{Lu}[\p{L}’-]+[ \u00a0](?:va|veut|compte|souhaite|entend|envisage|renonce|quitte|sera|ne (?:sera|va|veut|compte|souhaite)|se (?:présente|présentera|retire|retirera))[ \u00a0][^«»“”:;]*?(?:«[^«»]*»[^«»“”:;]*?)?(?=,[ \u00a0]a-t-(?:il|elle)[ \u00a0](?:indiqué|annoncé|déclaré|confirmé|précisé|affirmé|dit|fait savoir)(?!\p{L}))/u;
/** "Selon nos informations, …": so does it here. */
const OWN_NEWS = /^(?:Selon|D’après)[ \u00a0]nos[ \u00a0](?:informations|sources)(?:[ \u00a0][^,«»]{3,40})?,[ \u00a0]/u;
/** "… rapporte l’agence Rivage ce mardi": a comma may be missing. */
const PAPER_SAYS =
  /(?<=\p{Ll}),?[ \u00a0](?:rapporte|annonce|indique|révèle|affirme|écrit)(?:nt)?[ \u00a0](?<who>(?:l’agence|l’hebdomadaire|le (?:journal|quotidien|site|magazine)|la (?:chaîne|radio|revue))[ \u00a0][^«»“”:;,]+?)(?:[ \u00a0](?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?\.?$/u;
/** ", selon les secours" at the end; "selon lui" points elsewhere. */
const ACCORDING = /,[ \u00a0](?:selon|d’après)[ \u00a0](?<who>(?!(?:lui|elle|eux|elles)(?!\p{L}))[^«»“”:;]+?)\.?$/u;
/** "une étude [publiée mercredi par …]", "une lettre [dont l’AFP a eu connaissance]": what tells more of the source. */
const TOLD_OF =
  /[ \u00a0](?:à partir d[e’]|ce|cet|cette|adressée?s?|alors|tandis|dont|qui|que|publiée?s?|diffusée?s?|parue?s?|citée?s?|consultée?s?|obtenue?s?|révélée?s?|datée?s?|rendue?s?|menée?s?|réalisée?s?|dévoilée?s?|à paraître|aux (?:journalistes|médias|députés|sénateurs|élus|enquêteurs)|à (?:la presse|l’AFP|l’agence|des journalistes)|auprès d[eu’]|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|sur (?:TF1|France|BFM\p{L}*|RTL|RMC|LCI|CNews|Europe|Twitter|X|Facebook)|depuis (?:l[ea]s?|son|sa|ses|l’))(?![\p{L}-]).*$/u;

/** "le bilan définitif communiqué par [la préfecture]": whose count it is. */
const COUNT_OF =
  /^(?:l[ea]|une?)[ \u00a0](?:dernier[ \u00a0])?(?:bilan|décompte|comptage|communiqué)[ \u00a0](?:\p{Ll}+[ \u00a0]){0,2}?(?:communiqué|établi|fourni|publié|diffusé|donné)[ \u00a0]par[ \u00a0](?=l[ea]s?[ \u00a0]|l’)/u;
/** "explique la Valbrunoise": who she is, the text before names. */
const DEMONYM = /^(?:l[ea][ \u00a0]|l’)\p{Lu}\p{Ll}+(?:aise?|oise?|ien|ienne|éen|éenne|ain|aine)$/u;

/** "selon les données [publiées jeudi par …]": whose they are has gone. */
const WHOSE =
  /^(?:l[ea]s?|des)[ \u00a0](?:(?:derni(?:er|ère)s?|premi(?:er|ère)s?|nouve(?:aux|lles))[ \u00a0])?(?:données|chiffres?|informations?|estimations?|résultats?|calculs?|statistiques?|projections?|prévisions?|documents?|conclusions?|éléments?)$/u;

const FULL_NAME = /^(?:\p{Lu}[\p{L}’-]+[ \u00a0]){1,3}\p{Lu}[\p{L}’-]+$/u;

/** Who can be named after "selon": a group of words with its article, or a name. */
const SPEAKER =
  /^(?!(?:une?|l’|les|d’) ?autres?(?!\p{L})|l’une? d)(?:(?:son|sa|ses|leurs?)[ \u00a0](?=(?:avocate?s?|médecins?|conseils?|défenseurs?|défense|famille|entourage|porte-parole|parents|père|mère|épou(?:x|se)|agente?|club|employeur|cabinet|équipe|parti)(?!\p{L}))|l[ea]s?[ \u00a0]|l’|une?[ \u00a0]|des[ \u00a0]|(?:plusieurs|deux|trois|quatre|cinq)[ \u00a0]|M\.[ \u00a0]|Mme[ \u00a0]|\p{Lu})[^,()]{1,80}$/u;

/** An incise anywhere, or a pronoun that says: the statement before it is somebody’s. */
const SOMEBODY_SAYS = new RegExp(
  `(?:^|[\\s,(])(?:selon|d’après|à en croire|aux dires de|de source|aux yeux d[eu]|pour (?:lui|elle|eux|elles),)(?:\\s|$)|[,»]\\s+(?:(?!(?:et|mais|puis|ou|qui|dont|où)\\s)\\p{Ll}+\\s)?(?:a-t-(?:il|elle|on)|ont-(?:ils|elles)|(?:a|ont)\\s+(?:également\\s+|aussi\\s+)?(?:${PERFECT})(?!\\s(?:(?:${WHEN})\\s)?(?:qu[e’]|vouloir|avoir|être|devoir|pouvoir|s’|son\\s|sa\\s|ses\\s|leurs?\\s))|(?:${PRESENT})(?:nt|ent)?(?:-t-)?)(?!\\p{L})`,
  "iu",
);

/** "Pour Jeanne Morel, le quai est perdu": her view. A capital after "pour" may also be a place; its comma is soon there. */
const FOR_SOMEBODY =
  /^Pour\s(?!l[ea]s?\s(?:premi(?:er|ère)|\p{Ll}+ième|derni(?:er|ère)|seconde?|moment|instant|compte|reste|plupart|suite)(?!\p{L}))(?:M\.|Mme|Me|l[ea]s?\s\p{Ll}+|\p{Lu}[\p{L}’-]+)(?:\s[\p{L}’-]+){0,6},\s/u;

/** Whether a sentence tells that somebody says what it states. */
export function isAttributed(sentence: string): boolean {
  return SOMEBODY_SAYS.test(sentence) || FOR_SOMEBODY.test(sentence);
}

/** "Selon la mairie, le pont rouvrira": who says it stands in front. */
const ACCORDING_FIRST =
  /^(?:Selon|D’après|À en croire)[ \u00a0](?<who>(?!(?:lui|elle|eux|elles|toute|ce|cet|cette|ces|son|sa|ses|leurs?|l’usage|qu|que|où)(?!\p{L}))[^«»“”:;,]{3,100}),[ \u00a0](?<claim>[^.?!].{20,})$/u;

/** "Entre 150 et 200 marins, selon la préfecture, ont bloqué …": the source stands behind the subject. */
const ACCORDING_INSIDE =
  /^(?<subject>(?:[^,«»:;]|«[^«»]{1,60}»){5,90}),[ \u00a0](?:selon|d’après)[ \u00a0](?<who>(?!(?:lui|elle|eux|elles)(?!\p{L}))[^«»“”:;,]{3,70}),(?<predicate>[ \u00a0](?:a|ont|est|sont|va|vont|sera|seront|doit|doivent|devrait|devraient|ne|n’ont|n’est|n’a|se|s’est)[ \u00a0].{20,})$/u;

/** A statement and who makes it. */
export interface Said {
  readonly claim: string;
  /** To be written after "selon"; absent when the paper states it itself. */
  readonly speaker?: string;
}

/**
 * Takes the incise off the end of a sentence, or the source off its beginning: "Le pont rouvrira lundi, a annoncé la
 * mairie." is the claim "Le pont rouvrira lundi" and the speaker "la mairie". A parser takes the incise for the sentence.
 *
 * Whether the claim is a sentence is for the caller to see: "La maire, elle, a annoncé la date" has no incise.
 *
 * @returns undefined when the sentence ends in no incise, or its speaker can only be understood from the text before.
 */
export function withoutIncise(sentence: string): Said | undefined {
  const own = OWN_NEWS.exec(sentence);
  if (own) return { claim: capitalised(sentence.slice(own[0].length)) };
  const learnt = LEARNT.exec(sentence);
  if (learnt) return { claim: `${sentence.slice(0, learnt.index)}.` };
  const planned = OWN_PLAN.exec(sentence);
  if (planned) return { claim: `${planned[0]}.` };
  const first = ACCORDING_FIRST.exec(sentence)?.groups;
  const source = first?.who?.replace(TOLD_OF, "");
  if (first && source !== undefined && SPEAKER.test(source) && !WHOSE.test(source))
    return { claim: capitalised(first.claim!), speaker: source };
  const inside = ACCORDING_INSIDE.exec(sentence)?.groups;
  if (inside && SPEAKER.test(inside.who!))
    return { claim: `${inside.subject}${inside.predicate}`, speaker: inside.who! };
  const incise = INCISE.exec(sentence) ?? PAPER_SAYS.exec(sentence) ?? ACCORDING.exec(sentence);
  if (!incise) return undefined;
  const who = incise.groups!.who!;
  const [, apposed = ""] = (who + sentence.slice(sentence.lastIndexOf(who) + who.length).replace(/\.$/u, "")).split(
    /,[ \u00a0]/u,
  );
  // "le gérant de la chaîne, Jean Roche": the name says it shorter, and needs no text before it.
  // "le maire Rui Falcato lors d’un débat avec la préfète, Odile Ferrant": the name is hers.
  const isOthers =
    /\p{Lu}[\p{L}’-]+[ \u00a0]\p{Lu}|[ \u00a0](?:avec|lors|dans|devant|auprès|aux côtés|après)[ \u00a0]/u.test(
      who.split(/,[ \u00a0]/u)[0]!,
    );
  const isNamed = FULL_NAME.test(apposed) && !isOthers;
  const speaker = byInitials(
    isNamed
      ? apposed
      : who
          .split(/,[ \u00a0]/u)[0]!
          .replace(COUNT_OF, "")
          .replace(TOLD_OF, "")
          // "un militant de [cette minorité]"
          .replace(/ (?:de|du|des|d’|à|au|aux|en)$/u, ""),
  );
  return SPEAKER.test(speaker) && !DEMONYM.test(speaker) && !WHOSE.test(speaker)
    ? { claim: `${sentence.slice(0, incise.index)}.`, speaker }
    : undefined;
}

/** "la Fédération des négociants en carburants (Fedco)" → "la Fedco"; where the article does not tell the gender, the name stays. */
function byInitials(speaker: string): string {
  const { article = "", initials } =
    /^(?<article>la|le|l’)[ \u00a0]?[^()]+[ \u00a0]\((?<initials>\p{Lu}[\p{L}-]{1,11})\)$/u.exec(speaker)?.groups ?? {};
  if (initials === undefined) return speaker;
  if (/^[aeiouyhéè]/iu.test(initials)) return `l’${initials}`;
  return article === "l’" ? speaker.replace(/[ \u00a0]\([^()]*\)$/u, "") : `${article} ${initials}`;
}
