/** "Jeanne Morel, présidente de la criée": a name and what its bearer is, at the head of a line. */
export const NAME_WITH_OFFICE = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?: \p{Lu}[\p{L}’-]+){1,3}, \p{L}/u;
