/** Classes of French verbs: a line "infinitive ending:53 endings", then a line of stems. "!" is a form that does not exist. */
declare const classes: string;
export default classes;
