const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|captions|figcaption|l[eé]gende?|image-legend|media_credits?)(?:$|[\s_-])/i;
/** Characters that a caption has at most. */
const MAX_CAPTION = 420;

/** What stands right under a picture and is called its caption by its class. A notice of rights, or “CC”, says nothing of it. */
export function isNamedCaption(element: Element, text: string): boolean {
  return (
    CAPTION_CLASS.test(element.getAttribute("class") ?? "") &&
    text.length <= MAX_CAPTION &&
    /\p{Ll}/u.test(text) &&
    !/droits? (?:de reproduction )?réservés|all rights reserved/iu.test(text)
  );
}
