import { GLUED_AGENCY } from "./glued-credits.ts";

const AGENCY =
  "(?:AFP|AP|Reuters|REUTERS|Getty(?: Images)?|Sipa(?: Press)?|SIPA|Abaca(?:press)?|EPA|Belga|ANP|DPA|dpa|Keystone|ATS|Xinhua|Shutterstock|iStock|Unsplash|Pixabay|Bloomberg|PA(?: (?:Media|Wire|Images))?|Alamy|NurPhoto|MaxPPP|MAXPPP|Hans Lucas|Bestimage|Anadolu(?: Agency)?|Presse [Cc]anadienne|La Presse canadienne|Associated Press|Agence France-Presse|Obtenez des images Getty|Images Getty|Archives?|DR|D\\.R\\.)";
/** Words are bounded: a text without a space must not be read once per letter. A stop behind a longer word ends a sentence. */
const NAME_WORD = "\\p{Lu}(?:[\\p{L}’'-]|(?<!\\p{Ll}{3})\\.){1,40}";
const NAME = `${NAME_WORD}(?: (?:de |da |van |von |le |la |el |al-)?${NAME_WORD}){0,3}`;
const POOL = "(?:Photo de (?:piscine|pool)|Photo d’archives?|[Pp]ool(?: photo)?|Photo)";
/** "Avec l’aimable autorisation de Jeanne Morel": whoever lent the picture. */
const COURTESY = "(?:Avec l|L)[’']aimable autorisation (?:d[eu]s? |d[’'])[^.,;:!?\\n]{2,60}";

/** A credit at the end of a line: "Leah Millis / Photo de piscine via AP", "© Jeanne Morel", "(Photo : J. Morel/AFP)". */
export const CREDIT = new RegExp(
  `(?:(?<=\\p{Ll})(?:${GLUED_AGENCY}|AP|PA)|(?<=[.!?»”] )(?:${GLUED_AGENCY}|AP|PA|Fourni|Obtenez des images Getty|Images Getty)|(?<=[.!?…] )\\| ?\\p{Lu}[\\p{Lu} -]{2,30}|(?<![\\p{L}/])${AGENCY}(?:\\s?/\\s?(?:${AGENCY}|iStockphoto))+|(?:REUTERS|AFP|AP|SIPA|afp\\.com)\\s?/\\s?${NAME}|(?:${NAME})\\s?(?:/|\\|)\\s?(?:${NAME}\\s?/\\s?(?=${AGENCY}))?(?:${POOL})?(?:\\s?(?:/|via|pour|,|–|-)\\s?)?(?:${AGENCY})?(?:\\s?(?:/|via|–|-)\\s?(?:${AGENCY}|${NAME}))?|(?<=[.!?…»”] )${NAME} via ${AGENCY}|\\(${AGENCY}\\s?/\\s?${NAME}\\)|(?<=^|[.!?…»”] )${COURTESY}|(?:©|\\([Cc]\\)|Crédits?(?: photo)?s?\\s?[:,]?|Photos?\\s?[:,]|Photos?(?= (?:AFP|AP|Reuters|REUTERS|EPA|SIPA|Sipa|Belga|Keystone|Getty))|Ph\\.|Photographie\\s?:|Illustration\\s?:|Image\\s?:)\\s{0,2}(?:${NAME}|${AGENCY})(?:\\s?(?:/|\\||–|-|,|via)\\s?(?:${AGENCY}|${NAME}))*|\\(${NAME}\\s?/\\s?${AGENCY}[^()]{0,20}\\)|\\((?:[^()]{2,40} )?via ${AGENCY}\\)|Photo (?:de |par |d[’'])[^./]{2,40}/\\s?(?:${AGENCY}|\\p{Lu}[\\p{L}]+ (?:News|Images|Media))(?:/\\p{L}+)?|\\(Photo (?:de (?:piscine|pool|fichier)|pool|d[’']archives?)[^()]{0,40}\\)|\\((?:Photos?(?: d[’']illustration| du personnel)?|Images?|Crédits?(?: images?| photos?)?|AP Photo|©)\\s?(?:[:/]|par)?\\s?(?=\\p{Lu}|d’archives?|archives?)[^()]{2,60}\\)|(?:PHOTOS?(?:\\s?:)?|CRÉDITS?(?: PHOTO)?\\s?:) (?:\\p{Lu}|[ ,./’'-])+|\\p{Lu}{2,}(?:[ -]\\p{Lu}{2,})+(?: ?/ ?[\\p{Lu} -]{2,30})? POUR (?:« [^«»]{2,30} »|[\\p{Lu} ]{3,30})|Photos? par \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?|Crédit : \\p{Lu}[^.!?\\n]{2,70}|\\((?:[Ii]mage|[Pp]hoto) (?:de stock|d[’']archives?|de fichier)\\))\\s*\\.?$`,
  "u",
);

const WORD = "\\p{Lu}[\\p{L}.’'-]{0,30}";
const NAMES = `${WORD}(?: (?:(?:de|du|des|la|van|von|el) )?${WORD}){0,3}`;

/** "Jeanne Morel / Le Courrier du Val via AP": whoever took a picture, and for whom, whatever their names, behind a sentence. */
export const SLASHED = new RegExp(`(?<=[.!?»”] )${NAMES} / ${NAMES}(?: (?:/|via) ${NAMES}){0,2}$`, "u");
/** Whose picture it is, alone behind the day that its caption tells. */
export const BEHIND_DAY = new RegExp(`(?<= \\d{4}\\. )${NAMES}$`, "u");

const SIGN = new RegExp(
  `(?:^|[\\s/|(,-])${AGENCY}(?![\\p{L}])|afp\\.com|©|\\([Cc]\\)|[Cc]rédit|[Pp]hoto|PHOTO|CRÉDIT|[Ii]mage de stock|aimable autorisation| POUR |Illustration|^\\| ?\\p{Lu}{2}|Images? Getty|images Getty|^Image\\s?:|^Fourni|[Pp]ool|Ph\\.`,
  "u",
);

/** A slash between two capitals is no credit by itself ("MOA/MOE"): an agency, a photo word or a sign must be there. */
export function isCredit(text: string): boolean {
  return SIGN.test(text);
}

/** Where the credit at the end of a line begins; undefined where there is none. */
export function creditStart(line: string): number | undefined {
  const credit = CREDIT.exec(line);
  return credit && isCredit(credit[0]) ? credit.index : undefined;
}
