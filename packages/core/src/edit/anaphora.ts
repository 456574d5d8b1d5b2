/** "Les deux hommes se sont dits satisfaits": clear only to who has read what stands before. */
export function pointsBack(text: string): boolean {
  return /^(?:Les|Ces|Des|Tous les|Toutes les)\s(?:deux|trois|quatre)\s/u.test(text);
}

/** "ses tirs", "épingle son bien-fondé": whose, a reader of the title alone can only guess. */
export function hasPossessive(text: string): boolean {
  return /\s(?:son|sa|ses|leurs?)\s\p{Ll}/u.test(text);
}

const LEANS =
  /^J’|^(?:Je(?= )|Nous(?= )|On(?= )|C’est|Ce n’est|D’autres|(?:Une?|L’|Les |Le |La )\s?(?:autres?|premi(?:er|ère)(?! (?:ministre|secrétaire|adjoint|président|vice|tour|cercle|ligue))|seconde?(?! (?:guerre|tour)))|Pour (?:lui|elle|eux|elles)|(?:Le|La) (?:deuxième|troisième|quatrième|derni(?:er|ère)) (?:est|était|a|concerne|consiste|porte)|(?:Certaine?s|Plusieurs|Beaucoup|Tous|Toutes|Chacune?|Aucune?) (?:sont|est|ont|a|se|ne|n’(?:a|ont|est|étai(?:en)?t)|s’(?:est|étai(?:en)?t)|étai(?:en)?t|avai(?:en)?t|seront|peuvent|doivent|veulent|vont|font)|Quelques (?:instants|minutes|heures|jours|semaines|mois|années) (?:plus tard|après|avant)|Le lendemain|La veille|À cette (?:date|époque|occasion)|À ce (?:titre|moment|stade)|Ce jour-là|Dans ce (?:cadre|cas)|À cet (?:effet|égard)|De tels|De telles|Un tel|Une telle|Le même jour|Le reste|Depuis(?=,)|Au même moment|Ensuite|Puis|(?:Tout )?[Dd]’abord|Enfin|Pour (?:commencer|finir|le moment))(?!\p{L})|(?<![\p{L}-])(?:y|lui)(?=[\s,])|\s(?:d’entre (?:eux|elles)|non plus|le (?:sont|seront|sera))(?!\p{L})|(?:^|,\s)(?:son|sa|ses|leurs?|ils?|elles?)\s/iu;

/** "cette tendance", "ces droits": which one, the text around it tells; "ce lundi", "cette année" are days and years. */
const POINTS =
  /(?<!\p{L})(?:cette|cet|ces|ce)\s(?!(?:[\p{L}\d]+\s)?derni(?:er|ère)s\s)(?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|week-end|mois|semaine|année|nuit|été|hiver|printemps|automne|qui|que|qu’|dont|sont|n’|ne)(?!\p{L}))/iu;

/** Whether a text points at something with a demonstrative. */
export function pointsAt(text: string): boolean {
  return POINTS.test(text.replace(/«[^»]*»/gu, ""));
}

/** "Son ensemble noir", "La star y assistait", "D’autres pays ont suivi": of whom, where and beside which, the text around it tells. */
export function leansOnText(text: string): boolean {
  return pointsBack(text) || LEANS.test(text);
}

const JOINS =
  /^(?:Pourtant|Mais|Et|Or|Car|Donc|Ainsi|Puis|Ensuite|Cependant|Toutefois|Alors(?! qu)|Sauf|Qui|Que|Dont|Lequel|Lesquels|Laquelle|Lesquelles|Parce que|De plus(?! en plus)|De ce fait|En effet|En fait|Effectivement|D’ailleurs|Par ailleurs|Par exemple|Il en va de même|Cela|Ça|Non|Oui|D’autres)(?![\p{L}-])|^Parce qu’/u;

/** "Mais le vote a été reporté", "Par exemple, …", "Cela …": a sentence that goes on with the one before it. */
export function joinsBack(text: string): boolean {
  return JOINS.test(text);
}

const TIES =
  /\s(?:donc|cependant|toutefois|également|ensuite|néanmoins|pourtant|ainsi(?! qu)|justement|en effet|par ailleurs|d’abord|en revanche|au contraire|à l’inverse|de son côté|de leur côté|similaires?)(?=[\s,.]|$)/u;

/** "La mobilisation faiblissait cependant": a word inside that ties a sentence to the one before. */
export function tiesBack(text: string): boolean {
  return TIES.test(text);
}
