/** The months as pages date themselves, in full or cut short: the source of a pattern. */
export const MONTH =
  "(?:janv(?:ier|\\.)?|févr?(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|août|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|déc(?:embre|\\.)?)";
