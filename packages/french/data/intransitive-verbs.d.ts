/** Verbs that take no object, separated by spaces. */
declare const verbs: string;
export default verbs;
