import type { Gender, GrammaticalNumber } from "./conjugation.ts";
import { feminineOf } from "./feminine.ts";
import { pluralOf } from "./plural.ts";

/**
 * An adjective or participle in the gender and number asked for, from its masculine singular: ("national", "Fem", "Plur")
 * → "nationales", ("signé", "Fem", "Sing") → "signée".
 */
export function agree(adjective: string, gender: Gender, number: GrammaticalNumber): string {
  const singular = gender === "Fem" ? feminineOf(adjective) : adjective;
  return number === "Plur" ? pluralOf(singular) : singular;
}
