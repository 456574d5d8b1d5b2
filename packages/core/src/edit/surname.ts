import type { Name } from "@titraille/french";

/** The form of a person’s full name that ends it, if the article calls him by it: "Antony Blinken" → "Blinken". */
export function surnameOf({ canonical, variants }: Pick<Name, "canonical" | "variants">): string | undefined {
  return variants.find((variant) => canonical.endsWith(` ${variant}`));
}
