/** What a site offers its readers beside the article: words that are rare in articles and crowd at the foot of pages. */
const SERVICES: readonly RegExp[] = [
  /\b(?:newsletters?|infolettres?|lettres? d’information)\b/,
  /\b(?:notifications?|alertes? (?:info|e-?mail|push))\b/,
  /\b(?:applis?|applications?(?: mobiles?)?|app store|google play)\b/,
  /\bréseaux sociaux\b/,
  /\b(?:commentaires?|commenter|commentez|réagir|lancez la conversation|rejoignez la conversation)(?![\p{L}])/u,
  /\b(?:e-?mails?|courriels?|adresse (?:mail|électronique)|boîte (?:mail|de réception))\b/,
  /\b(?:podcasts?|replay)\b/,
  /\b(?:abonnements?|abonnez-vous|s’abonner|m’abonne|abonnés? (?:à|au|aux)|offres? d’abonnement)\b/,
  /\b(?:votre inscription|inscrivez-vous|s’inscrire|m’inscris)\b/,
  /(?<!\p{L})(?:connectez-vous|identifiez-vous|se connecter|s’identifier|mot de passe|(?:votre|mon|un) compte|créer un compte)(?!\p{L})/u,
  /(?<!\p{L})(?:confidentialité|cookies?|données personnelles|mentions légales|conditions (?:générales|d’utilisation)|cgu|cgv)(?!\p{L})/u,
  /\b(?:votre navigateur|vos réglages|réglages de votre)\b/,
  /(?<!\p{L})contenus? (?:sponsorisés?|partenaires?|associés?|recommandés?)(?!\p{L})/u,
  /(?<!\p{L})mots[- ]cl(?:é|ef)s(?!\p{L})/u,
  /(?<!\p{L})(?:toute l’(?:actu|actualité|info|information)|l’essentiel de l’(?:actu|actualité|info)|l’actualité (?:en direct|en continu|qui vous)|(?:le|nos|notre) directs?)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:partage[rz]|imprime[rz]|envoye[rz]|recommande[rz]|sauvegarde[rz]|enregistre[rz])\s?:? (?:cet |l’|vos |nos )articles?|cet article|l’article sur)(?!\p{L})/u,
  /(?<!\p{L})(?:facebook|twitter|instagram|youtube|whatsapp|linkedin|tiktok|telegram|threads|bluesky|google (?:news|actualités))(?!\p{L})/u,
  /(?<!\p{L})(?:retrouvez aussi|à lire aussi|sur le même (?:sujet|thème)|à regarder|à découvrir|les plus lus|nos dernières? (?:articles|infos|actualités))(?!\p{L})/u,
  /(?<!\p{L})(?:vidéo|article|lien|lecteur) ci-(?:dessus|dessous|contre)(?!\p{L})/u,
];

/** Asks the reader to do something. */
const CALL =
  /(?:^|[.!?:]\s+)(?:recevez|inscrivez-vous|abonnez-vous|suivez|retrouvez|téléchargez|activez|connectez-vous|identifiez-vous|partage[rz]|cliquez|découvrez|écoutez|regardez|rejoignez|sauvegardez|enregistrez|lancez|créez|profitez|soutenez|commentez|réagissez|consultez|restez|gérez|acceptez|contactez-nous|imprimez|lisez|jouez|recommandez|merci\s?!|tweeter|s’abonner|s’inscrire|se connecter)(?![\p{L}])/u;

/** The reader, or the site speaking of itself. */
const ADDRESS = /(?<!\p{L})(?:vous|vos|votre|nous|nos|notre)(?!\p{L})/u;

/** Characters of a call at most: what is longer tells something. */
const CALL_LENGTH = 320;

function plain(line: string): string {
  return line
    .replaceAll("'", "’")
    .replace(/[\u00a0\u202f]/gu, " ")
    .toLowerCase();
}

/** The services of a site that a line names, as indices; each once. */
export function serviceWords(line: string): number[] {
  const said = plain(line);
  return SERVICES.flatMap((pattern, index) => (pattern.test(said) ? [index] : []));
}

/** Whether a line asks the reader to use the services of the site, or tells what they do with the reader’s data. */
export function isReaderCall(line: string): boolean {
  if (line.length > CALL_LENGTH || /[«“"]/.test(line)) return false;
  const services = serviceWords(line).length;
  const said = plain(line);
  return CALL.test(said) ? services > 0 : services > 1 && ADDRESS.test(said);
}

/** "• 2 min": how long a video or an article is, under its teaser. */
export function isDuration(line: string): boolean {
  return /^[•·*–-]?\s*\d{1,3}\s?(?:min(?:utes?)?|mn|s|sec)\.?$/iu.test(line);
}
